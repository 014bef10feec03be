import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { describeFailure, parseInput } from '@/lib/web/describe-failure';

const error = vi.hoisted(() => vi.fn());
vi.mock('@/lib/platform/log', () => ({ log: () => ({ error }) }));

beforeEach(() => void error.mockClear());

describe('describeFailure', () => {
  it('keeps the words and fields of an expected failure and logs nothing', () => {
    const failure = describeFailure(
      new AppError('conflict', 'Taken.', { name: 'Choose another.' }),
    );
    expect(failure).toEqual({
      ok: false,
      code: 'conflict',
      message: 'Taken.',
      fields: { name: 'Choose another.' },
    });
    expect(error).not.toHaveBeenCalled();
  });

  it('hides an unexpected error behind a reference that its one log line carries', () => {
    const cause = new Error('password=hunter2 at 10.0.0.7');
    const failure = describeFailure(cause, { path: '/x' });
    expect(failure.code).toBe('unexpected');
    expect(failure.reference).toMatch(/^[0-9a-f]{10}$/);
    expect(failure.message).toContain(failure.reference);
    expect(JSON.stringify(failure)).not.toContain('hunter2');
    expect(error).toHaveBeenCalledTimes(1);
    expect(error.mock.calls[0][0]).toEqual({
      path: '/x',
      reference: failure.reference,
      err: cause,
    });
  });

  it('gives each unexpected error a reference of its own', () => {
    const references = new Set(Array.from({ length: 50 }, () => describeFailure(null).reference));
    expect(references.size).toBe(50);
  });
});

describe('parseInput', () => {
  const schema = z.object({
    name: z.string().min(1, 'Name it.').max(3, 'Too long.'),
    model: z.object({ epochs: z.coerce.number().min(1, 'At least one.') }),
  });

  it('returns what the schema makes of the input', () => {
    expect(parseInput(schema, { name: 'a', model: { epochs: '7' } })).toEqual({
      name: 'a',
      model: { epochs: 7 },
    });
  });

  it('puts the first message of each field at its dotted name', () => {
    const parse = () => parseInput(schema, { name: '', model: { epochs: 0 } });
    expect(parse).toThrow(AppError);
    try {
      parse();
    } catch (thrown) {
      expect(describeFailure(thrown)).toMatchObject({
        code: 'invalid',
        fields: { name: 'Name it.', 'model.epochs': 'At least one.' },
      });
    }
  });
});
