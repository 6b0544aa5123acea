import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type Lexicon, type Ranked, rank, segmentOf, signatureOf } from '../../utils/match/match.ts';

/** One invented event (`events/*.json`): an article, independent reports of the same event, and two that only look like it. */
export interface InventedEvent {
  name: string;
  about: string;
  article: { lang: string; country: string; published: string; title: string; text: string };
  items: Report[];
  nearMisses: (Report & { kind: string })[];
}
export interface Report {
  lang: string;
  country: string;
  published: string;
  title: string;
  summary: string;
}

/** What ranking says of one event's article: the list, with what each item is. */
export interface Answer {
  event: InventedEvent;
  ranked: (Ranked & { report: Report; right: boolean; nearMiss: boolean })[];
}

/** The invented events, by name: those that matching is measured with, or those that it is fitted to. */
export function inventedEvents(folder: 'events' | 'practice' = 'events'): InventedEvent[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.json'.length), ...JSON.parse(readFileSync(join(path, file), 'utf8')) }));
}

/** The reports and near misses of all events as one corpus; a report's number is its place in `reports`. */
export function indexed(events: InventedEvent[], lexicon: Lexicon) {
  const reports = events.flatMap((event) => [
    ...event.items.map((report) => ({ report, event, nearMiss: false })),
    ...event.nearMisses.map((report) => ({ report, event, nearMiss: true })),
  ]);
  const entries = reports.map(({ report: { title, summary, lang, published } }, number): Entry => {
    return { number, published, signature: signatureOf({ title, text: summary, lang }, lexicon) };
  });
  return { reports, segments: [segmentOf(entries)] };
}

/** Asks for the reports of every article among the reports and near misses of all events. */
export function answersFor(events: InventedEvent[], lexicon: Lexicon): Answer[] {
  const { reports, segments } = indexed(events, lexicon);
  return events.map((event) => {
    const { published } = event.article;
    const ranked = rank({ signature: signatureOf(event.article, lexicon), published }, segments, {
      top: reports.length,
    });
    return {
      event,
      ranked: ranked.map((one) => {
        const { report, event: of, nearMiss } = reports[one.number]!;
        return { ...one, report, right: of === event && !nearMiss, nearMiss: of === event && nearMiss };
      }),
    };
  });
}

/** The figures of a set of answers, in fractions. */
export function figuresOf(answers: Answer[]) {
  const all = answers.reduce((sum, { event }) => sum + event.items.length, 0);
  const pairs = answers.flatMap(({ ranked }) => ranked).sort((a, b) => b.score - a.score);
  const shown = pairs.filter(({ same }) => same);
  const rightShown = shown.filter(({ right }) => right).length;
  let right = 0;
  const half = pairs.findIndex((pair) => (pair.right ? ++right : right) >= all / 2) + 1;
  return {
    'precision at recall 50': half === 0 ? 0 : right / half,
    'P@1': answers.filter(({ ranked }) => ranked[0]?.right).length / answers.length,
    'recall@G':
      answers.reduce(
        (sum, { event, ranked }) =>
          sum + ranked.slice(0, event.items.length).filter((one) => one.right).length / event.items.length,
        0,
      ) / answers.length,
    'same precision': shown.length === 0 ? 1 : rightShown / shown.length,
    'same recall': rightShown / all,
    'near misses shown': shown.filter(({ nearMiss }) => nearMiss).length / (2 * answers.length),
  };
}
