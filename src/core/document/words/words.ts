import { toOwnText } from '../../memory/own-text.ts';
import {
  ListingsStore,
  Membership,
  mergeListings,
  WordList,
  type Listed,
  type Listings,
} from './word-list.ts';
import { WordTable } from './word-table.ts';

/** A word or mark as it is written, with what follows from its letters alone: one object for all drafts. */
export interface Word extends Listed {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** `lower` without a possessive ending: “Shapsha’s” → “shapsha”. */
  readonly base: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

/** Longest word that is remembered. */
const maxLength = 40;

/** Looks at a word in lower case, and as it is written. */
type WordTest = (lower: string, text: string) => boolean;

/** Finds the lists that a word is on, as far as its looks tell. */
type ListFinder = (lower: string, text: string) => readonly WordList[];

/** What is known of words, whatever the draft. */
class Vocabulary {
  /** The lists of each word that is on one. */
  readonly #members = new Map<string, Membership>();
  /** The lists that look into compounds, by their words. */
  readonly #partLists = new Map<string, readonly WordList[]>();
  /** By the shapes of the words for which they may find some. */
  readonly #finders: Readonly<Record<Shape, ListFinder[]>> = { plain: [], capital: [], marked: [] };
  readonly #words = new WordTable<Word>((text) => this.#read(toOwnText(text), true));
  readonly #marks = new WordTable<Word>((text) => this.#read(toOwnText(text), false));
  #listings: ListingsStore | undefined;
  #count = 0;

  addList(words: Iterable<string>): WordList {
    const list = this.#createList([...words]);
    const alone = new Membership(list);
    for (const word of list.words) {
      const others = this.#members.get(word);
      this.#members.set(word, others?.with(list) ?? alone);
    }
    return list;
  }

  addPartList(words: Iterable<string>): WordList {
    const list = this.addList(words);
    for (const word of new Set(list.words))
      this.#partLists.set(word, [...(this.#partLists.get(word) ?? []), list]);
    return list;
  }

  /** Takes up a finder that finds nothing for words that are plainer than a shape. */
  addFinder(find: ListFinder, plainest: Shape): void {
    for (const shape of shapes.slice(shapes.indexOf(plainest))) this.#finders[shape].push(find);
  }

  /** What words know; from now on there are no more lists. */
  get listings(): ListingsStore {
    return (this.#listings ??= new ListingsStore(this.#count));
  }

  /** Finds what is known of the word or the mark that stands between two offsets of a text. */
  find(text: string, start: number, end: number, isWord: boolean): Word {
    if (end - start > maxLength) return this.#read(text.slice(start, end), isWord);
    return (isWord ? this.#words : this.#marks).find(text, start, end);
  }

  #createList(words: readonly string[]): WordList {
    // Words that have been read know nothing of a list that comes later.
    if (this.#listings) throw new Error(`list ${this.#count} was made after a draft was read`);
    return new WordList(words, this.#count++);
  }

  #read(text: string, isWord: boolean): Word {
    const shape = toShape(text);
    if (isWord && shape !== 'marked') {
      const lower = shape === 'plain' ? text : text.toLowerCase();
      const listings = this.#toListings(lower, text, shape);
      return { text, lower, base: lower, kind: 'word', listings, baseListings: listings };
    }
    const lower = text.toLowerCase().replace(apostrophes, "'");
    const base = lower.replace(/(?:'s|(?<=s)')$/, '');
    const listings = this.#toListings(lower, text, 'marked');
    const baseListings = base === lower ? listings : this.#toListings(base, text, 'marked');
    return { text, lower, base, kind: toKind(text, isWord), listings, baseListings };
  }

  #toListings(lower: string, text: string, shape: Shape): Listings {
    const known = this.listings;
    let listings = this.#members.get(lower)?.toListings(known) ?? known.blank;
    for (const find of this.#finders[shape])
      for (const list of find(lower, text)) listings = known.add(listings, list);
    for (const list of shape === 'marked' ? this.#findPartLists(lower) : [])
      listings = known.add(listings, list);
    return listings;
  }

  #findPartLists(lower: string): readonly WordList[] {
    const parts = lower.split(partMarks);
    return parts.length > 1 ? parts.flatMap((part) => this.#partLists.get(part) ?? []) : [];
  }
}

const numberPattern = /^\d[\d.,:/-]*(?:st|nd|rd|th|s|m|bn|k|am|pm)?$/i;
const apostrophes = /[’‘ʼ]/g;
/** What parts a compound. */
const partMarks = /\W+/;

/** How a word looks: small letters a to z alone, as most do, such letters behind a capital, or anything else. */
type Shape = 'plain' | 'capital' | 'marked';
const shapes: readonly Shape[] = ['plain', 'capital', 'marked'];

function toShape(text: string): Shape {
  if (!/^[A-Za-z][a-z]*$/.test(text)) return 'marked';
  return text.charCodeAt(0) >= 97 ? 'plain' : 'capital';
}

function toKind(text: string, isWord: boolean): Word['kind'] {
  if (isWord) return numberPattern.test(text) ? 'number' : 'word';
  return /^[\p{S}%&@#*+/\\|~^]+$/u.test(text) ? 'symbol' : 'punctuation';
}

/** What is known of all words. */
export const vocabulary = new Vocabulary();

/** Makes a list of words that a finder looks out for, in lower case; when its module loads, before any draft is read. */
export function createWordList(words: Iterable<string>): WordList {
  return vocabulary.addList(words);
}

/** Makes a list of all words that pass a test; when its module loads. Every word that is met is tested. */
export function createShapeList(test: WordTest): WordList {
  return addShape(test, 'plain', []);
}

/** The same where a word of small letters a to z alone, as most are, never passes. */
export function createCapitalShapeList(test: WordTest): WordList {
  return addShape(test, 'capital', []);
}

/**
 * The same where a word of such letters, whether it starts with a capital or not, never passes: those are not tested,
 * but some of them may be on the list.
 */
export function createMarkedShapeList(test: WordTest, words: Iterable<string> = []): WordList {
  return addShape(test, 'marked', words);
}

const none: readonly WordList[] = [];

function addShape(test: WordTest, plainest: Shape, words: Iterable<string>): WordList {
  const list = vocabulary.addList(words);
  const own = [list];
  vocabulary.addFinder((lower, text) => (test(lower, text) ? own : none), plainest);
  return list;
}

/** Says on which of some lists a word is, where that is known only when words are read. Every word is asked about. */
export function fillWordLists(find: ListFinder): void {
  vocabulary.addFinder(find, 'plain');
}

/** Makes a list of some words, in lower case, and of all that hold one of them between marks: “gun-related”. */
export function createPartList(words: Iterable<string>): WordList {
  return vocabulary.addPartList(words);
}

/** The lists that any of the words of a sentence are on. */
export function findListings(tokens: readonly Listed[]): Listed {
  return mergeListings(tokens, vocabulary.listings.blank);
}

/** The lists that any of the words of some sentences are on. */
export function mergeSentences(sentences: readonly Listed[]): Listed {
  const [only] = sentences;
  return only && sentences.length === 1
    ? only
    : mergeListings(sentences, vocabulary.listings.blank);
}
