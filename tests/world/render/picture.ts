import { hashOf, type Piece } from '../piece.ts';

/** A drawing in place of a photograph: a scene for each event, else a landscape that differs by headline. */
export function pictureOf({ event, title }: Pick<Piece, 'event' | 'title'>): string {
  const hash = hashOf(title);
  const scene = scenes[event ?? ''] ?? landscape;
  return `<svg viewBox="0 0 960 540" role="img" aria-hidden="true" preserveAspectRatio="xMidYMid slice">${scene(hash)}</svg>`;
}

const scenes: Record<string, (hash: number) => string> = { ferry, election, recall };

function sky(id: string, top: string, bottom: string): string {
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="960" height="540" fill="url(#${id})"/>`;
}

/** The ship at dawn; each outlet's picture has its own place for it and its own amount of smoke. */
function ferry(hash: number): string {
  const shift = (hash % 160) - 80;
  const smoke = [0, 1, 2, 3, 4, 5]
    .map((step) => {
      const drift = step * (46 + (hash % 17));
      return `<ellipse cx="${560 - drift * 0.9}" cy="${250 - step * 34}" rx="${40 + step * 24}" ry="${26 + step * 13}" fill="#2b2f36" opacity="${0.62 - step * 0.08}"/>`;
    })
    .join('');
  return `${sky('dawn', '#33506b', '#f0b48a')}<circle cx="${180 + (hash % 90)}" cy="330" r="46" fill="#ffd9a8" opacity=".9"/>
<g transform="translate(${shift} 0)">${smoke}<path d="M270 352h470l-38 62H312z" fill="#f4f2ec"/><path d="M312 392h403l-13 22H318z" fill="#8c2f2b"/><path d="M340 312h330v40H320z" fill="#e7e4da"/><path d="M400 276h220v36H388z" fill="#f8f6f0"/><path d="M540 236h52v42h-52z" fill="#b5443a"/><path d="M352 326h300v9H352zM412 290h190v9H412z" fill="#5c7388"/><path d="M548 352q22-52 44 0z" fill="#ff8a3c" opacity=".9"/></g>
<rect y="405" width="960" height="135" fill="#2d4a5e"/><path d="M0 420q60-14 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0v16H0z" fill="#4d6c80" opacity=".7"/>
<path d="M120 446h92l-16 22h-62zM168 446v-44l26 40zM760 470h110l-18 26h-76zM812 470v-40h26v40z" fill="#1b2c38"/>`;
}

/** A ballot box before the city hall. */
function election(hash: number): string {
  const slip = 470 + (hash % 30);
  return `${sky('dusk', '#5b6f8f', '#e9dfd2')}<path d="M120 430V250h720v180zM400 250q80-150 160 0z" fill="#b9ab97"/><path d="M96 236h768v20H96zM470 96h8v70h-8z" fill="#8f8270"/><path d="M478 98h${40 + (hash % 22)}v24h-${40 + (hash % 22)}z" fill="#2f7f79"/>
${[170, 260, 350, 570, 660, 750].map((x) => `<path d="M${x} 300h40v130h-40z" fill="#6f6455"/>`).join('')}
<rect y="430" width="960" height="110" fill="#7d7466"/><path d="M370 360h220v160H370z" fill="#eef2f4"/><path d="M358 344h244v26H358z" fill="#3e5566"/><path d="M440 352h80v8h-80z" fill="#10181e"/><path d="M${slip - 34} 258l66-14 14 96-64 10z" fill="#fff" stroke="#c9c4ba" stroke-width="3"/><path d="M${slip - 14} 292l14 14 24-34" fill="none" stroke="#2f7f79" stroke-width="7"/>`;
}

/** A battery on the wall of a house. */
function recall(hash: number): string {
  const light = hash % 2 ? '#e0523f' : '#f2a33a';
  return `${sky('wall', '#dfe6e4', '#b8c6c2')}<path d="M0 470h960v70H0z" fill="#7c8a86"/><path d="M80 60h190v250H80z" fill="#9cb7c4"/><path d="M172 60h6v250h-6zM80 180h190v6H80z" fill="#f5f6f4"/>
<rect x="400" y="90" width="${190 + (hash % 30)}" height="340" rx="22" fill="#fafafa"/><rect x="400" y="90" width="${190 + (hash % 30)}" height="340" rx="22" fill="none" stroke="#c3cbc9" stroke-width="4"/><path d="M470 160h60v12h-60z" fill="#4b5a57"/><circle cx="500" cy="214" r="13" fill="${light}"/><path d="M508 250l-34 62h28l-14 58 46-78h-30l22-42z" fill="#5d6f6a"/>
<path d="M640 300h90v170M700 200v-60h130" fill="none" stroke="#54625f" stroke-width="9"/><rect x="780" y="100" width="110" height="80" rx="8" fill="#e9edeb" stroke="#9faba8" stroke-width="4"/>`;
}

/** Colours that hills have: dry grass, meadow, forest, haze, dusk. */
const HUES = [36, 88, 142, 196, 222];

/** Hills or roofs in the colours of an hour of the day. */
function landscape(hash: number): string {
  const hue = HUES[hash % HUES.length]!;
  const hill = (base: number, rise: number, light: number) =>
    `<path d="M0 ${base}q160-${rise} 320-${rise / 3}t320 0 320-${rise / 2}V540H0z" fill="hsl(${hue} 20% ${light}%)"/>`;
  const roofs = Array.from({ length: 9 }, (_, index) => {
    const height = 40 + ((hash >>> index) % 90);
    return `<path d="M${index * 108 + 12} ${500 - height}l42-30 42 30v${height}h-84z" fill="hsl(${hue} 18% ${22 + (index % 3) * 6}%)"/>`;
  }).join('');
  return `${sky(`hour${hue}`, `hsl(208 36% 64%)`, `hsl(${28 + (hash % 20)} 56% 87%)`)}<circle cx="${140 + (hash % 680)}" cy="${120 + (hash % 80)}" r="52" fill="#fff6dd" opacity=".85"/>${hill(330, 130, 58)}${hill(400, 90, 45)}${hash % 3 ? roofs : hill(460, 60, 32)}`;
}
