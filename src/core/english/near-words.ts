/** A word as it is written, and what lies between it and the one nearer to the place that is read from. */
interface NearWord {
  readonly text: string;
  readonly lower: string;
  readonly gap: string;
}

const none: NearWord = { text: '', lower: '', gap: '' };

/** Longest run of marks and spaces that is looked over for a word, in UTF-16 code units. */
const maxGap = 4;

/**
 * The words on one side of a place in the prose, the nearest first: runs of letters and digits, as far as somebody
 * asks. Marks lie in the gaps between them.
 */
export class NearWords {
  /** What lies between the place and the nearest word. */
  readonly gap: string;
  /** The nearest word as it is written; empty if there is none. */
  readonly word: string;
  /** The nearest word in lower case. */
  readonly lower: string;
  readonly #text: string;
  readonly #step: 1 | -1;
  readonly #limit: number;
  readonly #words: NearWord[];
  /** The nearest word, the two nearest and so on. */
  #runs: string[] | undefined;
  /** Where the last word ends that was read, seen from the place. */
  #end: number;

  /** Reads from a place on to `limit`: forward if that lies behind it. */
  constructor(text: string, place: number, limit: number, step: 1 | -1) {
    this.#text = text;
    this.#end = place;
    this.#limit = limit;
    this.#step = step;
    const nearest = this.#readNext();
    this.#words = [nearest];
    this.gap = nearest.gap;
    this.word = nearest.text;
    this.lower = nearest.lower;
  }

  /** Whether one space lies between the place and the nearest word. */
  get isSpaced(): boolean {
    return isSpace(this.gap);
  }

  /** Whether a space or a hyphen lies between the place and the nearest word. */
  get isJoined(): boolean {
    return isJoint(this.gap);
  }

  /** The word at a position, the nearest first. */
  at(i: number): NearWord {
    while (this.#words.length <= i) this.#words.push(this.#readNext());
    return this.#words[i] ?? none;
  }

  /** Whether the word at a position has no capital letters. */
  isPlainAt(i: number): boolean {
    const { text, lower } = this.at(i);
    return text === lower;
  }

  /** The nearest words in the order in which they are read, in lower case; undefined if anything but a space or a hyphen parts them. */
  run(count: number): string | undefined {
    if (count === 1) return this.lower === '' ? undefined : this.lower;
    const runs = (this.#runs ??= [this.lower]);
    while (runs.length < count) {
      const { lower, gap } = this.at(runs.length);
      if (lower === '' || runs[0] === '' || !isJoint(gap)) return undefined;
      runs.push(this.#join(runs.at(-1) ?? '', lower));
    }
    return runs[count - 1];
  }

  /** How many code units it is from the place to the far end of so many words. */
  lengthTo(count: number): number {
    let length = 0;
    for (let i = 0; i < count; i++) length += this.at(i).gap.length + this.at(i).text.length;
    return length;
  }

  #join(run: string, word: string): string {
    return this.#step > 0 ? `${run} ${word}` : `${word} ${run}`;
  }

  #readNext(): NearWord {
    const start = this.#skip(this.#end, false, maxGap);
    const end = this.#skip(start, true, Infinity);
    const gap = this.#slice(this.#end, start);
    this.#end = end;
    if (start === end) return { ...none, gap };
    const text = this.#slice(start, end);
    return { text, lower: text.toLowerCase(), gap };
  }

  /** Where a run of word characters ends, or one of others. */
  #skip(from: number, isOfWord: boolean, most: number): number {
    const step = this.#step;
    let at = from;
    for (let count = 0; at !== this.#limit && count < most; count++) {
      const place = step > 0 ? at : at - 1;
      const code = this.#text.charCodeAt(place);
      if ((code < 128 ? ascii[code] === 1 : isWordAt(this.#text, place)) !== isOfWord) break;
      at += step;
    }
    return at;
  }

  #slice(from: number, to: number): string {
    return this.#step > 0 ? this.#text.slice(from, to) : this.#text.slice(to, from);
  }
}

/** The words before a place, from `limit` on. */
export function readBefore(text: string, place: number, limit: number): NearWords {
  return new NearWords(text, place, Math.min(limit, place), -1);
}

/** The words behind a place, up to `limit`. */
export function readBehind(text: string, place: number, limit: number): NearWords {
  return new NearWords(text, place, Math.max(limit, place), 1);
}

/** Phrases of one or several words, in lower case, that are looked for right beside a place. */
export class NearPhrases {
  readonly #phrases: ReadonlySet<string>;
  readonly #longest: number;
  readonly #isPlain: boolean;

  /** @param isPlain whether capital letters make another word of it: “Major” is no “major” */
  constructor(phrases: Iterable<string>, isPlain = false) {
    this.#phrases = new Set(phrases);
    this.#isPlain = isPlain;
    this.#longest = Math.max(...[...this.#phrases].map((phrase) => phrase.split(' ').length));
  }

  /** How many words the longest phrase has that stands there; none if none does. */
  count(near: NearWords): number {
    let found = 0;
    for (let count = 1; count <= this.#longest; count++) {
      const run = near.run(count);
      if (run === undefined || (this.#isPlain && !near.isPlainAt(count - 1))) break;
      if (this.#phrases.has(run)) found = count;
    }
    return found;
  }

  /** Whether one of the phrases stands there, with a space between. */
  isBeside(near: NearWords): boolean {
    return near.isSpaced && this.count(near) > 0;
  }

  /** Whether one of the phrases stands there, with a space or a hyphen between. */
  isJoined(near: NearWords): boolean {
    return near.isJoined && this.count(near) > 0;
  }
}

/** Makes phrases of lines of alternatives, one for each part: “his|the”, “|other”. An empty one leaves the part out. */
export function toNearPhrases(...parts: readonly string[]): NearPhrases {
  return new NearPhrases(combine(...parts));
}

/** The same where they are meant in small letters only. */
export function toPlainPhrases(...parts: readonly string[]): NearPhrases {
  return new NearPhrases(combine(...parts), true);
}

/** All phrases of some parts, each a line of alternatives. */
export function combine(...parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (phrases, part) =>
      phrases.flatMap((phrase) => part.split('|').map((word) => `${phrase} ${word}`.trim())),
    [''],
  );
}

function isSpace(gap: string): boolean {
  return gap === ' ' || gap === '\u00A0' || gap === '\n';
}

function isJoint(gap: string): boolean {
  return gap === '-' || isSpace(gap);
}

/** By the codes of ASCII characters, 1 for letters, digits and the underscore. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a character beyond ASCII is a letter or a digit. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // The marks of typesetting are many, letters with accents few.
  return (code < 0x2000 || code > 0x206f) && /[\p{Alpha}\p{N}]/u.test(text.charAt(at));
}
