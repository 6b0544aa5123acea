import type { Language } from '../words.ts';

/** The scripts of the world's news, as Unicode and CLDR both call them. */
export const SCRIPTS =
  'Latn Cyrl Arab Deva Hani Hira Hang Thai Grek Hebr Beng Taml Telu Knda Mlym Gujr Guru Orya Sinh Mymr Khmr Laoo Geor Armn Ethi'.split(
    ' ',
  );

/** Letters that, among the languages of their script, only this one uses often; the first that fits decides. */
export const LETTERS: Record<Language, RegExp> = {
  uk: /[іїєґ]/g,
  be: /ў/g,
  mk: /[ѓќѕ]/g,
  sr: /[ђћ]/g,
  kk: /[әғқұ]/g,
  mn: /[өү]/g,
  ur: /[ٹڈےں]/g,
  ckb: /[ەێۆڵ]/g,
  ps: /[ښځټړ]/g,
  fa: /[پچژگک]/g,
  vi: /[ạảấầẩậắằẳặẹẻẽếềểễệịọỏốồổỗộớờởợụủứừửữựỳỷỹ]/g,
};

/** Words that run through every text of a language and are rare in its neighbours. */
export const FUNCTION_WORDS: Record<Language, string> = {
  en: 'the of and to in that is was for with on as',
  de: 'der die und das den von zu mit ist auf des nicht',
  fr: 'le les des et du une est dans pour qui que sur',
  es: 'el los las del una que con por para se y su',
  pt: 'o os da do das dos uma não em com para no',
  it: 'il di che della per una con non sono del gli nel',
  ca: 'el la els les amb per una és no han dels més',
  nl: 'de het een van en dat niet op te zijn voor met',
  af: 'die en van het is nie wat om te vir met sy',
  sv: 'och att det som på är av för med inte till ett',
  da: 'og at det er til på af den for med ikke blev',
  nb: 'og det er til på av den for med ikke har ble',
  fi: 'ja on ei että se oli hän myös mutta kun ovat joka',
  et: 'ja on ei et see ka oli kui mis aga ning seda',
  lv: 'un ir ka par no ar arī uz gan bet tika kas',
  lt: 'ir kad iš į su buvo tai yra už kaip dėl po',
  pl: 'w i na z się nie do że jest to po jak',
  cs: 'a v se na je že s z do ve jako jsou',
  sk: 'a v sa na je že s z do vo ako sú',
  sl: 'in je v na se da so za ki tudi bi pa',
  hr: 'i je u na se da su za od ne koji bi',
  sq: 'të në e dhe për që një me është nga ka se',
  hu: 'a az és hogy nem is egy meg volt ez csak de',
  ro: 'și în de la cu pe nu din că a fost care',
  tr: 've bir bu için ile da de olarak olan daha çok gibi',
  az: 'və bu bir ilə üçün olan də da ki olub sonra görə',
  id: 'yang dan di itu dengan untuk dari dalam tidak akan karena tersebut',
  ms: 'yang dan di itu dengan untuk dari dalam tidak akan kerana beliau',
  fil: 'ang ng sa na mga ay at ni si para ito kay',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo',
  ru: 'и в не на что с по это как его для из',
  bg: 'и на за да се от в е не са че ще',
  mk: 'и на за да се од во е не што со ќе',
  sr: 'и је у на се да су за од не који ће',
  hi: 'के में की है और से का को पर ने कि हैं',
  mr: 'आहे आणि या आहेत हे तर होते मात्र असून केली त्यांनी म्हणून',
  ne: 'छ र पनि छन् गरेको गर्न भएको यो हो लागि उनले तथा',
};
