import type { KeptIndex, KeptUse } from '../reads/kept-index.ts';
import known from '../../lexicons/names/known-names.json' with { type: 'json' };
import { isGivenName } from '../../english/given-names.ts';
import { isSameSet } from '../reads/same-set.ts';
import { isIrish, isKnown, isOneName, isShared } from './one-name.ts';
import {
  isFamily,
  isGiven,
  maxCompared,
  SpellingBuckets,
  toFolded,
  type Bucket,
} from './spelling-buckets.ts';

/** A word of a name where it stands in a block. */
export interface SpelledWord {
  readonly word: { readonly start: number };
  /** The rest of the name. */
  readonly company: string;
  /** What shows whose name it is. */
  readonly sign?: PersonSign;
}

/** “her husband, Mark Holt”: one of a family; “Mr Holt”, “Holt said”: a person, of whom no first name stands there. */
export type PersonSign = 'kin' | 'titled' | 'speaker';

/** One word of a name as it is spelled, wherever it is used. */
export interface Spelling<T extends SpelledWord = SpelledWord> {
  /** Says whether it is a surname or a first name, and how it is spelled. */
  readonly key: string;
  readonly uses: readonly KeptUse<T>[];
  /** The rest of the names that it is used in: first names, or “institute”. Empty for a name of one word. */
  readonly company: ReadonlySet<string>;
  readonly signs: ReadonlySet<PersonSign>;
}

/**
 * The keys of two spellings that may be one name: right is what everybody knows, else the form that has its apostrophe,
 * else the one used most, else a first name that many bear or the form introduced in full, else the one that comes first.
 */
export interface SpellingPair {
  readonly right: string;
  readonly wrong: string;
  /** Whether nothing but their order tells them apart. */
  readonly isTied: boolean;
}

function isCommon(key: string): boolean {
  return !isFamily(key) && isGivenName(toFolded(key));
}

const wholeNames: ReadonlySet<string> = new Set(known.fullNames);

/** Hadddon: no name has a letter three times in a row. */
function hasTriple(key: string): boolean {
  return /(.)\1\1/.test(toFolded(key));
}

/** How many a surname ends. */
const usualEnd = /(?:berg|dottir|field|ford|mann?|sen|ski|sky|son|stein|ton|vich|wicz)$/;

