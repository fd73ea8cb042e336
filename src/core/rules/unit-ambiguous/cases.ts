import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Temperatures hit {40 degrees} on Monday.',
      fixed: 'Temperatures hit 40 degrees Celsius on Monday.',
      why: 'Deadly in one scale, chilly in the other.',
    },
    {
      text: 'The ship carried 900 tons of grain and {300 tonnes} of sugar.',
      why: 'A ton is 907 kilograms, a tonne 1,000.',
    },
    { text: 'The village is 12 miles from the border and {8 kilometers} from the river.' },
    {
      text: 'The bid was A$50 million, or {$33 million}.',
      fixed: 'The bid was A$50 million, or US$33 million.',
      why: 'With two dollars in the copy each needs its name.',
    },
    {
      text: 'The annual budget is {4 billion}.',
      fixed: 'The annual budget is [CURRENCY TK] 4 billion.',
    },
    { text: 'Overnight lows fell to {minus 5 degrees}.' },
    { text: 'The bridge will cost {3.5 billion}.' },
    { text: 'The charity faces a shortfall over two years of {14 million}.' },
    { text: 'The state will spend {2.5 billion} on roads.' },
    { text: 'They put up a reward of {20,000} for her return.' },
    { text: 'Each widow will receive {4,000} in compensation.' },
  ],
  clean: [
    { text: 'Temperatures hit 40 degrees Celsius (104 Fahrenheit) on Monday.' },
    { text: 'The angle is 40 degrees.', why: 'An angle.' },
    { text: 'The village is 12 miles (19 km) from the border.', why: 'A conversion.' },
    { text: 'The bid was A$50 million (US$33 million).' },
    { text: 'The world has 8 billion people.' },
    { text: 'She has two degrees.' },
    { text: 'It was 40 degrees Celsius on Monday. Overnight temperatures fell to 30 degrees.' },
    { text: 'The camera turns 360 degrees in hot and cold weather.' },
    { text: 'The ship carried 900 tons of grain and 300 tons of sugar.' },
    { text: 'The budget is $5 billion; last year’s budget was 4 billion.' },
    { text: 'The debt is $3 million, and the town has 4,000 people.' },
    { text: '“It hit 40 degrees in the heat,” she said.' },
    { text: 'The charity has 14 million members, and the song was streamed 4 million times.' },
    { text: 'The virus cost 2 million lives.' },
    { text: 'The reward of 20 years’ work was a medal.' },
  ],
} satisfies RuleCases;
