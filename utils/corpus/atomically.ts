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
    await transaction.done.catch(() => undefined);
    throw error;
  }
}
