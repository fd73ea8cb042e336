import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The Coastal Ferry Authority {(CFA)} canceled two routes.',
      fixed: 'The Coastal Ferry Authority canceled two routes.',
      why: 'Nobody needs the initials: they never come back.',
    },
    {
      text: 'An unmanned surface vessel {(USV)} washed ashore.',
      fixed: 'An unmanned surface vessel washed ashore.',
    },
    { text: 'The Harbor Workers Union {(HWU)} will vote Monday.' },
    { text: 'The National Grid Operator {(NGO)} cut power.' },
    {
      text: 'A light rail vehicle {(LRV)} derailed at noon. The vehicle was empty.',
      fixed: 'A light rail vehicle derailed at noon. The vehicle was empty.',
      why: 'The next mention says “the vehicle”, and is right to.',
    },
    { text: 'The Rent Review Board {(RRB)} met twice.' },
    {
      text: 'It was built by the Rent Review Board {(RRB)}.',
      fixed: 'It was built by the Rent Review Board.',
    },
    { text: 'Two anti-aircraft missile systems {(AAMSs)} were lost.' },
    { text: 'The Department of Harbors {(DOH)}, founded in 1902, has a new head.' },
    {
      text: 'The **Rent Review Board** {(RRB)} met twice.',
      fixed: 'The **Rent Review Board** met twice.',
    },
  ],
  clean: [
    {
      text: 'The Coastal Ferry Authority (CFA) canceled two routes. The CFA gave no reason.',
      why: 'Used again.',
    },
    { text: '# CFA cuts routes\n\nThe Coastal Ferry Authority (CFA) canceled two routes.' },
    { text: 'Unmanned surface vessels (USVs) are cheap. A USV costs $9,000.' },
    { text: 'The Harbor Workers Union (HWU) will vote. “The HWU is ready,” she said.' },
    { text: 'ARDEN (AP) — The council voted.', why: 'The mark of a wire.' },
    { text: 'Sen. Joan Whitlow (R-Ohio) spoke.' },
    { text: 'Shares of Apple (AAPL) rose.', why: 'A ticker, not initials of the words before it.' },
    { text: 'The fund (now closed) paid $400.' },
    { text: 'The village is 12 miles (19 km) from the border.' },
    { text: '“The Rent Review Board (RRB) met twice,” the minutes say.' },
    { text: 'He came home from the war (WWII) in 1946.' },
  ],
} satisfies RuleCases;
