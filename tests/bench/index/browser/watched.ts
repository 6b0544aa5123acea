/** How long a piece of work took in ms, and the longest stretch of it in which nothing else could run. */
export async function watched(work: () => Promise<unknown>): Promise<{ ms: number; block: number }> {
  const start = performance.now();
  let last = start;
  let block = 0;
  let working = true;
  const look = () => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
  };
  const { port1, port2 } = new MessageChannel();
  // A timer that another timer set waits four ms; one that a message set does not.
  port1.onmessage = () => {
    look();
    if (working) setTimeout(() => port2.postMessage(0), 0);
  };
  port2.postMessage(0);
  await work();
  working = false;
  look();
  port1.close();
  return { ms: performance.now() - start, block };
}
