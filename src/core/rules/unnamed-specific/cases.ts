import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: '{One Baltic country} has closed its border to trucks.' },
    { text: '{A recent university study} found that geese limp.' },
    { text: '{A major newspaper} called the plan dead.' },
    { text: '{A Dutch brewery} bought the spring.', fixed: '[BREWERY TK] bought the spring.' },
    { text: '{A leading think tank} put the bill at a tenth of that.' },
    {
      text: 'The lease was bought out by {a state-owned bank}.',
      fixed: 'The lease was bought out by [BANK TK].',
    },
    { text: '{A former minister} owned the field.' },
    { text: '{A survey} found that walkers fear dogs.' },
    { text: '{One major hospital} has run out of beds. The wards are in Arden.' },
    {
      text: '{A recent study} found that commuters are sleeping less.',
      fixed: 'A [YEAR TK] study by [INSTITUTION TK] found that commuters are sleeping less.',
      why: 'The writer has it on the desk; the reader cannot look it up.',
    },
    {
      text: '{One European country} has already banned the additive.',
      fixed: '[COUNTRY TK] has already banned the additive.',
      why: 'It is one of fifty, and one of them is right.',
    },
    {
      text: '{A major airline} canceled its winter schedule.',
      fixed: '[AIRLINE TK] canceled its winter schedule.',
    },
    { text: '{A new report} says rents will rise.' },
    { text: '{One northern province} once outlawed the sale of kerosene.' },
    {
      text: '{A prominent lawmaker} asked for the file.',
      fixed: '[NAME TK], a prominent lawmaker, asked for the file.',
    },
    { text: 'The ban came late because {one northern state} blocked it.' },
    { text: 'In March, {a leading university} closed its law school.' },
    {
      text: '{A leading university} in the capital has ordered the same boat.',
      fixed: '[UNIVERSITY TK] in the capital has ordered the same boat.',
    },
    { text: '{A nearby city} tried the same in 2016.' },
    { text: '{A large fishing group} has sued the port.\n\nAna Ruiz runs the harbor.' },
    { text: '{A local developer} has offered $3 million for the pier.' },
    { text: '{A large hospital system} has said it would not take part.' },
    { text: '{A university study} found that children cough more near the barns.' },
    { text: '{Another recent paper} put the number at more than 50.' },
    {
      text: '{A well-known chef} has offered to help.',
      fixed: '[NAME TK], a well-known chef, has offered to help.',
    },
  ],
  clean: [
    {
      text: 'A large fishing group has sued the port.\n\nCoastal Fishing, which owns nine boats, wants its berths back.',
      why: 'The paragraph below opens with its name.',
    },
    {
      text: 'A new government took office. A local church served lunch. A former hospital burned.',
    },
    { text: 'Three banks bid. One foreign bank raised its offer.' },
    { text: 'A German news site called “The Ferry” printed the list.' },
    { text: 'A local chef cooked for the crowd. A major school network would help.' },
    { text: 'A large hospital system, Mercy Health, has said it would not take part.' },
    { text: 'A local bank may refuse. A nearby town in Norland has shut its pier.' },
    { text: 'A recent study by Aalto University found that commuters are sleeping less.' },
    { text: 'One of the countries has banned the additive.' },
    { text: 'A major airline, Skylark, canceled its winter schedule.' },
    { text: 'A new report from the audit office says rents will rise.' },
    { text: 'One man was arrested.', why: 'A person in the news need not be named at once.' },
    { text: 'One country after another closed its border.' },
    {
      text: 'A new report says rents will rise. The paper, by the audit office, covers six cities.',
      why: 'The next sentence says whose report it is.',
    },
    { text: 'A recent Skylark survey found that flyers dislike early trains.' },
    { text: 'A large bank may refuse such a loan.' },
    { text: 'A [recent study](https://example.com/sleep) found that commuters are sleeping less.' },
    { text: 'A prominent lawmaker asked for the file. Ana Ruiz said she would read it at home.' },
    { text: '“A major airline canceled on us,” Okafor said.' },
    { text: 'One Gulf state after another closed its border to trucks.' },
  ],
} satisfies RuleCases;
