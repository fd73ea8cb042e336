import { createCue } from '../document/words/cue.ts';
import { findPositions, joinOpenings } from '../document/words/positions.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { deedOpenings } from '../facts/claims/crimes/deeds.ts';
import crimes from '../lexicons/claims/crimes.json' with { type: 'json' };

const settled = createWordList(crimes.settled);
/** What a court has done with somebody, in everyday words. */
const disposals = createWordList(crimes.disposals);
/** Words by which something may be settled: no other sentence needs to be read. */
export const verdictWords = joinOpenings([settled, disposals], []);

const years = '(?:an? )?(?:[\\w-]+ ){0,3}?';
/** “is serving a life sentence”, “was given a community order”, “put on probation”, “found the case proved” */
const disposal = createCue(
  crimes.disposals,
  new RegExp(
    [
      `\\b(?:given|got|handed|received|served|serving) ${years}(?:behind bars|discharge|(?:community|detention|hospital|referral|training) order|in (?:jail|prison)|jail|(?:life|prison|suspended) (?:sentence|term)|sentence|unpaid work)\\b`,
      '\\bserving (?:life|(?:at least )?[\\w-]+ years)\\b',
      '\\b(?:given|got) [\\w-]+ (?:months|weeks|years)\\b(?=[^.]*\\b(?:court|judge|magistrates)\\b)',
      '\\b(?:case|charges?|offences?|thefts?)(?: against \\S+(?: \\S+)?)? (?:was |were )?(?:found )?proved\\b',
      '\\baccept(?:ed|ing) a (?:police )?caution\\b|\\b(?:no[- ]contest|Alford)\\b|\\bput on probation\\b|\\bbound over\\b|\\bconditionally discharged\\b|\\bput to death\\b|\\bspared (?:a custodial sentence|jail|prison)\\b',
    ].join('|'),
  ),
);

/** How far before a verdict stands what takes it back, in tokens. */
const reach = 6;
const open = /^(?:could|if|may|might|never|not|unless|would|wrongfully|wrongly|.*n't)$/;
/** “had his conviction quashed”, “was cleared on appeal”, “judges quashed his conviction” */
const undone = createCue(
  ['cleared', 'overturned', 'quashed'],
  /\bcleared on appeal\b|\b(?:overturned|quashed) (?:[\w’'-]+ ){0,6}?convictions?\b|\b(?:been|had|have|was|were) (?:[\w’'-]+ ){0,4}?(?:overturned|quashed)\b/,
);

/** Where the words of a sentence stand by which something is settled: not “not guilty”, “if convicted”, “He acknowledged that he had called police”. */
export function findSettled(sentence: Sentence, text: string): readonly number[] {
  if (!verdictWords.isIn(sentence) || undone.test(sentence, text)) return [];
  const { tokens } = sentence;
  const found = findPositions(sentence, settled).filter((i) => isSettled(sentence, i));
  if (found.length > 0 || !disposal.test(sentence, text)) return found;
  return findPositions(sentence, disposals)
    .slice(0, 1)
    .filter((i) => !isOpen(tokens, i));
}

function isSettled(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  switch (wordAt(tokens, i)) {
    case 'guilty':
      // “innocent or guilty”, “urged jurors to find Moll guilty”
      return !/^(?:innocent|not|or)$/.test(wordAt(tokens, i - 1)) && !isOpen(tokens, i, /^find$/);
    case 'acknowledged':
      return wordAt(tokens, i + 1) !== 'that' || deedOpenings.isIn(sentence);
    case 'admitted':
    case 'confessed':
      return true;
    default:
      return !isOpen(tokens, i);
  }
}

/** “was never convicted”, “if he is found guilty”, “could be jailed”; not “is not well and was jailed”. */
function isOpen(tokens: readonly Token[], verdict: number, more?: RegExp): boolean {
  for (let i = verdict - 1; i >= Math.max(0, verdict - reach); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation' || /^(?:and|but|who)$/.test(token.lower))
      return false;
    if (open.test(token.lower) || more?.test(token.lower)) return true;
  }
  return false;
}
