import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import type { Actions, Place } from '../../../components/actions.ts';
import { Surface } from '../../../components/Surface.tsx';
import { makeTexts, TextsProvider } from '../../../components/texts.ts';
import messages from '../../../public/_locales/en/messages.json';
import type { Article, CorpusState, Coverage, Publisher, SurfaceState, Take } from '../../../utils/words.ts';

// Outlets and events are fictional.

export const NOW = Date.parse('2026-11-22T12:00:00.000Z');

export const english = (key: string): string | undefined =>
  (messages as Record<string, { message: string }>)[key]?.message;

export const publisher = (change: Partial<Publisher> = {}): Publisher => ({
  id: 'suedpost',
  name: 'Südpost',
  country: 'DE',
  ownership: 'public',
  ...change,
});

export const take = (change: Partial<Take> = {}): Take => ({
  item: 1,
  url: 'https://suedpost.example/faehre',
  title: 'Fähre nach Brand vor Port Amsel evakuiert',
  summary: 'Alle Menschen an Bord sind in Sicherheit.',
  lang: 'de',
  published: '2026-11-22T10:40:00.000Z',
  publisher: publisher(),
  score: 0.9,
  reasons: [{ kind: 'name', text: 'Port Amsel' }],
  ...change,
});

export const corpus: CorpusState = {
  items: 12340,
  outlets: 142,
  countries: 58,
  begins: '2026-11-12T12:00:00.000Z',
  waiting: 0,
};

const article: Pick<Article, 'url' | 'title' | 'published' | 'lang'> = {
  url: 'https://harbour.example/ferry',
  title: 'Ferry rescued after engine fire off Port Amsel',
  published: '2026-11-22T10:00:00.000Z',
  lang: 'en',
};

export const coverage = (takes: Take[] = [], change: Partial<CorpusState> = {}): Coverage => ({
  article: {
    ...article,
    publisher: publisher({ id: 'harbour', name: 'The Harbour Courier', country: 'NL' }),
    outlet: null,
  },
  takes,
  hidden: 0,
  corpus: { ...corpus, ...change },
});

export const found = (...takes: Take[]): SurfaceState => ({ kind: 'found', coverage: coverage(takes) });

/** Draws something with the English texts, whatever language it is said to be in. */
export const draw = (children: ComponentChildren, lang = 'en') =>
  render(
    <TextsProvider texts={makeTexts(english, lang)} lang={lang}>
      {children}
    </TextsProvider>,
  );

interface Shown {
  place?: Place;
  lang?: string;
  actions?: Partial<Actions>;
  offerAlways?: string;
}

export const drawSurface = (state: SurfaceState, { place = 'popup', lang, actions, offerAlways }: Shown = {}) =>
  draw(
    <Surface
      state={state}
      place={place}
      home="BR"
      actions={{ open: () => {}, ...actions }}
      now={NOW}
      offerAlways={offerAlways}
    />,
    lang,
  );
