import { describe, expect, it } from 'vitest';
import { AUDFORMAT_TABLES } from '@/lib/core/exports/audformat-tables';
import { buildAudformatHeader } from '@/lib/core/exports/build-audformat-header';
import { tabulate } from '@/lib/core/exports/label-table';
import { ROW, SUBJECT } from './export-subject';

describe('the header of an audformat database', () => {
  const header = buildAudformatHeader(SUBJECT, [ROW, { ...ROW, actor: '02', gender: null }]);

  it('has what the specification asks for, in its words', () => {
    expect(header).toMatchObject({
      name: 'my-ravdess',
      source: 'https://zenodo.org/records/1188976',
      usage: 'research',
      languages: ['en'],
      license: 'CC-BY-NC-SA-4.0',
    });
  });

  it('lists the emotions, and the speakers with what is known of each', () => {
    expect(header).toMatchObject({
      schemes: {
        emotion: { dtype: 'str', labels: ['neutral', 'angry'] },
        speaker: { labels: { '01': { gender: 'male', age: 26 }, '02': { age: 26 } } },
      },
    });
  });

  it('calls nothing commercial that nobody has called so', () => {
    const usage = (commercialUse: 'ALLOWED' | 'UNKNOWN') =>
      buildAudformatHeader({ ...SUBJECT, commercialUse }, [ROW]);
    expect(usage('UNKNOWN')).toMatchObject({ usage: 'other' });
    expect(usage('ALLOWED')).toMatchObject({ usage: 'commercial' });
  });

  it('knows the media only where all files are alike', () => {
    const audio = { kind: 'prepared', sampleRateHz: 16000 } as const;
    expect(header).toMatchObject({ media: { recording: { type: 'audio' } } });
    expect(buildAudformatHeader({ ...SUBJECT, audio }, [ROW])).toMatchObject({
      media: { recording: { type: 'audio', format: 'wav', channels: 1, sampling_rate: 16000 } },
    });
  });
});

describe('the tables', () => {
  it('write times as pandas does', () => {
    const time = (durationSec: number) =>
      tabulate(AUDFORMAT_TABLES.files, [{ ...ROW, durationSec }])[1][1];
    expect(time(3.3033125)).toBe('0 days 00:00:03.303313');
    expect(time(3661.5)).toBe('0 days 01:01:01.500000');
    expect(time(90_000)).toBe('1 days 01:00:00.000000');
  });
});
