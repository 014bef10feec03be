import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGINE_NAMES } from '@/lib/ml/engine/engine';
import { loadEngine } from '@/lib/ml/engine/load-engine';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('loadEngine', () => {
  it('refuses the cpu and unknown names', async () => {
    vi.stubEnv('PROSODIA_ENGINE', 'cpu');
    await expect(loadEngine()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(loadEngine()).rejects.toThrow(/thousand times slower/);
    vi.stubEnv('PROSODIA_ENGINE', 'gpu');
    await expect(loadEngine()).rejects.toThrow(/"gpu", which is no engine/);
  });

  it('takes the first that works and says why it passed over the others', async () => {
    const engine = await loadEngine('auto');
    const rank = ENGINE_NAMES.indexOf(engine.name);
    expect(engine.passedOver.map(({ name }) => name)).toEqual(ENGINE_NAMES.slice(0, rank));
    for (const { reason } of engine.passedOver) expect(reason).not.toBe('');
    expect(await loadEngine()).toBe(engine);
  });

  it('keeps one engine per process', async () => {
    const engine = await loadEngine('auto');
    const other = engine.name === 'wasm' ? 'native-kernels' : 'wasm';
    await expect(loadEngine(other)).rejects.toThrow(/already runs/);
  });
});
