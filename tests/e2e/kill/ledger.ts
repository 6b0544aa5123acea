import { dayIn, type Note, type Seen, type Told } from './notes.ts';

/** What workers said of one corpus. */
interface Account {
  /** Addresses that were kept, and have to be there unless something else is known of them. */
  must: Set<string>;
  /** Addresses that may be gone; another window may remove an item before it is told that it was kept. */
  gone: Set<string>;
  /** Addresses that were ever spoken of. */
  told: Set<string>;
  /** Batches of which nothing says yet whether they were kept. */
  open: Map<string, { worker: string; outlet: string; urls: string[] }>;
  /** By outlet, how many items it brought. */
  brought: Map<string, number>;
  /** Items of days before may be gone. */
  floor: string;
  /** Days of which the index was taken away and not mended since. */
  spoilt: Map<string, string>;
}

/** What all workers said, outside of the browser, so that it outlives it. */
export function newLedger() {
  const accounts = new Map<string, Account>();
  const wrong: string[] = [];
  const most: Record<string, number> = {};
  const counts = { notes: 0, looks: 0, batches: 0, cut: 0 };
  return {
    /** What was not as it must be, one sentence each. */
    wrong,
    /** How many notes were taken, how often corpora were looked at, how many batches were kept and how many were cut off in the middle. */
    counts,
    /** The most that any corpus held at a time. */
    most,
    /** Takes a note; says whether the worker is to mend. */
    take({ corpus, worker, note }: Told): { mends: boolean } {
      counts.notes++;
      if (note.kind === 'seen') counts.looks++;
      if (note.kind === 'kept') counts.batches++;
      const account = accounts.get(corpus) ?? newAccount();
      accounts.set(corpus, account);
      if (note.kind === 'failed') wrong.push(`${corpus}, ${worker}: ${note.why}`);
      else if (note.kind !== 'seen') write(account, worker, note);
      else {
        counts.cut += [...account.open.values()].filter((batch) => batch.worker !== worker).length;
        for (const [what, count] of Object.entries(note.seen.held)) most[what] = Math.max(most[what] ?? 0, count);
        const found = compare(account, worker, note.seen, note.strictly);
        wrong.push(
          ...found.slice(0, 5).map((what) => `${corpus}, before ${worker} began: ${what} (one of ${found.length})`),
        );
      }
      return { mends: account.spoilt.size > 0 };
    },
  };
}

const newAccount = (): Account => ({
  must: new Set(),
  gone: new Set(),
  told: new Set(),
  open: new Map(),
  brought: new Map(),
  floor: '',
  spoilt: new Map(),
});

function write(account: Account, worker: string, note: Exclude<Note, { kind: 'seen' | 'failed' }>): void {
  const { gone, told, open, spoilt } = account;
  if (note.kind === 'adding') {
    const { batch, outlet, urls } = note;
    open.set(batch, { worker, outlet, urls });
    for (const url of urls) told.add(url);
  } else if (note.kind === 'kept') keep(account, note.batch);
  else if (note.kind === 'removing') for (const url of note.urls) gone.add(url);
  else if (note.kind === 'expiring') account.floor = note.before > account.floor ? note.before : account.floor;
  else if (note.kind === 'spoiling') spoilt.set(worker, note.day);
  else spoilt.delete(worker);
}

function keep({ must, open, brought }: Account, batch: string): void {
  const { outlet, urls } = open.get(batch)!;
  open.delete(batch);
  for (const url of urls) must.add(url);
  brought.set(outlet, (brought.get(outlet) ?? 0) + urls.length);
}

/** What is not as it was told. Of a worker that was killed, a batch is there as a whole or not at all. */
function compare(account: Account, worker: string, seen: Seen, strictly: boolean): string[] {
  const { must, gone, told, open, brought, floor, spoilt } = account;
  if (strictly) spoilt.clear();
  const there = new Set(seen.urls);
  const days = new Set(spoilt.values());
  const found = seen.wrong.filter(({ day }) => day === null || !days.has(day)).map(({ what }) => what);
  for (const [batch, { worker: by, urls }] of [...open]) {
    if (by === worker) continue;
    const kept = urls.filter((url) => there.has(url)).length;
    const lasting = urls.filter((url) => dayIn(url) >= floor).length;
    if (kept > 0 && kept < lasting) found.push(`of the batch ${batch} ${kept} of ${urls.length} are there`);
    if (kept > 0) keep(account, batch);
    else open.delete(batch);
  }
  for (const url of must) {
    if (!there.has(url) && !gone.has(url) && dayIn(url) >= floor) found.push(`${url} was kept and is gone`);
  }
  for (const url of there) if (!told.has(url)) found.push(`${url} came from nowhere`);
  for (const [outlet, items] of brought) {
    if (seen.brought[outlet] !== items) found.push(`${outlet} brought ${items} items and says ${seen.brought[outlet]}`);
  }
  return found;
}
