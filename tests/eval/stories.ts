import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import {
  type Lexicon,
  type Neighbours,
  NO_STORIES,
  neighboursIn,
  type StoryItem,
  segmentOf,
  signatureOf,
  type Telling,
  tell,
} from '../../utils/match/match.ts';
import { growingIndex } from './growingIndex.ts';
import { inventedEvents } from './own.ts';
import { linesOf } from './score.ts';
import { hasSets, SETS } from './sets.ts';
import { ownMatch, sharedMatch } from './storyMatch.ts';

/** Of the headlines beside the project every how manyth is matched. */
const EVERY = 4;

/** A report whose event is known. */
interface Known {
  id: string;
  lang: string;
  title: string;
  summary: string;
  published: string;
  event: string;
}

/**
 * How well stories are told, by the scorer beside the project: `batch` knows from the start how rare every word is, as an index does that is
 * days old; `live` begins with an empty index and knows of nothing that comes later; `strict` counts the story that each item was put into
 * when it came, whatever became of it.
 */
export async function run(): Promise<void> {
  const set = SETS.find(({ name }) => name === 'events');
  const scorer = set?.scorer ?? '';
  if (!set || !hasSets() || !existsSync(scorer))
    return console.log('skipped: the scorer is not beside the project (../shared)');
  const lexicon = projectLexicon();
  const result: Record<string, unknown> = {};
  for (const [name, known] of [
    ['events', sharedReports()],
    ['own', ownReports()],
  ] as const) {
    const items = itemsOf(known, lexicon);
    const started = performance.now();
    const live = growingIndex();
    const told = {
      batch: tell(NO_STORIES, items, neighboursIn([segmentOf(items)])),
      live: tell(NO_STORIES, items, ((item, count) => live.add(item)(item, count)) satisfies Neighbours),
    };
    const cost = (performance.now() - started) / (2 * items.length);
    console.log(`${name}: ${items.length} items, ${cost.toFixed(2)} ms an item with its search`);
    const labels = { batch: atTheEnd(told.batch), live: atTheEnd(told.live), strict: whenPlaced(told.live) };
    for (const [way, stories] of Object.entries(labels)) {
      result[`${name} ${way}`] = scored(known, stories, join(dirname(scorer), 'score-stories.mjs'), `  ${way}`);
    }
  }
  const matches = { own: ownMatch(lexicon), events: await sharedMatch(set, lexicon, EVERY) };
  for (const [name, ways] of Object.entries(matches)) {
    for (const [way, figures] of Object.entries(ways)) {
      result[`match ${name} ${way} stories`] = figures;
      const line = Object.entries(figures).map(([figure, value]) => `${figure} ${(100 * value).toFixed(1)}`);
      console.log(`matching ${name} ${way} stories: ${line.join(' · ')}`);
    }
  }
  console.log(JSON.stringify(result));
}

/** The reports of the set beside the project, by time. */
function sharedReports(): Known[] {
  const { corpus = '' } = SETS.find(({ name }) => name === 'events') ?? {};
  const events = new Map(linesOf(join(dirname(corpus), 'clusters.jsonl')).map(({ id, event }) => [id, event]));
  return byTime(linesOf(corpus).map((line) => ({ ...line, event: events.get(line.id) }) as unknown as Known));
}

/** The invented reports, by time; each near miss is an event of its own. */
function ownReports(): Known[] {
  const reports = inventedEvents().flatMap(({ name, items, nearMisses }) => [
    ...items.map((report, place) => ({ ...report, id: `${name} ${place}`, event: name })),
    ...nearMisses.map((report) => ({ ...report, id: `${name} ${report.kind}`, event: `${name} ${report.kind}` })),
  ]);
  return byTime(reports);
}

function byTime(reports: Known[]): Known[] {
  return reports.sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
}

function itemsOf(reports: Known[], lexicon: Lexicon): (StoryItem & { published: string })[] {
  return reports.map(({ title, summary, lang, published }, number) => {
    return { number, published, signature: signatureOf({ title, text: summary, lang }, lexicon) };
  });
}

function atTheEnd({ changed }: Telling): Map<number, number> {
  return new Map(changed.flatMap(({ number, items }) => items.map((item) => [item.number, number])));
}

function whenPlaced({ placed }: Telling): Map<number, number> {
  return new Map(placed.map(({ item, story }) => [item, story]));
}

/** Has the scorer judge stories, by the number of each item; an item without one is alone. */
function scored(known: Known[], stories: Map<number, number>, scorer: string, title: string) {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-eval-'));
  const file = (name: string, lines: readonly unknown[]) => {
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return join(folder, name);
  };
  const gold = file(
    'gold.jsonl',
    known.map(({ id, event, lang }) => ({ id, event, lang })),
  );
  const lines = known.map(({ id }, number) => ({ id, story: stories.get(number) ?? `item ${number}` }));
  const printed = execFileSync(process.execPath, [scorer, '--gold', gold, file('stories.jsonl', lines)], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const { stories: count, bcubed, pairs, crossPairs } = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  const percent = (value: number) => (100 * value).toFixed(1);
  const line = ({ precision, recall, f1 }: Record<string, number>) =>
    `${percent(f1 ?? 0)} (${percent(precision ?? 0)} / ${percent(recall ?? 0)})`;
  console.log(
    `${title}: ${count} stories, B-cubed F1 ${line(bcubed)} · pairs ${line(pairs)} · across languages ${line(crossPairs)}`,
  );
  return { stories: count, bcubed, pairs, crossPairs };
}
