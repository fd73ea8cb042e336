import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'Border guards {opened fire on} the convoy before dawn.' },
    { text: 'The new tablet {cuts the risk of} stroke in older patients.' },
    { text: 'The contractor {ignored repeated warnings} about the footbridge.' },
    { text: 'The ruling has {eroded trust} in the electoral commission.' },
    { text: '{Fear is spreading} through the mining towns along the river.' },
    {
      text: 'Separatist gunmen {seized} two villages near the crossing.',
      why: 'Nobody in the copy saw it happen, and the two sides will differ.',
    },
    { text: 'The agency {misled investors} about the size of the reserve.' },
    {
      text: 'The ruling {angered ranchers}.',
      why: 'All of them? Somebody has to have asked.',
    },
    { text: 'The leak has {rattled foreign investors}.' },
    { text: 'The delay {tarnished the reputation} of the port.' },
  ],
  clean: [
    { text: 'The ruling angered ranchers, including Dolores Finch, who owns 900 cattle.' },
    { text: 'The clerk was fired on June 20.' },
    { text: 'The shop was full of rattled investors.' },
    { text: 'He resigned amid allegations that he had harassed a page.' },
    { text: 'Border guards opened fire on the convoy before dawn, the interior ministry said.' },
    { text: 'Parliament voted on Tuesday to raise the retirement age.' },
    {
      text: 'The contractor ignored repeated warnings about the footbridge, according to inspection records reviewed by this newspaper.',
    },
    { text: 'Police said a man was found dead at 4 a.m. He had been shot twice.' },
    { text: 'Smoke was still rising from the warehouse on Wednesday morning.' },
    { text: '“The agency misled us,” Okafor said.' },
    {
      text: 'A court convicted the former treasurer of misleading investors.',
      why: 'A conviction is its own record.',
    },
    { text: 'The Danube flows through Budapest.' },
  ],
} satisfies RuleCases;
