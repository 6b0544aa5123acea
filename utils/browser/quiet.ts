/** A page that has not changed for so long has drawn what it was going to draw. */
const QUIET_MS = 400;
/** A page that never rests (tickers, adverts) is looked at all the same. */
const PATIENCE_MS = 5_000;

/** Resolves once the document rests, or patience or the signal ends; leaves no observer and no timer behind. */
export function quiet(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    let rest = setTimeout(done, QUIET_MS);
    const patience = setTimeout(done, PATIENCE_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(done, QUIET_MS);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', done, { once: true });

    function done() {
      observer.disconnect();
      clearTimeout(rest);
      clearTimeout(patience);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
