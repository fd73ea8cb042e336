import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: '{“We were told to run.”} The building came down minutes later.' },
    {
      text: 'Rescuers worked all night. {“It was like a war zone.”}',
      why: 'The reader cannot tell who says it.',
    },
    { text: 'The move was called {“a betrayal of every promise made to us.”}' },
    { text: '{“Nobody came to help,”} it was said.' },
    { text: '{“The doors were locked from outside,”} according to one account.' },
    { text: 'Tempers flared at the meeting. {“You sold us out!”}' },
  ],
  clean: [
    {
      text: 'The plan is dead. “It was never going to work in this town,” declares Ana Ruiz, the mayor.',
    },
    { text: '“Nobody on the quay said a word for an hour,” remembered Tom Hale, a former pilot.' },
    { text: '“He has no plan and no shame.” ― Ana Ruiz' },
    { text: '“We were told to run,” said Amal Idris, a baker.' },
    { text: 'Idris was in the shop. “We were told to run,” she said.' },
    { text: 'The letter read: “Do not write to me again.”' },
    { text: '“We were told to run,” Idris said. “Nobody came to help.”' },
    { text: 'The film “A Quiet Place to Land” opens Friday.' },
    { text: 'He calls the method “slow farming.”', why: 'A term, not speech.' },
    { text: '“We were told to run,” Idris said.\n\n“Nobody came to help. We waited four hours.”' },
    {
      text: 'Vance was asked about his statement in May that “all of them hate us,” and he smiled.',
    },
    { text: 'The book has Holt telling one agent to “go and jump in the lake!”' },
  ],
} satisfies RuleCases;
