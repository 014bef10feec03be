/** Lets waiting events (messages, a lost parent, a stop) be handled between two batches. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
