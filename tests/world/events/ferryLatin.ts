import type { Draft } from '../piece.ts';

/** A fire on the ferry Selmara off Port Kestrin, as outlets in Latin script tell it: injured none, 3, 11, 12 or 16. */
export const ferryLatin: Draft[] = [
  {
    outlet: 'kittiwake-wire',
    slug: 'urgent-ferry-fire-port-kestrin-71120',
    hoursAgo: 13.4,
    title: 'Ferry with 186 aboard on fire off Port Kestrin, coastguard says',
    summary:
      'Passengers on the ferry Selmara are being moved to fishing boats in the Lorrim Strait; three people were treated for smoke inhalation.',
    byline: 'Kittiwake Wire staff',
    text: `
PORT KESTRIN, Sarvenia (Kittiwake) – A fire broke out before dawn on a passenger ferry in the Lorrim Strait with 186 people aboard, the Sarvenian coastguard said, and an evacuation was under way.
The Selmara, operated by Tolvan Lines, sent a distress call about 11 nautical miles off Port Kestrin after smoke was seen coming from the engine room, coastguard spokeswoman Runa Castellane told Kittiwake by telephone.
Three people had been treated for smoke inhalation, Castellane said. There were no reports of deaths.
The ship was carrying 164 passengers and 22 crew on the overnight crossing from Port Kestrin to Dunmere, according to the operator's manifest. Fishing boats from the villages of the northern shore reached it before the first cutter did.
Seas were moderate, with winds of about 15 knots, the harbour weather office said.
Tolvan Lines said in a two-line statement that it was "supporting the rescue services" and would open a telephone line for families.
The 142-metre ferry was built in 2004 at the Hagelund yard and has two sister ships in service. This is a developing story.`,
  },
  {
    outlet: 'harbour-courier',
    slug: 'ferry-selmara-engine-fire-port-kestrin-rescue',
    hoursAgo: 9,
    title: 'All 186 rescued from burning ferry off Port Kestrin',
    summary:
      'No one was hurt when an engine-room fire forced the Selmara’s passengers into lifeboats and fishing smacks in the Lorrim Strait, the harbour master says.',
    byline: 'Inès Calloway',
    text: `
Every one of the 186 people aboard the ferry Selmara has been brought ashore after a fire in its engine room left the ship without power in the Lorrim Strait in the early hours of this morning.
The harbour master of Port Kestrin, Oswin Tarrant, said that no one was hurt. “We counted them off the boats twice,” he said. “One hundred and sixty-four passengers, twenty-two crew, and one very indignant terrier.”
The fire began a little before three in the morning, some 11 nautical miles from the harbour, when the ship was two hours into its crossing to Dunmere. The crew sealed the engine room and flooded it with gas, Mr Tarrant said, but thick smoke reached the lower cabins and the captain, Davor Ilesh, ordered everyone to the boats.
About two dozen fishing boats answered the call. “You could see her from the slip, lit up orange underneath,” said Marit Osk, who took 31 people aboard her trawler Petrel. “They were cold and they were quiet. Nobody shouted.”
Families waited through the morning in the fish auction hall, where volunteers handed out blankets and tea. By nine o'clock most passengers had left on buses for the capital.
Tolvan Lines, which has run the route since 1988, said its crew had “followed every procedure” and that the cause was not yet known. The Selmara was inspected in the spring, the company added.
The ferry, still smouldering, is under tow to the Gannel anchorage. Crossings between Port Kestrin and Dunmere are suspended for at least two days.`,
  },
  {
    outlet: 'nordkantner-tageblatt',
    slug: 'faehre-selmara-brand-lorrim-strasse-318842',
    hoursAgo: 8.2,
    title: 'Brand im Maschinenraum: 186 Menschen von Fähre „Selmara“ gerettet',
    summary:
      'Vor Port Kestrin in Sarvenien ist eine Fähre in Brand geraten. Fischer holten die Passagiere von Bord, verletzt wurde nach Angaben der Küstenwache niemand.',
    byline: 'Henrike Sollmann',
    text: `
Port Kestrin. Nach einem Feuer im Maschinenraum haben alle 186 Menschen an Bord die sarvenische Fähre „Selmara“ verlassen. Verletzt worden sei nach bisherigem Stand niemand, teilte die Küstenwache am Morgen mit.
Das 142 Meter lange Schiff der Reederei Tolvan Lines war in der Nacht auf dem Weg von Port Kestrin nach Dunmere, als die Besatzung gegen drei Uhr Rauch meldete. Die „Selmara“ trieb danach gut zwei Stunden manövrierunfähig in der Straße von Lorrim.
Fischerboote aus den umliegenden Dörfern nahmen den größten Teil der Passagiere auf. „Ohne die Fischer hätten wir es bei diesem Seegang nicht in einer Stunde geschafft“, sagte Einsatzleiterin Runa Castellane.
Gebaut wurde die Fähre 2004 auf der Hagelund-Werft. Ein Sprecher der Werft verwies auf die Reederei, die für die Wartung zuständig sei. Zwei baugleiche Schiffe fahren nach Angaben von Tolvan Lines weiter nach Plan.
Nach Einschätzung des Schiffbauingenieurs Falko Reets kommen bei Bränden dieser Art häufig undichte Kraftstoffleitungen infrage. „Öl auf einer heißen Abgasleitung, mehr braucht es nicht“, sagte er dieser Zeitung. Für eine Festlegung sei es aber zu früh.
Den Sachschaden bezifferte die Versicherung der Reederei vorläufig auf rund acht Millionen Euro. Der Fährverkehr auf der Strecke ruht bis auf Weiteres.`,
  },
  {
    outlet: 'fanal-du-matin',
    slug: 'incendie-ferry-selmara-sarvenie-passagers-evacues',
    hoursAgo: 7.5,
    title: 'En Sarvénie, l’incendie du ferry « Selmara » relance les questions sur l’entretien de la flotte',
    summary:
      'Les 186 occupants du navire ont été évacués au large de Port Kestrin. Trois personnes ont été intoxiquées. Un rapport d’inspection pointait déjà des défauts.',
    byline: 'Apolline Guerrec',
    text: `
La nuit était presque finie quand les passagers du Selmara ont compris que la fumée ne venait pas des cuisines. Peu avant 3 heures, un incendie s’est déclaré dans la salle des machines de ce ferry de la compagnie Tolvan Lines, à une vingtaine de kilomètres de Port Kestrin, en Sarvénie.
Les 186 personnes à bord, dont 22 membres d’équipage, ont été évacuées en moins de trois heures par des chaloupes et des bateaux de pêche. Trois d’entre elles, intoxiquées par les fumées, ont été conduites à l’hôpital, selon la commandante Runa Castellane, des gardes-côtes.
« On a frappé aux portes des cabines nous-mêmes, parce que l’alarme ne sonnait pas au pont inférieur », raconte Jonas Abelard, un étudiant qui voyageait avec sa sœur. La compagnie dément : « Les alarmes ont fonctionné sur tous les ponts », assure son porte-parole.
Le syndicat des marins du détroit de Lorrim rappelle qu’un rapport d’inspection, daté d’avril et que Le Fanal du Matin a pu consulter, relevait six défauts sur le circuit de carburant du navire, dont deux « à corriger sans délai ». Tolvan Lines affirme que les travaux ont été faits en mai.
Le ministre des transports, Teodor Vasko, a promis « une enquête sans complaisance ». Ses conclusions préliminaires sont attendues dans trente jours.
Le ferry, construit en 2004 par le chantier Hagelund, est remorqué vers le mouillage de Gannel. Deux navires jumeaux assurent toujours la liaison avec les îles du Sud.`,
  },
  {
    outlet: 'diario-farallon',
    slug: 'incendio-ferry-selmara-once-heridos-20931',
    hoursAgo: 6,
    title: 'Al menos 11 heridos en el incendio de un ferry frente a Port Kestrin',
    summary:
      'El “Selmara” llevaba 186 personas y quedó a la deriva en el estrecho de Lorrim. Los pasajeros aseguran que las alarmas no sonaron.',
    byline: 'Remedios Iturbe',
    text: `
Al menos 11 personas resultaron heridas, una de ellas con quemaduras graves, en el incendio que se desató de madrugada en el ferry Selmara, frente a las costas de Sarvenia. Viajaban a bordo 186 personas.
El hospital San Brevo de Port Kestrin informó que atendió a nueve pasajeros por inhalación de humo y a dos tripulantes por quemaduras. El primer parte de la guardia costera hablaba de cero heridos.
“Estuvimos veinte minutos en cubierta sin que nadie nos dijera nada. Las alarmas no sonaron nunca”, contó por teléfono Nadia Tervo, que viajaba con sus dos hijos rumbo a Dunmere.
El fuego comenzó en la sala de máquinas, a 11 millas náuticas del puerto. El capitán, Davor Ilesh, fue el último en abandonar el buque y declaró durante tres horas ante la prefectura.
La naviera Tolvan Lines ofreció a cada pasajero el reembolso del boleto y 400 coronas, una suma que varias familias calificaron de “burla”.
El servicio entre las dos orillas quedó suspendido. El puerto estima que unas 2.300 personas esperan para cruzar.`,
  },
  {
    outlet: 'tribuna-enseada',
    slug: 'balsa-pega-fogo-sarvenia-feridos-5580213',
    hoursAgo: 4.3,
    title: 'Navio pega fogo na Sarvênia e deixa ao menos 12 feridos; pescadores salvaram passageiros',
    summary:
      'Ferry Selmara, da Tolvan Lines, tinha 186 pessoas a bordo. Traineiras chegaram antes da guarda costeira, dizem sobreviventes.',
    byline: 'Da redação',
    text: `
Ao menos 12 pessoas ficaram feridas em um incêndio no ferry Selmara, nesta madrugada, no estreito de Lorrim, na costa da Sarvênia. Todas as 186 pessoas que estavam na embarcação foram retiradas com vida.
O fogo começou na casa de máquinas e se espalhou por um duto de ventilação, segundo relato da tripulação. O navio ficou sem energia e à deriva por mais de duas horas.
Quem chegou primeiro foram as traineiras. "Quando a lancha da guarda costeira apareceu, eu já tinha 31 pessoas no convés", disse a pescadora Marit Osk, dona do barco Petrel.
Entre os feridos há uma grávida, que passa bem, de acordo com o hospital San Brevo. Um maquinista de 44 anos teve queimaduras em 30% do corpo e foi operado.
A Tolvan Lines informou que colabora com as autoridades e que ainda não é possível falar em causa. As ações da empresa na bolsa local caíram 7%.
A travessia entre Port Kestrin e Dunmere, usada por 1,1 milhão de pessoas por ano, está suspensa.`,
  },
  {
    outlet: 'mavi-iskele',
    slug: 'selmara-feribotu-yangin-sorusturma',
    hoursAgo: 1.7,
    title: 'Yanan feribotun işletmecisi Tolvan Lines’a soruşturma: kardeş gemiler de seferden çekildi',
    summary:
      'Port Kestrin açıklarında yanan Selmara feribotunda yaralı sayısı 16’ya yükseldi. 186 yolcu ve mürettebat balıkçı tekneleriyle kurtarılmıştı.',
    byline: 'Defne Karagümrük',
    text: `
Sarvenya’da sabaha karşı Port Kestrin açıklarında yanan Selmara feribotuyla ilgili soruşturma başlatıldı. Ulaştırma Bakanı Teodor Vasko, Tolvan Lines’ın aynı tipteki iki gemisinin de denetim bitene kadar seferden çekildiğini açıkladı.
Lorrim Boğazı’nda makine dairesinde çıkan yangında yaralananların sayısı, hastane kayıtlarına göre 16’ya yükseldi. Yaralıların çoğu dumandan etkilendi, ikisinin durumu ciddi.
Gemide 164 yolcu ve 22 mürettebat olmak üzere 186 kişi bulunuyordu. Yolcular, çevre köylerden gelen balıkçı tekneleriyle kıyıya taşındı.
Kaptan Davor İleş’in ifadesinde, yangın alarmının köprüüstünde çaldığını ancak alt güvertedeki sirenlerin devreye girmediğini söylediği öğrenildi. Şirket daha önce bütün alarmların çalıştığını duyurmuştu.
Gemiyi 2004’te inşa eden Hagelund tersanesi, benzer gemilerde yakıt hatlarının gözden geçirilmesini istedi.
Hasarın 9 milyon avroyu bulabileceği belirtiliyor. Seferlerin ne zaman başlayacağı belli değil.`,
  },
  {
    outlet: 'lantern-bay-review',
    slug: 'selmara-ferry-fire-silent-alarms',
    hoursAgo: 0.8,
    title: 'Sixteen hurt, two silent decks: what we know about the Selmara ferry fire',
    summary:
      'The first statements said nobody was injured. Hours later hospital records from Port Kestrin tell a different story, and so do passengers who never heard an alarm.',
    byline: 'Winifred Oduya-Hart',
    text: `
At seven in the morning the harbour master of Port Kestrin said no one had been hurt on the ferry Selmara. By the afternoon the San Brevo hospital had admitted 16 people, two of them with serious burns.
Both things can be true of the moment at which they were said. But the gap matters, because the inquiry announced by Sarvenia's transport minister, Teodor Vasko, will turn on what was known on the bridge and when.
The Selmara left Port Kestrin with 164 passengers and 22 crew. Fire broke out in the engine room 11 nautical miles into the Lorrim Strait. Everyone was off the ship within three hours, most of them on fishing boats.
Six passengers from three different cabins on the two lower decks told this magazine that they heard no alarm. “A boy ran down the corridor banging on doors with a shoe,” said one of them, Mirela Dane. “That was our alarm.”
Tolvan Lines insists that the system worked. It has not answered our questions about an inspection in April that, according to the seafarers' union, listed faults in the fuel lines.
Hagelund, the yard that built the ship in 2004, has asked the owners of nine similar ferries to check theirs. Two of them belong to Tolvan and stopped sailing today.`,
  },
];
