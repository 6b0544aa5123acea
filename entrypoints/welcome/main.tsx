import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { WelcomeActions } from '../../components/actions.ts';
import { directionOf, makeTexts, TextsProvider } from '../../components/texts.ts';
import { Welcome, type WelcomeView } from '../../components/Welcome.tsx';
import { ask } from '../../utils/browser/ask.ts';
import { loadCatalogue } from '../../utils/browser/catalogue.ts';
import type { Progress, Settings } from '../../utils/browser/messages.ts';
import { uiLanguage, uiMessage } from '../../utils/browser/uiTexts.ts';

/** How often the filling corpus is asked how far it has come. The questions also keep the background awake. */
const ASK_EVERY_MS = 700;

const lang = uiLanguage();
const texts = makeTexts(uiMessage, lang);
document.documentElement.lang = lang;
document.documentElement.dir = directionOf(lang);

const [settings, offers, progress, catalogue] = await Promise.all([
  ask('settings', null),
  ask('sizes', null),
  ask('progress', null),
  loadCatalogue(),
]);
const countries = [...new Set(catalogue.map((outlet) => outlet.country))];
let view: WelcomeView = { step: 'choose', settings, offers, countries, progress, tryIt: null };

const actions: WelcomeActions = {
  choose: (chosen) =>
    show({ settings: chosen }, async () => {
      await ask('choose', { settings: chosen });
      // What a size holds depends on the home country: press in exile is left out there.
      await show({ offers: await ask('sizes', null) });
    }),
  allow: () => {
    // The request comes first, in the click itself: browsers ask for the gesture.
    const answered = browser.permissions.request({ origins: originsOf(view.settings) });
    void show({ message: undefined }, async () => {
      await ask('choose', { settings: view.settings });
      await ((await answered) ? fill() : show({ step: 'refused' }));
    });
  },
  notNow: () => show({ step: 'refused' }, () => ask('choose', { settings: view.settings })),
  tryIt: () => void (view.tryIt && ask('open', { item: view.tryIt.item })),
};

await (progress.allowed ? fill() : show({}));

/** Follows the corpus until every chosen outlet was asked once. A page that is opened again goes on from here. */
async function fill(): Promise<void> {
  for (;;) {
    await ask('update', null);
    const progress = await ask('progress', null);
    const tryIt = view.tryIt ?? (isEnough(progress) ? await ask('tryIt', null) : null);
    await show({
      step: isDone(progress) ? 'ready' : 'filling',
      progress,
      tryIt,
      message: progress.trouble ?? undefined,
    });
    if (isDone(progress)) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

/** Draws the changed view, then does the work that belongs to it; what goes wrong there is said on the page. */
async function show(change: Partial<WelcomeView>, work?: () => Promise<unknown>): Promise<void> {
  view = { ...view, ...change };
  render(
    <TextsProvider texts={texts} lang={lang}>
      <Welcome view={view} actions={actions} />
    </TextsProvider>,
    document.body,
  );
  try {
    await work?.();
  } catch (error) {
    await show({ message: error instanceof Error ? error.message : String(error) });
  }
}

function originsOf({ size }: Settings): string[] {
  return view.offers.find((offer) => offer.size === size)?.origins ?? [];
}

function isDone({ done, total }: Progress): boolean {
  return done >= total;
}

/** A story is looked for once a few countries' reports are in. */
function isEnough(progress: Progress): boolean {
  return isDone(progress) || progress.countries >= 8;
}
