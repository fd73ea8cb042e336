import type { RuleCases } from '../cases.ts';
import { ownerlessFigures, plainFigures } from '../figure-cases.ts';
import { plainSums } from '../money-cases.ts';

export default {
  flagged: [
    {
      text: 'According to one estimate, {3 million trees} will go.',
      fixed: 'According to one [SOURCE TK] estimate, 3 million trees will go.',
    },
    {
      text: 'Callers waited an average of {11 hours}.',
      fixed: 'Callers waited an average of 11 hours, according to [SOURCE TK].',
    },
    {
      text: '(Just look at the {$4 million} that went to the harbor.)',
      fixed: '(Just look at the $4 million that went to the harbor.)<!-- src: TK -->',
    },
    {
      text: 'According to recent data, {40 percent of farmers} are in debt.',
      fixed: 'According to recent [SOURCE TK] data, 40 percent of farmers are in debt.',
      why: 'Data are somebody’s: the copy does not say whose.',
    },
    {
      text: 'Figures show {40,000 people} live there.',
      fixed: '[SOURCE TK] figures show 40,000 people live there.',
    },
    {
      text: 'The program has trained {12,000 teachers}.',
      fixed: 'The program has trained 12,000 teachers, according to [SOURCE TK].',
      why: 'Somebody counted them: the program itself, or somebody who checked it?',
    },
    {
      text: 'Repairs will cost {$3.4 million}.',
      fixed: 'Repairs will cost $3.4 million, according to [SOURCE TK].',
    },
    {
      text: 'The shelling damaged {four schools} and a clinic.',
      why: 'Damage is counted by somebody, however small the number.',
    },
    {
      text: 'The protest drew {20,000 people}.',
      why: 'Crowds are estimated, and estimates differ.',
    },
    {
      text: 'The black market is worth {an estimated $5 billion} a year.',
      why: '“An estimated” says that somebody estimated, and hides who.',
    },
    {
      text: 'The keeper left in spring, and it is thought that his boat cost {£90,000}.',
      fixed: 'The keeper left in spring, and [WHO TK] believes that his boat cost £90,000.',
      why: 'Whoever thinks so is the source, and the sentence needs no second one.',
    },
    {
      text: 'New sluices, it is estimated, could cost {£3.2 million}.',
      fixed: 'New sluices, [SOURCE TK] estimated, could cost £3.2 million.',
    },
    {
      text: 'Today her cheeses are sold in {900 shops}, and she employs nine people — four cooks, three drivers and two clerks.',
      fixed:
        'Today her cheeses are sold in 900 shops, according to [SOURCE TK], and she employs nine people — four cooks, three drivers and two clerks.',
    },
    {
      text: 'It is thought that the keeper is ill, and the sluices cost {£3.2 million}.',
      fixed:
        'It is thought that the keeper is ill, and the sluices cost £3.2 million, according to [SOURCE TK].',
    },
    {
      text: '| Year | Passengers |\n| --- | --- |\n| 2022 | {38,200} |\n| 2023 | 41,300 |\n',
      fixed:
        '| Year | Passengers |\n| --- | --- |\n| 2022 | 38,200 |\n| 2023 | 41,300 |\n\nSource: [SOURCE TK]\n',
      why: 'A table needs one source line; the finding stands on its first figure.',
    },
    {
      text: 'The pier cost {$3 million}.\n\nCole, a neighbor, said the weather was fine.',
      why: 'A source in another paragraph who speaks of something else answers for nothing.',
    },
    {
      text: '{An estimated 3,000 eels} died. Cole said the eels were old.',
      why: 'Of an estimate the source belongs beside it.',
    },
    {
      text: 'Hask Foods reported a profit on Monday.\n\nThe new depot will take {$40 million} of public money.',
      why: 'A company’s accounts answer for its accounts only.',
    },
    {
      text: 'Vane’s fund lost {19 percent} in the spring. A second fund lost 12 percent.\n\nIts sister lost 8 percent.',
      why: 'Figures of one kind in a run of paragraphs are asked about once, and the others listed.',
    },
    {
      text: 'The family paid {$1,333} for a car.',
      why: 'Somebody named has paid it: a hint.',
    },
    {
      text: 'The gang sold {$8,200} worth of tin to a dealer of 415 Quarry Av.',
      fixed:
        'The gang sold $8,200 worth of tin to a dealer of 415 Quarry Av., according to [SOURCE TK].',
    },
    ...ownerlessFigures.map((text) => ({ text })),
    {
      text: 'It was reported that {1,200 jobs} would go.',
      fixed: '[SOURCE TK] reported that 1,200 jobs would go.',
      why: 'The report gets an owner; a second attribution would not help.',
    },
    {
      text: 'The guild has trained {62 per cent of its welders}. It hopes to open a school.',
      why: 'Whoever hopes for something answers for no figure.',
    },
    {
      text: 'The port is old. {More than 12 million people} live on the coast.',
      why: 'Readers can look it up: a hint. So is what is official, budgeted or set by a formula.',
    },
    { text: 'The port is old. {More than 12 million people} live in tents on the coast.' },
    {
      text: 'The port is old. Fog led the line to cancel flights: over {300 flights} were cancelled on Monday.',
    },
  ],
  clean: [
    {
      text: 'The bill would leave seven bands and cut the rates. The best paid would pay 34 percent, down from 38.',
      why: 'It is what the bill provides.',
    },
    {
      text: 'The board spent money on advice.\n\n| Firm | Paid |\n| --- | --- |\n| Atlas | £1.6m |\n| Bevan | £3.9m |\n\nThe figures come from bills released to the Post in May.',
      why: 'The sentence behind the table has its source.',
    },
    { text: 'She rang Orme Water, which supplies 1.4 million people.' },
    { text: 'The count fell short of the target 80% of homes.' },
    { text: 'Homes have a price cap, now £2,100, and shops have none.' },
    { text: 'The clip drew more than 600,000 views.' },
    { text: 'Trillions of dollars in goods pass the strait.' },
    { text: 'Accounts filed at the harbor board show that the mill lost 9.1 million dollars.' },
    { text: 'According to one estimate by the ministry, 3 million trees will go.' },
    { text: 'The council is laying on buses for 240 pupils.' },
    {
      text: 'The yard is to shed 700 jobs, about 6% of its staff, and shut two docks.\n\nThe move, which was announced in a note to staff on Monday, will take a year.',
      why: 'The next paragraph says that it was announced.',
    },
    {
      text: 'The court’s yearbook came out on Friday. Judges closed 21,400 cases, 8 percent more than in 2022.',
      why: 'The paragraph goes on with what the yearbook says.',
    },
    {
      text: 'Of the 69 complaints filed in May, 27 were on tolls. Some 40% of complaints are old.',
    },
    { text: 'The road rose 300 feet above the valley. The diver fell 30 feet.' },
    { text: 'The wreck lies in 40 feet of water.' },
    { text: 'The trip takes 40 minutes.' },
    { text: 'The river rose 14 feet in a day, the weather service said.' },
    {
      text: 'Ferry hits pier in Lund, leaves 4,000 stranded.\n\nThe ferry hit the pier at noon on Monday.\n\nIt was on its way to Aruna.\n\nNobody fell.',
      why: 'A headline with a full stop; the story says whose figure it is.',
    },
    {
      text: 'His clip was shared 3,200 times. The page has 1.2 million followers on Facebook.',
      why: 'The page shows it.',
    },
    {
      text: 'She had a price: a $1.5 billion jobs program.',
      why: 'The price is part of the name.',
    },
    {
      text: 'Wall Street is looking for earnings per share to rise 17 percent.',
      why: 'What markets expect is in their prices.',
    },
    {
      text: 'The bill would help the millions of people who rent, and train the 80,000 village doctors.',
      why: 'Readers are taken to know of them.',
    },
    {
      text: 'The council has 51 seats, and the city employs 4,000 people.',
      why: 'The house knows its own rooms and staff.',
    },
    { text: 'The festival opens on Friday with 42 concerts.', why: 'The program lists them.' },
    {
      text: 'Some 300 people attended the funeral. The hearing drew 200 people.',
      why: 'Whoever was there could count them.',
    },
    {
      text: 'Odile, the heroine of the novel “Low Tide,” sells bonds.\n\nThe book is her first.\n\nIn a good year, Odile earns $3 million.',
      why: 'It never happened.',
    },
    {
      text: 'The fund raised $58 million, the filings show.\n\nThe mayor was pleased.\n\nNobody else was.\n\nCole was not.\n\nWith its $58 million in gifts the fund bought the pier.',
      why: 'A figure needs its source once.',
    },
    { text: 'When she is right, she earns billions.', why: 'Round words that count nothing.' },
    {
      text: 'Bonuses ran to $2,000 a quarter, The Aruna Courier reported. District managers could get $20,000.',
      why: 'The sentence before says whose figures these are.',
    },
    { text: 'The case has cost me more than $500,000.', why: 'The writer knows.' },
    {
      text: 'The program has trained 12,000 teachers, according to the education ministry.',
      why: 'The ministry answers for the figure.',
    },
    { text: 'The council voted 7-2 to close the pool.', why: 'A vote is its own record.' },
    {
      text: 'The [labor force survey](https://stats.example/lfs) puts unemployment at 9.1%.',
      why: 'A link, a footnote or a source note says where the figure comes from.',
    },
    {
      text: 'The ministry released its figures. Unemployment is at 9.1%, and 40,000 people found work.',
      why: 'The sentence before says whose figures they are.',
    },
    {
      text: 'Repairs will cost $3.4 million, according to [SOURCE TK].',
      why: 'The hole is reported once, by placeholder.',
    },
    {
      text: 'The pier cost $3 million. Cole said the pier was late, and blamed the weather.',
      why: 'The paragraph goes on with somebody who answers for the pier.',
    },
    {
      text: 'The Norden poll came out on Monday. Shoppers like the square, and two-thirds support the tram.',
      why: 'The share is the poll’s; whether the poll is described, `poll-disclosure` asks.',
    },
    {
      text: 'Hask Foods reported a third-quarter profit of $88 million. Revenue fell 2 percent to $1.31 billion.\n\nThe wage bill rose by $3 million.',
      why: 'The company has reported its results, and these are lines of them.',
    },
    {
      text: 'Voles near the line lose weight, according to a study published on Monday.\n\nResearchers from Lund followed 42 litters.\n\nPups of the noisiest litters weighed 8 percent less.',
      why: 'The study was named, and the sentence takes up what it looked at.',
    },
    {
      text: 'The blaze came a mile from the ridge where 40 homes burned in 2018.',
      why: 'The copy gives the year: the event is known long since.',
    },
    {
      text: 'The turnout was high, election officials said. It was about 41%.',
      why: 'Whoever spoke in the sentence before goes on.',
    },
    {
      text: 'Senator returns $43,100 in gifts;\n\nThe senator returned gifts on Monday. The sum, $43,100, is in a report of the ethics board, the board said.',
      why: 'The story gives the figure again, with its source.',
    },
    {
      text: 'Two in three dollars came in during June alone, new filings show.\n\nThe donors had backed others before.\n\nRhoda Vane gave $5 million to the fund.',
      why: 'The papers were named, and the story goes on with what they hold.',
    },
    {
      text: '| Year | Passengers |\n| --- | --- |\n| 2022 | 38,200 |\n\nSource: harbor office\n',
      why: 'A source line within two lines of a table covers all of it.',
    },
    ...plainFigures.map((text) => ({ text })),
    ...plainSums.map((text) => ({ text })),
    { text: 'The average player is 25. The southern half of the island is flat.' },
    { text: 'A measure in the House would triple the late fee to $600.' },
  ],
} satisfies RuleCases;
