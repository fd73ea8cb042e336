import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The mayor {admitted} using the car for trips.',
      fixed: 'The mayor acknowledged using the car for trips.',
    },
    { text: 'The minister {claimed} the budget was balanced.' },
    { text: 'The director {admitted} that the meeting took place.' },
    {
      text: 'The company {refuted} the allegation.',
      why: 'To refute is to prove wrong; the company denied it.',
    },
    { text: 'She {pointed out} that her rival had lied.' },
    { text: 'He {slammed} the report as sloppy.' },
    { text: 'The general {revealed} that morale was high.' },
    { text: '“It’s a fine day,” he {smirked}.' },
    {
      text: 'An Alder Institute poll has {revealed} that most voters oppose the toll.',
      fixed: 'An Alder Institute poll has found that most voters oppose the toll.',
    },
    {
      text: 'The study {claimed} that the ferry was unsafe.',
      fixed: 'The study reported that the ferry was unsafe.',
    },
    {
      text: 'Cole {brushed off} the claims as gossip.',
      fixed: 'Cole dismissed the claims as gossip.',
    },
  ],
  clean: [
    { text: 'Vietnam, Malaysia, Brunei and Taiwan have claims in the bay.' },
    { text: 'The office disputed Republican claims that the talks were illegal.' },
    { text: 'The council has challenged claims that the bridge is unsafe.' },
    {
      text: 'Two groups claimed responsibility for the blast.',
      why: 'Nobody is quoted: claiming is what they did.',
    },
    { text: 'She claimed asylum in Norway.' },
    { text: 'He was admitted to a hospital.' },
    { text: 'The team refuted the theory with new measurements.' },
    { text: 'She noted the time in the log.' },
    { text: 'He slammed the door.' },
    { text: 'The storm claimed six lives.' },
    { text: 'The minister said the budget was balanced.' },
    { text: 'The committee asked him to probe claims Ruiz made in March.' },
    { text: '“It was a fine day,” I confessed.', why: 'The writer’s own words.' },
    { text: 'The mayor bragged loudly about her success.' },
  ],
} satisfies RuleCases;
