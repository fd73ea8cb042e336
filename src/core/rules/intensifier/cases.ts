import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '**Why is the dam at risk?**\n\nThe wall is {clearly} too thin.',
      why: 'An explainer has questions, too; the answers are the writer’s.',
    },
    { text: 'The vote was {very} close.', fixed: 'The vote was close.' },
    { text: 'The area is {extremely} dangerous.' },
    { text: 'It was an {absolutely} packed hall.', fixed: 'It was a packed hall.' },
    { text: 'The claim is {utterly} false.', fixed: 'The claim is false.' },
    {
      text: 'Costs rose {dramatically}.',
      fixed: 'Costs rose [NUMBER TK]%.',
      why: 'The number is the drama.',
    },
    { text: 'The deal is {clearly} unfair.' },
    { text: 'The result was {nothing short of} a rout.' },
    {
      text: 'The bridge is {undoubtedly} unsafe.',
      fixed: 'The bridge is unsafe.',
      why: 'Nobody in the copy has looked into the doubt.',
    },
    { text: 'Rents fell {sharply} in May.', fixed: 'Rents fell [NUMBER TK]% in May.' },
    { text: 'It was {sheer} luck.', fixed: 'It was luck.' },
    { text: 'The test was a {complete} failure.', fixed: 'The test was a failure.' },
    { text: 'How large was the gap? {Very} small.' },
  ],
  clean: [
    {
      text: 'The charge must be clearly stated, and the limits must be clearly drawn.',
      why: 'How it is drawn, not how sure anyone is.',
    },
    { text: 'It is all very well to tell tenants to wait.' },
    { text: 'His very existence was in doubt.' },
    { text: 'The deal gave neither side an outright victory.' },
    {
      text: '**What did you do when you saw it?**\n\nI went to my manager, obviously.\n\n**Do you blame them?**\n\nIt was clearly more than that.',
      why: 'An interview printed as questions and answers: the words are the speaker’s.',
    },
    { text: 'Q: Are you angry?\n\nA: Obviously.' },
    { text: 'The very idea was new in 1910.', why: '“The very” points; it does not raise.' },
    { text: 'That very night the bridge fell.' },
    { text: 'The plant holds highly enriched uranium.' },
    { text: '“It was very close,” she said.' },
    { text: 'The ship was completely destroyed.' },
    { text: 'The road curves sharply at the mill.' },
    { text: 'The two drugs differ significantly (p = 0.01).', why: 'A term of statistics.' },
    { text: 'The plant is wholly owned by the state.' },
    { text: 'The road signs are clearly visible from the bridge.' },
    { text: 'She was severely injured in the fall.' },
    { text: 'The word translates literally as “white house.”' },
    { text: 'The council voted overwhelmingly to close the pool.' },
    { text: 'He almost certainly drowned, the coroner said.' },
    { text: 'The cliff is a sheer drop of 90 meters.' },
    { text: 'The complete works fill nine volumes.' },
  ],
} satisfies RuleCases;
