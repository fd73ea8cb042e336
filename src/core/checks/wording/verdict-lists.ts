import type { Block } from '../../document/block.ts';
import type { Token } from '../../document/words/tokens.ts';
import type { Phrase } from '../../facts/phrases.ts';
import type { PlacedPhrase } from './phrase-use.ts';
import { findLongest } from './phrase-uses.ts';
import { isSpokenFor } from './wordless-papers.ts';

/** Kinds that judge whom or what they are said of. */
const verdicts = new Set(['editorial-adverb', 'judgment-noun', 'label', 'puffery', 'sensational']);

/** “a {liar}, a rampant bully and a racist”: a list of verdicts is one query, about the first of the gravest. */
export function isInVerdictList({ context, phrase }: PlacedPhrase): boolean {
  return verdicts.has(phrase.kind) && context.block.derive(findOthers).has(phrase);
}

function findOthers(block: Block): ReadonlySet<Phrase> {
  const others = new Set<Phrase>();
  let list: Phrase[] = [];
  for (const phrase of findVerdicts(block)) {
    const before = list.at(-1);
    if (before && isNext(block, before, phrase)) {
      list.push(phrase);
      const main = list.find(isWarning) ?? list[0];
      for (const each of list) others.add(each);
      if (main) others.delete(main);
    } else list = [phrase];
  }
  return others;
}

function findVerdicts({ facts }: Block): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of facts.phrases)
    if (phrase.entry.severity !== 'hint' && verdicts.has(phrase.kind)) found.push(phrase);
  return found.length > 1 ? findLongest(found) : [];
}

function isWarning({ entry }: Phrase): boolean {
  return entry.severity === 'warning';
}

/** How many tokens may stand between two verdicts that are one. */
const reach = 3;

/** “opulent, even palatial”, “flagrantly racist”, “a liar, birther and bully”; not “a chilling warning and a stunning apology”, where each is about a thing of its own. */
function isNext(block: Block, before: Phrase, phrase: Phrase): boolean {
  if (before.sentence !== phrase.sentence || phrase.first - before.last - 1 > reach) return false;
  const between = block.tokens.slice(before.last + 1, phrase.first);
  // An adverb stands beside its verdict.
  const isAdverb = before.kind === 'editorial-adverb';
  const [next] = between;
  if (next && (isAdverb || !isJoint(next))) return false;
  return !isSpokenFor(block, before) && !isSpokenFor(block, phrase);
}

function isJoint({ text }: Token): boolean {
  return /^(?:,|and|but|even|or)$/.test(text);
}
