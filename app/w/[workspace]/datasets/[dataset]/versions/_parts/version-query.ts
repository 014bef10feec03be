import { VERSION_CHANGES, type VersionChange } from '@/lib/domain/versions/schema';

/** What the address of the versions page holds: the numbers of the compared pair, and what is shown of it. */
export interface VersionQuery {
  readonly from?: number;
  readonly to?: number;
  readonly change?: VersionChange;
  readonly after?: string;
}

type Raw = Record<string, string | string[] | undefined>;

function readNumber(value: Raw[string]): number | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

/** Reads the address; what is not understood is left out. */
export function readVersionQuery({ from, to, change, after }: Raw): VersionQuery {
  const known = VERSION_CHANGES.find((one) => one === change);
  return {
    from: readNumber(from),
    to: readNumber(to),
    ...(known && { change: known }),
    ...(typeof after === 'string' && after !== '' && { after }),
  };
}

/** The address that holds a query. */
export function versionsHref(base: string, query: VersionQuery): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return pairs.length > 0 ? `${base}?${new URLSearchParams(pairs)}` : base;
}

interface Numbered {
  readonly number: number;
}

/**
 * The pair that an address asks for, or the newest and the one before it; null where there are
 * fewer than two.
 * @param versions newest first
 */
export function choosePair<Version extends Numbered>(
  versions: readonly Version[],
  { from, to }: VersionQuery,
): { readonly from: Version; readonly to: Version } | null {
  const [newest, second] = versions;
  if (!newest || !second) return null;
  const find = (number: number | undefined): Version | undefined =>
    versions.find((version) => version.number === number);
  return { from: find(from) ?? second, to: find(to) ?? newest };
}
