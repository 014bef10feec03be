import { describe, expect, it } from 'vitest';
import { prepareMeanSpectrograms } from '@/app/_charts/prepare-mean-spectrograms';

/** Two bands of two columns. */
const spectrograms = {
  bands: 2,
  columns: 2,
  means: [
    { emotion: 'calm', clips: 1, centidecibel: Int16Array.from([-4000, -4000, -2000, -2000]) },
    { emotion: 'angry', clips: 3, centidecibel: Int16Array.from([0, 0, -2000, -2000]) },
  ],
};

describe('prepareMeanSpectrograms', () => {
  it('puts all labels on one scale of decibels', () => {
    const { panels, minDb, maxDb } = prepareMeanSpectrograms(spectrograms, false);
    expect([minDb, maxDb]).toEqual([-40, 0]);
    expect(panels.map(({ word, clips }) => [word, clips])).toEqual([
      ['calm', 1],
      ['angry', 3],
    ]);
    expect(panels[0].spectrogram).toMatchObject({ minDb, maxDb, frames: 2, nMels: 2 });
  });

  it('shows differences from the mean of all clips, each label weighted by its clips', () => {
    const { panels, minDb, maxDb, summary, table } = prepareMeanSpectrograms(spectrograms, true);
    expect([...panels[0].spectrogram.logMel]).toEqual([-30, -30, 0, 0]);
    expect([...panels[1].spectrogram.logMel]).toEqual([10, 10, 0, 0]);
    expect([minDb, maxDb]).toEqual([-30, 30]);
    expect(summary).toContain(
      'Farthest is calm (21.2\u202fdB root mean square), nearest angry (7.1\u202fdB)',
    );
    expect(table.rows).toEqual([
      [1, -30, 10],
      [2, 0, 0],
    ]);
  });

  it('of nothing has no picture', () => {
    expect(prepareMeanSpectrograms({ bands: 0, columns: 0, means: [] }, true).panels).toEqual([]);
  });
});
