import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterPoll, newPollState, type Outcome, type PollState, planPolls } from '../../../utils/feeds/feeds.ts';
import type { Outlet } from '../../../utils/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-22T12:00:00.000Z');

const outlet = (id: string, country: string, feeds = 1): Outlet => ({
  id,
  name: id,
  country,
  languages: ['en'],
  hosts: [`${id}.example`],
  feeds: Array.from({ length: feeds }, (_, i) => ({ url: `https://${id}.example/${i}` })),
  ownership: 'private',
});
const newStates = (outlets: Outlet[]) =>
  outlets.flatMap(({ id, feeds }) => feeds.map(({ url }) => newPollState(url, id)));
const namesOf = (states: PollState[]) => states.map(({ url }) => url.replace(/https:\/\/(\w+)\.example\//, '$1'));
const fresh = newPollState('https://a.example/0', 'a');
const read: Outcome = { kind: 'read', fresh: 2, etag: '"1"', lastModified: null, wait: null, movedTo: null };
const unchanged: Outcome = { kind: 'unchanged', wait: null };
const failed: Outcome = { kind: 'failed', error: 'answered 500 (out of order)', answered: true, wait: null };
const wait = (outcome: Outcome, state = fresh, random = 0) => afterPoll(state, outcome, NOW, random).next - NOW;

describe('the order of polls', () => {
  test('a new country comes before a second outlet of a seen one, and second feeds come last', () => {
    const outlets = [
      outlet('a', 'FR', 2),
      outlet('b', 'FR'),
      outlet('c', 'JP'),
      outlet('d', 'FR'),
      outlet('e', 'PE', 2),
    ];
    expect(namesOf(planPolls(newStates(outlets), outlets, NOW))).toEqual(['a0', 'c0', 'e0', 'b0', 'e1', 'd0', 'a1']);
  });

  test('countries that were reached on an earlier day come later', () => {
    const outlets = [outlet('a', 'FR'), outlet('b', 'FR'), outlet('c', 'JP')];
    const states = newStates(outlets).map((state) =>
      state.outlet === 'a' ? { ...state, polled: 1, next: NOW + HOUR } : state,
    );
    expect(namesOf(planPolls(states, outlets, NOW))).toEqual(['c0', 'b0']);
  });

  test('feeds never asked come first, then what waits longest', () => {
    const outlets = ['a', 'b', 'c', 'd'].map((id) => outlet(id, 'FR'));
    const polls = [{ polled: 1, next: NOW - 1 }, { failures: 1, next: NOW - 2 }, {}, { polled: 1, next: NOW + 1 }];
    const states = newStates(outlets).map((state, i) => ({ ...state, ...polls[i] }));
    expect(namesOf(planPolls(states, outlets, NOW))).toEqual(['c0', 'b0', 'a0']);
  });

  test('feeds that are gone, of other outlets or no longer in the catalogue are not asked', () => {
    const outlets = [outlet('a', 'FR')];
    const states = [
      { ...fresh, gone: true },
      newPollState('https://a.example/old', 'a'),
      newPollState('https://b.example/0', 'b'),
    ];
    expect(planPolls(states, outlets, NOW)).toEqual([]);
  });

  test('a clock that was set back does not stop polling for years', () => {
    const state = { ...fresh, polled: 1, next: NOW + 400 * 24 * HOUR };
    expect(planPolls([state], [outlet('a', 'FR')], NOW)).toHaveLength(1);
  });
});

describe('the wait', () => {
  test('grows while nothing comes and shrinks while much comes, between 15 minutes and 6 hours', () => {
    const twenty = (outcome: Outcome) =>
      Array.from({ length: 20 }).reduce<PollState>((state) => afterPoll(state, outcome, NOW, 0), fresh);
    expect(twenty(unchanged).interval).toBe(6 * HOUR);
    expect(twenty({ ...read, fresh: 0 }).interval).toBe(6 * HOUR);
    expect(twenty({ ...read, fresh: 30 }).interval).toBe(15 * MINUTE);
  });

  test('doubles with each failure, to a day', () => {
    const waits: number[] = [];
    let state = fresh;
    for (let i = 0; i < 10; i++) {
      waits.push(wait(failed, state));
      state = afterPoll(state, failed, NOW, 0);
    }
    expect(waits.map((ms) => ms / HOUR)).toEqual([0.5, 1, 2, 4, 8, 16, 24, 24, 24, 24]);
  });

  test.each<[string, Outcome, number]>([
    ['max-age is obeyed', { ...read, wait: 2 * HOUR }, 2 * HOUR],
    ['a short max-age does not hurry us', { ...read, wait: 1_000 }, 30 * MINUTE],
    ['a max-age of a year counts for 6 hours', { ...unchanged, wait: 365 * 24 * HOUR }, 6 * HOUR],
    ['Retry-After is obeyed', { ...failed, wait: 3 * HOUR }, 3 * HOUR],
    ['a short Retry-After does not end the back-off', { ...failed, wait: 1_000 }, 30 * MINUTE],
    ['a Retry-After of ten years counts for a day', { ...failed, wait: 3_650 * 24 * HOUR }, 24 * HOUR],
  ])('%s', (_, outcome, ms) => expect(wait(outcome)).toBe(ms));

  test('is spread by chance', () => expect(wait(read, fresh, 0.5)).toBe(33 * MINUTE));
});

describe('what is remembered', () => {
  test('an answer: its marks, its time, and that all is well again', () => {
    const state = afterPoll(
      { ...fresh, failures: 3, lastError: 'x' },
      { ...read, movedTo: 'https://a.example/new' },
      NOW,
      0,
    );
    expect(state).toMatchObject({
      etag: '"1"',
      failures: 0,
      lastError: null,
      polled: 1,
      movedTo: 'https://a.example/new',
    });
    expect(state.lastSuccess).toBe('2026-11-22T12:00:00.000Z');
  });

  test('after "unchanged" and after failures the marks stay', () => {
    const state = { ...fresh, etag: '"1"', lastModified: 'x', movedTo: 'y', lastSuccess: 'z' };
    expect(afterPoll(state, unchanged, NOW, 0)).toMatchObject({ etag: '"1"', lastModified: 'x', movedTo: 'y' });
    expect(afterPoll(state, failed, NOW, 0)).toMatchObject({
      etag: '"1"',
      lastModified: 'x',
      lastSuccess: 'z',
      failures: 1,
    });
  });

  test('410: never again', () => {
    expect(afterPoll(fresh, { kind: 'gone', error: 'answered 410 (gone for good)' }, NOW, 0)).toMatchObject({
      gone: true,
      polled: 1,
    });
  });
});

describe('laws', () => {
  const waits = fc.option(fc.nat({ max: 1e12 }));
  const outcomes = fc.oneof(
    fc.record({ fresh: fc.nat(500), wait: waits }).map((parts): Outcome => ({ ...read, ...parts })),
    waits.map((ms): Outcome => ({ ...unchanged, wait: ms })),
    fc.record({ wait: waits, answered: fc.boolean() }).map((parts): Outcome => ({ ...failed, ...parts })),
  );

  test('whatever happens, a feed is asked again no sooner than in 15 minutes and no later than in 29 hours', () => {
    fc.assert(
      fc.property(
        fc.array(outcomes, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, random) => {
          let state = fresh;
          for (const outcome of all) state = afterPoll(state, outcome, NOW, random);
          expect(state.next - NOW).toBeGreaterThanOrEqual(15 * MINUTE);
          expect(state.next - NOW).toBeLessThanOrEqual(29 * HOUR);
        },
      ),
    );
  });

  test('the plan holds each due feed once, and as many countries as it can before any country twice', () => {
    const countries = fc.array(fc.constantFrom('FR', 'JP', 'PE', 'KE', 'IN'), { maxLength: 30 });
    fc.assert(
      fc.property(countries, (list) => {
        const outlets = list.map((country, i) => outlet(`o${i}`, country));
        const plan = planPolls(newStates(outlets), outlets, NOW);
        const order = plan.map((state) => outlets.find(({ id }) => id === state.outlet)!.country);
        const distinct = new Set(list).size;
        expect(new Set(plan.map(({ url }) => url)).size).toBe(list.length);
        expect(new Set(order.slice(0, distinct)).size).toBe(distinct);
      }),
    );
  });
});
