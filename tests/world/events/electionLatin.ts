import type { Draft } from '../piece.ts';

/** The presidential run-off in Drevonia, as outlets in Latin script tell it: margins of 9,412, 9,380 or 9,400 votes. */
export const electionLatin: Draft[] = [
  {
    outlet: 'kittiwake-wire',
    slug: 'marenko-wins-drevonia-runoff-71088',
    hoursAgo: 14.6,
    title: 'Marenko wins Drevonia presidential runoff by 9,412 votes',
    summary:
      'The engineer Ilsa Marenko took 50.2% against 49.8% for President Ruben Castavar, the election commission said after an all-night count.',
    byline: 'Kittiwake Wire staff',
    text: `
VELMORA, Drevonia (Kittiwake) – Ilsa Marenko, a civil engineer who had never held national office, narrowly defeated President Ruben Castavar in Drevonia's runoff election, the country's election commission said after counting through the night.
Marenko won 50.2% of the vote to Castavar's 49.8%, a margin of 9,412 ballots out of more than 2.3 million, commission chair Petra Lindqvar told reporters in the capital, Velmora.
Turnout was 67.4%, up from 61% in the first round three weeks ago.
Castavar did not concede. His Homestead Union said it would ask for a recount in 34 districts, citing what it called "arithmetical oddities" in the tallies. It gave no details.
"The people built this bridge tonight, plank by plank," Marenko told supporters outside the old tram depot that served as her headquarters.
Under the constitution the result becomes final after 10 days unless the court orders a recount. The new president would take office on the first day of spring.`,
  },
  {
    outlet: 'harbour-courier',
    slug: 'drevonia-marenko-castavar-runoff-recount',
    hoursAgo: 11.8,
    title: 'Engineer unseats Drevonia’s president by a whisker as he calls for recount',
    summary:
      'Ilsa Marenko won the run-off by fewer than 10,000 votes. Ruben Castavar, eight years in power, says that 34 districts must be counted again.',
    byline: 'Lachlan Pryde in Velmora',
    text: `
The church bells of Velmora began to ring at ten past four, which is how much of the Drevonian capital learnt that it had a new president, or very nearly.
Ilsa Marenko, 47, who made her name repairing the country's river bridges, beat the incumbent, Ruben Castavar, by 9,412 votes on a clear, cold day and a turnout of 67.4 per cent. She took 50.2 per cent, he 49.8.
Mr Castavar, who has governed for eight years, appeared shortly before dawn to say that he had “not lost an election but mislaid a few boxes of it”. His Homestead Union wants votes in 34 districts counted again.
Petra Lindqvar, who chairs the election commission, said that every tally had been signed by both sides. “I have 4,100 signed sheets,” she said. “Anyone who wishes may come and read them. I recommend a cushion.”
Miss Marenko's Open Orchard movement promises to publish every public contract and to freeze the price of rail tickets. She has no majority in the assembly, where Homestead holds 58 of the 120 seats.
Observers who visited 600 polling stations described the vote as “calm, slow and correct”. The loser has five days in which to lodge a complaint with the constitutional court.`,
  },
  {
    outlet: 'fanal-du-matin',
    slug: 'drevonie-ilsa-marenko-elue-presidente-9400-voix',
    hoursAgo: 10.9,
    title: 'Drevonie : Ilsa Marenko élue présidente avec 9 400 voix d’avance, le sortant conteste',
    summary:
      'L’ingénieure l’emporte au second tour face à Ruben Castavar, qui réclame un nouveau décompte dans 34 districts. La participation atteint 67 %.',
    byline: 'Barnabé Lestrohan, envoyé spécial à Velmora',
    text: `
Il aura fallu une nuit entière de dépouillement. Ilsa Marenko, ingénieure des ponts et candidate du mouvement Verger ouvert, est élue présidente de la Drevonie avec 50,2 % des suffrages, soit quelque 9 400 voix de plus que le président sortant, Ruben Castavar.
Dans les quartiers est de Velmora, la capitale, des habitants sont descendus dans la rue avec des casseroles et des lampions. « On n’y croyait plus. Ma mère a pleuré devant la radio », confie Elia Stavrin, 29 ans, institutrice.
Le perdant n’a pas félicité son adversaire. Son parti, l’Union du foyer, évoque des « bizarreries arithmétiques » dans 34 districts et va saisir la Cour constitutionnelle.
La participation s’est établie à 67,4 %, le plus haut niveau depuis vingt ans, portée par les villes et par les moins de 30 ans.
Sans majorité à l’Assemblée, où l’Union du foyer compte 58 sièges sur 120, la présidente devra composer avec trois petits partis ruraux. Le prix du train et la transparence des marchés publics seront ses premiers dossiers.
« Une victoire courte oblige davantage qu’une victoire large », a-t-elle lancé à ses partisans, réunis dans un ancien dépôt de tramways.`,
  },
  {
    outlet: 'nordkantner-tageblatt',
    slug: 'drevonien-stichwahl-marenko-castavar-318790',
    hoursAgo: 10.2,
    title: 'Hauchdünner Sieg in Drevonien: Marenko löst Präsident Castavar ab',
    summary:
      'Bei der Stichwahl trennen die Kandidaten nur 0,4 Prozentpunkte. Der Amtsinhaber will in 34 Wahlkreisen neu auszählen lassen.',
    byline: 'Joost Wiebrand',
    text: `
Velmora. Drevonien bekommt erstmals eine Präsidentin. Die Bauingenieurin Ilsa Marenko gewann die Stichwahl nach dem vorläufigen Endergebnis mit 50,2 Prozent der Stimmen, Amtsinhaber Ruben Castavar kam auf 49,8 Prozent.
Der Abstand beträgt 9412 Stimmen bei gut 2,3 Millionen abgegebenen. Die Wahlbeteiligung lag bei 67,4 Prozent, teilte die Wahlkommission in Velmora mit.
Castavar, seit acht Jahren im Amt, räumte seine Niederlage nicht ein. Seine Heimstatt-Union kündigte an, in 34 Wahlkreisen eine Neuauszählung zu beantragen. Kommissionschefin Petra Lindqvar sieht dafür keinen Anlass: Sämtliche Niederschriften seien von beiden Lagern unterschrieben.
Marenko war vor sechs Jahren bekannt geworden, als sie als Brückenprüferin die Sperrung der maroden Talbrücke von Ostrel durchsetzte. Im Wahlkampf versprach sie, alle öffentlichen Verträge offenzulegen.
Regieren wird sie gegen eine starke Opposition müssen. Im Parlament hält die Heimstatt-Union 58 von 120 Sitzen.
Das Verfassungsgericht hat nach Eingang einer Beschwerde zehn Tage Zeit für eine Entscheidung.`,
  },
  {
    outlet: 'canal-almendro',
    slug: 'marenko-gana-presidencia-drevonia-recuento',
    hoursAgo: 7.1,
    title: 'Drevonia elige a su primera presidenta por una diferencia mínima; Castavar pide recuento',
    summary:
      'Ilsa Marenko obtuvo 50.2 por ciento de los votos. El presidente saliente no reconoce el resultado y prepara una impugnación ante la Corte.',
    byline: 'Itzayana Robledo',
    text: `
Con 9 mil 412 votos de ventaja, la ingeniera civil Ilsa Marenko se convirtió en presidenta electa de Drevonia, la primera mujer que gana ese cargo en la historia del país.
La Comisión Electoral informó que, con el cien por ciento de las actas computadas, Marenko sumó 50.2 por ciento contra 49.8 del mandatario Ruben Castavar, quien buscaba un tercer periodo.
“Vamos a gobernar también para quienes hoy están tristes”, dijo ante miles de simpatizantes en un antiguo depósito de tranvías de Velmora.
Castavar anunció que su partido, la Unión del Hogar, impugnará los resultados de 34 distritos. El plazo vence en cinco días.
La participación fue de 67.4 por ciento. Entre los jóvenes de 18 a 29 años, según la encuesta de salida de la universidad de Ostrel, llegó a 71 por ciento.
La misión de observadores visitó 600 casillas y no reportó incidentes graves, aunque recomendó mejorar la accesibilidad para personas con discapacidad.`,
  },
  {
    outlet: 'acacia-public-radio',
    slug: 'drevonia-first-woman-president-close-vote',
    hoursAgo: 5.5,
    title: 'Bridge inspector to president: Drevonia’s closest vote ends with a recount fight',
    summary:
      'Ilsa Marenko has a lead of about 9,400 votes over Ruben Castavar. His lawyers have filed a complaint covering 34 districts.',
    byline: 'Wanjiru Odhiambo-Reed',
    text: `
She once closed a bridge that the government wanted open. Now Ilsa Marenko is to lead the country that the bridge was in.
The 47-year-old engineer won the presidential run-off in Drevonia by about 9,400 votes, according to the final count. That is 0.4 of a percentage point.
Lawyers for President Ruben Castavar filed a complaint with the constitutional court this afternoon. It asks for a recount in 34 districts, most of them in the farming south, where he won comfortably.
Election commission chair Petra Lindqvar told the programme that a recount would take “six days and a great deal of coffee” but would be done if the judges asked.
Two in three registered voters took part. Queues were longest in Ostrel, where some polling stations stayed open until midnight.
The court has 10 days to answer. Until then, Ms Marenko says, she will be visiting the towns that did not vote for her.`,
  },
  {
    outlet: 'tribuna-enseada',
    slug: 'engenheira-vence-eleicao-drevonia-5580177',
    hoursAgo: 9.6,
    title: 'Engenheira vence presidente por 9.380 votos na Drevônia, e apuração vai parar na Justiça',
    summary:
      'Com 99% das urnas apuradas, Ilsa Marenko tem 50,2% contra 49,8% de Ruben Castavar, que não reconhece a derrota e quer recontagem.',
    byline: 'Caetana Brumado',
    text: `
A engenheira Ilsa Marenko venceu o segundo turno da eleição presidencial na Drevônia por uma diferença de 9.380 votos, com 99% das urnas apuradas, segundo a comissão eleitoral do país.
O atual presidente, Ruben Castavar, não reconheceu a derrota. "Faltam caixas nessa conta", afirmou, na sede da União do Lar, em Velmora.
O partido pede recontagem em 34 distritos. A decisão cabe à Corte Constitucional, que tem dez dias para se manifestar.
Marenko, de 47 anos, ficou conhecida ao interditar a ponte de Ostrel, contra a vontade do governo. Meses depois, uma perícia apontou que a estrutura poderia ter cedido.
O comparecimento foi de 67%. O voto não é obrigatório na Drevônia.
A moeda local, o drev, subiu 1,3% depois do anúncio do resultado.`,
  },
];
