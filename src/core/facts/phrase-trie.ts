import type { Token } from '../document/tokens.ts';
import type { WordList } from '../document/word-list.ts';
import { createShapeList } from '../document/words.ts';
import { lexicons, type LexiconEntry } from '../lexicons/lexicon.ts';
import { once } from '../once.ts';
import { toForms, toVerbForm, type VerbForm } from '../repair/inflection.ts';
import { toCondition, toWords, type Condition } from './phrase-conditions.ts';
import type { Capitals } from './phrase-names.ts';

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

interface Trie {
  readonly root: Node;
  /** The words that stand second in a phrase. */
  readonly second: ReadonlySet<string>;
}

const trie = once(compile);

function compile(): Trie {
  const root = createNode();
  for (const { kind, entries } of lexicons) {
    for (const entry of entries) grow(root, entry, kind);
  }
  const second = [...(root.next?.values() ?? [])].flatMap(({ next }) => [...(next?.keys() ?? [])]);
  return { root, second: new Set(second) };
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

/** Words that are a phrase, or start one that any word may go on with. */
const alone = createShapeList((lower) =>
  findOpenings(lower).some(({ ends, star }) => ends.length > 0 || star !== undefined),
);
/** Words that start a phrase, and those that stand second in one. */
const openings = createShapeList((lower) => findOpenings(lower).length > 0);
const seconds = createShapeList((lower) => {
  const { second } = trie();
  return second.has(lower) || second.has(toCompound(lower) ?? '');
});

function findOpenings(lower: string): readonly Node[] {
  const { next } = trie().root;
  return [next?.get(lower), next?.get(toCompound(lower) ?? '')].filter(
    (node) => node !== undefined,
  );
}

/** Whether a phrase may start with a token, as far as it and the next one tell. */
export function mayStart(token: Token, next: Token | undefined): boolean {
  return isOn(openings, token) && (isOn(seconds, next) || isOn(alone, token));
}

function isOn(list: WordList, token: Token | undefined): boolean {
  return list.has(token) || list.hasBase(token);
}

/** Every entry that starts at token `first`, with its last token. */
export function findEnds(tokens: readonly Token[], first: number): readonly [number, Compiled][] {
  const ends: [number, Compiled][] = [];
  let paths: readonly Node[] = [trie().root];
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
