import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDateTime,
  formatDuration,
  formatHz,
  formatNumber,
  formatPercent,
} from '@/app/_ui/format';

/** the narrow space between figure and unit, as a plain one */
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('format', () => {
  it.each([
    [0, '0'],
    [1440, '1,440'],
    [1234567.6, '1,234,568'],
  ])('counts %d as %s', (value, text) => expect(formatCount(value)).toBe(text));

  it('keeps the asked-for digits', () => {
    expect(formatNumber(0.5)).toBe('0.50');
    expect(formatNumber(1234.5678, 3)).toBe('1,234.568');
  });

  it.each([
    [0, 1, '0.0 %'],
    [0.83333, 1, '83.3 %'],
    [1, 0, '100 %'],
    [0.06666, 2, '6.67 %'],
  ])('shows %d with %i digits as %s', (value, digits, text) =>
    expect(plain(formatPercent(value, digits))).toBe(text),
  );

  it.each([
    [0, '0.0 s'],
    [3.44, '3.4 s'],
    [9.96, '10 s'],
    [59.4, '59 s'],
    [59.6, '1 min 00 s'],
    [125, '2 min 05 s'],
    [3599.6, '1 h 00 min'],
    [3780, '1 h 03 min'],
    [7199, '2 h 00 min'],
  ])('shows %d seconds as %s', (sec, text) => expect(plain(formatDuration(sec))).toBe(text));

  it.each([
    [440, '440 Hz'],
    [16000, '16 kHz'],
    [22050, '22.05 kHz'],
  ])('shows %d hertz as %s', (hertz, text) => expect(plain(formatHz(hertz))).toBe(text));

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1_234_567, '1.2 MB'],
    [999_960_000, '1.0 GB'],
    [43_000_000_000, '43 GB'],
  ])('shows %d bytes as %s', (bytes, text) => expect(plain(formatBytes(bytes))).toBe(text));

  it('names the zone of a moment', () => {
    expect(formatDateTime(new Date('2026-11-22T11:17:59Z'))).toBe('22 Nov 2026, 11:17 UTC');
  });

  it('shows a dash for what is not known', () => {
    for (const format of [formatCount, formatNumber, formatPercent, formatDuration, formatHz]) {
      expect(format(null)).toBe('–');
      expect(format(Number.NaN)).toBe('–');
    }
    expect(formatBytes(undefined)).toBe('–');
    expect(formatDateTime(null)).toBe('–');
  });
});
