/**
 * What languages write on to the end of a name: case endings, articles, particles. Only those that have a consonant are here, because vowels are
 * not in a skeleton.
 */
// biome-ignore format: a table reads better in rows
const ENDINGS: Readonly<Record<string, string>> = {
  am: 'ዎች ኦች ውን ንም ን ም ው ና',
  az: 'lardan lərdən ların lərin ndan ndən nın nin nun nün dan dən lar lər ın in un ün da də la lə',
  be: 'амі ямі ага яга аму яму ымі імі ом ам ем ым ім ах ях аў яў оў ых іх',
  bg: 'ият ите ът ят та то те',
  bn: 'গুলোর গুলো গুলি দেরকে দের টির য়ের েরা ের কে তে রা টি টা র',
  cs: 'ového ovým ové ová ovou ovi ům ám ami emi ách ích ého ému ým ím ých ech em om',
  da: 's',
  de: 's',
  el: 'ους εις ων ος ης ας ες',
  et: 'dega dele dest ga st le lt ni ks te s l t d',
  fi: 'iin een ien jen ssa ssä sta stä lla llä lta ltä lle ksi in en an ön än n t',
  gu: 'ઓના ઓને ઓની માં ના ની નો નું ને થી',
  hi: 'ियों ों ें',
  hr: 'ovima evima ovom ovog ima ama omu emu om em og eg im ih ov ev',
  hu: 'oknak eknek nak nek val vel ban ben ból ből ról ről tól től hoz hez höz ért ot et öt on en ön ig t n',
  hy: 'ներին ներից ներով ներում ների ները ներն ներ երի երը ից ով ում ին ան ն',
  is: 'inum ins ar ur um s',
  ka: 'ებისთვის ებისგან ებთან ებში ებზე ებმა ების ებს ები ისთვის ისგან იდან ისთან სთვის სთან თან დან ში ზე მდე მა ის ით ად ს მ',
  kk: 'лардың лердің лардан лерден ның нің дың дің тың тің дан ден тан тен нан нен мен бен пен лар лер дар дер тар тер ға ге қа ке ны ні ды ді ты ті да де та те',
  kn: 'ಗಳಲ್ಲಿ ಗಳಿಗೆ ದಲ್ಲಿ ಯಲ್ಲಿ ನಲ್ಲಿ ಲ್ಲಿ ವನ್ನು ಯನ್ನು ನನ್ನು ಗಳು ಗಳ ದಿಂದ ಕ್ಕೆ ಗೆ ನ',
  ky: 'лардын лердин лордун лөрдүн нын нин нун нүн дын дин дун дүн тын тин тун түн дон дөн дан ден тан тен лар лер дар дер га ге ка ке ны ни ды ди да де та те',
  lt: 'iams iaus ams ais aus uose ių as is us ys os ės es s',
  lv: 'iem ajam am ām em ēm as is us es s m',
  mk: 'иот от та то те',
  ml: 'കളുടെ കളിൽ ത്തിൽ ത്തിന്റെ ിന്റെ യുടെ ന്റെ ുടെ യിൽ ിൽ കൾ ക്ക് ിന് നെ ന്',
  mn: 'ийнхан ийн ын ний ны ийг ыг аас ээс оос өөс тай тэй той д т',
  mr: 'ांच्या ांना ांनी मध्ये साठी च्या चा ची चे ने ला हून वर त',
  ne: 'हरूको हरूले हरू को का की ले लाई मा बाट',
  nl: 's',
  no: 's',
  pl: 'owie owi iem ami ach ego emu ymi imi ych ich em om ym im ów',
  ro: 'ului ilor lui lor ul',
  ru: 'ами ями ого его ому ему ыми ими ом ем ём ым им ах ях ам ям ов ев ых их',
  si: 'ගෙන් ගේ යේ යට වල න් ට',
  sk: 'ového ovým ovej ovou ová ovi ami emi ách ích ého ému ým ím ých och om em',
  sl: 'ovega ovim ima ama oma ega emu om em im ih ov ev',
  sq: 'ëve it in ut un së t n',
  sr: 'ovima evima ovom ovog ima ama omu emu om em og eg im ih ov ev овима евима овом овог има ама ому ему ом ем ог ег им их ов ев',
  sv: 's',
  ta: 'களுக்கு களின் களில் களை கள் ிலிருந்து ுக்கு ிற்கு க்கு ுடன் ிடம் ினால் ின் ில் ால் ும்',
  te: 'లతో లకు లో కు కి తో ను ని పై లు నుంచి',
  tr: 'lardan lerden ların lerin ndan nden nın nin nun nün dan den tan ten lar ler ın in un ün da de ta te la le',
  uk: 'ами ями ого ому ими ові еві єві ом ем єм им ім ах ях ам ям ів їв их',
  ur: 'یوں وں یں',
  uz: 'lardan larning larga ning dan ni ga da lar',
};

const lists = new Map(Object.entries(ENDINGS).map(([language, row]) => [language, byLength(row.split(' '))]));

function byLength(endings: string[]): string[] {
  return endings.sort((a, b) => b.length - a.length);
}

/** What must be left of a word, in UTF-16 units. */
const SHORTEST_STEM = 3;

/** The word without the longest ending that its language may have written on to it, or nothing if it has none. */
export function withoutEnding(word: string, language: string): string | undefined {
  const ending = lists.get(language)?.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? undefined : word.slice(0, -ending.length);
}
