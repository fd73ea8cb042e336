import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The ruling {will cripple} the industry for years.',
      why: 'A forecast without a forecaster.',
    },
    { text: 'The vote {is set to reshape} the region’s politics.' },
    { text: 'The army moved tanks north, {signaling} an imminent assault.' },
    { text: 'The silence {suggests} a split in the cabinet.' },
    { text: 'The strike {is likely to spread} to other ports.' },
    { text: 'The company {is poised to dominate} the market.' },
    { text: 'A collapse of the ceasefire is {inevitable}.' },
    {
      text: 'The talks are {unlikely to} end this week.',
      fixed: 'The talks are unlikely to end this week, [SOURCE TK] said.',
      why: 'Somebody reckons so. The reader has to know who, to know what it is worth.',
    },
    { text: 'The council {will likely} meet again in May.' },
    { text: 'A ruling is {probably} months away.' },
    { text: 'The owner {presumably} had a key.' },
  ],
  clean: [
    { text: 'Holm had been told on Monday that he would probably lose.' },
    { text: 'Older voters were more likely to stay at home.' },
    { text: 'The strike is likely to last, the union said.' },
    { text: 'The union met on Sunday. “It will probably rain,” Cole said.' },
    { text: 'If the dam breaks, the mill is unlikely to survive.' },
    { text: 'Will the talks probably fail?' },
    { text: 'The ruling will take effect on Monday.', why: 'It is on the calendar.' },
    { text: 'The bank’s economists said the strike is likely to spread.' },
    { text: 'The exhibition is set to open on 3 June.' },
    { text: '“The vote will reshape politics,” Haddad said.' },
    { text: 'The survey suggests that rents are rising.' },
    { text: 'If approved, the bill would take effect in January.' },
    { text: 'She predicted that the number of claims would rise.' },
  ],
} satisfies RuleCases;
