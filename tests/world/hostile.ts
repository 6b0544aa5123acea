import type { Answer } from './world.ts';

/** What the hostile site answers: pages that try to read, restyle, prefetch or confuse whatever runs beside them. */
export function hostilePageAnswer(path: string, now: number): Answer {
  const page = pages[path];
  if (!page) return { status: 404, type: HTML, body: '<!doctype html><title>404</title>' };
  return page(new Date(now - 5 * 3_600_000).toISOString());
}

const HTML = 'text/html; charset=utf-8';
const RULES =
  '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"immediate"},{"where":{"selector_matches":"a"},"eagerness":"immediate"}],"prerender":[{"where":{"selector_matches":"a"},"eagerness":"immediate"}]}';
const TITLE = 'Burning ferry Selmara: 186 people taken off in the Lorrim Strait';

const TEXT = [
  'The fishing fleet of Port Kestrin took 186 people off the burning ferry Selmara before the first rescue cutter came into sight, and by noon the village halls along the Lorrim Strait were full of wet coats.',
  'The fire began in the engine room while the ship was on its way to Dunmere. Its owner, Tolvan Lines, says that the alarms worked; those who slept on the lower decks say that they heard none.',
  'The coastguard counted 164 passengers and 22 crew. Its spokeswoman, Runa Castellane, said that nobody was missing and that the injured were being treated at the San Brevo hospital.',
  'The captain, Davor Ilesh, was the last to leave. He has been questioned about the minutes between the first smoke and the order to take to the boats, and about the repairs that were made in the spring.',
  'The transport minister, Teodor Vasko, has ordered an inquiry. The wreck is being towed to the Gannel anchorage, where the engine room will be opened once the steel has cooled.',
];

/** Records keys and text from the moment the page begins, as early as a page can. */
const SPY = `window.seenKeys = []; window.seenText = [];
for (const type of ['keydown', 'keyup', 'keypress', 'input'])
  window.addEventListener(type, (event) => window.seenKeys.push({ type, key: event.key, data: event.data, target: event.target?.localName }), true);
const note = (node) => {
  const text = node.shadowRoot?.textContent || node.textContent;
  if (text) window.seenText.push(text);
  for (const child of node.querySelectorAll?.('*') ?? []) if (child.shadowRoot) window.seenText.push(child.shadowRoot.textContent);
};
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); window.seenRoots = [...(window.seenRoots ?? []), root]; return root; };
addEventListener('DOMContentLoaded', () => new MutationObserver((records) => { for (const record of records) { for (const node of record.addedNodes) note(node); if (record.type === 'characterData') note(record.target); } })
  .observe(document, { childList: true, subtree: true, characterData: true }));`;

const UGLY = `* { all: revert } * { font-size: 40px !important; display: block !important; color: lime !important; letter-spacing: 3px !important }
html > *:not(head):not(body), body > *:not(main) { visibility: hidden !important; transform: rotate(3deg) !important; opacity: .1 !important } head, script, style, meta, link, title { display: none !important }`;

const LINKS =
  '<nav><a href="/paywall">Paywall</a> <a href="/empty">Empty</a> <a href="https://harbourcourier.example/">Courier</a> <a href="/logout">Log out</a></nav>';

const pages: Record<string, (published: string) => Answer> = {
  '/': () => page({ title: 'Hostile', body: LINKS }),

  '/article': (published) => ({
    ...page({ head: metadata(published), title: TITLE, body: article(published) + LINKS }),
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
      'speculation-rules': '"/speculation.json"',
    },
  }),

  '/open': (published) =>
    page({
      head: `<script>${SPY}</script>${metadata(published)}<script type="speculationrules">${RULES}</script><style>${UGLY}</style>`,
      title: TITLE,
      body: article(published) + LINKS,
    }),

  '/speculation.json': () => ({ status: 200, type: 'application/speculationrules+json', body: RULES }),

  '/paywall': (published) =>
    page({
      head: metadata(published, false),
      title: TITLE,
      body: `<main><article><h1>${TITLE}</h1><time datetime="${published}">today</time><p>${TEXT[0]!.slice(0, 90)}…</p><div class="paywall"><h2>Read on with a subscription</h2><p>Four weeks for the price of a ferry ticket.</p><button>Subscribe</button></div></article></main>`,
    }),

  '/empty': (published) => page({ head: metadata(published), title: TITLE, body: '<main></main>' }),

  '/login': () =>
    page({
      title: 'Sign in',
      body: '<main><h1>Sign in</h1><form method="post" action="/login"><label>E-mail <input name="email" type="email"></label><label>Password <input name="password" type="password"></label><button>Sign in</button></form></main>',
    }),

  '/hostile-title': (published) => page({ title: HOSTILE_TITLE, head: metadata(published), body: article(published) }),
};

/** Markup as text, bidi overrides, zero-width and control characters, and 10,000 characters in all. */
const HOSTILE_TITLE =
  `&lt;img src=x onerror="window.ran=1"&gt;&lt;/title&gt;&lt;script&gt;window.ran=1&lt;/script&gt; \u202egnirts desrever\u2066 \u200b\u0007${'Selmara ferry fire '.repeat(600)}`.slice(
    0,
    10_000,
  );

function page({ title, head = '', body }: { title: string; head?: string; body: string }): Answer {
  return {
    status: 200,
    type: HTML,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
  };
}

function metadata(published: string, free = true): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: published,
    isAccessibleForFree: free,
  };
  return `<meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function article(published: string): string {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<main><article><h1>${TITLE}</h1><p>By <span rel="author">A. N. Onymous</span>, <time datetime="${published}">today</time></p>${text}<p><input aria-label="Comment" placeholder="Your comment"></p></article></main>`;
}
