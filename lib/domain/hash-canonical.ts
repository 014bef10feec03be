import { sha256 } from '@/lib/platform/hash';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]));
}

/** SHA-256 of a JSON value that does not depend on the order in which its keys were written. */
export function hashCanonical(value: unknown): string {
  return sha256(JSON.stringify(canonical(value)));
}
