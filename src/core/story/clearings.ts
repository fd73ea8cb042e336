import type { Block } from '../document/block.ts';
import { createCue } from '../document/words/cue.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { findPositions } from '../document/words/positions.ts';
import { wordAt } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { findCrimeKinds } from '../facts/claims/crimes/crime-kinds.ts';
import crimes from '../lexicons/claims/crimes.json' with { type: 'json' };
import { findYear } from './conviction.ts';
import { findCleared } from './convicted-names.ts';
import { findRelieved } from './relieved.ts';
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import { isSameValue, type ReadLog } from './reads/reads.ts';

/** What a draft says that a court has cleared somebody of, or that nobody charges them with any more. */
export interface Clearing {
  /** What it was, as far as the sentence names it. */
  readonly kinds: readonly string[];
  /** A conviction was taken back: “quashed”, “cleared on appeal”. */
  readonly isUndoing: boolean;
  /** The year in which it was, if that is told. */
  readonly year?: number;
  /** The names of those whom it is of, in lower case. */
  readonly names: readonly string[];
}

const clearings = createWordList(crimes.clearings);
/** What is no longer brought against anybody. */
const dropped = createWordList(['discontinued', 'dismissed', 'dropped', 'withdrawn']);
const undone = createCue(
  ['appeal', 'overturned', 'quashed'],
  /\b(?:acquitted|cleared|exonerated) (?:[\w-]+ ){0,4}?(?:on|after an?) appeal\b|\b(?:overturned|quashed)\b/,
);
/** “The court refused to overturn”, “asked to have it quashed”, “cleared to fly” */
const unmade =
  /\b(?:bid|could|fail(?:ed|s)?|hop(?:es|ing)|if|may|might|never|not|refus(?:ed|es)|seek(?:ing|s)?|sought|to|tr(?:ied|ying)|unless|wants?|would) (?:[\w’'-]+ ){0,6}?(?:acquitted|cleared|discontinued|dismissed|dropped|exonerated|overturned|quashed|withdrawn)\b|\bcleared (?:to|for)\b/;
/** “quashed, and he was convicted at a retrial” */
const again = /\b(?:again|reinstated|restored|(?:convicted|guilty) (?:[\w-]+ ){0,4}?retrial)\b/;
const ofCourt =
  /\b(?:(?:acquitted|cleared|exonerated) of|not guilty|allegations?|appeal|case|charges?|convictions?|court|indictment|judges?|jur(?:ors|y)|magistrates|offences?|prosecut(?:ion|ors)|trial|tribunal|verdict)\b/;
/** What starts another matter. */
const others = /^(?:admitted|but|convicted|guilty|jailed|sentenced|while|whereas|;)$/;
/** How many tokens before the word the crime may stand: “his murder conviction was quashed”. */
const before = 5;

/** Starts to keep, by surnames in lower case, what a draft says that people were cleared of. */
export function keepCleared(log: ReadLog): KeptIndex<readonly Clearing[]> {
  return createKeptIndex(
    {
      name: 'cleared',
      read: readClearings,
      sum: (uses) => uses.map(({ value }) => value),
      isSame: isSameValue,
    },
    log,
  );
}

function readClearings(block: Block): readonly Entry<Clearing>[] {
  if (!clearings.isIn(block.listed)) return [];
  return block.sentences.flatMap((sentence) => {
    const value = clearings.isIn(sentence) ? findClearing(block, sentence) : undefined;
    return value?.names.map((key) => ({ key, value })) ?? [];
  });
}

/** What a sentence says that somebody was cleared of; undefined where it clears nobody. */
export function findClearing(block: Block, sentence: Sentence): Clearing | undefined {
  const text = block.text.slice(sentence.start, sentence.end);
  if (unmade.test(text) || again.test(text) || !ofCourt.test(text)) return undefined;
  const { tokens } = sentence;
  const at = findPositions(sentence, clearings).filter(
    (i) => wordAt(tokens, i) !== 'guilty' || isNotGuilty(wordAt(tokens, i - 1), text),
  );
  if (at.length === 0) return undefined;
  const words = at.flatMap((i) => {
    const behind = tokens.findIndex(({ lower }, k) => k > i && others.test(lower));
    const lead = tokens.slice(Math.max(0, i - before), i);
    const from = i - lead.length + lead.findLastIndex(({ lower }) => others.test(lower)) + 1;
    return tokens
      .slice(from, behind < 0 ? tokens.length : behind)
      .flatMap(({ text: word, lower }) => (word === lower ? lower.split('-') : []));
  });
  const names = at.flatMap((i) =>
    dropped.has(tokens[i]) || /^(?:overturned|quashed)$/.test(wordAt(tokens, i))
      ? findRelieved(tokens, i)
      : findCleared(tokens, i),
  );
  const year = findYear(tokens);
  return {
    ...(year !== undefined && { year }),
    kinds: findCrimeKinds(words),
    isUndoing: undone.test(sentence, text),
    names: [...new Set(names.map(({ base }) => base))],
  };
}

/** “found not guilty”; not “pleaded not guilty” */
function isNotGuilty(word: string, text: string): boolean {
  return word === 'not' && !/\bple(?:ad(?:s|ed|ing)?|d|as?)\b/.test(text);
}
