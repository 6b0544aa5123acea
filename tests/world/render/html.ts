/** Text made safe for element content and for quoted attributes, in HTML and in XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Data made safe inside a <script> element. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/** The direction that a language is written in. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
}
