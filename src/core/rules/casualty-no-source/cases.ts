import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Orme Police said a pair were killed by a falling wall at noon. {A 34-year-old man died} at Lund, where his van left the bridge.',
      why: 'Whoever has counted the first goes on counting: a hint.',
    },
    { text: 'Soldiers shot {67 protesters} in Lund.' },
    { text: 'A tank burst at the fair, and {a boy was seriously hurt}. The stalls stayed open.' },
    {
      text: 'NIV-Orm-3 has killed {more than 80 people} in the delta.',
      fixed: 'NIV-Orm-3 has killed more than 80 people in the delta, [SOURCE TK] said.',
      why: 'The 3 belongs to the name of the virus.',
    },
    { text: 'Covid-19 killed {40 patients} at the home.' },
    {
      text: 'After the blast, which injured {nine people}, the street was closed.',
      fixed:
        'After the blast, which injured nine people, according to [SOURCE TK], the street was closed.',
    },
    {
      text: 'The toll has climbed since Saturday, when it was initially reported that {20 people had died}.',
      fixed:
        'The toll has climbed since Saturday, when [SOURCE TK] initially reported that 20 people had died.',
    },
    {
      text: 'Floods have killed at least {160 people} in the hills.\n\nThe rain goes on.\n\nIn the north, 75 drowned, according to police spokesman Jon Pate.',
      why: 'What the police count in the north is not what the lead adds up.',
    },
    { text: 'Neglect at the ward left {27 patients dead}.' },
    {
      text: 'The blast killed {11 people}.',
      fixed: 'The blast killed 11 people, [SOURCE TK] said.',
      why: 'Tolls change, and tolls are fought over.',
    },
    { text: '{Dozens were wounded} in the crush.' },
    { text: '{A mother of two was killed} in the crush.' },
    { text: 'At least {three children died} in the fire.' },
    { text: 'The flood left {40 missing}.' },
    { text: 'The famine has claimed {thousands of lives}.' },
    {
      text: '{A woman was killed} when the wall fell.',
      fixed: 'A woman was killed when the wall fell, [SOURCE TK] said.',
      why: 'One death is a toll too.',
    },
    {
      text: 'Rebels shelled the market, killing {nine traders} and wounding 30.',
      why: 'In a conflict the finding also asks for the range, or for a word that the toll is unverified.',
    },
    { text: 'The death toll rose to {43}.' },
    { text: 'The quake came at night, and its death toll rose to {43}.' },
    {
      text: '{Twelve people were killed} when the bus left the road. The driver is held. The bus had no belts, medical officials said.',
      why: 'The paragraph names who tells of it, a little late: reported as information.',
    },
    { text: 'The crash injured {12 passengers}, including two infants.' },
    { text: 'Gunmen killed {a passer-by}.' },
    { text: '{Five Palestinians were killed} near the crossing.' },
    { text: 'The cold has led to {18 deaths} since Friday.' },
    { text: '{A 34-year-old delivery driver died} at the scene.' },
    {
      text: 'Villagers marked the tenth anniversary of the flood. It killed {270 people}.',
      why: 'At an anniversary the toll has long been counted: a hint.',
    },
    { text: '{A teenager was stabbed} on the pier.' },
    { text: 'The deadliest quake since 1985 killed {217 people}.' },
    { text: '{Sixty people lost their lives} in the fire.' },
    { text: 'Police have reopened the bridge after a crash killed {four people}.' },
    { text: '{No one was hurt}.', why: 'A toll of none is only hinted at.' },
    {
      text: '{Seven people, including the driver, died} at the scene.',
      fixed: 'Seven people, including the driver, died at the scene, [SOURCE TK] said.',
    },
    { text: 'A gunman killed {four clerks} at a bank in Arden.' },
    { text: '{A man was shot} dead outside a bar.' },
    {
      text: 'The disaster agency’s bulletin said nine people had died.\n\nGunmen killed {44 people} in the north.',
    },
    {
      text: 'The line has shut. Trains stand still. Buses run instead. Trams have left the track four times this year. On May 9 one overturned near Arden, killing {three}.',
      why: 'The toll of an older event is settled: a hint.',
    },
    {
      text: 'The jet has not been found. Ships search the strait. The weather was bad.\n\nThe loss brings back the 2009 crash of Orm Air’s Flight 61. That crash killed {162 people}, most of them children.',
      why: 'A crash that is called by its year has been counted long ago: a hint.',
    },
    {
      text: 'The climbers are back at the foot of the hill. In 2014, the season ended after ice fell, starting a slide that killed {12 walkers}.',
      why: 'A sentence that opens with a year tells of the past, high up too: a hint.',
    },
    {
      text: 'Nearly {40 people have been reported injured}.',
      fixed: 'Nearly 40 people were injured, [SOURCE TK] said.',
    },
    {
      text: 'The storm cut the road and killed {11 people} in the delta, and the mayor reportedly fled by boat.',
      why: 'It is only the mayor’s flight that an outlet reported.',
    },
    {
      text: 'A bomb killed {12 people} at a market. Over 40 were hurt in the blast.',
      why: 'One question covers both; the second figure is listed with the first.',
    },
    { text: 'The plane hit a hill, killing all {62} aboard.' },
    { text: 'Nearly {1,300 villagers, most of them farmers, died} in the floods.' },
    { text: 'Two men were hurt in the blaze and {three children died}.' },
    {
      text: 'Photos of the bus that crashed and killed {12 people} were shown.',
      fixed: 'Photos of the bus that crashed and killed 12 people were shown, [SOURCE TK] said.',
    },
    {
      text: 'Details of the blast that killed {12 people} in Arden were released.',
      fixed: 'Details of the blast that killed 12 people in Arden were released.',
    },
    { text: '{Nine walkers were treated for cuts}.' },
    { text: '{A guard was grazed by} a bullet.' },
    { text: '{Scores are still under the rubble}.' },
    { text: 'The derailment injured {60 others}.' },
    { text: 'The mudslide took the lives of {nine villagers}.' },
    { text: '{Forty bodies} were pulled from the silt.' },
    { text: 'Some {80 diners suffered burns} when the tent caught fire.' },
    { text: 'The stew poisoned {14 hikers}.' },
    {
      text: 'ORME BAY, 3 May 2026 — A coach slid off the pass on Sunday night, killing at least {nine people}.',
      fixed:
        'ORME BAY, 3 May 2026 — A coach slid off the pass on Sunday night, killing at least nine people, according to [SOURCE TK].',
      why: 'The date belongs to the dateline: it makes no history of the crash.',
    },
  ],
  clean: [
    {
      text: 'The mum-of-two died at home.',
      why: 'Two is how many children she had.',
    },
    { text: 'Lars Horvat murdered a guard as the board looked on.' },
    { text: 'Omar Holt, a father of three, has died.\n\nThe dad-of-three was hurt in May.' },
    {
      text: 'The siege began after the raid on the harbor of 7 May 2019, which killed some 1,300 people.',
      why: 'The dead of a day that has its year have long been counted.',
    },
    { text: 'Holm shot 67. Ruiz and Moll had rounds of 70.', why: 'Strokes.' },
    {
      text: 'The storm reportedly killed 11 people in the delta.',
      why: 'The outlet is asked for already.',
    },
    { text: 'The man shot at two state police patrol cars, police said.' },
    { text: 'On the same day a warrant was executed in the town.' },
    {
      text: 'The valley floods. The town was ruined by the 2012 Arden Mill collapse that killed over 700 people.',
    },
    {
      text: 'An inquest heard that 12 people died in the fire.',
      why: 'What was said at a hearing is reported as such.',
    },
    {
      text: 'Numbers released by the Lund coroner show 254 overdose deaths on Monday.\n\nThe sheriff spoke of a crisis.\n\nThe town is small. Nobody is surprised.\n\nIn 2015, there were 208 deaths.',
      why: 'The coroner’s numbers go on: these are deaths of a year, not the toll of an event.',
    },
    {
      text: 'Police said the bomber died in the second blast. At least 30 people were hurt in both.',
    },
    {
      text: 'Villagers dug with bare hands after a quake that killed about 18,200 people.\n\nThe interior minister said 17,840 people died on this side.\n\nThe night was cold.',
      why: 'The sentence below the lead says whose count it is.',
    },
    {
      text: 'The toll rose to 500, said Jon Pate, the deputy governor. “It may grow,” he said. At least 900 people were injured.',
    },
    {
      text: 'Trucks came to Sarn.\n\nThe town was leveled by a 2002 earthquake that killed 12,000 people.',
    },
    {
      text: 'A fire killed three people on the ridge.\n\nCaptain Lea Moll says crews gained the upper hand on the blaze.',
    },
    { text: 'Her son was one of 20 pupils killed at the mill.' },
    {
      text: 'The band played on.\n\nThe hall was full.\n\nNobody left.\n\nIn March, gunmen killed 32 people at the airport.',
    },
    {
      text: 'The father of a pupil killed at the mill introduced the mayor.',
      why: 'The words only say whose father he is.',
    },
    {
      text: 'The council met on Monday.\n\nIt talked about police cars.\n\nNobody else spoke.\n\nA couple shot dead 14 people in Aruna in December.',
      why: 'A toll of another month, told in passing, is known long since.',
    },
    { text: 'The photographer shot two men in the rain.', why: 'With a camera.' },
    { text: 'The video goes from a wide shot to a man who wipes his eyes.' },
    { text: 'The blast killed 11 people, the fire service said.' },
    {
      text: 'Police said the blast killed 11 people. Four were children.',
      why: 'The second sentence is still the police speaking.',
    },
    {
      text: 'The 1912 sinking killed about 1,500 people.',
      why: 'History of more than 20 years needs no source.',
    },
    {
      text: 'A silence was held for the 11 people killed in the blast.',
      why: 'A definite number refers back to a toll that the reader knows.',
    },
    { text: '“Eleven people died,” Hale said.' },
    {
      text: 'The ministry will keep its death toll at nine.',
      why: 'Whoever keeps the toll has counted.',
    },
    { text: 'The hospital’s records list 11 deaths.', why: 'The document is the source.' },
    { text: 'No one was hurt, the operator said.' },
    {
      text: 'He is accused of stabbing a woman and killing two guards.',
      why: 'Whoever accuses him says so.',
    },
    { text: 'The ministry will keep its bird-flu death toll at seven.' },
    { text: 'The bodies of 12 miners have been buried in the pit since the spring.' },
    { text: 'The spill of 1989 fouled the bay. The immediate death toll included 2,800 otters.' },
    {
      text: 'Could that be the fate of six miners trapped in the pit?',
      why: 'A question says nothing.',
    },
    { text: 'The festival is old. In 2013, 36 people died in the northern town.' },
    { text: 'The bureau is looking into two unrelated shooting deaths.' },
    { text: 'For days the official toll stood at 150.' },
    { text: 'A quake hit the hills in 1994. That quake killed 72 people.' },
    { text: 'The governor’s veto killed two bills.' },
    { text: 'The frost killed 40 trees in the park, the gardeners said.' },
    { text: 'The law has changed thousands of lives.' },
    { text: 'The device could kill a man.' },
    { text: 'He was 43 when he died.' },
    { text: 'The three survivors of the crash were missing their luggage.' },
    {
      text: '---\ndate: 2026-03-02\n---\n\nThe 2004 tsunami killed about 230,000 people.',
    },
    {
      text: 'The fire killed six people, Chief Rita Cole said on Monday.\n\nThe mill closed in May.\n\nOn Sunday the fire that killed six people was still smoking.',
      why: 'The copy has already said who counts this toll.',
    },
    { text: 'The crowd burned a guard hut and a police van.' },
    { text: 'Reddy tied the game with a backhand shot between the keeper’s skates.' },
    {
      text: 'The toll of the quake stands at 16 dead, according to a count by the civil guard.\n\nAnother 42 people were reported hurt, and nine of those cases are confirmed.',
    },
    {
      text: 'Three people were killed in a pile-up, police said. A man aged 60 died later in hospital.',
    },
    { text: 'The clinic said nine walkers were treated for cuts.' },
    { text: 'Three barns were burned as one by one the wells ran dry.' },
    { text: 'Two old bodies of water lie in the park.' },
    { text: 'ORME BAY, 3 May 2026 — The crash of 7 June 1998 killed nine people.' },
  ],
} satisfies RuleCases;
