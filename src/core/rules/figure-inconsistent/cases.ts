import type { RuleCases } from '../cases.ts';
import { borneFigures, unborneFigures } from '../headline-cases.ts';
import { tollsApart, tollsTogether } from '../toll-cases.ts';

export default {
  flagged: [
    ...tollsApart.map((text) => ({ text })),
    ...unborneFigures,
    {
      text: 'The £4 million clinic has 20 beds. Nurses were shown round the {£7 million} clinic last week.',
    },
    {
      text: 'More than half of rowers want the weir closed, a survey says.\n\nThe survey of 900 found that {48}% wanted it closed, against 33% who did not.',
      why: 'A lead may round, but not past the half.',
    },
    {
      text: '# Blast kills 12\n\nAn explosion killed {14} people at the depot, police said.',
      fixed: '# Blast kills 12\n\nAn explosion killed 12 people at the depot, police said.',
      why: 'Readers compare the headline with the first sentence, if they read nothing else.',
    },
    {
      text: 'Police said 14 people were arrested. All {16} people arrested were released.',
      why: '“All” leaves no room for others.',
    },
    {
      text: 'The $3 million bridge opened in May. The {$5 million} bridge has two lanes.',
      fixed: 'The $3 million bridge opened in May. The $3 million bridge has two lanes.',
    },
    {
      text: 'Three suspects were held. The {four suspects} appeared in court.',
      fixed: 'Three suspects were held. The three suspects appeared in court.',
    },
    { text: 'The 40-mile trail closed in June. The {60-mile} trail reopens Friday.' },
    {
      text: '# Quake shakes the coast\n\n![](map.png)\n*The quake killed nine people.*\n\nThe quake killed {19} people, officials said.',
    },
    {
      text: '# Fire destroys nine homes\n\nARDEN — A fire destroyed {12 homes} on the ridge, the fire chief said.',
    },
    {
      text: '# Ferry sinks, 40 missing\n\nA ferry sank off the cape, leaving {45} people missing, the coast guard said.',
    },
    {
      text: '# Blast rocks depot\n\n*Blast kills 14 people in Arden*\n\nAn explosion killed {12} people at the depot, police said.',
      fixed:
        '# Blast rocks depot\n\n*Blast kills 14 people in Arden*\n\nAn explosion killed 14 people at the depot, police said.',
      why: 'The line below the headline has to agree with the copy, too.',
    },
    {
      text: '# Police hold two men\n\n## Thieves took 40 bikes from the harbor\n\nPolice held two men over the loss of {45 bikes} from the harbor.',
    },
    { text: 'A 12-acre park is planned by the river. Work on the {20-acre} park starts soon.' },
    {
      text: '# Two held after theft of 40 bikes\n\nPolice held two men over the theft of {45 bikes}.',
    },
    {
      text: '# Quake kills 41\n\nAt least 41 people were killed, the agency said. In Tolmin, 22 people died.\n\nTents have come. The {47} dead include eight children.',
      why: 'A story that counts its dead twice has two tolls to choose from.',
    },
    {
      text: '# Bus kills 14\n\nThe bus fell at dawn and killed 14 people. Divers came.\n\nThe {12} dead are Ana Ruiz, Omar Vance, Paul Reddy and their children.',
    },
    {
      text: '# 9 killed, 17 hurt as barn roof caves in at Lund\n\nAt least {23} workers were hurt in the collapse, a nurse said.',
    },
    {
      text: '# Quake kills three\n\nThree people died in the quake, police said.\n\nThe {two} dead are Ana Ruiz and Omar Vance.',
      fixed:
        '# Quake kills two\n\nThree people died in the quake, police said.\n\nThe two dead are Ana Ruiz and Omar Vance.',
    },
    {
      text: '# Builder fined £40,000\n\nA builder was fined {£60,000} on Tuesday after a wall fell.',
    },
    {
      text: '# Teen jailed for 12 years\n\nA judge sentenced a teenager to {14} years in prison on Friday.',
    },
    { text: 'Six men were held on Monday. The {seven men} will appear in court on Friday.' },
    {
      text: '# Mayor seeks $46 million budget\n\nThe mayor on Tuesday asked for a {$64 million} budget with more police.',
      fixed:
        '# Mayor seeks $46 million budget\n\nThe mayor on Tuesday asked for a $46 million budget with more police.',
      why: 'Two digits have changed places.',
    },
    { text: '# Man, 34, held in Arden\n\nA {43-year-old} man was held on Monday.' },
    {
      text: 'The city will spend $3.2 million on a park. The {$2.3 million} project will start in May.',
    },
    {
      text: 'The 12-story tower has no sprinklers. The {14}-story tower was built in 1974.',
      fixed: 'The 12-story tower has no sprinklers. The 12-story tower was built in 1974.',
    },
    {
      text: 'The firm will pay Rs 400 crore for a mill. The {Rs 4,000-crore} deal will close in May.',
    },
    {
      text: 'A court set a 12-month ban on the rider. His team said it would honor the {15-month} ban.',
      fixed:
        'A court set a 12-month ban on the rider. His team said it would honor the 12-month ban.',
    },
    { text: 'The 300-year-old mill burned down. The {400-year-old} mill had no guard.' },
    {
      text: 'Six men were held at a farm. Vans came. A judge ordered that the {eight men} be freed.',
    },
    { text: 'Sixteen divers were trapped. On Friday all {14 divers} were brought up alive.' },
    { text: '# Lead found in 62 school taps\n\nTests found lead in {26 taps} at the school.' },
    { text: '# Board votes 7-2 to sell pool\n\nThe board voted {6-2} on Monday to sell the pool.' },
    { text: 'Holt keeps bees with her two sons. Her {three sons} sell the honey.' },
    {
      text: '# Quake kills at least 140\n\nThe quake killed at least {104} people, the agency said.',
    },
    {
      text: '# Seven hurt in bakery blast\n\nA gas bottle blew up at a bakery, injuring {four} people, the fire chief said.',
    },
  ],
  clean: [
    ...tollsTogether.map((text) => ({ text })),
    {
      text: 'More than half of rowers want the weir closed, a survey says.\n\nThe survey of 900 found that 53% wanted it closed.',
    },
    {
      text: 'More than half of rowers want the weir closed, a survey says.\n\nIn May 48% wanted it closed. Now 53% do.',
    },
    ...borneFigures,
    {
      text: '# Four die as a second ferry sinks\n\nA larger ferry took 300 lives three weeks ago. Four people died when the second ferry sank on Monday, police said.',
      why: 'Another ferry.',
    },
    {
      text: '# Storm-hit weekend: one dead, nine injured on the roads\n\nOne man died and nine people were injured as gales struck, the police said.\n\nCyclist killed and two injured near Lund quay\n\nA van slid off the quay road at noon, the police said.',
      why: 'A cross-heading goes on to one of several crashes.',
    },
    {
      text: '# Seven hurt in two blasts\n\nA gas bottle blew up at a bakery, injuring four people, the fire chief said.',
    },
    {
      text: '# Holm deal for rink fails; Lund paying $2.4 million for rink land - reports\n\nHolm, the builder, saw its planned $3 million purchase of the rink fall through on Friday, according to reports.',
      why: 'The parts of a headline tell of different things.',
    },
    {
      text: 'The spokesman said that on both days, two different clearing houses had failed, and the wires were held open.\n\nIn the week to Friday, 40 percent of the loans went to small mills, with 30 percent to the 14 large river houses and 30 percent to farms.',
      why: 'Other houses.',
    },
    {
      text: 'Selling could set in at the 38 dollar level, he said. She thinks the shares worth buying at the 29 dollar level.',
    },
    {
      text: 'The club bought back 500,000 shares in May. It will sell no more than the 8 million shares already announced.',
    },
    { text: 'The 10-year yield rose. The 30-year yield fell.', why: 'Two of several bonds.' },
    { text: 'A 12-year-old boy was hurt. The 14-year-old boy was not.' },
    { text: 'Six men were held at a farm. A judge freed the eight men held in Larkton.' },
    { text: 'A two-year contract was signed. The three-year contract with the union is next.' },
    {
      text: '# Driver fined $500\n\nA driver was fined $500 on Monday.\n\nAnother man was fined $300 in the same court.',
    },
    {
      text: '# Teen jailed for 12 years\n\nA teenager was jailed for 12 years on Friday.\n\nHer brother was sentenced to two years.',
    },
    {
      text: 'The coroner counted 180 deaths. The 180 deaths are 10 percent fewer than the 200 deaths confirmed before.',
      why: 'The sentence gives both numbers, and says how they go together.',
    },
    { text: '# Council to sell 40 bikes\n\nThe council will sell half of the 45 bikes, it said.' },
    { text: '# Blast kills 12\n\nAn explosion killed 12 people at the depot, police said.' },
    { text: 'Police said 14 people were arrested on Monday and 16 on Tuesday.' },
    {
      text: '# Police hold two men\n\nThieves took 40 bikes from the harbor\n\nPolice held two men over the theft of 40 bikes. A year ago, 45 bikes went.',
    },
    { text: 'The toll rose to 14 from 12, police said.' },
    { text: 'Three suspects were held. A fourth suspect fled.' },
    {
      text: 'The army said 14 people died; a hospital put the toll at 16.',
      why: 'Two sources, two counts.',
    },
    { text: 'About 200 jobs will go, including 140 in Leeds, the firm said.' },
    { text: 'Two of the three suspects were released.', why: 'A part of them.' },
    {
      text: '# Council cuts 200 jobs\n\nThe council will cut 198 jobs by May, its leader said.',
      why: 'Headlines round.',
    },
    {
      text: '# Blast kills at least 12\n\nAn explosion killed 14 people at the depot, police said.',
    },
    {
      text: 'Three suspects were held. Later, a fourth suspect gave himself up. The four suspects appeared in court.',
    },
    { text: 'Five candidates took part. The two candidates clashed over rents.' },
    {
      text: 'The $3 million contract for paint was signed. The $5 million contract for steel was not.',
    },
    {
      text: 'Two drivers and two riders were hurt. The four teenagers are in hospital, a nurse said.',
    },
    { text: '“The $3 million bridge is open,” she said. The $5 million bridge has two lanes.' },
    { text: 'Six ships left on Monday. All nine ships due on Tuesday were held.' },
    {
      text: '# Storm kills 12\n\nThe storm killed 12 people, officials said, and a flood killed 30 people last year.',
    },
    { text: 'The three-year deal was signed. A five-year deal is next.' },
    {
      text: '# 9 killed, 17 injured as barn roof caves in\n\nThe roof gave way at noon. Medics came. Three gravely injured farmhands were flown to Arden, the police said.',
    },
    {
      text: '# Quake kills 41\n\nAt least 41 people were killed, the agency said. In Tolmin, 22 people died.\n\nThe 41 dead include eight children.',
    },
    {
      text: '# Roof kills 11\n\nThe roof came down at noon and killed 11 people. The four dead in the top row were friends. A total of 9 people died on the spot.',
    },
    {
      text: '# Storm kills 12\n\nThe storm killed 12 people. In 1953, a flood came. The 300 dead lie in a field.',
    },
    {
      text: '# 9 killed, 17 injured as roof caves in\n\nAt least 16 workers were hurt in the collapse, a nurse said.',
    },
    {
      text: '# Three injured in Arden\n\nThe storm injured nine residents of the county, a nurse said.',
    },
    { text: 'The state bought 63 buses in May. The 90 buses bought last year are in use.' },
    { text: 'The clinic has 240 beds. The 24-bed ward for children opened in 1998.' },
    {
      text: '# Senate backs $8 billion wall\n\nThe Senate backed a wall on Friday in a package with just $1.4 billion for the border.',
      why: 'Sums that far apart are of two things.',
    },
    { text: 'The firm paid $3.2 million for the site. The $9 million plant opens in May.' },
    { text: 'Six men were held. Three women were held. The nine suspects will appear in court.' },
    {
      text: 'The 16-story hotel faces the river. The 12-story hotel beside it was sold.',
      why: 'What stands behind the noun says that it is another.',
    },
    { text: 'The jury saw 42 letters. The 24 letters chosen by the judge were read aloud.' },
    {
      text: '# Woman, 36, held over blaze\n\nA woman was held on Monday over a blaze that hurt a 63-year-old woman, police said.',
      why: 'Two women.',
    },
    {
      text: '# Girl, 8, and brother found in woods\n\nA girl of 8 and her 5-year-old brother were found on Monday, police said.',
    },
    { text: 'The town spent $5 million on pipes. The $50 million plan for dikes has to wait.' },
    { text: 'The firm has four plants in Ohio. Its six plants abroad employ 900 people, it said.' },
    {
      text: '# Quake kills at least 100\n\nThe quake killed at least 104 people, the agency said.',
    },
  ],
  limits: [
    {
      text: 'Four suspects were held. The {three suspects} appeared in court.',
      expected: 'flagged',
      why: 'A smaller number may be a part of those told of before, and mostly is.',
    },
  ],
} satisfies RuleCases;
