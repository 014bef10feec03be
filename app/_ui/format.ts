/** Between figure and unit: narrow, and never a line break. */
const GAP = '\u202f';
const MISSING = '–';

const finite = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** 1440 → `1,440`. */
export function formatCount(value: number | null | undefined): string {
  return finite(value) ? value.toLocaleString('en-GB', { maximumFractionDigits: 0 }) : MISSING;
}

/** 3.14159 → `3.14`. */
export function formatNumber(value: number | null | undefined, digits = 2): string {
  return finite(value)
    ? value.toLocaleString('en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
    : MISSING;
}

/** A fraction of 1 as a percentage: 0.8333 → `83.3 %`. */
export function formatPercent(fraction: number | null | undefined, digits = 1): string {
  return finite(fraction) ? `${formatNumber(fraction * 100, digits)}${GAP}%` : MISSING;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Seconds in the two units that matter: `3.4 s`, `42 s`, `2 min 05 s`, `1 h 03 min`. */
export function formatDuration(sec: number | null | undefined): string {
  if (!finite(sec)) return MISSING;
  if (sec < 9.95) return `${formatNumber(sec, 1)}${GAP}s`;
  const whole = Math.round(sec);
  if (whole < 60) return `${whole}${GAP}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}${GAP}min ${pad(whole % 60)}${GAP}s`;
  const minutes = Math.round(sec / 60);
  return `${formatCount(Math.floor(minutes / 60))}${GAP}h ${pad(minutes % 60)}${GAP}min`;
}

/** 22050 → `22.05 kHz`, 440 → `440 Hz`. */
export function formatHz(hertz: number | null | undefined): string {
  if (!finite(hertz)) return MISSING;
  if (Math.abs(hertz) < 1000) return `${formatCount(hertz)}${GAP}Hz`;
  const kilo = (hertz / 1000).toLocaleString('en-GB', { maximumFractionDigits: 3 });
  return `${kilo}${GAP}kHz`;
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes in powers of 1000: 1234567 → `1.2 MB`. */
export function formatBytes(bytes: number | null | undefined): string {
  if (!finite(bytes)) return MISSING;
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < BYTE_UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, unit > 0 && value < 9.95 ? 1 : 0)}${GAP}${BYTE_UNITS[unit]}`;
}

const DATE_TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** The moment with its zone, the same on server and in browser: `22 Nov 2026, 11:17 UTC`. */
export function formatDateTime(moment: Date | null | undefined): string {
  return moment ? `${DATE_TIME.format(moment)} UTC` : MISSING;
}
