import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Prosecutors accused him of {allegedly} taking a bribe.',
      fixed: 'Prosecutors accused him of taking a bribe.',
      why: 'An accusation is an allegation already.',
    },
    {
      text: 'He was charged with {allegedly} setting the fire.',
      fixed: 'He was charged with setting the fire.',
    },
    {
      text: 'Police said she {allegedly} fled on foot.',
      fixed: 'Police said she fled on foot.',
      why: 'Police said so; that is the hedge.',
    },
    {
      text: 'The {alleged victim} spoke for an hour.',
      fixed: 'The accuser spoke for an hour.',
      why: 'It casts doubt on one side only.',
    },
    { text: 'He faces charges of {allegedly} forging visas.' },
    { text: 'The indictment alleges that she {allegedly} forged the visas.' },
    { text: 'She {allegedly} fled on foot, police said.' },
    {
      text: 'He was accused of the {alleged} theft of a boat.',
      fixed: 'He was accused of the theft of a boat.',
    },
    {
      text: 'Two {alleged victims} met the judge.',
      fixed: 'Two accusers met the judge.',
    },
    { text: 'The {alleged victims}, two girls of nine, met the judge.' },
    {
      text: 'She faces three counts of {allegedly} forging invoices.',
      fixed: 'She faces three counts of forging invoices.',
    },
    { text: 'The Crown says Moll {allegedly} hid the cash.' },
    { text: 'She was held on suspicion of {allegedly} forging a will.' },
    { text: 'The suit alleges an {alleged} pattern of fraud.' },
    { text: 'He sued, claiming that the firm {allegedly} hid its losses.' },
    { text: 'The charge sheet says Roy {allegedly} sold the van twice.' },
  ],
  clean: [
    { text: 'Prosecutors accused him of taking a bribe.' },
    { text: 'The lawsuit alleges that she forged the visas.' },
    { text: 'He denied the alleged offense.' },
    {
      text: 'The alleged scheme ran for six years, prosecutors said.',
      why: 'Whether there was a scheme is what is in dispute.',
    },
    { text: 'An alleged accomplice is still at large.' },
    { text: '“He allegedly hit me,” she said.' },
    { text: 'Her brother said the guard allegedly kept a list.' },
    {
      text: 'He was charged with assault for allegedly grabbing a clerk.',
      why: 'Without the word the copy would say that he did grab her.',
    },
    { text: 'The clerk allegedly forged the visas.' },
    {
      text: 'In the murder case, the alleged victims are his aunt and uncle.',
      why: 'The dead accuse nobody.',
    },
    {
      text: 'Two cousins died on the farm in May.\n\nThe alleged victims had lived there since 2019.',
    },
    { text: 'Detectives began to doubt the alleged victims’ statements.' },
    {
      text: 'Police said they seized a knife from Holm, which he allegedly used in the brawl.',
      why: 'Police are quoted on the knife; without the word the copy would say that he used it.',
    },
    { text: 'Police said that they booked six men for allegedly blocking a road.' },
    { text: 'The guard who allegedly hit the boy was sent home, police said.' },
    { text: 'He was accused of lying about his alleged ties to the club.' },
  ],
} satisfies RuleCases;
