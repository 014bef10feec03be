import { describe, expect, it } from 'vitest';
import { buildReadme } from '@/lib/core/exports/build-readme';
import { SUBJECT } from './export-subject';

describe('the README of an export', () => {
  it('says that a non-commercial corpus is one, whom to cite, and what the labels are not', () => {
    const text = buildReadme(SUBJECT, 'audiofolder', 1439);
    expect(text).toContain('1439 clips');
    expect(text).toContain('CC BY-NC-SA 4.0 forbids commercial use');
    expect(text).toContain('Cite: Livingstone SR, Russo FA (2018)');
    expect(text).toContain('not what anybody felt');
    expect(text).toContain(`Version 3, content hash (SHA-256) \`${'c'.repeat(64)}\``);
    expect(text.startsWith('---\npretty_name: "My RAVDESS"\nlicense: cc-by-nc-sa-4.0\n')).toBe(
      true,
    );
  });

  it('does not invent a licence', () => {
    const bare = { licence: null, licenceUrl: null, commercialUse: 'UNKNOWN' } as const;
    const text = buildReadme({ ...SUBJECT, ...bare, version: null }, 'csv', 2);
    expect(text).toContain('license: other');
    expect(text).toContain('Licence: not stated');
    expect(text).toContain('not a frozen version');
    expect(text).toContain('the audio is not part of this export');
  });
});
