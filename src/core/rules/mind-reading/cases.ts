import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'More than 50 {angry} residents left the hall.',
      fixed: 'More than 50 residents left the hall.',
    },
    {
      text: 'The {devastated} families spoke at the hearing.',
      fixed: 'The families spoke at the hearing.',
    },
    {
      text: '{To the astonishment of} campaigners, the alderman was not allowed to vote.',
      fixed: 'The alderman was not allowed to vote.',
    },
    {
      text: 'The council voted no, {to the dismay of} growers.',
      fixed: 'The council voted no.',
    },
    {
      text: '{To the dismay of} growers in Lund, Arden and Ash Bay, the council voted no.',
      fixed: 'The council voted no.',
    },
    { text: 'Residents {had reached the end of their tether} after the last vote.' },
    {
      text: 'The mayor {fears} a revolt in her party.',
      fixed: 'The mayor said [PRONOUN TK] fears a revolt in her party [CHECK TK].',
      why: 'We know what she says, not what she fears.',
    },
    { text: 'Residents are {desperate for} clean water.' },
    { text: 'The general {wants} to humiliate his rivals.' },
    {
      text: 'Voters {are furious} about the toll.',
      fixed: 'Voters are furious about the toll, [SOURCE TK] said.',
    },
    { text: 'The bank {hopes} to bury the report.' },
    { text: 'He {knew} the bridge was unsafe.' },
    { text: 'Investors are {unfazed by} the ruling.' },
    {
      text: 'The minister {knows} the figures are wrong.',
      fixed: 'The minister said [PRONOUN TK] knows the figures are wrong [CHECK TK].',
    },
    {
      text: 'Officials {are desperate to} hide the report.',
      fixed: 'Officials are desperate to hide the report, [SOURCE TK] said.',
    },
    { text: 'The chairman {hates} the new rules.' },
    {
      text: 'City officials are {hoping} the bridge opens in May.',
      fixed: 'City officials say they are hoping the bridge opens in May [CHECK TK].',
    },
    { text: 'The governor is {bent on} revenge.' },
    { text: 'The toll will rise, and the drivers {know} it.' },
    { text: 'Voters {fear} party split will hurt Hale’s chances against Lund.' },
    {
      text: 'In the Hale family, Ned was the second son, the one who went to college, {relished} the deals and made the money.',
    },
    { text: 'Fares rose as {angry} passengers packed the hall.' },
    { text: '{Heartbroken} families found their plans wrecked.' },
    {
      text: 'The couple {are furious} about the new bins.',
      fixed: 'The couple said they were furious about the new bins [CHECK TK].',
    },
  ],
  clean: [
    { text: '“It is a disgrace,” an angry parent said.' },
    { text: 'The memo was sent by a disgruntled employee.' },
    { text: 'Outraged parents say the board should quit.' },
    {
      text: 'The bill did something lawmakers wanted: it cut the toll.',
      why: 'The wish only says which thing.',
    },
    { text: 'The unease many residents feel about the dam is an old one.' },
    { text: 'Police suspect arson.', why: 'What investigators think is what they have found.' },
    { text: 'Doctors know little about the virus.' },
    { text: 'Few people know the way to the mill.' },
    { text: 'Residents felt the quake as far away as Arden.' },
    { text: 'In this view, voters want a second bridge.' },
    { text: 'The mayor apparently thinks so, too.' },
    { text: 'The islanders stayed, for it is the only harbor they know.' },
    { text: 'The port can grow if the towns want it.', why: 'Nobody is said to want it.' },
    { text: 'The mayor may want to check her figures.' },
    { text: 'The mayor wished him a swift recovery.', why: 'A wish that is spoken.' },
    { text: 'Three suspected members of the gang appeared in court.' },
    { text: 'The mayor said she fears a revolt in her party.' },
    { text: 'Voters are furious about the toll, said Ida Koch of the drivers’ union.' },
    { text: '“I’m furious,” Koch said.' },
    {
      text: 'He is known for his etchings.',
      why: '“Known for” is about everybody else’s mind, and harmless.',
    },
    { text: 'The firm hopes to hire 40 people by May, it said in a statement.' },
    { text: 'Prosecutors say he knew the bridge was unsafe.' },
    { text: 'The wanted man was arrested.' },
    {
      text: '“I trained all year,” said Mara Lind. She hopes to finish the race.',
      why: 'She was asked: her words stand in the same paragraph.',
    },
    { text: 'The fear of heights keeps him off the roof.' },
    { text: 'Job fears grew in May.' },
    { text: 'I fear the worst.' },
    {
      text: 'The firm would lose its subsidy, his team believes, and cut its sailings.',
      why: 'The aside says whose belief it is.',
    },
    { text: 'The think tank moved to Geneva.' },
    { text: 'It is believed to be the oldest mill in the county.' },
    { text: 'The suspect was arrested in Lyon.' },
    { text: 'The crew felt the blast from a mile away.' },
    { text: 'The knee is bent on impact.' },
    {
      text: 'Cole said the plan was dead.\n\nHe wants to sell the mill.',
      why: 'The paragraph before shows that he was asked.',
    },
    { text: 'Rivals fear party’s split with mayor' },
    { text: 'Analysts suspect that the bank hid the loans.' },
  ],
} satisfies RuleCases;
