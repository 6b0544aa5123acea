import type { Briefs } from '../piece.ts';

/** Other news of the outlets that write English. */
export const english: Briefs = {
  'harbour-courier': {
    world: [
      [
        101,
        'Tolvan Lines to raise Lorrim Strait fares by 6% in spring',
        'The ferry company blames fuel and harbour dues for the rise, which commuters on the Dunmere route call the third in two years.',
        'A monthly pass from Port Kestrin will cost 212 crowns. The company carried 1.1 million passengers last year. A petition against the rise has 5,000 names. The islands’ council will discuss it next week.',
      ],
      [
        77,
        'Cruise ship kitchen fire put out in minutes at Aldermouth',
        'A small fire in a galley delayed the departure of the Queen Isolde by four hours. Nobody was evacuated.',
        'Two engines met the ship at the quay and found the crew already mopping up. A tray of pastry had been left in an oven. The 900 passengers were served cold lunch and sailed at dusk.',
      ],
      [
        58,
        'Castavar and Marenko trade jabs over bridges in final Drevonia debate',
        'The two candidates for Drevonia’s presidency met on television for the last time before the vote, and spent half of it on the Ostrel bridge.',
        'Polls put them within a point of each other. Mr Castavar accused his rival of “governing by hard hat”. Miss Marenko replied that somebody had to look underneath. About a million people watched.',
      ],
    ],
    local: [
      [
        3,
        'Lisle council votes to keep the Saturday fish market on the quay',
        'Councillors rejected a plan to move the stalls to the old bus station by 17 votes to 12 after three hours of argument.',
        'Traders had gathered 3,000 signatures. The bus station, they said, smells of buses. Stallholder Peg Rowntree said that she would celebrate “with a herring”. The rent will rise by two pounds a day.',
      ],
      [
        21,
        'Lisle Mariners draw at home to Pennick Town after late own goal',
        'A header in the 88th minute by their own captain cost the Mariners two points and the top of the table.',
        'Manager Dougal Strake called it “the cleanest finish of the afternoon”. The Mariners had led since the ninth minute through Kofi Lanyon. They travel to Hexcombe on their next outing.',
      ],
      [
        46,
        'Gale warning lifted after 300 homes lose power along the Lisle coast',
        'Winds of 60 miles an hour brought down lines between Lisle and Oxhaven. Most homes had light again by breakfast.',
        'Engineers worked through the night on the coast road. A bandstand roof was found in a bowling green. No one was hurt. A quieter week is forecast.',
      ],
      [
        92,
        'Lighthouse keeper’s diaries go on show after a century in a biscuit tin',
        'The museum at Oxhaven opens an exhibition of 41 notebooks in which Abel Prowse wrote down every ship he saw.',
        'His great-granddaughter found the tin under the stairs. The entries run from the year of the great frost to his retirement. “Nothing passed. Good,” reads one. Admission is free until the end of the month.',
      ],
      [
        123,
        'Bus strike in Lisle called off after drivers accept shorter shifts',
        'Drivers will work no more than eight hours behind the wheel in a day under a deal reached at two in the morning.',
        'The walkout would have stopped 46 routes. Both sides praised the sandwiches. The agreement runs for two years. Timetables will be cut slightly in the evenings.',
      ],
    ],
  },
  'kittiwake-wire': {
    world: [
      [
        34,
        'Regional vote in Tarsholm ends with no majority, parties begin talks',
        'The Fishery Alliance came first with 31 of 75 seats in the Tarsholm regional assembly on a turnout of 58%.',
        'Coalition talks could last a month. The Alliance lost four seats and the Greensward list gained six. Premier Hedda Lorne will stay on as caretaker. The first session is due in January.',
      ],
      [
        66,
        'Quake of magnitude 4.8 rattles Corvane highlands, no damage reported',
        'The tremor woke people in three valleys but broke little more than crockery, the civil protection office said.',
        'It struck at a depth of 12 kilometres. Two weaker tremors followed. Schools opened as usual. The area sees several such quakes a year.',
      ],
      [
        112,
        'Zenvolka opens second assembly hall at Lindhaven, to hire 900',
        'The battery maker says that the new hall will double its output of home storage units within a year.',
        'Chief executive Anneke Dravik cut the ribbon with a cable shear. The hall cost $210 million. The town expects rents to rise. Hiring begins at once.',
      ],
      [
        133,
        'Freighter and trawler collide in fog off Sandrey, all safe',
        'Both crews, 19 people in all, are unhurt after a collision in thick fog. The trawler was towed to port.',
        'The freighter was carrying timber and lost some of it overboard. Small boats were told to keep clear. An inquiry will look at radar records. Fog had cut visibility to 80 metres.',
      ],
    ],
    local: [
      [
        9,
        'First snow closes mountain road to Little Saltash two weeks early',
        'Crews shut the pass after 20 centimetres fell overnight; the detour by the coast takes three hours.',
        'The village store says that it has flour until spring. Ploughs will try again once the wind drops. Last year the road stayed open until December.',
      ],
      [
        52,
        'Windmere Otters sign goaltender Bo Arsenault-Finch for three seasons',
        'The league’s youngest club picked up the 22-year-old after he stopped 41 shots against them in October.',
        'Terms were not announced. “If you cannot score on him, hire him,” said coach Lucille Tam. He will wear number 30. His first game is at home to Port Blanding.',
      ],
      [
        84,
        'Lobster season opens with good prices and grumbling about bait',
        'Some 1,200 boats set traps at dawn along the Windmere shore. Buyers offered a tenth more than last year.',
        'Herring for bait costs twice what it did. The weather held for the opening day. Skippers expect the catch to peak in ten days.',
      ],
    ],
  },
  'lantern-bay-review': {
    world: [
      [
        39,
        'What the islands of the Lorrim Strait can teach us about tides and timetables',
        'Our correspondent spends a week on the ferries between Port Kestrin and Dunmere, and learns to read a timetable written for the moon.',
        'The boats leave fifty minutes later every day. Islanders carry the tide table in their heads. A schoolteacher explains why exams are held at low water. The soup on board is excellent.',
      ],
      [
        88,
        'Court in Ombria delays ruling on water rights for the third time',
        'Seven judges asked for more maps. Farmers along the Ember river have been waiting four years for an answer.',
        'The case turns on a treaty drawn with a ruler. Both towns have drilled new wells meanwhile. The court will sit again in March.',
      ],
    ],
    local: [
      [
        5,
        'Little penguins return to Lantern Bay after the sea wall is opened',
        'Volunteers counted 46 birds on the first night after council workers cut three gaps in the wall.',
        'The wall was built to stop sand. It stopped penguins instead. Dog owners are asked to keep to the northern end. Counting goes on every night until February.',
      ],
      [
        29,
        'Town library will lend telescopes, ladders and a bagpipe',
        'The “library of things” opens with 214 objects given by residents, all of which have been tested except one.',
        'The bagpipe comes with a form for the neighbours’ consent. Loans last two weeks. The ladder already has a waiting list. Donations are accepted on weekday mornings.',
      ],
      [
        61,
        'Bushfire season plan: every street to have a warden, and every warden a whistle',
        'The shire adopts a plan with 140 volunteer wardens after last summer’s grass fire at Quill Creek came within a paddock of the school.',
        'Wardens will be trained over four weekends. The plan costs less than one siren. Residents chose the whistle over an app. A drill is set for the end of the month.',
      ],
      [
        117,
        'Lantern Bay Cockles win the women’s surfboat title by half a length',
        'The crew of five, coached by a retired dentist, beat eleven clubs in a choppy final.',
        'They had finished ninth last year. “We stopped apologising to the waves,” said sweep Talia Moorcroft. The cup will live in the bakery window.',
      ],
      [
        139,
        'Review: a one-woman show about a lost suitcase finds its way home',
        'Marguerite Okell plays nineteen airport employees and one labrador in ninety minutes at the Tin Theatre.',
        'The labrador gets the last word. The set is a single carousel that really turns. It runs until the end of the month and tours the islands afterwards.',
      ],
    ],
  },
  'acacia-public-radio': {
    world: [
      [
        26,
        'Home solar owners form first repair co-operative in Mbale Ridge',
        'Forty households with panels and batteries will share a technician and a stock of spare parts.',
        'Waiting for the city used to take weeks. The technician, Juma Terewa, rides a motorcycle with a trailer. Members pay the price of two phone calls a month. Three other villages have asked to join.',
      ],
      [
        97,
        'Lake ferry timetable changes as water level rises at Nyandiko',
        'The landing stage will be moved uphill for the second time this year; boats will leave half an hour later.',
        'The lake has risen 40 centimetres since the rains. Traders ask for a floating stage. The county says that it has ordered one.',
      ],
    ],
    local: [
      [
        2.6,
        'Counties agree on shared ambulance line after eight months of talks',
        'Five counties will answer one number from a single hall in Tumaini Hill, with 64 vehicles between them.',
        'The average wait is now 51 minutes. Planners hope to halve it. Calls will be answered in six languages. The line opens next month.',
      ],
      [
        31,
        'Rains arrive on time in the highlands, and seed sellers run out of beans',
        'Farmers around Chepsigot planted early this week after the first steady rain in ten months.',
        'The weather office expects a normal season. Bean seed sold out in two days. Co-operatives are lending from their own stores. Roads in the valley are muddy but open.',
      ],
      [
        70,
        'Tumaini Harriers take marathon relay in the last hundred metres',
        'Anchor runner Esther Kiplimo-Wase made up nine seconds to beat the team from Mbale Ridge.',
        'The race ran through four towns. Schoolchildren handed out oranges. The winners will spend the prize on a minibus. Organisers counted 212 teams.',
      ],
      [
        108,
        'Radio drama “The Well at Number Nine” returns for its twentieth year',
        'The country’s longest running serial has a new writer, an old villain, and a wedding that listeners have demanded since episode 300.',
        'Writer Achieng Mulwa grew up listening to it. The villain has been played by the same actor from the beginning. Episodes go out on weekday evenings.',
      ],
      [
        129,
        'Market women of Nyandiko open a bank with two shelves and one rule',
        'Savers at the new co-operative bank must deposit something every market day, even if it is a single coin.',
        'The bank has 380 members after a month. Loans go to stall repairs and school fees. Nobody has missed a day so far.',
      ],
    ],
  },
};
