export interface Throttled {
  (): void;
  /** forgets a waiting call */
  cancel(): void;
}

/**
 * Calls `run` at once and then at most once in `intervalMs`; the last of the calls in between is
 * made up for at the interval's end, so that the final state is never missed.
 */
export function throttleTrailing(run: () => void, intervalMs: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const fire = (): void => {
    waiting = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) fire();
    }, intervalMs);
    run();
  };
  const call = (): void => {
    if (timer === undefined) fire();
    else waiting = true;
  };
  return Object.assign(call, {
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = false;
    },
  });
}
