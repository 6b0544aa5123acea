import { type ItemFile, queryFor, readItems } from '../../utils/cli/itemFile.ts';
import { corpusOf } from '../../utils/match/corpus.ts';
import { measuresOf } from '../../utils/match/decision.ts';
import { type Lexicon, signatureOf } from '../../utils/match/match.ts';
import { candidatesFor } from '../../utils/match/rank.ts';
import { indexed, inventedEvents } from './own.ts';
import type { Sample } from './regression.ts';
import { goldOf, languagesOf, linesOf } from './score.ts';
import { SETS } from './sets.ts';

/** Candidates of each article that are learnt from. */
const CANDIDATES = 250;
/** Every how manyth article is learnt from: sets with fifty right items an article need fewer. */
const EVERY: Record<string, number> = { xling: 5, 'xling-head': 5, 'xling-wmt': 1, events: 3 };

/** Pairs of the sets beside the project: items in the article's own language and neutral ones are left out, as the scorers do. */
export async function sharedSamples(lexicon: Lexicon): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const [file, sets] of Map.groupBy(SETS, ({ corpus }) => corpus)) {
    const items = await readItems(file, lexicon);
    const langOf = languagesOf(file);
    for (const { name, articles, gold, timeless } of sets) {
      const golds = goldOf(gold);
      for (const [index, line] of linesOf(articles).entries()) {
        const one = golds.get(line.id as string);
        if (!one || index % (EVERY[name] ?? 1) !== 0) continue;
        for (const { item, pair } of candidates(line, items)) {
          const id = items.ids[item] as string;
          if (one.neutral.includes(id) || langOf.get(id) === one.lang) continue;
          const measures = measuresOf(timeless ? { ...pair, hours: 0 } : pair);
          samples.push({ set: name, measures, title: pair.title, right: id in one.gold });
        }
      }
    }
  }
  return samples;
}

function candidates(line: Record<string, unknown>, items: ItemFile) {
  const { query, own } = queryFor(line, items);
  const options = { count: CANDIDATES, except: (number: number) => own.has(number) };
  return candidatesFor(query, corpusOf(items.segments), options);
}

/** Pairs of the invented events for practice, each article once with its text and once as a headline only. */
export function practiceSamples(lexicon: Lexicon): Sample[] {
  const events = inventedEvents('practice');
  const { segments, reports } = indexed(events, lexicon);
  const corpus = corpusOf(segments);
  return events.flatMap((event) =>
    [event.article.text, ''].flatMap((text) => {
      const query = { signature: signatureOf({ ...event.article, text }, lexicon), published: event.article.published };
      return candidatesFor(query, corpus, { count: CANDIDATES, except: () => false }).map(({ item, pair }): Sample => {
        const { event: of, nearMiss } = reports[item]!;
        return { set: 'practice', measures: measuresOf(pair), title: pair.title, right: of === event && !nearMiss };
      });
    }),
  );
}
