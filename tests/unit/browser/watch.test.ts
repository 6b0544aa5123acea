import { describe, expect, test } from 'vitest';
import { faceOf } from '../../../utils/browser/watch.ts';
import type { CorpusState, Coverage, PageState } from '../../../utils/words.ts';

const full: CorpusState = { items: 9_000, outlets: 140, countries: 90, begins: '2026-11-12T00:00:00.000Z', waiting: 0 };
const nothing = (
  corpus: CorpusState,
  published: string | null = '2026-11-14T08:00:00.000Z',
  hidden = 0,
): PageState => ({
  kind: 'nothingFound',
  coverage: { article: { published }, corpus, takes: [], hidden } as unknown as Coverage,
});

describe('what a surface shows when nothing was found', () => {
  test.each<[string, PageState, string]>([
    ['a full corpus', nothing(full), 'nothingFound'],
    ['an article without a date', nothing(full, null), 'nothingFound'],
    ['an article older than the corpus', nothing(full, '2026-11-02T08:00:00.000Z'), 'tooOld'],
    [
      'a corpus before its first poll',
      nothing({ ...full, items: 0, outlets: 0, begins: null, waiting: 150 }),
      'corpusEmpty',
    ],
    ['a corpus without any outlet', nothing({ ...full, items: 0, outlets: 0, begins: null }), 'corpusEmpty'],
    [
      'a corpus that has just begun to fill',
      nothing({ ...full, items: 40, outlets: 3, waiting: 147 }),
      'corpusFilling',
    ],
    ['an old article whose takes the reader hid', nothing(full, '2026-11-02T08:00:00.000Z', 1), 'nothingFound'],
    ['a young corpus whose takes the reader hid', nothing({ ...full, items: 40, waiting: 9 }, null, 2), 'nothingFound'],
    ['a large corpus that waits for a few outlets', nothing({ ...full, waiting: 4 }), 'nothingFound'],
  ])('with %s', (_, state, kind) => expect(faceOf(state).kind).toBe(kind));

  test('any other state is shown as it is', () => {
    const state: PageState = { kind: 'failed', message: 'The corpus is being rebuilt.' };
    expect(faceOf(state)).toBe(state);
  });
});
