import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The food bank in Leith is {busier than ever}. The shelves are filled by noon.' },
    { text: 'The pier is {busier than ever}. Boats come in from Leith each hour.' },
    {
      text: 'Crime is {significantly higher} this year.',
      fixed: 'Crime is significantly higher this year than [BASELINE TK].',
      why: 'Higher than last year, than next door, than before the war?',
    },
    {
      text: 'Rents have {more than doubled}.',
      fixed: 'Rents have more than doubled to [NUMBER TK] from [NUMBER TK] in [YEAR TK].',
      why: 'In one year or in twenty?',
    },
    {
      text: 'The port is {busier than ever}.',
      fixed: 'The port is busier than [BASELINE TK].',
      why: 'Ever is a long time; somebody must have looked.',
    },
    {
      text: 'Wait times are {far longer} in the north.',
      fixed: 'Wait times are far longer than [BASELINE TK] in the north.',
    },
    {
      text: 'Output {tripled} under the new owner.',
      fixed: 'Output tripled to [NUMBER TK] from [NUMBER TK] in [YEAR TK] under the new owner.',
    },
    { text: 'Deaths are {sharply lower}.' },
    { text: 'Waiting lists in the county have become {longer}.' },
    {
      text: 'Rainfall was {twice as high}.',
      fixed: 'Rainfall was twice as high as [BASELINE TK].',
    },
    { text: 'Collisions on the ring road have {tripled}.' },
    { text: 'Infant mortality is {far higher} in the north.' },
    {
      text: 'A nursery place is now {considerably more expensive}.',
      fixed: 'A nursery place is now considerably more expensive than [BASELINE TK].',
    },
    {
      text: 'The mill takes in {three times as much timber}.',
      fixed: 'The mill takes in three times as much timber as [BASELINE TK].',
    },
    { text: 'The herd on the moor has {halved}.' },
    { text: 'Parcels are getting lost at the depot, where theft is {more common than ever}.' },
    {
      text: 'Enrolment is {at its lowest level}.',
      fixed: 'Enrolment is at its lowest level since [YEAR TK].',
    },
    { text: '{Far fewer herons} nest by the weir.' },
    { text: 'Burglaries in the old town are {sharply down}.' },
    {
      text: 'The queue has {halved}, the clinic said.',
      fixed: 'The queue has halved to [NUMBER TK] from [NUMBER TK] in [YEAR TK], the clinic said.',
    },
  ],
  clean: [
    { text: 'The calves weighed twice as much as their siblings.' },
    { text: 'The chief of the food bank is busier than ever.' },
    { text: 'Rents are far higher in the old town. They are up from last spring.' },
    {
      text: 'Rents have more than doubled, to $1,900 from $900 in 2015, city data show.',
      why: 'Both numbers and the year.',
    },
    { text: 'The runway is longer than the old one by 400 meters.' },
    { text: 'He doubled to left field.' },
    { text: 'He doubled as the team’s cook.' },
    { text: 'The double room costs $90.' },
    { text: '“It’s busier than ever,” Kerr said.' },
    {
      text: 'Crime is significantly higher this year, the police chief said.',
      why: 'Somebody answers for it.',
    },
    {
      text: 'Crime is higher. A year earlier the police logged 40 thefts.',
      why: 'The next sentence has the baseline.',
    },
    { text: 'Output tripled over the past decade.' },
    { text: 'Prices are higher in Arden than in Belford.' },
    { text: 'Rents are twice as high as in Belford.' },
    { text: 'She doubled down on taxes.' },
    { text: 'The cost of higher education is a worry.' },
    { text: 'She was busier than ever.' },
    { text: 'The firm has doubled its staff.' },
    { text: 'The school has twice as many pupils as its neighbor.' },
    { text: 'Far fewer herons nest by the weir than in 2010.' },
  ],
} satisfies RuleCases;
