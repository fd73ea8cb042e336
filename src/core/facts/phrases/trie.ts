import type { Sentence } from '../../document/sentences.ts';
import type { Token } from '../../document/tokens.ts';
import type { WordList } from '../../document/word-list.ts';
import { createWordList, fillWordLists } from '../../document/words.ts';
import { lexicons, type LexiconEntry } from '../../lexicons/lexicon.ts';
import { once } from '../../once.ts';
import { findVerbForm, toForms, type VerbForm } from '../../english/inflection.ts';
import { toCondition, toWords, type Condition } from './conditions.ts';
import type { Capitals } from './names.ts';
import { WordPairs } from './word-pairs.ts';

/** An entry in one of its forms. */
export interface Compiled {
  readonly entry: LexiconEntry;
  readonly kind: string;
  /** The form that the words here have, if they are a verb’s. */
  readonly form: VerbForm;
  /** Which words of the phrase need a capital; empty where none does. */
  readonly capitals: Capitals;
  readonly unless: () => readonly Condition[];
  readonly only: () => readonly Condition[];
  readonly grades: () => readonly GradedEntry[];
}

/** An entry as it is in some company. */
interface GradedEntry {
  readonly when: readonly Condition[];
  readonly entry: LexiconEntry;
}

/** What stands in a phrase up to some word. */
interface Node {
  readonly next: { get(word: string): Node | undefined } | undefined;
  /** Behind any one word. */
  readonly star: Node | undefined;
  readonly ends: readonly Compiled[];
}

/** Most nodes lead no further and have one end: neither takes more room than it needs. */
interface Branch extends Node {
  next: Map<string, Branch> | undefined;
  star: Branch | undefined;
  ends: readonly Compiled[];
}

const noEnds: readonly Compiled[] = [];

function createBranch(): Branch {
  return { next: undefined, star: undefined, ends: noEnds };
}

/** An entry that has not been compiled. */
interface Seed {
  readonly entry: LexiconEntry;
  readonly kind: string;
}

/** A word that phrases start with, or that stands second in one. */
interface Opening {
  readonly seeds: Seed[];
  /** Whether it is a phrase, or starts one that any word may go on with. */
  isAlone: boolean;
  isSecond: boolean;
  branch: Branch | undefined;
}

/** The words that phrases start with. Most never stand in a draft: what follows one grows when it is first met. */
class Openings {
  readonly #openings = new Map<string, Opening>();
  /** Each with those that stand second behind it. */
  readonly pairs = new WordPairs();

  add(seed: Seed): void {
    const isVerb = seed.entry.pos === 'verb';
    for (const [first = '', second] of toPhrases(seed.entry)) {
      const isAlone = second === undefined || second === '*';
      if (!isAlone) this.#put(second).isSecond = true;
      for (const form of isVerb ? toForms(first, 'verb') : [first]) {
        const opening = this.#put(form);
        if (!isAlone) this.pairs.add(form, second);
        if (opening.seeds.at(-1) !== seed) opening.seeds.push(seed);
        opening.isAlone ||= isAlone;
      }
    }
  }

  #put(word: string): Opening {
    const known = this.#openings.get(word);
    if (known) return known;
    const opening = { seeds: [], isAlone: false, isSecond: false, branch: undefined };
    this.#openings.set(word, opening);
    return opening;
  }

  find(word: string): Opening | undefined {
    return this.#openings.get(word);
  }

  get(word: string): Branch | undefined {
    const opening = this.find(word);
    return opening && (opening.branch ??= growAll(opening.seeds, word));
  }
}

const openings = once(() => {
  const found = new Openings();
  for (const { kind, entries } of lexicons) for (const entry of entries) found.add({ entry, kind });
  return found;
});

/** The words of an entry, of a noun in both its forms; of a verb the first inflects, which is left to others. */
function toPhrases({ phrase, pos }: LexiconEntry): readonly (readonly string[])[] {
  const forms = pos === 'noun' ? toForms(phrase, 'noun') : [phrase];
  return forms.map((form) => toWords(form.toLowerCase()));
}

function growAll(seeds: readonly Seed[], start: string): Branch {
  const branch = createBranch();
  for (const seed of seeds) grow(branch, start, seed);
  return branch;
}

/** Adds the forms of an entry that start with a word to what follows it. */
function grow(opening: Branch, start: string, { entry, kind }: Seed): void {
  const phrases = toPhrases(entry);
  const verb = entry.pos === 'verb' ? phrases[0]?.[0] : undefined;
  const compiled: Compiled = {
    entry,
    kind,
    form: (verb === undefined ? undefined : findVerbForm(start, verb)) ?? 'base',
    capitals: toCapitals(entry.phrase),
    unless: readOnUse(entry.unless),
    only: readOnUse(entry.only),
    grades: once(() => toGrades(entry)),
  };
  for (const [first, ...rest] of phrases) {
    if (verb !== undefined || first === start) addEnd(opening, rest, compiled);
  }
}

