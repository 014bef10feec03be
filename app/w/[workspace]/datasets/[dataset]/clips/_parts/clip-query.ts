import { type ClipFilter, clipFilterSchema } from '@/lib/domain/clips/schema';

/** An address's parameters, as a page or a URL holds them. */
type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const NOTHING: ClipFilter = clipFilterSchema.parse({});

const asNumber = (text: string): number | undefined => (text.trim() === '' ? undefined : +text);
const asText = (text: string): string => text;
const asFlag = (text: string): boolean => text === '1';

/** How the value of each name is read; what the schema then refuses is as if it were not there. */
const SINGLE = {
  gender: (text: string) => text.toUpperCase(),
  intensity: asText,
  statement: asText,
  repetition: asNumber,
  text: asText,
  minSec: asNumber,
  maxSec: asNumber,
  minDb: asNumber,
  maxDb: asNumber,
  duplicates: asFlag,
  excluded: asFlag,
  finding: asText,
} as const;
const REPEATED = ['emotion', 'actor'] as const;

const listOf = (value: RawQuery[string]): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function accepted(name: keyof ClipFilter, value: unknown): object {
  const parsed = clipFilterSchema.shape[name].safeParse(value);
  return parsed.success ? { [name]: parsed.data } : {};
}

/** `duration-desc` is the longest first; a sort without a word begins with the least. */
function readSort(text: string): object {
  const [sort, order = 'asc'] = text.split('-');
  return { ...accepted('sort', sort), ...accepted('order', order) };
}

/** Reads the address of a list; what makes no sense is left out. */
export function readClipQuery(raw: RawQuery): ClipFilter {
  const filter = { ...NOTHING };
  for (const name of REPEATED) {
    const words = listOf(raw[name]).filter((value) => value !== '');
    Object.assign(filter, accepted(name, [...new Set(words)]));
  }
  for (const [name, read] of Object.entries(SINGLE)) {
    const [value = ''] = listOf(raw[name]);
    if (value !== '') Object.assign(filter, accepted(name as keyof ClipFilter, read(value)));
  }
  const [sort] = listOf(raw.sort);
  return sort ? { ...filter, ...readSort(sort) } : filter;
}

/** The parameters of a URL; names may repeat. */
export const readSearchParams = (params: URLSearchParams): ClipFilter =>
  readClipQuery(Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])));

function writeValue(value: unknown): string {
  if (value === true) return '1';
  return value === undefined || value === false ? '' : String(value);
}

/** A list's parameters, without what they would be anyway; the same list has the same text. */
export function writeClipQuery(filter: ClipFilter): string {
  const params = new URLSearchParams();
  for (const name of REPEATED) for (const word of filter[name]) params.append(name, word);
  for (const name of Object.keys(SINGLE) as (keyof typeof SINGLE)[]) {
    const value = writeValue(filter[name]);
    if (value) params.set(name, name === 'gender' ? value.toLowerCase() : value);
  }
  const { sort, order } = filter;
  if (order === 'desc') params.set('sort', `${sort}-desc`);
  else if (sort !== 'path') params.set('sort', sort);
  return params.toString();
}

/** The address of a list, or of a clip in it: `base` is the page without parameters. */
export function clipsHref(base: string, filter: ClipFilter, extra: object = {}): string {
  const query = [writeClipQuery(filter), new URLSearchParams({ ...extra }).toString()];
  const text = query.filter((part) => part !== '').join('&');
  return text ? `${base}?${text}` : base;
}

/** Whether anything is left out of the list. */
export function isFiltered(filter: ClipFilter): boolean {
  const { sort, order, ...rest } = filter;
  return writeClipQuery({ ...NOTHING, ...rest }) !== '';
}
