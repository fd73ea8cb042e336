import type { RuleCases } from './cases.ts';

/** What people who stand accused are said to have done, in a later sentence or by the way. */
export const suspectDeeds: RuleCases['flagged'] = [
  { text: 'Odd Halle has never been convicted of theft.\n\nOdd Halle {stole} a tram.' },
  { text: 'Odd Halle faces life if found guilty.\n\nOdd Halle {murdered} a boatman.' },
  { text: 'Prosecutors urged jurors to find Odd Halle guilty.\n\nOdd Halle {murdered} a boatman.' },
  {
    text: 'Odd Halle had his conviction quashed in May.\n\nOdd Halle {murdered} a boatman.',
    why: 'Nothing stands of it.',
  },
  {
    text: 'Two boys of 15 have been arrested. They {robbed} a tram driver.',
    fixed: 'Two boys of 15 have been arrested. They robbed a tram driver, [SOURCE TK] said.',
    why: 'Several are no more guilty than one.',
  },
  { text: 'Police arrested two brothers on Friday.\n\nThey {robbed} four shops.' },
  { text: 'Odd Halle, 41, and Ned Orlo, 39, were charged. They {beat} a waiter with an oar.' },
  { text: 'Three men have been charged with theft. The men {took $4,000} from the till.' },
  { text: 'Two boatmen, aged 26 and 37, were arrested. The pair {stabbed} him in a tram.' },
  { text: 'Police arrested Odd Halle and Ned Orlo.\n\nOrlo {beat} a waiter with an oar.' },
  { text: 'Police arrested Dr Odd Halle, 41. He {killed} two of the patients.' },
  {
    text: 'Odd Halle, 41, has been questioned by detectives. He {killed} two of the patients.',
    why: 'Whoever asks somebody says nothing of what they did.',
  },
  { text: 'Odd Halle, 41, is believed to have been questioned. He {drugged} three patients.' },
  { text: 'The teacher, Odd Halle, 41, was suspended in May. He {killed} a pupil.' },
  { text: 'Police arrested Odd Halle, 41, who {threw a stool} at a guard and kicked a waiter.' },
  { text: 'Police arrested Odd Halle, 41. He {sabotaged} a crane.' },
  { text: 'Odd Halle, who {looted} the bank, is reportedly ill.' },
  {
    text: 'Odd Halle, who {looted} the bank, lives in Lund. He was indicted in May, but the charges were dropped.',
    fixed:
      'Odd Halle, who is accused by [WHO TK] of looting the bank, lives in Lund. He was indicted in May, but the charges were dropped.',
  },
  {
    text: 'Ada Moll {corruptly sold} the pier to her brother.',
    fixed: 'Ada Moll corruptly sold the pier to her brother, [SOURCE TK] said.',
    why: 'The adverb is the crime.',
  },
  { text: 'The mayor {fraudulently obtained} the grant.' },
  { text: 'A woman of 34 was arrested on Monday. She {corruptly failed} to declare the lease.' },
  { text: 'Ada Moll {submitted fraudulent invoices} for six years.' },
];

/** The same where a court, police or a paper has said it, or nobody is accused of it. */
export const suspectsSpared: RuleCases['clean'] = [
  {
    text: 'Odd Halle, 51, stole three oars from a shed. He pleaded guilty and was fined £200.',
    why: 'Whoever “he” is has been named.',
  },
  { text: 'Odd Halle, 51, stole an oar.\n\nA jury convicted him on Tuesday.' },
  { text: 'Ida Halle, 44, forged a cheque. The 44-year-old admitted fraud.' },
  { text: 'Odd Halle stole a lamp from a chapel. Halle was given a community order.' },
  { text: 'Odd Halle murdered a boatman. He is serving nine years.' },
  { text: 'Odd Halle stole a lamp. Magistrates found the case against Halle proved.' },
  { text: 'A clerk who stole $4,000 from a widow has been spared jail.' },
  { text: 'Two boys of 15 have been arrested. They robbed a tram driver, police said.' },
  { text: 'Two boys of 15 have been arrested, police said. They robbed a tram driver.' },
  { text: 'Two boys of 15 pleaded guilty in May. They robbed a tram driver.' },
  { text: 'Two boys of 15 have been arrested. They allegedly robbed a tram driver.' },
  { text: 'Police arrested two men. They broke into a shed and found a boat.' },
  { text: 'Officers arrested two men. They shot a third man on the pier.' },
  { text: 'Two men were arrested. The students sang. They threw bottles into the sea.' },
  { text: 'In 1944 two men were arrested in Lund. They stole a painting.' },
  { text: 'In the film, two men are arrested. They rob a tram driver.' },
  { text: 'Two teachers were suspended in May. They led a march to the pier.' },
  { text: 'Two bombers were killed in Lund. Gunmen fled. They stabbed a guard.' },
  { text: 'Police arrested Odd Halle, 41, and officer Ned Orlo left.\n\nOrlo shot a man.' },
  { text: 'Senator Odd Halle was questioned by reporters. He attacked two colleagues.' },
  { text: 'Odd Halle, 41, was suspended for two races. He hit a barrier.' },
  { text: 'Odd Halle, who reportedly looted the bank, is ill.' },
  { text: 'Odd Halle, who broke into the business at 20, is to retire.' },
  {
    text: 'Ada Moll fraudulently obtained a grant, prosecutors said. Her park was illegally sold.',
  },
  { text: 'A court found that the mayor unlawfully sold the park.' },
  { text: 'Ada Moll was given a forged ticket by a tout. She took the forged note to the police.' },
  { text: 'Ada Moll was convicted in May. She submitted fraudulent invoices for six years.' },
];