function addEnd(opening: Branch, words: readonly string[], end: Compiled): void {
  let node = opening;
  for (const word of words) {
    const next = (word === '*' ? node.star : node.next?.get(word)) ?? createBranch();
    if (word === '*') node.star = next;
    else (node.next ??= new Map()).set(word, next);
    node = next;
  }
  node.ends = [...node.ends, end];
}

function toCapitals(phrase: string): Capitals {
  if (phrase === phrase.toLowerCase()) return [];
  return toWords(phrase).map((word) => (word === word.toLowerCase() ? undefined : word));
}

function toGrades(entry: LexiconEntry): readonly GradedEntry[] {
  return (entry.grades ?? []).map(({ when, severity }) => ({
    when: when.map(toCondition),
    entry: { ...entry, severity },
  }));
}

/** Most entries never match, so that their conditions need no reading. */
function readOnUse(conditions: readonly string[] = []): () => readonly Condition[] {
  let read: readonly Condition[] | undefined;
  return () => (read ??= conditions.map(toCondition));
}

/** Words that are a phrase, or start one that any word may go on with. */
const alone = createWordList([]);
/** Words that start a phrase, and those that stand second in one. */
const starts = createWordList([]);
const seconds = createWordList([]);

fillWordLists((lower) => {
  const own = findLists(lower);
  return lower.includes('-') ? [...own, ...findLists(toCompound(lower))] : own;
});

function findLists(word: string): readonly WordList[] {
  const opening = openings().find(word);
  if (!opening) return none;
  const { seeds, isAlone, isSecond } = opening;
  return [
    ...(isAlone ? [alone] : none),
    ...(seeds.length > 0 ? [starts] : none),
    ...(isSecond ? [seconds] : none),
  ];
}

const none: readonly WordList[] = [];

/** Where phrases may start in a sentence, as far as two words tell. */
export function findStarts(sentence: Sentence): readonly number[] {
  if (!starts.isIn(sentence) && !starts.isBaseIn(sentence)) return [];
  const { tokens } = sentence;
  return starts.findBaseIn(tokens).filter((i) => {
    const token = tokens[i];
    return token && (isOn(alone, token) || mayGoOn(token, tokens[i + 1]));
  });
}

/** Whether a word may stand second in a phrase that another starts. */
function mayGoOn(first: Token, second: Token | undefined): boolean {
  if (!second || !isOn(seconds, second)) return false;
  if (first.lower.includes('-') || second.lower.includes('-')) return true;
  const { pairs } = openings();
  return (
    pairs.mayHave(first.lower, second.lower) ||
    (second.base !== second.lower && pairs.mayHave(first.lower, second.base)) ||
    (first.base !== first.lower && mayGoOn({ ...first, lower: first.base }, second))
  );
}

function isOn(list: WordList, token: Token): boolean {
  return list.has(token) || (token.base !== token.lower && list.hasBase(token));
}

/** Every entry that starts at token `first`, with its last token. */
export function findEnds(tokens: readonly Token[], first: number): readonly [number, Compiled][] {
  let ends: [number, Compiled][] | undefined;
  let paths = root();
  for (let i = first; paths.length > 0; i++) {
    const token = tokens[i];
    if (!token) break;
    const next: Node[] = [];
    for (const node of paths) step(node, token, next);
    for (const node of next) for (const compiled of node.ends) (ends ??= []).push([i, compiled]);
    paths = next;
  }
  return ends ?? [];
}

/** Before the first word. */
const root = once((): readonly Node[] => [{ next: openings(), star: undefined, ends: noEnds }]);

/** “gang-infested” → “*-infested”, which stands in a lexicon for every compound of that end. */
function toCompound(lower: string): string {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 ? `*${lower.slice(hyphen)}` : '';
}

/** Goes on with a token; a possessive also stands for its noun: “the regime’s”. */
function step({ next, star }: Node, { kind, lower, base }: Token, reached: Node[]): void {
  if (next) {
    const own = next.get(lower);
    if (own) reached.push(own);
    const owner = base === lower ? undefined : next.get(base);
    if (owner) reached.push(owner);
    const compound = kind === 'word' ? toCompound(lower) : '';
    const end = compound === '' ? undefined : next.get(compound);
    if (end) reached.push(end);
  }
  if (star && kind === 'word') reached.push(star);
}
