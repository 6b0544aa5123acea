/** What a worker says before and after what it does to a corpus; it goes on only once that has been written down outside of the browser. */
export type Note =
  /** A batch of these addresses is about to be kept. */
  | { kind: 'adding'; batch: string; outlet: string; urls: string[] }
  | { kind: 'kept'; batch: string }
  | { kind: 'removing'; urls: string[] }
  /** All days before this one are about to go. */
  | { kind: 'expiring'; before: string }
  /** The index of this day is about to be taken away, to be mended. */
  | { kind: 'spoiling'; day: string }
  | { kind: 'mended' }
  | { kind: 'seen'; seen: Seen; strictly: boolean }
  | { kind: 'failed'; why: string };

/** A note with who says it, of which corpus. */
export interface Told {
  corpus: string;
  worker: string;
  note: Note;
}

/** What a corpus looked like from inside. */
export interface Seen {
  /** What is wrong with it on its own, with the day where that is of one day only. */
  wrong: { day: string | null; what: string }[];
  /** Addresses of all items. */
  urls: string[];
  /** By outlet, how many items its feed has ever brought. */
  brought: Record<string, number>;
  /** How much there was, to know what was tried. */
  held: Record<string, number>;
}

/** What a page tells a worker to do with a corpus. */
export type Order = { corpus: string; worker: string; seed: string } & (
  | {
      do: 'work';
      /** Whether no other worker works on it at the same time. */
      alone: boolean;
      /** Whether nothing is in it yet. */
      isNew?: boolean;
      /** How long, in ms; without it, until it is killed. */
      ms?: number;
      /** Whether the index is compared with one that is built from the items. */
      fully: boolean;
    }
  | { do: 'inspect' }
  | { do: 'damage'; times: number }
  | { do: 'outlive' }
);

/** The day that stands in an item's address. */
export const dayIn = (url: string): string => url.split('/')[3] ?? '';
