/** What the address of the health page holds: the finding whose clips are shown, and from where. */
export interface HealthQuery {
  readonly finding?: string;
  /** place after which the shown clips begin */
  readonly after?: number;
}

const LONGEST = 64;

export function readHealthQuery(raw: Record<string, string | string[] | undefined>): HealthQuery {
  const { finding, after } = raw;
  if (typeof finding !== 'string' || finding === '' || finding.length > LONGEST) return {};
  const place = typeof after === 'string' && /^\d{1,9}$/.test(after) ? Number(after) : undefined;
  return { finding, ...(place !== undefined && { after: place }) };
}

/** The address of the health page with a finding open; without one, all closed. */
export function healthHref(base: string, { finding, after }: HealthQuery = {}): string {
  if (!finding) return base;
  const query = new URLSearchParams({ finding, ...(after !== undefined && { after: `${after}` }) });
  return `${base}?${query}`;
}
