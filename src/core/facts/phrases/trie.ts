import type { Token } from '../../document/words/tokens.ts';
import type { LexiconEntry } from '../../lexicons/wording/lexicon.ts';
import { findEntry, type KnownEntry } from '../../lexicons/wording/wording.ts';
import { once, oncePerWord } from '../../memory/once.ts';
import { findVerbForm, type VerbForm } from '../../english/inflection.ts';
import { toCondition, type Condition } from './conditions.ts';
import type { Capitals } from './name-test.ts';
import { findEntriesAt, isStart, toCompound } from './openings.ts';
import { inflectsFirst, toPhrases, toPhraseWords } from './phrase-words.ts';

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

/** What follows a word that phrases start with. Most never stand in a draft: it grows when two of one are first met. */
const findFirst = oncePerWord((start): Node | undefined => {
  if (!isStart(start)) return undefined;
  const entries = findEntriesAt(start);
  const growBehind = (second: string): Branch => growAll(start, entries.get(second) ?? []);
  const findSecond = oncePerWord((second) =>
    entries.has(second) ? growBehind(second).next?.get(second) : undefined,
  );
  return {
    next: { get: findSecond },
    star: growBehind('*').star,
    ends: growBehind('').ends,
  };
});

function growAll(start: string, numbers: readonly number[]): Branch {
  const branch = createBranch();
  for (const number of numbers) {
    const known = findEntry(number);
    if (known) grow(branch, start, known);
  }
  return branch;
}

/** Adds the forms of an entry that start with a word to what follows it. */
function grow(opening: Branch, start: string, { entry, kind }: KnownEntry): void {
  const phrases = toPhrases(entry);
  const verb = inflectsFirst(entry) ? phrases[0]?.[0] : undefined;
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
  return toPhraseWords(phrase).map((word) => (word === word.toLowerCase() ? undefined : word));
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

/** An entry where it ends: at token `last` of a sentence. */
export interface End {
  readonly last: number;
  readonly compiled: Compiled;
}

/** Every entry that starts at token `first`, with its last token. */
export function findEnds(tokens: readonly Token[], first: number): readonly End[] {
  let ends: End[] | undefined;
  let paths = root;
  for (let last = first; paths.length > 0; last++) {
    const token = tokens[last];
    if (!token) break;
    let next = none;
    for (const node of paths) next = step(node, token, next);
    for (const node of next)
      for (const compiled of node.ends) (ends ??= []).push({ last, compiled });
    paths = next;
  }
  return ends ?? noEntries;
}

const noEntries: readonly End[] = [];
const none: readonly Node[] = [];

/** Before the first word. */
const root: readonly Node[] = [{ next: { get: findFirst }, star: undefined, ends: noEnds }];

/** Goes on with a token, beside what others have reached; a possessive also stands for its noun: “the regime’s”. */
function step(
  { next, star }: Node,
  { kind, lower, base }: Token,
  others: readonly Node[],
): readonly Node[] {
  let reached = others;
  if (next) {
    const own = next.get(lower);
    if (own) reached = join(reached, own);
    const owner = base === lower ? undefined : next.get(base);
    if (owner) reached = join(reached, owner);
    const isCompound = kind === 'word' && lower.includes('-');
    const end = isCompound ? next.get(toCompound(lower)) : undefined;
    if (end) reached = join(reached, end);
  }
  return star && kind === 'word' ? join(reached, star) : reached;
}

/** Mostly there is one node or none. */
function join(nodes: readonly Node[], node: Node): readonly Node[] {
  return nodes.length === 0 ? [node] : [...nodes, node];
}
