import type { RuleCases } from './cases.ts';

/** Slips of the keyboard, and marks that were left out. */
export const slipsOfKeys: RuleCases['flagged'] = [
  { text: 'Miners {left there tents} in May.', fixed: 'Miners left their tents in May.' },
  { text: 'A jeep {drove threw the} fence.', fixed: 'A jeep drove through the fence.' },
  { text: 'It was a {heroine dealer} who ran.' },
  { text: 'The {mayor,,} who is ill, left.', fixed: 'The mayor, who is ill, left.' },
  { text: 'It shut at {noon.The} crew left.', fixed: 'It shut at noon. The crew left.' },
  { text: 'The {BRitish} crew left.', fixed: 'The British crew left.' },
  { text: '{““We} are tired,” Ada Ruiz said.', fixed: '“We are tired,” Ada Ruiz said.' },
  { text: '"We are {tired,""} Ada Ruiz said.', fixed: '"We are tired," Ada Ruiz said.' },
  {
    text: 'The {artist formally known as} Holt sang.',
    fixed: 'The artist formerly known as Holt sang.',
  },
  {
    text: 'Two heirs filed a class {a action} suit.',
    why: 'An article too many, or a word too few.',
  },
  { text: '"We were tired. It was late.\n\nNobody had {slept at all,"} Ruiz said.' },
];

/** What looks like a slip, and is meant so. */
export const meantSo: RuleCases['clean'] = [
  { text: 'The judges OKed it, the DJing went on, and JPMorgan paid. The cell read "" at noon.' },
  { text: 'The star is formally known as Vela A.', why: 'So it stands in the register.' },
  {
    text: 'The boy was well. "He\n\nwas pale when they brought him to the ward," a nurse said.',
    why: 'One paragraph, whose line was broken.',
  },
  {
    text: '"We have the lead. We mean to hold it.\n\nAna Ruiz, chairwoman of the league"',
    why: 'A quotation that a page has pulled out closes behind its speaker.',
  },
];

/** Quotation marks, and marks of length, that stand as they should. */
export const meantMarks: RuleCases['clean'] = [
  { text: '## “Start\n\nWe will never sell the pier to a chain of hotels”' },
  { text: '“The quay is rotten,” Moll said. She is 5’ 10” tall, and her boat 12".' },
  { text: 'They threw stones at the barracks” gates.' },
  { text: '“She is taller than me; she’s like 6’2”,” Moll said. “You can’t miss her.”' },
  { text: '“The ‘old’ quay is “rotten” at its foot,” Moll said. It’s the mayors’ “problem”.' },
  { text: 'He said, ”The quay is rotten.”' },
  { text: '‘The quay is rotten,” Moll said.' },
];
