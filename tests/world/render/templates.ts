import type { Brand } from '../brand.ts';
import type { Labels } from '../labels.ts';

/** What the top of a page is made of. Texts are escaped already. */
export interface Frame {
  name: string;
  tagline: string;
  day: string;
  labels: Labels;
  menu: string;
}

/** What an article's main part is made of. Texts are escaped already. */
export interface Parts {
  labels: Labels;
  section: { path: string; name: string };
  title: string;
  standfirst: string;
  byline: string;
  time: string;
  picture: string;
  body: string;
  related: string;
  ranking: string;
}

interface Template {
  header: (frame: Frame) => string;
  article: (parts: Parts) => string;
}

const letter = ({ newsletter, newsletterText, subscribe }: Labels) =>
  `<div class="letter"><strong>${newsletter}</strong>${newsletterText}<input type="email" aria-label="E-mail" placeholder="name@mail.example"><button class="button" type="button">${subscribe}</button></div>`;

const standfirst = (text: string) => text && `<p class="standfirst">${text}</p>`;

const more = ({ labels, related }: Parts) =>
  `<section class="more"><h2>${labels.related}</h2><ul>${related}</ul></section>`;

/** The page templates of the sample outlets: five ways that news sites are built. */
export const frames: Record<Brand['template'], Template> = {
  broadsheet: {
    header: ({ name, tagline, day, labels, menu }) =>
      `<div class="top"><div class="wrap"><span>${day}</span><a href="/login/">${labels.signIn}</a></div></div>
<header class="wrap"><div class="masthead"><a href="/">${name}</a></div><div class="tagline small">${tagline}</div><nav>${menu}</nav></header>`,
    article: (parts) => `<div class="wrap"><div class="columns">
<main><article><a class="kicker" href="${parts.section.path}">${parts.section.name}</a>
<h1>${parts.title}</h1>
${standfirst(parts.standfirst)}
<p class="meta">${parts.byline} · ${parts.time}</p>
${parts.picture}
<div class="body">${parts.body}</div></article></main>
<aside><h2>${parts.labels.mostRead}</h2><ol>${parts.ranking}</ol>${letter(parts.labels)}</aside>
</div>${more(parts)}</div>`,
  },

  portal: {
    header: ({ name, labels, menu }) =>
      `<header><div class="wrap"><a class="masthead" href="/">${name}</a><input type="search" placeholder="${labels.search}" aria-label="${labels.search}"></div></header><nav><div class="wrap">${menu}</div></nav>`,
    article: (
      parts,
    ) => `<div class="wrap"><div class="crumbs"><a href="/">${parts.labels.home}</a> › <a href="${parts.section.path}">${parts.section.name}</a></div>
<div class="columns"><div id="content"><h1 class="headline">${parts.title}</h1>
<div class="meta">${parts.time} ${parts.byline}</div>
<p class="shares"><span>${parts.labels.share}</span><span>Aa</span></p>
${parts.picture}
${parts.standfirst && `<p class="standfirst"><b>${parts.standfirst}</b></p>`}
<div class="body" itemprop="articleBody">${parts.body}</div>${more(parts)}</div>
<aside><div class="promo">${parts.labels.advertisement}</div><h2>${parts.labels.mostRead}</h2><ol>${parts.ranking}</ol>${letter(parts.labels)}</aside>
</div></div>`,
  },

  magazine: {
    header: ({ name, menu }) =>
      `<header><div class="wrap"><a class="masthead" href="/">${name}</a><nav>${menu}</nav></div></header>`,
    article: (
      parts,
    ) => `<article><div class="hero"><div class="wrap"><a class="kicker" href="${parts.section.path}">${parts.section.name}</a>
<h1>${parts.title}</h1>${standfirst(parts.standfirst)}<div class="meta">${parts.byline} · ${parts.time}</div></div></div>
<div class="narrow">${parts.picture}<div class="body">${parts.body}</div></div></article>
<div class="wrap">${letter(parts.labels)}${more(parts)}</div>`,
  },

  plain: {
    header: ({ name, tagline, menu }) =>
      `<header><div class="wrap"><a class="masthead" href="/">${name}</a><div class="small">${tagline}</div><nav>${menu}</nav></div></header>`,
    article: (parts) => `<div class="narrow"><h1>${parts.title}</h1>
<p class="meta">${parts.byline} ${parts.time}</p>
${parts.picture}
${standfirst(parts.standfirst)}
${parts.body}
</div><div class="wrap">${more(parts)}</div>`,
  },

  app: {
    header: ({ name, menu }) =>
      `<header><div class="wrap"><a class="masthead" href="/">${name}</a><nav>${menu}</nav></div></header>`,
    article: (
      parts,
    ) => `<main class="narrow" id="view"><article><a class="tag" href="${parts.section.path}">${parts.section.name}</a>
<h1>${parts.title}</h1>
${standfirst(parts.standfirst)}
<p class="meta">${parts.byline} · ${parts.time}</p>
${parts.picture}
<div class="body">${parts.body}</div></article>${more(parts)}</main>`,
  },
};
