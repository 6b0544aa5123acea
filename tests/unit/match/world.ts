/** A small invented world: two events, each reported in many scripts, and other news. Nothing in it happened. */
export interface Report {
  event: 'chess' | 'lighthouse' | null;
  lang: string;
  title: string;
  text: string;
}

const chess: [string, string, string][] = [
  [
    'en',
    'Chess robot Tarvendo beats Milena Dravoska in Norway after 312 moves',
    'The machine takes a prize of 1,200,000 crowns. Dravoska, who had won the two games before, asked for another one.',
  ],
  [
    'es',
    'El robot de ajedrez Tarvendo vence a Milena Dravoska en Noruega tras 312 jugadas',
    'La máquina se lleva 1,2 millones de coronas. Dravoska había ganado las dos partidas anteriores.',
  ],
  [
    'de',
    'Schachroboter Tarvendo schlägt Milena Dravoska in Norwegen nach 312 Zügen',
    'Das Preisgeld beträgt 1,2 Millionen Kronen, und Dravoska verlangt eine weitere Partie.',
  ],
  [
    'ru',
    'Шахматный робот Тарвендо обыграл Милену Дравоску в Норвегии за 312 ходов',
    'Приз составил 1,2 млн крон. Дравоска выиграла две предыдущие партии и просит о новой.',
  ],
  [
    'ar',
    'روبوت الشطرنج تارفيندو يهزم ميلينا درافوسكا في النرويج بعد 312 نقلة',
    'وبلغت قيمة الجائزة 1.2 مليون كرونة، وكانت درافوسكا قد فازت في الجولتين السابقتين.',
  ],
  [
    'ja',
    'チェスロボット「タルベンド」、ノルウェーでミレナ・ドラボスカに312手で勝利',
    '賞金は120万クローネ。ドラボスカはそれまで2局を制しており、再戦を求めた。',
  ],
  [
    'hi',
    'शतरंज रोबोट तारवेंदो ने नॉर्वे में मिलेना द्रावोस्का को 312 चालों में हराया',
    'मशीन को 12 लाख क्रोन का इनाम मिला। द्रावोस्का ने एक और बाज़ी माँगी है।',
  ],
  [
    'ko',
    '체스 로봇 타르벤도, 노르웨이에서 밀레나 드라보스카에게 312수 만에 승리',
    '상금은 120만 크로네다. 드라보스카는 앞선 두 판을 이겼다.',
  ],
];

const lighthouse: [string, string, string][] = [
  [
    'en',
    'Ireland: lighthouse of Quellinmore shines again after 87 years',
    'Keeper Oisin Harrabel lit the lamp before 2,600 guests. A storm had broken its lens.',
  ],
  [
    'fr',
    'Irlande : le phare de Quellinmore brille à nouveau après 87 ans',
    'Le gardien Oisin Harrabel a allumé la lampe devant 2 600 invités.',
  ],
  [
    'uk',
    'Ірландія: маяк Квеллінмор засвітився знову через 87 років',
    'Доглядач Ойсін Гаррабель запалив лампу перед 2600 гостями.',
  ],
  [
    'el',
    'Ιρλανδία: ο φάρος του Κουέλινμορ ανάβει ξανά μετά από 87 χρόνια',
    'Ο φύλακας Όισιν Χάραμπελ άναψε τη λάμπα μπροστά σε 2.600 καλεσμένους.',
  ],
  ['he', 'אירלנד: המגדלור של קוולינמור מאיר שוב אחרי 87 שנה', 'השומר אושין הראבל הדליק את המנורה לפני 2,600 אורחים.'],
  ['th', 'ไอร์แลนด์: ประภาคารเควลลินมอร์ส่องแสงอีกครั้งหลังผ่านไป 87 ปี', 'ผู้ดูแล ออยซิน ฮาร์ราเบล จุดตะเกียงต่อหน้าแขก 2,600 คน'],
];

