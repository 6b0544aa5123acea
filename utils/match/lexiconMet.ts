/**
 * Where the forms stand that begin with the three letters of a place in a text, remembered from the last time that they were met: most of what
 * texts say is said again and again. The table holds the last three letters of each slot.
 */
export interface Met {
  /** Three letters as one number. */
  trigrams: Float64Array;
  /** Where to begin to look for them: a place in the stream (`NOWHERE` if no form begins with them), and the number of the form there. */
  places: Uint16Array;
  forms: Uint16Array;
}

export const NOWHERE = 0xffff;
const SLOT_BITS = 12;
const SLOTS = 2 ** SLOT_BITS;
const UNUSED_BITS = 32 - SLOT_BITS;

/** A table that has met nothing. */
export function nothingMet(): Met {
  return { trigrams: new Float64Array(SLOTS), places: new Uint16Array(SLOTS), forms: new Uint16Array(SLOTS) };
}

/** The three letters at a place of a text as one number; no number where less than two are left. */
export function trigramAt(text: string, index: number): number {
  const both = text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
  return both * 0x10000 + (text.charCodeAt(index + 2) || 0);
}

/** The slot of the three letters at a place of a text. */
export function slotAt(text: string, index: number): number {
  const both = Math.imul(text.charCodeAt(index), 0x9e3779b1) ^ Math.imul(text.charCodeAt(index + 1), 0x85ebca6b);
  return (both ^ Math.imul(text.charCodeAt(index + 2), 0xc2b2ae35)) >>> UNUSED_BITS;
}
