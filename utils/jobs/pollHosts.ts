/** Works through a list in its order, never two of one host at once, and returns how many were begun when `goOn` said no. */
export async function onePerHost<T>(work: {
  all: T[];
  hostOf: (one: T) => string;
  atOnce: number;
  goOn: () => boolean;
  each: (one: T) => Promise<void>;
}): Promise<number> {
  const { hostOf, atOnce, goOn, each } = work;
  const waiting = [...work.all];
  const busy = new Set<string>();
  const worker = async (): Promise<void> => {
    while (goOn()) {
      const at = waiting.findIndex((one) => !busy.has(hostOf(one)));
      if (at < 0) return;
      const [one] = waiting.splice(at, 1) as [T];
      busy.add(hostOf(one));
      try {
        await each(one);
      } finally {
        busy.delete(hostOf(one));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return work.all.length - waiting.length;
}
