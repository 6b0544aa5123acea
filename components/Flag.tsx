import { h, type VNode } from 'preact';
import type { Country } from '../utils/words.ts';
import drawings from './flags.json';

type Shape = [tag: string, attributes: Record<string, string>, children?: Shape[]];

const FLAGS = drawings as unknown as Record<Country, [box: string, ...Shape[]]>;

/** The codes of all countries and regions that have a flag, in alphabetical order. */
export const FLAG_CODES: Country[] = Object.keys(FLAGS);

/**
 * A small flag, always beside the country's name and so hidden from screen readers; a box with the code where none
 * is drawn.
 */
export function Flag({ country }: { country: Country }) {
  const flag = Object.hasOwn(FLAGS, country) ? FLAGS[country] : undefined;
  if (!flag) {
    return (
      <span class="flag unknown" aria-hidden="true">
        {country.slice(0, 2)}
      </span>
    );
  }
  const [box, ...shapes] = flag;
  return (
    <svg class="flag" viewBox={box} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {shapes.map(drawn)}
    </svg>
  );
}

function drawn([tag, attributes, children]: Shape): VNode {
  return h(tag, attributes, children?.map(drawn));
}
