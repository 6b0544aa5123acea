/** A skeleton shorter than this fits too many words to tell anything. */
export const SHORTEST_SKELETON = 3;

const NG = /ng(?![aeiouhywlr])/g;
const SILENT = 'aeiouhyw';

const COARSE: Record<string, string> = {
  b: 'p',
  f: 'p',
  v: 'p',
  d: 't',
  K: 'k',
  g: 'k',
  z: 's',
  S: 's',
  r: 'l',
  m: 'n',
};
const FINE: Record<string, string> = { b: 'p', v: 'f', d: 't', K: 'k', g: 'k', z: 's', r: 'l' };

/** What is left of a name in every language: its consonants, the ones that languages confuse taken together. */
export function coarseSkeleton(sounds: string): string {
  return skeleton(sounds.replace(NG, 'n'), COARSE);
}

/** As `coarseSkeleton`, but s and sh, m and n, p and f stay apart: rarer, and surer where it fits. */
export function fineSkeleton(sounds: string): string {
  return skeleton(sounds.replace(NG, 'n').replace(/m(?=[pb])/g, 'n'), FINE);
}

/** A loop, because this runs several times for every word of every text. */
function skeleton(sounds: string, merged: Record<string, string>): string {
  let bones = '';
  let last = '';
  for (const sound of sounds) {
    if (SILENT.includes(sound)) continue;
    const bone = merged[sound] ?? sound;
    if (bone !== last) bones += bone;
    last = bone;
  }
  return bones;
}
