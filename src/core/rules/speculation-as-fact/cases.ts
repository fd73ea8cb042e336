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
  ],
  clean: [
    { text: 'The ruling will take effect on Monday.', why: 'It is on the calendar.' },
    { text: 'The bank’s economists said the strike is likely to spread.' },
    { text: 'The exhibition is set to open on 3 June.' },
    { text: '“The vote will reshape politics,” Haddad said.' },
    { text: 'The survey suggests that rents are rising.' },
    { text: 'If approved, the bill would take effect in January.' },
    { text: 'She predicted that the number of claims would rise.' },
  ],
} satisfies RuleCases;
