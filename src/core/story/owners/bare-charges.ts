import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { auxiliaries } from '../../english/word-classes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import { isWithin } from '../../span.ts';

const crimeNouns: ReadonlySet<string> = new Set(crimes.arrestedFor);

/** What police and courts do to whoever stands accused; of an arrest they tell how it came about. */
const step =
  /\b(?:(?:is|are|was|were|been|being) (?:\w+ly |also |later |now )?(?:arraigned|bailed|booked|charged|extradited|held|indicted|prosecuted|remanded)|arrested on (?:a |an? \w+ )?(?:charges?|suspicion|counts?)|(?:plead|pleaded|pleads|pled) (?:not guilty|innocent)|(?:appear|appeared|appears|due) (?:in|before)|(?:face|faced|faces|facing) (?:an? |the )?(?:charges?|count|trial|up to|\w+ (?:charges|counts))|(?:in|into) (?:police )?custody|(?:on|without) bail|(?:stand|go) (?:on )?trial)\b/;
/** What tells what is said to have happened. */
const account =
  /\b(?:accus\w+|after|alleg\w+|because|following|for \w+ing|in connection with|suspected|when|where)\b/;

/**
 * Whether a source says that somebody was charged, and no more: “He was charged with assault, {police said}. He attacked
 * his girlfriend.” That he did is said by nobody.
 */
export function isBareCharge(block: Block, { cue, content }: Attribution): boolean {
  const text = content.map(({ start, end }) => block.text.slice(start, end)).join(' ');
  if (!(cue.lemma === 'charge' || step.test(text)) || account.test(text)) return false;
  const said = block.tokens.filter((token) => content.some((each) => isWithin(token, each)));
  return !said.some((token, i) => isPastForm(token) && !isOfStep(said, i));
}

/** Whether words tell of a charge, or of what comes of one: “was charged with fraud”. */
export function isStep(text: string): boolean {
  return step.test(text);
}

const steps =
  /^(?:appeared|arraigned|arrested|bailed|booked|captured|charged|detained|extradited|faced|held|taken|pled|indicted|named|identified|prosecuted|remanded|pleaded|wanted)$/;

/** “was {charged} with {aggravated} assault”: a word of the charge, and no deed. */
function isOfStep(said: readonly Token[], i: number): boolean {
  const word = wordAt(said, i);
  if (steps.test(word) || auxiliaries.has(word) || crimeNouns.has(wordAt(said, i + 1))) return true;
  return /^(?:an?|of|on|the|with)$/.test(wordAt(said, i - 1));
}
