/** The parts of a transaction that ending it needs. */
interface Transaction {
  done: Promise<void>;
  abort(): void;
}

/** Does all of the work or, if any of it fails or the browser stops in the middle, none of it. */
export async function atomically<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    const value = await work();
    await transaction.done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // A transaction that failed by itself is over already.
    }
    // That the disk is full shows only at the end, where the error at hand says no more than "aborted".
    const reason = await transaction.done.catch((ended: Error) => ended);
    throw reason?.name === 'QuotaExceededError' ? reason : error;
  }
}
