/**
 * One progress line. It goes to stderr: stdout belongs to the address of `npm start` and to the
 * JSON document of the command line.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`[prosodia] ${text}\n`);
}

/** A failure that is worded for the person at the terminal and printed without a stack. */
export class LaunchError extends Error {}

/** @param {unknown} error */
export function sayError(error) {
  if (error instanceof LaunchError) say(error.message);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
}
