import type { Outlet, Report } from '../../../utils/words.ts';
import { type Chance, chanceOf } from '../../bench/index/chance.ts';

/** All corpora of these tests are of the ten days up to here. */
export const NOW = '2026-11-22T12:00:00.000Z';
const DAYS = 10;
const LANGS = ['en', 'es', 'fr', 'id'];

/** Consonants, those together that languages confuse. */
const CONSONANTS = ['pbfv', 'td', 'kg', 'sz', 'lr', 'mn'];
const SYLLABLES = 5;

/** A word of so many syllables, no two alike in how they sound: what too many items say is withheld from the lists of large segments only. */
function wordOf(n: number): string {
  const chance = chanceOf(`word ${n}`);
  let rest = n;
  let sound = 0;
  return Array.from({ length: SYLLABLES }, (_, place) => {
    // Never the same one twice in a row, which would sound like once.
    const choices = place === 0 ? CONSONANTS.length : CONSONANTS.length - 1;
    sound = (sound + (place === 0 ? 0 : 1) + (rest % choices)) % CONSONANTS.length;
    rest = Math.floor(rest / choices);
    return chance.pick([...CONSONANTS[sound]!]) + chance.pick([...'aeiou']);
  }).join('');
}

const WORDS = Array.from({ length: 3750 }, (_, n) => wordOf(n));
const EVENTS = Array.from({ length: 150 }, (_, n) => {
  const chance = chanceOf(`event ${n}`);
  return Array.from({ length: 4 }, () => chance.pick(WORDS).replace(/^./, (first) => first.toUpperCase()));
});

/** So many days before `NOW`, `2026-11-20`. */
export const dayBefore = (days: number): string =>
  new Date(Date.parse(NOW) - days * 86_400_000).toISOString().slice(0, 10);

/** An invented outlet with one feed. */
export const outletOf = (id: string): Outlet => ({
  id,
  name: id,
  country: 'FR',
  languages: ['en'],
  hosts: [`${id}.example`],
  feeds: [{ url: `https://${id}.example/rss` }],
  ownership: 'unknown',
});

/** Invented reports of words that mean nothing; the day is in their address. `mark` is in no other address. */
export function reportsOf(
  count: number,
  { outlet, day, mark }: { outlet: string; day?: string; mark: string },
  chance: Chance,
): Report[] {
  return Array.from({ length: count }, (_, n) => {
    const on = day ?? dayBefore(chance.below(DAYS));
    const time = `${String(chance.below(12)).padStart(2, '0')}:${String(chance.below(60)).padStart(2, '0')}`;
    return {
      ...textOf(chance),
      url: `https://${outlet}.example/${on}/${mark}-${n}`,
      published: `${on}T${time}:00.000Z`,
    };
  });
}

/** An invented text about one of a few hundred events. */
export function textOf(chance: Chance): { title: string; summary: string; lang: string } {
  const names = chance.pick(EVENTS);
  const say = (length: number) =>
    Array.from({ length }, () => (chance.is(0.4) ? chance.pick(names) : chance.pick(WORDS))).join(' ');
  return { title: say(6), summary: `${say(8)}.`, lang: chance.pick(LANGS) };
}
