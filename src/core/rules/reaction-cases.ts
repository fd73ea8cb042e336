import type { RuleCases } from './cases.ts';

/** Reactions in the open that nobody has, or that a crowd without a name has. */
export const openReactions: RuleCases['flagged'] = [
  { text: '{There is near-unanimous public anger} in Norden over the toll.' },
  { text: '{There was a fierce backlash} over the toll.' },
  { text: 'Moll quit on Monday {after mounting pressure} over her loan.' },
  {
    text: 'The mill shut {amid fears} that the dam could fail.',
    fixed: 'The mill shut amid fears among [WHO TK] that the dam could fail.',
    why: 'Milder than fears that are the news.',
  },
  { text: 'Sand was brought in {after criticism} that the beach was bare.' },
  {
    text: 'Moll {dismissed concerns} that the dam could fail.',
    why: 'A hint: somebody had them.',
  },
  {
    text: 'Moll gave way in response to {the torrent of scorn}.',
    why: 'A hint: the copy has told of it.',
  },
  { text: '{Anger is also mounting} at the harbor master.' },
  {
    text: 'The choice {drew criticism} from those who believe it came too late.',
    why: 'Those who believe so have no name either.',
  },
  { text: 'The speech {drew anger} from many quarters.' },
];

/** The nearest reactions that somebody has. */
export const heldReactions: RuleCases['clean'] = [
  { text: 'Police were called to a house following concerns about the welfare of a man.' },
  { text: 'There is anger in Norden among pilots over the toll.' },
  { text: 'Moll quit on Monday after mounting pressure from unions.' },
  { text: 'The mill shut amid fears among divers that the dam could fail.' },
  { text: 'The choice drew criticism from those who lost their homes.' },
  { text: 'The speech drew anger from critics, including Ada Moll.' },
  { text: 'Moll dismissed concerns voiced by the union that the dam could fail.' },
  { text: 'She came after questions about the tide.' },
  { text: 'The merger faces regulatory scrutiny.' },
  { text: 'The sale raised alarm bells in Ankara.' },
  { text: 'The ruling stirred outrage across party lines.' },
];
