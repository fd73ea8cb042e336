import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: '{As a matter of fact}, the letter came late.', fixed: 'The letter came late.' },
    {
      text: '{It is worth noting that} the plant has closed twice.',
      fixed: 'The plant has closed twice.',
      why: 'If it were not worth noting, it would not be in the copy.',
    },
    { text: 'The ruling adds a {layer of complexity} to the merger.' },
    {
      text: 'The talks reflect {the evolving nature of} trade.',
      fixed: 'The talks reflect changes in trade: [CHANGE TK].',
    },
    { text: 'Drones {play a pivotal role} in the war.' },
    { text: 'Schools must {navigate the complexities} of the new rule.' },
    { text: '{In today’s fast-paced world}, few people cook.' },
    { text: 'The {ever-changing landscape} of retail claims another store.' },
    { text: 'He left {due to the fact that} it rained.', fixed: 'He left because it rained.' },
    { text: 'The firm will {utilize} the old mill.', fixed: 'The firm will use the old mill.' },
    {
      text: 'Talks on the {ongoing} strike failed.',
      fixed: 'Talks on the strike failed.',
      why: 'A strike that is talked about is going on.',
    },
    { text: 'The deal {paves the way for} a merger.', fixed: 'The deal allows a merger.' },
    {
      text: 'The seat is, {for all intents and purposes}, out of reach.',
      fixed: 'The seat is virtually out of reach.',
    },
    {
      text: 'The bridge was {for all intents and purposes} closed.',
      fixed: 'The bridge was virtually closed.',
    },
    { text: '{For all intents and purposes}, the race is over.' },
    {
      text: 'The report {sheds light on} how the fire spread.',
      fixed: 'The report shows how the fire spread.',
    },
    { text: '{A plethora of} options exists.' },
    {
      text: '{With the exception of} Wales, all voted yes.',
      fixed: 'Except for Wales, all voted yes.',
    },
    {
      text: 'The bank is {to all intents and purposes} bankrupt.',
      fixed: 'The bank is in effect bankrupt.',
      why: 'Cut, it would leave the bank bankrupt.',
    },
    {
      text: 'The permit is suspended {for a period of} six months.',
      fixed: 'The permit is suspended for six months.',
    },
  ],
  clean: [
    { text: 'The judge said that the plant had closed twice.' },
    { text: 'The play’s pivotal role went to Ines Roy.' },
    { text: 'The garden’s landscape was redesigned in 1904.' },
    { text: '“It’s worth noting,” Hall said, “that we won.”' },
    { text: 'A layer of ash covered the roof.', why: 'A layer that one can sweep.' },
    { text: 'Species evolving in isolation lose the power of flight.' },
    { text: 'The bishop laid the cornerstone of the chapel.' },
    { text: 'Troops moving forward took the ridge.' },
    { text: 'The foster mother spoke in court.' },
    { text: 'She unpacked her boxes in the new house.' },
    { text: 'The church was built at a crossroads near the river.' },
    { text: 'The probe is ongoing.' },
    { text: 'Leverage is the ratio of debt to equity.' },
    { text: 'The navigator steered through the strait.' },
    { text: 'Iron sits at its core, the geologist said.' },
    { text: 'The string resonates with the body of the violin.' },
    {
      text: 'Staff are ready for a period of calm.',
      why: 'The period is what they are ready for.',
    },
    { text: 'On a monthly basis, prices rose 0.2 percent.' },
    { text: 'Parents can ask for a personal belief exemption.' },
    { text: 'The coach left by mutual agreement.' },
  ],
} satisfies RuleCases;
