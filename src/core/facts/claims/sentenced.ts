import type { Sentence } from '../../document/sentences/sentences.ts';
import { textAt, wordAt } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';

const relatives = createWordList(['who']);

/** How far before a deed its “who” may stand, in tokens. */
const reach = 16;

/** What a court or a profession does with whoever it has found guilty; it is the verb of the sentence. */
const sentenced =
  /^(?:(?!\bwh(?:o|om|ose|ich)\b|[;:—]).)*?(?:\b(?:(?:has|have|had) been|is|are|was|were) (?:\w+ly |later |today )?(?:banned from|convicted|disbarred|disqualified|fined|found guilty|imprisoned|jailed|sentenced|spared (?:a custodial sentence|jail|prison)|struck off|(?:led|sent|taken) (?:down |away |back |straight )?to (?:the cells|jail|prison)|given an? (?:[\w-]+ ){0,5}(?:order|sentence|term)|ordered to (?:do|pay|repay|serve))|\b(?:began|begins|has begun|is serving|received|started|starts|was serving) an? (?:[\w-]+ ){0,4}(?:sentence|term))\b/;

/**
 * “A clerk who {stole £4,000} has been jailed”, “Moll, who {took bribes}, began a six-year sentence”: the main verb says
 * that a court has found it so.
 */
export function isSentenced(text: string, sentence: Sentence, at: number): boolean {
  const deed = sentence.tokens[at];
  if (!deed || !relatives.isIn(sentence)) return false;
  const { tokens } = sentence;
  for (let i = at - 1; i > 0 && i >= at - reach; i--) {
    if (/^(?:[;:—–]|but|that)$/.test(textAt(tokens, i))) return false;
    if (wordAt(tokens, i) === 'who') return sentenced.test(text.slice(deed.end, sentence.end));
  }
  return false;
}
