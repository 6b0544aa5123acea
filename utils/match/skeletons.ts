/** A skeleton shorter than this fits too many words to tell anything. */
export const SHORTEST_SKELETON = 3;

const NG = /ng(?![aeiouhywlr])/g;
const SILENT = 'aeiouhyw';

/** What stands for each sound by its ASCII code: itself, the one it is taken together with, or nothing for a silent one. */
function bones(merged: Readonly<Record<string, string>>): readonly string[] {
  return Array.from({ length: 128 }, (_, code) => {
    const sound = String.fromCharCode(code);
    return SILENT.includes(sound) ? '' : (merged[sound] ?? sound);
  });
}

const COARSE = bones({ b: 'p', f: 'p', v: 'p', d: 't', K: 'k', g: 'k', z: 's', S: 's', r: 'l', m: 'n' });
const FINE = bones({ b: 'p', v: 'f', d: 't', K: 'k', g: 'k', z: 's', r: 'l' });

/** What is left of a name in every language: its consonants, the ones that languages confuse taken together. */
export function coarseSkeleton(sounds: string): string {
  return skeleton(nasal(sounds), COARSE);
}

/** As `coarseSkeleton`, but s and sh, m and n, p and f stay apart: rarer, and surer where it fits. */
export function fineSkeleton(sounds: string): string {
  const spelled = nasal(sounds);
  return skeleton(spelled.includes('m') ? spelled.replace(/m(?=[pb])/g, 'n') : spelled, FINE);
}

function nasal(sounds: string): string {
  return sounds.includes('ng') ? sounds.replace(NG, 'n') : sounds;
}

/** A loop, because this runs several times for every word of every text. */
function skeleton(sounds: string, of: readonly string[]): string {
  let skeleton = '';
  let last = '';
  for (let index = 0; index < sounds.length; index++) {
    const bone = of[sounds.charCodeAt(index)] ?? '';
    if (bone === '') continue;
    if (bone !== last) skeleton += bone;
    last = bone;
  }
  return skeleton;
}
