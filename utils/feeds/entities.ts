/** The names of U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • trade ™ euro € OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ fnof ƒ circ ˆ tilde ˜ dagger † Dagger ‡ permil ‰ prime ′ Prime ″ minus − ne ≠ le ≤ ge ≥ infin ∞ larr ← rarr → ccaron č Ccaron Č cacute ć Cacute Ć ecaron ě ncaron ň nacute ń rcaron ř sacute ś Sacute Ś zacute ź zdot ż Zdot Ż lstrok ł Lstrok Ł aogon ą eogon ę abreve ă scedil ş Scedil Ş inodot ı gbreve ğ Idot İ odblac ő udblac ű num # excl ! comma , period . colon : semi ; lpar ( rpar ) quest ? percnt % dollar $ commat @'.split(
    ' ',
  );
const NAMED = new Map<string, string>([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...OTHERS.flatMap((name, i): [string, string][] => (i % 2 ? [] : [[name, OTHERS[i + 1]!]])),
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
]);
/** What browsers make of the numbers 128 to 159, which old editors wrote for Windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z\d]{1,9}));/gi;

/** The text with its character references read once; names that are not HTML's usual ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    if (code >= 128 && code < 160) return WINDOWS[code - 128]!;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
