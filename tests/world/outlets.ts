import type { Outlet } from '../../utils/words.ts';
import type { Brand } from './brand.ts';
import { latinOutlets } from './latinOutlets.ts';
import { otherOutlets } from './otherOutlets.ts';

/** Where each kind of feed lives on its host. */
export const FEED_PATHS: Record<Brand['feed'], string> = { rss: 'rss.xml', atom: 'atom.xml', rdf: 'index.rdf' };

const entries = [...latinOutlets, ...otherOutlets];

/** The fictional outlets, as catalogue entries. */
export const sampleOutlets: Outlet[] = entries.map(({ lang, host, feedHost, brand, ...outlet }) => ({
  ...outlet,
  languages: [lang],
  hosts: [host],
  feeds: [{ url: `https://${feedHost ? 'feeds.' : ''}${host}/${FEED_PATHS[brand.feed]}` }],
}));

/** How each outlet looks, by outlet id. */
export const brands: Record<string, Brand> = Object.fromEntries(
  entries.map(({ id, brand }) => {
    const [world, local] = brand.sections;
    return [id, { ...brand, sections: { world: sectionOf(world), local: sectionOf(local) } }];
  }),
);

function sectionOf([path, name]: [string, string]) {
  return { path, name };
}

/** The locale that an outlet writes times in: its language as its readers' country has it. */
export function localeOf({ languages, country, serves }: Outlet): string {
  const lang = languages[0]!;
  return lang.includes('-') ? lang : `${lang}-${serves ?? country}`;
}
