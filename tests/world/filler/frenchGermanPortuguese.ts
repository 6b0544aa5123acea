import type { Briefs } from '../piece.ts';

/** Other news of the outlets that write French, German and Portuguese. */
export const frenchGermanPortuguese: Briefs = {
  'fanal-du-matin': {
    world: [
      [
        68,
        'Tarsholm : sans majorité, les partis entament des tractations à l’assemblée régionale',
        'L’Alliance de la pêche arrive en tête avec 31 sièges sur 75, en recul de quatre.',
        'La liste écologiste gagne six élus. La première ministre sortante assure l’intérim. Un accord n’est pas attendu avant un mois.',
      ],
      [
        106,
        'En Sarvénie, les marins du détroit de Lorrim réclament des équipages complets',
        'Le syndicat a déposé un préavis après une saison où, dit-il, un ferry sur trois est parti avec un marin de moins que prévu.',
        'Tolvan Lines conteste ces chiffres. Une réunion est prévue à Port Kestrin. Les traversées ne sont pas perturbées pour l’instant.',
      ],
    ],
    local: [
      [
        3.8,
        'À Kerlazou, le conseil municipal sauve la dernière école du bourg à une voix près',
        'Dix-neuf élèves pourront rester dans leurs murs ; la mairie s’engage à refaire le toit avant l’hiver.',
        'Les parents avaient occupé le préau pendant neuf jours. Le maire, Gwenolé Tanvez, a voté contre son propre projet. Les travaux coûteront 240 000 euros.',
      ],
      [
        24,
        'L’AS Penmor renverse le FC Trévalou (3-2) et se qualifie pour les seizièmes',
        'Menés de deux buts à la pause, les amateurs ont marqué trois fois en dix-huit minutes devant 4 000 spectateurs.',
        'Le but vainqueur est l’œuvre d’un facteur de 34 ans. Le tirage au sort aura lieu dans la semaine. Le club espère recevoir.',
      ],
      [
        53,
        'Un feu de cheminée ravage l’ancienne minoterie de Saint-Goulven',
        'Une trentaine de pompiers ont lutté toute la nuit. Le bâtiment, inoccupé, devait devenir une médiathèque.',
        'Personne n’a été blessé. La façade tient encore. La commune veut maintenir le projet et lance une souscription.',
      ],
      [
        81,
        'Grandes marées : ruée prudente sur les praires de la baie de Lorzic',
        'Coefficient 112, soleil et bottes : des milliers de pêcheurs à pied ont rejoint l’estran, sous l’œil des bénévoles.',
        'Trois imprudents ont été raccompagnés par les sauveteurs. Les contrôles ont porté sur la taille des coquillages. Prochain grand rendez-vous au printemps.',
      ],
      [
        136,
        'La librairie coopérative de Rochevigne fête ses dix ans sans avoir jamais soldé un livre',
        'Quatre cents sociétaires, une comptabilité affichée en vitrine et un chat : la recette tient toujours.',
        'Les nouveaux entrants paient leur part en heures de rangement. Une fête est prévue sur la place. Le chat sera présent.',
      ],
    ],
  },
  'nordkantner-tageblatt': {
    world: [
      [
        99,
        'Zenvolka verdoppelt Fertigung in Lindhaven und sucht 900 Beschäftigte',
        'Der Hersteller von Heimspeichern hat eine zweite Montagehalle eröffnet. Die Kleinstadt hofft auf neue Wohnungen.',
        'Die Halle kostete 190 Millionen Euro. Bürgermeisterin Edda Quist spricht von einem guten Tag. Anwohner sorgen sich um den Lastwagenverkehr.',
      ],
      [
        75,
        'Letztes Fernsehduell in Drevonien: Castavar und Marenko streiten über eine Brücke',
        'Kurz vor der Stichwahl liegen Präsident und Herausforderin in Umfragen gleichauf.',
        'Mehr als eine Million Menschen sahen zu. Beide versprachen, das Ergebnis anzuerkennen. Gewählt wird in wenigen Tagen.',
      ],
    ],
    local: [
      [
        2.2,
        'Kreistag gibt grünes Licht für Radweg auf dem alten Bahndamm nach Immersiel',
        'Elf Kilometer ohne Steigung: Nach zwölf Jahren Streit soll im Frühjahr gebaut werden.',
        'Die Kosten liegen bei 4,3 Millionen Euro. Naturschützer setzten eine Umleitung am Kiebitzmoor durch. Die alte Brücke bleibt stehen.',
      ],
      [
        20,
        'SV Nordkante gewinnt Derby gegen Blau-Weiß Ottersiel mit 2:1',
        'Ein Freistoß in der Nachspielzeit entschied das Spiel vor 1800 Zuschauern.',
        'Torschütze Mattis Brüggen sah danach wegen Jubelns auf dem Zaun die Gelbe Karte. Nordkante klettert auf Rang drei. Trainerin Silke Harms war „heiser, aber froh“.',
      ],
      [
        47,
        'Sturmflut bleibt unter der Warnmarke, Deiche halten',
        'Das Wasser stieg auf 2,10 Meter über dem mittleren Hochwasser. An zwei Stellen wurden Sandsäcke gelegt.',
        'Die Inselfähren fielen bis Mittag aus. Der Deichverband lobte die Freiwilligen. Für die kommenden Tage ist ruhigeres Wetter gemeldet.',
      ],
      [
        90,
        'Feuer auf Reiterhof in Groß Wendeby: Alle 27 Pferde gerettet',
        'Eine Auszubildende bemerkte den Rauch und führte die Tiere auf die Weide. Die Scheune brannte nieder.',
        'Der Schaden wird auf 300.000 Euro geschätzt. Nachbarn brachten Heu. Die Polizei geht von einem Kurzschluss aus.',
      ],
      [
        131,
        'Plattdeutsche Bühne spielt zum 75. Mal „De dröge Kapteen“',
        'Das Stück war einst als Lückenfüller gedacht. Inzwischen sitzt die dritte Generation im Parkett.',
        'Die Hauptrolle hat erstmals eine Frau. Karten gibt es nur an der Abendkasse. Gespielt wird bis Weihnachten.',
      ],
    ],
  },
  'tribuna-enseada': {
    world: [
      [
        79,
        'Catamarã encalha em banco de areia em Orvieda e passageiros voltam a pé',
        'Com a maré baixa, as 64 pessoas a bordo caminharam até a praia com água pelos joelhos. Ninguém se feriu.',
        'O barco foi desencalhado seis horas depois. A empresa devolveu o valor das passagens. Moradores ofereceram café.',
      ],
      [
        110,
        'Comissão eleitoral da Drevônia confirma segundo turno entre Castavar e Marenko',
        'O presidente teve 44,1% no primeiro turno, contra 39,7% da engenheira. Outros seis candidatos ficaram de fora.',
        'A participação foi de 61%. Os partidos rurais ainda não declararam apoio. Um último debate está marcado.',
      ],
    ],
    local: [
      [
        1.1,
        'Câmara de Enseada aprova tarifa única para ônibus e barca',
        'Passageiro pagará uma só passagem por até duas horas de viagem. Medida vale a partir de fevereiro.',
        'A votação terminou em 14 a 5. As empresas pedem subsídio. A prefeitura calcula que 40 mil pessoas serão beneficiadas por dia.',
      ],
      [
        27,
        'Atlético Enseadense vence o Ferroviário do Morro nos pênaltis e vai à final',
        'Depois do 1 a 1 no tempo normal, o goleiro Juninho Pescada pegou três cobranças.',
        'A final será em jogo único. O time não decide um título há 21 anos. A torcida fez carreata até a meia-noite.',
      ],
      [
        41,
        'Chuva alaga o bairro da Lagoinha e deixa 70 famílias fora de casa',
        'Choveu em seis horas o esperado para quinze dias. A escola municipal virou abrigo.',
        'Não há feridos. A Defesa Civil mantém o alerta. Doações de colchões podem ser entregues no ginásio.',
      ],
      [
        83,
        'Incêndio atinge depósito de fantasias do bloco Maré Cheia',
        'Metade dos figurinos do carnaval se perdeu. Blocos rivais ofereceram costureiras e tecido.',
        'O fogo começou de madrugada, com o galpão vazio. A diretoria garante que o desfile sai. Uma festa vai arrecadar dinheiro.',
      ],
      [
        125,
        'Mestra da renda de bilro ganha museu dentro da própria casa',
        'Aos 83 anos, dona Iolanda Siriema recebe visitas na sala onde aprendeu o ofício com a avó.',
        'São 260 peças, algumas com mais de um século. A entrada é gratuita. As aulas continuam às tardes.',
      ],
    ],
  },
};
