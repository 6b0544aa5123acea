/** The longest that work goes on without letting the browser do something else. */
const BREATH_MS = 20;

/** A function to call between pieces of work: now and then it lets everything else that waits go first. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

/** Does work that comes in steps to its end, and lets everything else that waits go in between. */
export async function inBreaths<Value>(work: Generator<undefined, Value>): Promise<Value> {
  const breathe = breather();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await breathe();
  }
}