/** “Okoro” beside “Ok’oro”: an apostrophe is lost sooner than put in. */
function hasLostMark(key: string, other: string): boolean {
  const [one, two] = [toFolded(key), toFolded(other)];
  return one.length < two.length && one === two.replace(/[’']/g, '');
}

function toPlainVowels(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

/** Of two surnames that are used as often: “Norman” beside “Normam”, “Mueller” beside “Muller”, which has lost its umlaut. */
function isLikelier(key: string, other: string): boolean {
  if (!isFamily(key)) return false;
  const [one, two] = [toFolded(key), toFolded(other)];
  // “Parsons”, “Parson”: either ends as names do.
  if (one === `${two}s` || two === `${one}s`) return false;
  if (usualEnd.test(one) !== usualEnd.test(two)) return usualEnd.test(one);
  return one.length > two.length && toPlainVowels(one) === toPlainVowels(two);
}

/** Which spellings of a draft may be one name, kept from version to version. */
export class SpellingPairs {
  private readonly spellings: Pick<KeptIndex<Spelling>, 'of' | 'keys'>;
  /** What was known of each spelling when it was compared. */
  private readonly entered = new Map<string, Spelling>();
  private readonly buckets = new SpellingBuckets();
  private readonly found = new Map<string, readonly SpellingPair[]>();
  /** Whether all spellings have been compared; a draft may have lost its last name since. */
  private isRead: boolean;

  /** `isKept` where every version is taken up; else all is read on the first question. */
  constructor(spellings: Pick<KeptIndex<Spelling>, 'of' | 'keys'>, isKept: boolean) {
    this.spellings = spellings;
    this.isRead = isKept;
  }

  /** The pairs of which a spelling is the wrong one: nothing else is said of the draft. */
  of(key: string): readonly SpellingPair[] {
    // Nobody will ask what has changed: that they stand in some bucket is enough.
    if (!this.isRead) for (const each of this.spellings.keys()) this.buckets.enter(each, true);
    this.isRead = true;
    const pairs = this.found.get(key) ?? this.find(key);
    this.found.set(key, pairs);
    return pairs;
  }

  /** Takes up that some spellings are used elsewhere, all in the order in which they were. */
  move(keys: readonly string[]): void {
    for (const key of keys) this.entered.set(key, this.read(key));
  }

  /** Takes up that some spellings have changed; those that have other pairs now, of those that were asked for. */
  update(keys: readonly string[]): readonly string[] {
    if (!this.isRead) return [];
    const moved = keys.filter((key) => !isSameSpelling(this.entered.get(key), this.read(key)));
    const affected = new Set(moved);
    for (const key of moved) {
      this.leave(key);
      if (this.read(key).uses.length > 0) this.enter(key);
      for (const bucket of this.buckets.of(key)) for (const each of bucket.keys) affected.add(each);
    }
    return [...affected].filter((key) => {
      const before = this.found.get(key);
      this.found.delete(key);
      return before && !isSamePairs(before, this.of(key));
    });
  }

  private read(key: string): Spelling {
    return this.spellings.of(key);
  }

  private enter(key: string): void {
    this.entered.set(key, this.read(key));
    this.buckets.enter(key, false);
  }

  private leave(key: string): void {
    if (this.entered.delete(key)) this.buckets.leave(key);
  }

  private find(key: string): readonly SpellingPair[] {
    const buckets = this.buckets.of(key).filter(({ keys }) => keys.length > 1);
    if (buckets.length === 0) return none;
    const earlier: string[] = [];
    const later: string[] = [];
    const met = new Set([key]);
    for (const bucket of buckets) {
      const own = this.sort(bucket).indexOf(key);
      const end = own < maxCompared ? bucket.keys.length : maxCompared;
      for (let i = 0; i < end; i++) {
        const other = bucket.keys[i];
        if (other === undefined || met.has(other)) continue;
        met.add(other);
        const [first, second] = i < own ? [other, key] : [key, other];
        if (isOneName(first, second, this.read(first), this.read(second)))
          (i < own ? earlier : later).push(other);
      }
    }
    if (earlier.length + later.length === 0) return none;
    later.sort((a, b) => this.compare(a, b));
    const pairs = [
      ...earlier.map((other) => this.toPair(other, key)),
      ...later.map((other) => this.toPair(key, other)),
    ].filter(({ wrong }) => wrong === key);
    return pairs.length === 0 ? none : pairs;
  }

  private sort(bucket: Bucket): readonly string[] {
    if (!bucket.isSorted) bucket.keys.sort((a, b) => this.compare(a, b));
    bucket.isSorted = true;
    return bucket.keys;
  }

  /** Which of two spellings comes first in the draft. */
  private compare(a: string, b: string): number {
    const [one, other] = [this.read(a).uses[0], this.read(b).uses[0]];
    if (!one || !other) return 0;
    return one.view.index - other.view.index || one.value.word.start - other.value.word.start;
  }

  private toPair(first: string, second: string): SpellingPair {
    const lead = this.countUses(second, first) - this.countUses(first, second);
    const isSecond = this.isSecondRight(first, second, lead);
    const [right, wrong] = isSecond === true ? [second, first] : [first, second];
    return { right, wrong, isTied: isSecond === undefined };
  }

  /** Whether the later of two spellings is right; undefined where they are equals. */
  private isSecondRight(first: string, second: string, lead: number): boolean | undefined {
    if (isKnown(first, lead) !== isKnown(second, -lead)) return isKnown(second, -lead);
    if (this.isBorne(first) !== this.isBorne(second)) return this.isBorne(second);
    // “mckellan <”, “mckellan >”: the one with two capitals is right.
    if (isIrish(first)) return first > second;
    if (hasLostMark(first, second)) return true;
    if (hasLostMark(second, first) || hasTriple(second)) return false;
    if (hasTriple(first)) return true;
    return lead === 0 ? this.isSecondLikelier(first, second) : lead > 0;
  }

  /** Of two that are used as often. */
  private isSecondLikelier(first: string, second: string): boolean | undefined {
    if (isCommon(first) !== isCommon(second)) return isCommon(second);
    if (isLikelier(second, first)) return true;
    if (isLikelier(first, second)) return false;
    const [isFull, isSecondFull] = [first, second].map((key) => this.isFull(key));
    return isFull === isSecondFull ? undefined : isSecondFull;
  }

  /** “Ana Ruiz”: whether a name is introduced with more than one word. */
  private isFull(key: string): boolean {
    return [...this.read(key).company].some((each) => each !== '');
  }

  /** “Nikki Haley”: the first name of somebody whom everybody knows. */
  private isBorne(key: string): boolean {
    if (!isGiven(key)) return false;
    const first = toFolded(key);
    return [...this.read(key).company].some((family) => wholeNames.has(`${first} ${family}`));
  }

  /** How often a spelling is used; where it is a name of others too, as often as it goes with the other’s company. */
  private countUses(key: string, other: string): number {
    const { uses, company } = this.read(key);
    const shared = this.read(other).company;
    const isOthersToo = [...company].some((each) => each !== '' && !shared.has(each));
    if (!isOthersToo || !isShared(company, shared)) return uses.length;
    return uses.filter(({ value }) => value.company !== '' && shared.has(value.company)).length;
  }
}

const none: readonly SpellingPair[] = [];

/** Whether a spelling compares as before: it goes with the same names, as often, and comes up in the same place. */
function isSameSpelling(a: Spelling | undefined, b: Spelling): boolean {
  const [first, other] = [a?.uses[0], b.uses[0]];
  if (first?.view !== other?.view || first?.value !== other?.value) return false;
  if (a?.uses.length !== b.uses.length || !isSameSet(a.company, b.company)) return false;
  if (!isSameSet(a.signs, b.signs)) return false;
  return a.uses.every(({ value }, i) => value.company === b.uses[i]?.value.company);
}

function isSamePairs(a: readonly SpellingPair[], b: readonly SpellingPair[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(
    ({ right, wrong, isTied }, i) =>
      right === b[i]?.right && wrong === b[i].wrong && isTied === b[i].isTied,
  );
}
