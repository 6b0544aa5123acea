import { scriptJson } from './html.ts';

interface View {
  title: string;
  main: string;
  meta: Record<string, string>;
  data: string;
}

/** The page made into a single-page application: its links show the other pages, by path, without loading them. */
export function appPage(page: string, pages: Record<string, string>): string {
  const views = Object.fromEntries(Object.entries(pages).map(([path, source]) => [path, viewOf(source)]));
  return page.replace(
    '</body>',
    () =>
      `<script type="application/json" id="views">${scriptJson(views)}</script>\n<script>${ROUTER}</script>\n</body>`,
  );
}

function viewOf(page: string): View {
  const metas = page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g);
  return {
    title: /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '',
    main: /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '',
    meta: Object.fromEntries([...metas].map(([, name, content]) => [name!, content!])),
    data: /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '',
  };
}

/** Runs in the page. Titles and metas are HTML text, so a <textarea> decodes them; the view comes a moment after the address, as real ones do. */
const ROUTER = `(() => {
  const views = JSON.parse(document.getElementById('views').textContent);
  const decode = (text) => Object.assign(document.createElement('textarea'), { innerHTML: text }).value;
  const setMeta = (name, content) => {
    const key = /^(og|article):/.test(name) ? 'property' : 'name';
    const found = document.head.querySelector('meta[' + key + '="' + name + '"]');
    if (content === undefined) return found && found.remove();
    const meta = found || document.head.appendChild(document.createElement('meta'));
    meta.setAttribute(key, name);
    meta.content = decode(content);
  };
  const show = (view) => {
    document.title = decode(view.title);
    for (const name of ['description', 'og:type', 'og:title', 'og:description', 'og:url', 'og:site_name', 'article:published_time']) setMeta(name, view.meta[name]);
    document.head.querySelector('link[rel=canonical]')?.remove();
    if (view.data) document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'canonical', href: location.pathname }));
    document.head.querySelector('script[type="application/ld+json"]')?.remove();
    if (view.data) document.head.appendChild(Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: view.data }));
    document.querySelector('main').outerHTML = view.main;
    scrollTo(0, 0);
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const view = link && link.origin === location.origin && views[link.pathname];
    if (!view || event.ctrlKey || event.metaKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, '', link.pathname);
    setTimeout(show, 30, view);
  });
  addEventListener('popstate', () => views[location.pathname] && show(views[location.pathname]));
})();`;
