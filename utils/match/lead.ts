/** Longer titles and texts are cut: nothing an outlet writes is longer, only hostile pages are. */
const LONGEST_TITLE = 600;
const LONGEST_TEXT = 24_000;
/** A text up to this length is a lead as a whole (a feed's summary). */
const SHORT = 600;
/** The lead has two sentences or lines at least, and goes on until it has this many characters. */
const LEAD_SENTENCES = 2;
const LEAD = 120;
/** Ends a sentence in any script that has a sign for it. */
const SENTENCE_END = /[.!?…](?=\s|$)|[。！？।။።۔՝։]|\n/g;
/** Without any such sign (Thai) the lead ends here. */
const LEAD_WITHOUT_SIGNS = 400;

/** How much of a report a text is: its headline only, with a lead, or with what follows the lead too. */
export type Extent = 'title' | 'lead' | 'body';

export interface TextPart {
  /** What a text that ends with this part is. */
  extent: Extent;
  content: string;
  /** What one mention in it counts. */
  weight: number;
}

/** The title, the lead, and the rest of a text in Unicode form NFC, each with what a mention in it counts. Empty parts are left out. */
export function partsOfText(title: string, text: string, rest: number): TextPart[] {
  const body = text.slice(0, LONGEST_TEXT).normalize('NFC');
  const end = leadEnd(body);
  const parts: TextPart[] = [
    { extent: 'title', content: title.slice(0, LONGEST_TITLE).normalize('NFC'), weight: 1 },
    { extent: 'lead', content: body.slice(0, end), weight: 1 },
    { extent: 'body', content: body.slice(end), weight: rest },
  ];
  return parts.filter(({ content }) => content.trim() !== '');
}

function leadEnd(text: string): number {
  if (text.length < SHORT) return text.length;
  let sentences = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    sentences++;
    if (sentences >= LEAD_SENTENCES && index >= LEAD) return index + 1;
  }
  return Math.min(text.length, LEAD_WITHOUT_SIGNS);
}
