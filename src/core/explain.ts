import type { Document } from './document/document.ts';
import type { PlacedBlock } from './document/placed-block.ts';
import { toSourceSpan } from './document/prose.ts';
import type { Phrase } from './facts/phrases.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  toWordSet,
} from './english/word-classes.ts';
import type { Finding } from './finding.ts';
import { findFitting } from './fixes/wording/fitting.ts';
import type { LexiconEntry } from './lexicons/wording/lexicon.ts';
import { findNote } from './lexicons/wording/wording.ts';
import { rules } from './rules/index.ts';
import { isWithin, toShifted } from './span.ts';

/** What an editor would say about a finding if somebody asked: plain words, without any markup. */
export interface Explanation {
  /** The flagged words. */
  readonly words: string;
  /** What they are, or what the rule asks for. */
  readonly why: string;
  /** What to write, or what would satisfy the rule; empty where the rule has said it all. */
  readonly write: string;
  /** Where the words are fine; empty where nothing is known of it. */
  readonly fine: string;
}

/** Says why a desk asks about a finding, what to do, and when the words are fine. */
export function explainFinding(document: Document, finding: Finding): Explanation {
  const words = document.source.slice(finding.span.start, finding.span.end);
  const rule = rules.find(({ meta }) => meta.id === finding.ruleId);
  const summary = rule?.meta.summary ?? finding.message;
  const found = findPhraseOf(document, finding);
  if (!found) {
    const { remedy = '', fine } = rule?.meta ?? {};
    return { words, why: summary, write: remedy, fine: joinSentences([fine]) };
  }
  const { entry, kind } = found;
  const note = findNote(kind) ?? '';
  const isException = entry.unless !== undefined || entry.only !== undefined;
  return {
    words,
    why: joinSentences([entry.note ?? note, isException ? undefined : entry.reason]),
    write: toAdvice(entry, findFittingWords(document, finding, found), summary),
    fine: joinSentences([toFine(entry), isException ? entry.reason : undefined]),
  };
}

/** The longest phrase of a lexicon that a finding rests on; undefined where it rests on none. */
export function findPhraseOf({ blocks }: Document, { ruleId, span }: Finding): Phrase | undefined {
  const kinds = rules.find(({ meta }) => meta.id === ruleId)?.kinds ?? [];
  const placed = blocks.findLast(({ start }) => start <= span.start);
  if (!placed) return undefined;
  const found = placed.block.facts.phrases.filter(
    (phrase) => kinds.includes(phrase.kind) && isWithin(toDocumentSpan(placed, phrase), span),
  );
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function toDocumentSpan({ block, start }: PlacedBlock, phrase: Phrase) {
  return toShifted(toSourceSpan(block.prose, phrase), start);
}

/** What the lexicon suggests in the company that the words have here: a message offers nothing else. */
function findFittingWords(
  { blocks }: Document,
  { span }: Finding,
  { entry, sentence, first, last }: Phrase,
): readonly string[] {
  const placed = blocks.findLast(({ start }) => start <= span.start);
  const tokens = placed?.block.sentences[sentence]?.tokens;
  const base = tokens?.[0]?.index;
  if (!tokens || base === undefined) return [];
  return findFitting(entry, { tokens, first: first - base, last: last - base });
}

function toAdvice({ fix }: LexiconEntry, suggest: readonly string[], summary: string): string {
  const words = suggest.slice(0, 4).map(toQuoted);
  if (words.length > 0 && fix !== 'delete-word') return `Write ${toList(words)}.`;
  switch (fix) {
    case 'delete-word':
      return words.length > 0 ? `Cut the word, or write ${toList(words)}.` : 'Cut the word.';
    case 'delete-phrase':
      return 'Cut the phrase.';
    case 'delete-clause-or-sentence':
      return 'Cut the clause; cut the sentence if it says nothing else.';
    case 'attribute':
      return 'Say who says so, or what was done.';
    default:
      return summary;
  }
}

/** Nobody minds the words of somebody who answers for them. */
function toFine(entry: LexiconEntry): string {
  const owned = 'in a quotation, or in the words of somebody the copy names';
  return [owned, toExceptions(entry)].filter((each) => each !== '').join('; ');
}

function isPluralOfOne(words: string, all: readonly string[]): boolean {
  return words.endsWith('s') && all.includes(words.slice(0, -1));
}

/** “chilling the” is no example of anything. */
function isUnfinished(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return grammar.some((each) => each.has(last));
}

const grammar = [
  determiners,
  prepositions,
  conjunctions,
  auxiliaries,
  toWordSet('it them him her'),
];

/** Most exceptions that are named: an example is enough. */
const maxExceptions = 4;

/** “as in “chilling effect”, “chilling soup””: what the lexicon lists, without what only a machine would say. */
function toExceptions({ phrase, unless = [] }: LexiconEntry): string {
  const plain = unless.filter((each) => !/^(?:\w+: |name$|object$|verb$)/.test(each));
  const next = unless.flatMap((each) => toWordsAt('next', each)).map((word) => `${phrase} ${word}`);
  const near = unless.flatMap((each) => toWordsAt('near', each));
  const examples = [...plain, ...next]
    .filter((each, _, all) => !isUnfinished(each) && !isPluralOfOne(each, all))
    .slice(0, maxExceptions)
    .map(toQuoted);
  const company = near.slice(0, maxExceptions).map(toQuoted);
  const where = company.length > 0 ? `in a sentence about ${toList(company)}` : '';
  const as = examples.length > 0 ? `as in ${toList(examples)}` : '';
  return [as, where].filter((each) => each !== '').join('; ');
}

function toWordsAt(place: string, condition: string): readonly string[] {
  const list = condition.startsWith(`${place}: `) ? condition.slice(place.length + 2) : '';
  return list.split('|').filter((word) => /^\p{Alpha}[\p{Alpha} -]+$/u.test(word));
}

function toQuoted(words: string): string {
  return `“${words}”`;
}

function toList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Notes of a lexicon are often less than a sentence. */
function joinSentences(notes: readonly (string | undefined)[]): string {
  const sentences = notes.flatMap((note) => {
    if (!note) return [];
    const first = note.charAt(0).toUpperCase() + note.slice(1);
    return /[.?!”]$/.test(first) && !first.endsWith('”') ? [first] : [`${first}.`];
  });
  return sentences.join(' ');
}
