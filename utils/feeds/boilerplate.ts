/** What publishing software writes under every summary. It tells nothing of the event, and names the outlet in each item. */
const TAILS = [
  /(?:The post|L[’']article|La entrada|Der Beitrag|O post|L[’']articolo|Het bericht|Запись|Artykuł|Inlägget|Příspěvek|المقالة|مقالة)\s.{1,300}\s(?:(?:first )?appeared (?:first )?on|est apparu en premier sur|(?:se publicó|aparece) primero en|erschien zuerst auf|apareceu primeiro em|proviene da|verscheen eerst op|впервые появилась|pochodzi z serwisu|dök först upp på|pochází z|ظهرت أولاً على)\s.{1,120}$/u,
  /(?:\[(?:…|\.\.\.|&hellip;)\]|(?:…|\.\.\.)?\s*(?:Continue reading|Read more|Lire la suite|Leer más|Weiterlesen|Leia mais|Читать далее)\b.{0,120})$/u,
  /^Comments$/,
];

/** The summary without what its publisher's software adds to each. */
export function withoutBoilerplate(summary: string): string {
  return TAILS.reduce((text, tail) => text.replace(tail, '').trim(), summary);
}
