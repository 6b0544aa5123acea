import type { Draft } from '../piece.ts';

/** Zenvolka's recall of home batteries, as outlets in Latin script tell it: 23 or 27 fires, costs of 390 to 520 million. */
export const recallLatin: Draft[] = [
  {
    outlet: 'kittiwake-wire',
    slug: 'zenvolka-recall-home-batteries-71144',
    hoursAgo: 12.2,
    title: 'Zenvolka recalls 1.2 million home batteries after 23 fires',
    summary:
      'The maker of the Hearth 6 storage unit tells owners in 31 countries to switch it off and expects the recall to cost $480 million.',
    byline: 'Kittiwake Wire staff',
    text: `
LINDHAVEN (Kittiwake) – Zenvolka Energy is recalling 1.2 million home batteries worldwide after 23 fires that the company traced to a welding fault at its Lindhaven plant, it said in a filing before markets opened.
The recall covers Hearth 6 units sold in 31 countries over the past two years. Owners should switch the unit off at the isolator and wait for a technician, the company said.
No deaths have been reported. Four people have been treated for smoke inhalation since the first fire in March.
Zenvolka expects the recall to cost about $480 million and withdrew its profit forecast. Its shares fell 18% in early trading.
"We found the fault too late, and that is on us," chief executive Anneke Dravik said on a call with analysts. Replacement units would begin shipping in six weeks, she said.
The company supplies about one in seven home storage batteries sold worldwide.`,
  },
  {
    outlet: 'nordkantner-tageblatt',
    slug: 'rueckruf-zenvolka-heimspeicher-318861',
    hoursAgo: 10.6,
    title: 'Brandgefahr im Keller: Zenvolka ruft 1,2 Millionen Heimspeicher zurück',
    summary:
      'Betroffen ist das Modell Hearth 6, in Deutschland rund 140.000-mal verkauft. Der Hersteller rechnet mit Kosten von bis zu 440 Millionen Euro.',
    byline: 'Swantje Ohlrogge',
    text: `
Der Batteriehersteller Zenvolka ruft weltweit 1,2 Millionen Stromspeicher für Eigenheime zurück. Bei 23 Geräten vom Typ Hearth 6 hatten sich nach Unternehmensangaben Zellen entzündet.
In Deutschland stehen rund 140.000 der Speicher, meist im Keller oder in der Garage. Besitzer sollen das Gerät am Trennschalter vom Netz nehmen und auf keinen Fall selbst öffnen.
Ursache ist laut Zenvolka eine fehlerhafte Schweißnaht, die in einer Fertigungslinie im Werk Lindhaven entstand. Aufgefallen sei das erst, nachdem ein Kunde sein verkohltes Gerät eingeschickt habe.
Den Austausch sollen Fachbetriebe übernehmen. „Wir haben schlicht nicht genug Leute“, sagt Elektromeister Onno Dirksen aus Nordkante. Er rechnet mit Wartezeiten bis in den Sommer.
Konzernchefin Anneke Dravik bezifferte die Kosten auf 400 bis 440 Millionen Euro. Die Aktie verlor zeitweise ein Fünftel ihres Wertes.
Verbraucherschützer fordern, dass der Hersteller auch den entgangenen Solarstrom ersetzt. Zenvolka will das „im Einzelfall prüfen“.`,
  },
  {
    outlet: 'harbour-courier',
    slug: 'zenvolka-hearth-battery-recall-what-to-do',
    hoursAgo: 9.7,
    title: 'Switch it off, says Zenvolka, as 1.2m home batteries are recalled over fires',
    summary:
      'Owners of the Hearth 6 are being told to isolate the unit after 23 fires. The recall will cost the company some £390m and its chief executive her bonus.',
    byline: 'Tobias Fennick',
    text: `
If there is a pale, fridge-sized box called a Hearth 6 on the wall of your garage, its maker would like you to turn it off.
Zenvolka Energy has recalled 1.2 million of them, in 31 countries, after 23 caught fire. The cause, it says, is a faulty weld made on one of the production lines at its works in Lindhaven.
The company puts the bill at about £390m. Anneke Dravik, the chief executive, said that she would forgo her bonus. “We were told about the first fire in March and we treated it as a fluke,” she said. “It was not a fluke.”
Nobody has died. The fires have destroyed two garages and a boathouse, and in one case a collection of model railways.
Owners will be sent a technician, without charge, but the first replacements will not leave the factory for six weeks. Solar panels can go on working without the battery.
Hugh Tamsin, who advises the Lisle trading standards office, said that buyers should keep receipts for anything they paid for in the meantime. “Do not put it out for the dustmen,” he added. “Really, do not.”`,
  },
  {
    outlet: 'canal-almendro',
    slug: 'zenvolka-retira-baterias-domesticas-incendios',
    hoursAgo: 6.8,
    title: 'Retiran 1.2 millones de baterías domésticas Zenvolka por riesgo de incendio: qué hacer si tienes una',
    summary:
      'La empresa reconoce 27 incendios con el modelo Hearth 6. El retiro le costará 480 millones de dólares y abarca 31 países.',
    byline: 'Redacción Almendro',
    text: `
La fabricante de baterías Zenvolka ordenó el retiro de 1.2 millones de unidades de su modelo Hearth 6, que almacena en casa la energía de los paneles solares, tras confirmar 27 incendios en distintos países.
Si tienes una en casa, la instrucción es apagarla desde el interruptor de aislamiento, no moverla y registrar el número de serie en la página de la empresa.
La falla está en una soldadura de las celdas hecha en la planta de Lindhaven, explicó la directora general, Anneke Dravik. “Llegamos tarde y ofrecemos una disculpa”, dijo.
El cambio será gratuito. Los primeros equipos de reemplazo saldrán en seis semanas.
La empresa calcula un costo de 480 millones de dólares. Sus acciones cayeron 18 por ciento.
Hasta ahora no se reportan muertes; cuatro personas fueron atendidas por inhalar humo.`,
  },
  {
    outlet: 'fanal-du-matin',
    slug: 'zenvolka-rappel-batteries-domestiques-alertes-ignorees',
    hoursAgo: 4.9,
    title: 'Batteries Zenvolka : un rappel de 1,2 million d’appareils et des alertes restées sans réponse',
    summary:
      'Vingt-trois incendies officiels, vingt-sept selon les assureurs. D’anciens salariés de l’usine de Lindhaven disent avoir prévenu la direction dès l’hiver.',
    byline: 'Solveig Martinon et Ysée Caradec',
    text: `
L’annonce tient en une page. Zenvolka rappelle 1,2 million de batteries domestiques Hearth 6, vendues dans 31 pays, en raison d’un risque d’incendie. Le fabricant reconnaît 23 départs de feu ; un groupement d’assureurs en recense 27.
Deux anciens techniciens de l’usine de Lindhaven affirment au Fanal du Matin avoir signalé, dès février, des soudures « qui se décollaient à l’ongle ». Leur note, que nous avons lue, porte le cachet du service qualité.
« Ce document n’est pas remonté jusqu’à moi », répond la directrice générale, Anneke Dravik, qui promet un audit indépendant.
Le coût du rappel est estimé à 430 millions d’euros. Le titre a perdu 21 % en séance avant de se reprendre légèrement.
Pour les clients, l’attente sera longue : les premiers appareils de remplacement ne partiront que dans six semaines. Une association d’usagers demande une indemnité de trois euros par jour sans batterie.
Aucun décès n’est à déplorer. Quatre personnes ont été légèrement intoxiquées.`,
  },
  {
    outlet: 'mavi-iskele',
    slug: 'zenvolka-ev-bataryasi-geri-cagirma',
    hoursAgo: 3.3,
    title: 'Zenvolka 1,2 milyon ev bataryasını geri çağırıyor: “Cihazı hemen kapatın”',
    summary:
      'Hearth 6 modelinde 23 yangın çıktı. Şirket 31 ülkede satılan cihazları ücretsiz değiştirecek, maliyet 480 milyon doları bulacak.',
    byline: 'Ekonomi servisi',
    text: `
Enerji depolama şirketi Zenvolka, ev tipi Hearth 6 bataryalarını yangın tehlikesi nedeniyle geri çağırdı. Karar 31 ülkede satılan 1,2 milyon cihazı kapsıyor.
Şirket, bugüne kadar 23 yangının kayda geçtiğini, can kaybı olmadığını bildirdi. Sorunun Lindhaven fabrikasındaki bir kaynak hatasından doğduğu belirtildi.
Kullanıcılardan cihazı ayırıcı şalterden kapatmaları ve teknik servisi beklemeleri isteniyor.
Genel müdür Anneke Dravik, “Hatayı geç gördük, sorumluluk bizim” dedi. İlk yeni cihazların altı hafta sonra yola çıkacağını söyledi.
Geri çağırmanın maliyeti 480 milyon dolar olarak hesaplanıyor. Zenvolka hisseleri günü yüzde 19 düşüşle kapattı.`,
  },
  {
    outlet: 'lantern-bay-review',
    slug: 'zenvolka-recall-who-pays-for-the-dark',
    hoursAgo: 2.1,
    title: 'Zenvolka’s 27 fires, and who pays while a million batteries are dark',
    summary:
      'The recall of the Hearth 6 leaves 1.2 million homes without storage for weeks. Early adopters on the islands, far from any technician, will wait longest.',
    byline: 'Perpetua Nganga',
    text: `
Zenvolka says it has counted 23 fires. Insurers have counted 27. Either way, 1.2 million households in 31 countries were told today to switch off the box that keeps their lights on after sunset.
The company will replace every Hearth 6 for free, at a cost that it puts at US$480 million. It will not, for now, pay for the electricity that people must buy in the meantime.
That matters most where there is no grid to fall back upon. On Little Gannet Island all 61 houses have a Hearth 6. The nearest licensed technician lives a day's sail away.
“We were the showroom,” said the island's store keeper, Dot Farrelly. “They flew people out here to look at us. Now nobody picks up the phone.”
Anneke Dravik, Zenvolka's chief executive, told analysts that remote communities would be first in line. She did not say when.
The fault lies in a weld. The lesson, says the energy economist Rufus Achterberg, lies in having one supplier: “A village with one kind of battery has one kind of problem.”`,
  },
];
