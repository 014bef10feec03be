/** What the address of the clips page holds. */
export interface ClipQuery {
  readonly emotion?: string;
  readonly actor?: string;
  readonly text?: string;
  /** of the dataset's health, whose clips are shown */
  readonly finding?: string;
  /** anything: the clips that were set aside */
  readonly excluded?: string;
  /** cursor of the page shown */
  readonly after?: string;
  /** the clip whose details are open */
  readonly clip?: string;
}

const NAMES = ['emotion', 'actor', 'text', 'finding', 'excluded', 'after', 'clip'] as const;
const LONGEST = 200;

/** Reads the address; what is empty, repeated or too long is left out. */
export function readClipQuery(raw: Record<string, string | string[] | undefined>): ClipQuery {
  const query: { -readonly [Name in keyof ClipQuery]: string } = {};
  for (const name of NAMES) {
    const value = raw[name];
    if (typeof value !== 'string' || value === '') continue;
    if (name === 'after' || value.length <= LONGEST) query[name] = value;
  }
  return query;
}

/** The address that holds a query. */
export function clipsHref(base: string, query: ClipQuery): string {
  const pairs = NAMES.flatMap((name) => {
    const value = query[name];
    return value ? [[name, value]] : [];
  });
  return pairs.length > 0 ? `${base}?${new URLSearchParams(pairs)}` : base;
}
