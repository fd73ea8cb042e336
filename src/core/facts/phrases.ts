import type { Token } from '../document/tokens.ts';
import type { Sentence } from '../document/sentences.ts';
import { createShapeList } from '../document/words.ts';
import { lexicons, type LexiconEntry } from '../lexicons/lexicon.ts';
import { toForms, toVerbForm, type VerbForm } from '../repair/inflection.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';
import { fitsPartOfSpeech } from './part-of-speech.ts';
import { toCondition, toWords, type Condition } from './phrase-conditions.ts';
import { createNameTest, hasCapitals, type Capitals, type NameTest } from './phrase-names.ts';

/** Words of a lexicon where they stand, in the part of speech and the company that the lexicon asks for. */
export interface Phrase extends Span {
  readonly entry: LexiconEntry;
  /** The lexicon’s kind: `sensational`, `journalese`, … */
  readonly kind: string;
  /** Its first and last token, both included, by position in the block. */
  readonly first: number;
  readonly last: number;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

interface Compiled {
  readonly entry: LexiconEntry;
  readonly kind: string;
  /** The form that the words here have, if they are a verb’s. */
  readonly form: VerbForm;
  /** Which words of the phrase need a capital; empty where none does. */
  readonly capitals: Capitals;
  readonly unless: () => readonly Condition[];
  readonly only: () => readonly Condition[];
}

/** Most nodes lead no further and have one end: neither takes more room than it needs. */
interface Node {
  next: Map<string, Node> | undefined;
  /** Behind any one word. */
  star: Node | undefined;
  ends: readonly Compiled[];
}

const noEnds: readonly Compiled[] = [];

function createNode(): Node {
  return { next: undefined, star: undefined, ends: noEnds };
}

/** Finds the phrases of all lexicons, in order of position; those of one kind may overlap. */
export function findPhrases(block: FactBlock): readonly Phrase[] {
  const isName = createNameTest(block);
  const found: Phrase[] = [];
  for (const sentence of block.sentences) {
    for (const [first, token] of sentence.tokens.entries()) {
      if (!openings.has(token) && !openings.hasBase(token)) continue;
      for (const [last, compiled] of findEnds(sentence.tokens, first)) {
        if (isMeant(compiled, { sentence, first, last, isName }))
          found.push(toPhrase(compiled, sentence, first, last));
      }
    }
  }
  return found;
}

/** The phrases of a block by their kind; for `derive`, so that they are sorted once. */
export function groupPhrases({
  facts,
}: {
  readonly facts: { readonly phrases: readonly Phrase[] };
}): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of facts.phrases) {
    const group = groups.get(phrase.kind);
    if (group) group.push(phrase);
    else groups.set(phrase.kind, [phrase]);
  }
  return groups;
}

const trie = (() => {
  let root: Node | undefined;
  return () => (root ??= compile());
})();

function compile(): Node {
  const root = createNode();
  for (const { kind, entries } of lexicons) {
    for (const entry of entries) grow(root, entry, kind);
  }
  return root;
}

function grow(root: Node, entry: LexiconEntry, kind: string): void {
  const base: Omit<Compiled, 'form'> = {
    entry,
    kind,
    capitals: toCapitals(entry.phrase),
    unless: readOnUse(entry.unless),
    only: readOnUse(entry.only),
  };
  for (const [words, form] of toSurfaces(entry)) {
    let node = root;
    for (const word of toWords(words.toLowerCase())) {
      const next = (word === '*' ? node.star : node.next?.get(word)) ?? createNode();
      if (word === '*') node.star = next;
      else (node.next ??= new Map()).set(word, next);
      node = next;
    }
    node.ends = [...node.ends, { ...base, form }];
  }
}

function toCapitals(phrase: string): Capitals {
  if (phrase === phrase.toLowerCase()) return [];
  return toWords(phrase).map((word) => (word === word.toLowerCase() ? undefined : word));
}

