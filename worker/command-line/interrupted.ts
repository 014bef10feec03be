/** Ctrl-C, or the end of the terminal. */
export class Interrupted extends Error {
  constructor() {
    super(
      'Interrupted. What was done is kept, and the rest stays queued: the next worker, or the next command, goes on with it.',
    );
  }
}
