/** What a zod issue carries that a message needs. */
interface Issue {
  readonly code?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly inclusive?: boolean;
  readonly expected?: string;
}

const number = (value: number | bigint | undefined): string =>
  Number(value).toLocaleString('en-GB');

/**
 * Plain words for the bounds of a number field; undefined leaves the schema's own message.
 * Handed to zod as its error map, so that one schema serves browser and server.
 */
export function wordIssue(issue: object): string | undefined {
  const { code, minimum, maximum, inclusive, expected } = issue as Issue;
  if (code === 'invalid_type') {
    return expected === 'int' ? 'Enter a whole number.' : 'Enter a number.';
  }
  if (code === 'too_small' && minimum !== undefined) {
    return inclusive === false ? `More than ${number(minimum)}.` : `At least ${number(minimum)}.`;
  }
  if (code === 'too_big' && maximum !== undefined) {
    return inclusive === false ? `Less than ${number(maximum)}.` : `At most ${number(maximum)}.`;
  }
  return undefined;
}
