import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The guard turned out {be be} her brother.',
      fixed: 'The guard turned out to be her brother.',
    },
    {
      text: 'The last flood, {in in} 2018, took the pier.',
      fixed: 'The last flood, in 2018, took the pier.',
    },
    { text: 'The crew stayed {at at} the inn.' },
    { text: 'The {council council} met in May.', fixed: 'The council met in May.' },
    { text: 'The pier {will will} open in May.', fixed: 'The pier will open in May.' },
    {
      text: 'The levy is due, according {the the} board.',
      fixed: 'The levy is due, according to the board.',
    },
    {
      text: 'The mayor met {the the} council on Monday.',
      fixed: 'The mayor met the council on Monday.',
      why: 'The eye reads over it; the reader’s does not.',
    },
    {
      text: '{The the} council voted no.',
      fixed: 'The council voted no.',
    },
    {
      text: 'It is {a a} plan for nine towns.',
      fixed: 'It is a plan for nine towns.',
    },
    {
      text: 'Members {of of} the board left {and and} did not return.',
      fixed: 'Members of the board left and and did not return.',
    },
    { text: 'Crews {have have} closed the road.', fixed: 'Crews have closed the road.' },
    {
      text: 'The board said {that that} Ms Moll had left.',
      fixed: 'The board said that Ms Moll had left.',
    },
    { text: '# Mayor asks {for for} help\n\nShe spoke at noon.' },
    { text: '- Bread {with with} butter' },
    {
      text: 'Moll, who {was was} late, sat down {in the in the} hall.',
      fixed: 'Moll, who was late, sat down in the in the hall.',
    },
    { text: 'The road {to to} the quay is shut.' },
  ],
  clean: [
    { text: 'The family that moved in in 2018 left on Monday.' },
    { text: 'The barn is valued at at least $4 million, and the loss at at most half of it.' },
    { text: 'The will will be read in May.' },
    { text: 'She logged in in May.' },
    { text: 'Moll said that that was so, and that that boat and that that sells are hers.' },
    { text: 'The man he said he was was another. What it was was a tax.', why: 'Grammar.' },
    { text: 'It is the law he is subject to to this day.' },
    { text: 'She had had nine jobs by then.', why: 'Grammar.' },
    { text: 'He said that that bridge would close.', why: 'Grammar too.' },
    { text: 'They turned themselves in in Arden.' },
    { text: 'What it is is a tax.' },
    { text: 'The band The The played on Monday.', why: 'A name.' },
    { text: 'Patients took vitamin A a day later.' },
    { text: 'Walla Walla and Pago Pago are towns.' },
    { text: '“I, I saw the the boat,” he said.', why: 'A stammer may be what was said.' },
    { text: 'It was a long, long wait, and she was very very tired.' },
    { text: 'She gave her her book.' },
    { text: 'The vote on the plan is the, the end of it.' },
  ],
} satisfies RuleCases;
