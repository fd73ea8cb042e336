import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The verdict {sent shockwaves} through the town.' },
    {
      text: 'Talks resumed {against the backdrop of} new sanctions.',
      fixed: 'Talks resumed during new sanctions.',
    },
    { text: 'The scandal has {rocked} the bank.' },
    {
      text: 'Prices {skyrocketed} in June.',
      fixed: 'Prices rose [NUMBER TK]% in June.',
      why: 'The reader wants the number.',
    },
    {
      text: 'The minister {came under fire} for the delay.',
      fixed: '[NAME TK] criticized the minister for the delay.',
    },
    { text: 'It was a {wake-up call} for the league.' },
    { text: 'The flood {left deep scars} on the valley.' },
    { text: '{Only time will tell} whether the plan works.' },
    { text: 'The board {rubber-stamped} the plan.', fixed: 'The board approved the plan.' },
    { text: 'He {lashed out at} the referee.', fixed: 'He criticized the referee.' },
    { text: 'The strike {left deep scars on} the town.', fixed: 'The strike damaged the town.' },
    {
      text: 'The two sides are {at loggerheads} over pay.',
      fixed: 'The two sides are in dispute over pay.',
    },
    { text: 'The mayor {vilified} her critics.' },
    { text: 'Rents {soared} 20% in June.', fixed: 'Rents rose 20% in June.' },
    {
      text: 'A {scandal-plagued} agency runs the port.',
      fixed: 'An agency runs the port.',
      why: 'Name the scandal or leave it out.',
    },
  ],
  clean: [
    { text: 'The boat rocked in the swell.', why: 'The boat really rocked.' },
    {
      text: 'Troops came under fire near the ridge.',
      why: 'The literal sense, told by who came under fire.',
    },
    { text: '“It’s a wake-up call,” Dunn said.' },
    { text: 'The surgery left deep scars on his arm.' },
    { text: 'The band Perfect Storm played at nine.' },
    { text: 'The plane plunged into the lake.' },
    { text: 'The quake sent shockwaves through the soil.' },
    { text: 'The car slammed into a wall.' },
    { text: 'The waves battered the pier.' },
    { text: 'Gulls soared over the cliff.' },
    { text: 'Police fired back from the roof.' },
    { text: 'The lightning sparked a wildfire.' },
    { text: 'The plant will fuel its trucks with hydrogen.' },
    { text: 'A weather balloon landed in the field.' },
    { text: 'He was left with a scar on his chin.' },
    { text: 'The train ground to a halt outside York.' },
    { text: 'The wind ripped the roof off the barn.' },
    { text: 'Anglers gut the fish on the pier.' },
    { text: 'He had broken a window with a baseball bat.' },
  ],
} satisfies RuleCases;
