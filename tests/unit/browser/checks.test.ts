import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../utils/browser/checks.ts';
import type { Kind } from '../../../utils/browser/messages.ts';

const article = {
  url: 'https://courier.example/ferry',
  title: 'Ferry fire',
  text: 'One.\nTwo.',
  published: '2026-11-12T08:30:00.000Z',
  lang: 'en',
  outlet: 'The Harbour Courier',
  authors: ['A. Writer'],
};
const settings = { home: 'CA', languages: ['en', 'fr'], size: 150, polling: true, sites: ['https://courier.example'] };

describe('messages in the right shape are let in', () => {
  test.each<[Kind, unknown]>([
    ['coverage', { article }],
    ['coverage', { article: { ...article, published: null, lang: null, outlet: null, authors: [] } }],
    ['badge', { countries: 12, url: 'https://courier.example/ferry' }],
    ['open', { item: 7 }],
    ['hide', { item: 7, hidden: true, article: 'https://courier.example/ferry' }],
    ['hide', { item: 7, hidden: false, article: '' }],
    ['choose', { settings }],
    ['progress', null],
  ])('%s %j', (kind, ask) => expect(checks[kind](ask)).toBe(true));
});

describe('everything else is refused', () => {
  test.each<[Kind, unknown]>([
    ['coverage', null],
    ['coverage', {}],
    ['coverage', { article: null }],
    ['badge', { countries: 12 }],
    ['badge', { countries: -1, url: 'https://courier.example/ferry' }],
    ['badge', { countries: '12', url: 'https://courier.example/ferry' }],
    ['coverage', { article: { ...article, title: 7 } }],
    ['coverage', { article: { ...article, published: 'yesterday' } }],
    ['coverage', { article: { ...article, authors: [{}] } }],
    ['open', { item: 'https://courier.example/ferry' }],
    ['open', { item: 0.5 }],
    ['open', { item: -1 }],
    ['hide', { item: 7, article: 'https://courier.example/ferry' }],
    ['hide', { item: 7, hidden: 1, article: 'https://courier.example/ferry' }],
    ['hide', { item: 'https://quay.example/', hidden: true, article: 'https://courier.example/ferry' }],
    ['hide', { item: 2 ** 53, hidden: true, article: 'https://courier.example/ferry' }],
    ['hide', { item: 0, hidden: true, article: 'https://courier.example/ferry' }],
    ['hide', { item: 7, hidden: true }],
    ['hide', { item: 7, hidden: true, article: 7 }],
    ['hide', { item: 7, hidden: true, article: 'x'.repeat(4_001) }],
    ['choose', { settings: { ...settings, size: 40 } }],
    ['choose', { settings: { ...settings, sites: ['https://courier.example/path'] } }],
    ['choose', { settings: { ...settings, home: 'ca' } }],
    ['choose', { settings: { ...settings, sites: ['http://courier.example'] } }],
    ['choose', { settings: { ...settings, sites: ['https://*'] } }],
    ['choose', { settings: { ...settings, sites: ['javascript:alert(1)'] } }],
    ['progress', { anything: true }],
  ])('%s %j', (kind, ask) => expect(checks[kind](ask)).toBe(false));

  test('an article longer than any', () => {
    expect(checks.coverage({ article: { ...article, text: 'x'.repeat(300_000) } })).toBe(false);
  });

  test('whatever the value, a check answers and does not throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(checks) as Kind[])), fc.anything(), (kind, value) => {
        expect(typeof checks[kind](value)).toBe('boolean');
      }),
    );
  });
});