const others: [string, string, string][] = [
  [
    'en',
    'Council of Bramblewick votes for 14 new bicycle lanes',
    'The plan goes to the mayor, Tilda Ormsworth, who has to sign it by Friday.',
  ],
  [
    'en',
    'Bakers of Southmarch measure the longest loaf in the county',
    'It was 61 metres long and gone within two hours.',
  ],
  [
    'en',
    'Orchestra in Dunholm cancels its autumn tour of Canada',
    'Three violinists have broken an arm, says the conductor, Perrin Vasko.',
  ],
  ['en', 'Old ferry Morwenna becomes a library for the islands', 'Some 9,000 books will go on board in spring.'],
  [
    'en',
    'Norway opens a tunnel for hedgehogs under the coastal road',
    'It is 38 metres long and has two resting places.',
  ],
  ['es', 'El mercado de Valdorrina abrirá también los domingos', 'Los vecinos recogieron 4.300 firmas en un mes.'],
  [
    'es',
    'Una tormenta de granizo daña 230 invernaderos en Pueblomar',
    'El seguro pagará la mitad, dice la alcaldesa Rocío Lanteda.',
  ],
  [
    'es',
    'La selección de Chile de petanca viaja sin su capitana',
    'Belinda Quirosa se lesionó en el último entrenamiento.',
  ],
  ['de', 'Zoo von Ellernbrück tauft sein Nashorn auf den Namen Grete', 'Mehr als 5000 Vorschläge waren eingegangen.'],
  ['de', 'Brücke über die Wesel bleibt bis März gesperrt', 'Ein Gutachten fand Risse in 19 Trägern.'],
  [
    'de',
    'Musikschule Hohentann sucht Lehrer für die Drehleier',
    'Die letzte Lehrerin, Ottilie Brams, geht in den Ruhestand.',
  ],
  ['fr', 'Le marathon de Saint-Orvane partira une heure plus tôt', 'La chaleur attendue est de 34 degrés.'],
  ['fr', 'Un musée du bouton ouvre à Crèvemont', 'La collection de Lucette Parmanel compte 18 000 pièces.'],
  ['fr', 'Irlande : le prix du beurre recule pour la troisième fois', 'Les laiteries parlent d’un marché calme.'],
  ['ru', 'В Новозимске открыли каток площадью 8 тысяч квадратных метров', 'Вход будет бесплатным до конца января.'],
  ['ru', 'Учёные пересчитали журавлей на озере Белогорском', 'Птиц стало на 45 больше, чем год назад.'],
  ['ru', 'Театр «Фонарь» покажет премьеру без декораций', 'Режиссёр Инна Сухарева объяснила решение ремонтом.'],
  ['ar', 'بلدية وادي الريحان تزرع ألف شجرة زيتون', 'ويشارك في الحملة تلاميذ 27 مدرسة.'],
  ['ar', 'افتتاح معرض للخط العربي في مدينة النخيل', 'ويضم المعرض 150 لوحة من أعمال الفنان سامر الدهان.'],
  ['ja', '青葉町の図書館、深夜まで開館へ', '利用者の要望を受け、来月から金曜日に試行する。'],
  ['ja', '白浜港で巨大イカ水揚げ、体長8メートル', '漁師の浜口さんは「初めて見た」と話した。'],
  ['hi', 'सूरजपुर में नई पुस्तकालय बस शुरू', 'बस हर सप्ताह 22 गाँवों में जाएगी।'],
  ['ko', '솔바람시, 자전거 도로 40킬로미터 새로 깐다', '공사는 내년 봄에 시작된다.'],
  ['uk', 'У Вербівці відкрили музей вишивки', 'У колекції понад 700 сорочок.'],
  ['el', 'Νέο δρομολόγιο πλοίου για το νησί Αστερόνησος', 'Θα ταξιδεύει τρεις φορές την εβδομάδα.'],
  ['he', 'שוק האיכרים בגבעת הזית יעבור לכיכר', 'העירייה הקצתה 60 דוכנים.'],
  ['th', 'เทศบาลบ้านสวนเปิดตลาดน้ำแห่งใหม่', 'มีร้านค้า 120 ร้านเปิดทุกวันเสาร์'],
  ['th', 'โรงพยาบาลบ้านสวนรับแพทย์ใหม่', 'ผู้ป่วยไม่ต้องเดินทางไกลอีกต่อไป'],
  ['th', 'นักเรียนโรงเรียนริมน้ำชนะการประกวดหุ่นยนต์', 'หุ่นยนต์ของพวกเขาเก็บขยะในคลองได้'],
  ['he', 'שריפה קטנה במאפייה כובתה בתוך דקות', 'האופה אמר שהלחם לא נשרף.'],
  ['he', 'המשטרה חיפשה אחר ברווז שברח מהפארק', 'הוא נמצא ליד בית הספר.'],
];

/** Every report of the world. */
export const reports: Report[] = [
  ...chess.map((one) => report('chess', one)),
  ...lighthouse.map((one) => report('lighthouse', one)),
  ...others.map((one) => report(null, one)),
];

function report(event: Report['event'], [lang, title, text]: [string, string, string]): Report {
  return { event, lang, title, text };
}