/** Most entries never match, so that their conditions need no reading. */
function readOnUse(conditions: readonly string[] = []): () => readonly Condition[] {
  let read: readonly Condition[] | undefined;
  return () => (read ??= conditions.map(toCondition));
}

// Past before participle: “slammed” alone is the past tense.
const verbForms: readonly VerbForm[] = ['base', 'thirdPerson', 'past', 'participle', 'gerund'];

/** How an entry looks in a draft, each with the verb form that it shows. */
function toSurfaces({ phrase, pos }: LexiconEntry): readonly (readonly [string, VerbForm])[] {
  if (pos === 'noun') return toForms(phrase, 'noun').map((form) => [form, 'base']);
  if (pos !== 'verb') return [[phrase, 'base']];
  const forms = new Map<string, VerbForm>();
  for (const form of verbForms) {
    const words = toVerbForm(phrase, form);
    if (!forms.has(words)) forms.set(words, form);
  }
  for (const words of toForms(phrase, 'verb')) {
    if (!forms.has(words)) forms.set(words, /^\S+ing\b/.test(words) ? 'gerund' : 'past');
  }
  return [...forms];
}

/** What a phrase starts with: no other word needs to be read. */
const openings = createShapeList((lower) => {
  const { next } = trie();
  return next !== undefined && (next.has(lower) || next.has(toCompound(lower) ?? ''));
});

/** Every entry that starts at token `first`, with its last token. */
function findEnds(tokens: readonly Token[], first: number): readonly [number, Compiled][] {
  const ends: [number, Compiled][] = [];
  let paths: readonly Node[] = [trie()];
  for (let i = first; paths.length > 0; i++) {
    const token = tokens[i];
    if (!token) break;
    const next: Node[] = [];
    for (const node of paths) step(node, token, next);
    for (const node of next) for (const compiled of node.ends) ends.push([i, compiled]);
    paths = next;
  }
  return ends;
}

/** “gang-infested” → “*-infested”, which stands in a lexicon for every compound of that end. */
function toCompound(lower: string): string | undefined {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 ? `*${lower.slice(hyphen)}` : undefined;
}

/** Goes on with a token; a possessive also stands for its noun: “the regime’s”. */
function step({ next, star }: Node, { kind, lower, base }: Token, reached: Node[]): void {
  if (next) {
    add(reached, next.get(lower));
    if (base !== lower) add(reached, next.get(base));
    const compound = kind === 'word' ? toCompound(lower) : undefined;
    if (compound !== undefined) add(reached, next.get(compound));
  }
  if (kind === 'word') add(reached, star);
}

function add(reached: Node[], node: Node | undefined): void {
  if (node) reached.push(node);
}

interface Match {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly isName: NameTest;
}

function isMeant(
  { entry, form, capitals, unless, only }: Compiled,
  { sentence, first, last, isName }: Match,
): boolean {
  const { tokens } = sentence;
  if (isPossessive(tokens, first, entry.pos === 'noun' ? last - 1 : last, entry)) return false;
  if (!hasCapitals(tokens, first, capitals) || isName(sentence, first, last, capitals))
    return false;
  const use = { tokens, first, last };
  if (!fitsPartOfSpeech(entry.pos, use, form)) return false;
  if (unless().some((isHere) => isHere(use))) return false;
  return only().length === 0 || only().some((isHere) => isHere(use));
}

/** Only a noun may end in ’s, unless the lexicon writes it. */
function isPossessive(
  tokens: readonly Token[],
  first: number,
  last: number,
  { phrase }: LexiconEntry,
): boolean {
  if (phrase.includes("'")) return false;
  return tokens.slice(first, last + 1).some((token) => token.base !== token.lower);
}

function toPhrase(
  { entry, kind }: Compiled,
  sentence: Sentence,
  first: number,
  last: number,
): Phrase {
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]];
  const [start, end] = [from?.start ?? sentence.start, to?.end ?? sentence.end];
  return {
    start,
    end,
    entry,
    kind,
    first: from?.index ?? 0,
    last: to?.index ?? 0,
    sentence: sentence.index,
  };
}
