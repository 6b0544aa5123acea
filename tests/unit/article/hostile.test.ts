import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate, pageKey, readArticle } from '../../../utils/article/article.ts';
import { decodeHtml, parseDocument } from '../../../utils/cli/detect.ts';
import { HEADLINE, ld, og, page, prose, STORY, story } from './pages.ts';

const MARKUP = /<[a-z/!]/i;
const fields = (document: Document) => {
  const { title, text, outlet, authors } = readArticle(document, STORY);
  return [title, text, outlet ?? '', ...authors];
};

describe('whatever a page holds', () => {
  test.each(['', '<', '<!doctype html>', '<html', '<html lang="en', '<html lang="en">'])('as little as %j', (html) => {
    expect(gate(parseDocument(html), STORY).article).toBe(false);
  });

  test('any truncation of a page can be read and leaves no markup in a field', () => {
    const whole = page(story()).toString();
    fc.assert(
      fc.property(fc.nat(whole.length), (end) => {
        const document = parseDocument(whole.slice(0, end));
        gate(document, STORY);
        pageKey(document, STORY);
        for (const field of fields(document)) expect(field).not.toMatch(MARKUP);
      }),
      { numRuns: 40 },
    );
  });

  test('the title does not depend on the order of the head', () => {
    const { head = [], ...rest } = story();
    const more = [...head, og('twitter:title', 'Ferry accident'), '<meta name="author" content="Ada Brook">'];
    fc.assert(
      fc.property(fc.shuffledSubarray(more, { minLength: more.length }), (order) => {
        expect(readArticle(page({ ...rest, head: order }), STORY).title).toBe(HEADLINE);
      }),
      { numRuns: 25 },
    );
  });

  test('any value in a JSON-LD article is survived', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const thing = {
          '@type': 'NewsArticle',
          headline: a,
          datePublished: b,
          author: a,
          publisher: b,
          inLanguage: a,
          mainEntityOfPage: b,
          url: a,
          articleBody: b,
        };
        const document = page({ head: [ld(JSON.stringify(thing).replaceAll('<', '\\u003c'))] });
        expect(gate(document, STORY).confidence).toBeLessThanOrEqual(1);
        for (const field of fields(document)) expect(field).not.toMatch(MARKUP);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, string[], string]>([
    ['five megabytes of JSON-LD', [ld(`{"@type":"NewsArticle","headline":"${'a'.repeat(5_000_000)}"}`)], ''],
    ['JSON-LD nested ten thousand deep', [ld(`${'{"@graph":['.repeat(10_000)}{}${']}'.repeat(10_000)}`)], ''],
    ['JSON-LD of half a million empty lines', [ld(`{${'\n'.repeat(500_000)}`)], ''],
    ['JSON-LD that is no object', [ld('7'), ld('null'), ld('[[[]]]'), ld('"NewsArticle"')], ''],
    ['JSON-LD that names prototypes', [ld('{"@type":"NewsArticle","__proto__":{"x":1},"constructor":"y"}')], ''],
    ['a headline that cannot become text', [ld('{"@type":"NewsArticle","headline":{"toString":1,"valueOf":1}}')], ''],
    ['two thousand metas', Array.from({ length: 2000 }, (_, n) => `<meta name="n${n}" content="x">`), ''],
    ['a canonical address that is none', ['<link rel="canonical" href="http://[">'], ''],
    ['elements nested very deep', [], `${'<div>'.repeat(100)}deep${'</div>'.repeat(100)}`],
    ['a frame set', [], '<frameset><frame src="a"></frameset>'],
  ])('%s is survived', (_, head, body) => {
    const document = page({ head, body });
    expect(gate(document, STORY).confidence).toBeLessThan(1);
    expect(readArticle(document, STORY).title.length).toBeLessThanOrEqual(500);
  });

  test('lengths are limited', () => {
    const { title, text } = readArticle(
      page({ head: [`<title>${'long '.repeat(1000)}</title>`], body: `<article>${prose(1200)}</article>` }),
      STORY,
    );
    expect(title.length).toBeLessThanOrEqual(500);
    expect(text.length).toBeLessThanOrEqual(200_000);
  });

  test('reading leaves the page as it was', () => {
    const document = page(story());
    const before = document.toString();
    readArticle(document, STORY);
    expect(document.toString()).toBe(before);
  });
});

describe('the bytes of a page', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode('<p>Fähre'), '<p>Fähre'],
    [
      'UTF-8 that declares something else',
      new TextEncoder().encode('<meta charset="gb2312"><p>渡轮'),
      '<meta charset="gb2312"><p>渡轮',
    ],
    [
      'a declared charset',
      latin('<meta charset=windows-1251><p>\xcf\xe0\xf0\xee\xec'),
      '<meta charset=windows-1251><p>Паром',
    ],
    ['an unknown charset', latin('<meta charset=martian><p>ferry'), '<meta charset=martian><p>ferry'],
    ['no charset at all', latin('<p>F\xe4hre'), '<p>Fähre'],
    ['a byte order mark', Uint8Array.from([0xff, 0xfe, 0x41, 0]), 'A'],
  ])('%s', (_, bytes, text) => expect(decodeHtml(bytes)).toBe(text));
});
