import { heardNames, toHeardName } from './first-names.ts';
import { toSimilarityKeys } from './spellings.ts';

const kinds = {
  family: 'family ',
  given: 'given ',
  place: 'place ',
  order: 'order ',
  joint: 'joint ',
  case: 'case ',
} as const;

/** The key of a word of a name in lower case and without accents. */
export function toSpellingKey(kind: keyof typeof kinds, folded: string): string {
  return kinds[kind] + folded;
}

/** Whether a key is that of a surname. */
export function isFamily(key: string): boolean {
  return key.startsWith(kinds.family);
}

/** Whether a key is that of a first name. */
export function isGiven(key: string): boolean {
  return key.startsWith(kinds.given);
}

/** Whether a key is that of a name such as “Phillips” of “Phillips Street”. */
export function isPlace(key: string): boolean {
  return key.startsWith(kinds.place);
}

/** Whether a key is that of “Air Sarmad” or “Sarmad Air”, the words that differ first. */
export function isOrder(key: string): boolean {
  return key.startsWith(kinds.order);
}

/** Whether a key is that of “McKellan” or “Mckellan”. */
export function isCase(key: string): boolean {
  return key.startsWith(kinds.case);
}

/** The word that a key stands for. */
export function toFolded(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** The kind of a word and its first letter; of Jeff that of Geoff. */
function toInitial(key: string): string {
  return heardInitials.get(key) ?? key.slice(0, key.indexOf(' ') + 2);
}

const heardInitials: ReadonlyMap<string, string> = new Map(
  heardNames.map(([name, heard]) => [kinds.given + name, kinds.given + heard.charAt(0)]),
);

/** What is alike of a word and others: how it is spelled, and of a first name how it is heard. */
function toKeys(key: string): readonly string[] {
  const folded = toFolded(key);
  const heard = isGiven(key) ? toHeardName(folded) : undefined;
  const keys = toSimilarityKeys(folded);
  return heard === undefined ? keys : [...keys, `≈${heard}`];
}

/** Most spellings that one is compared with for each similarity; more are chance, and would take too long. */
export const maxCompared = 12;

/** Spellings that are alike in some way. */
export interface Bucket {
  readonly keys: string[];
  /** They stand in the order of the draft. */
  isSorted: boolean;
}

type Buckets = Map<string, Bucket>;

/** Spellings that start with the same letter. */
interface Initial extends Bucket {
  /** The same by what else is alike, once they are more than one is compared with. */
  parts: Buckets | undefined;
}

/** The spellings of a draft, by what is alike. */
export class SpellingBuckets {
  readonly #initials = new Map<string, Initial>();

  /** Those among which all stand that a spelling may be taken for. */
  of(key: string): readonly Bucket[] {
    const initial = this.#initials.get(toInitial(key));
    if (!initial) return [];
    if (initial.keys.length <= maxCompared) return [initial];
    const parts = (initial.parts ??= divide(initial));
    return toKeys(key).flatMap((each) => parts.get(each) ?? []);
  }

  /** Takes up a spelling; `isLast` says that it comes up in the draft behind all that have been taken up. */
  enter(key: string, isLast: boolean): void {
    const initial = this.#initials.get(toInitial(key));
    if (!initial) this.#initials.set(toInitial(key), { ...toBucket(key), parts: undefined });
    else {
      add(initial, key, isLast);
      if (initial.parts) addSimilar(initial.parts, key, isLast);
    }
  }

  leave(key: string): void {
    const initial = this.#initials.get(toInitial(key));
    if (!initial) return;
    remove(initial, key);
    if (initial.parts) removeSimilar(initial.parts, key);
  }
}

function divide({ keys, isSorted }: Initial): Buckets {
  const parts: Buckets = new Map();
  for (const key of keys) addSimilar(parts, key, isSorted);
  return parts;
}

function addSimilar(parts: Buckets, key: string, isLast: boolean): void {
  for (const similarity of toKeys(key)) {
    const part = parts.get(similarity);
    if (part) add(part, key, isLast);
    else parts.set(similarity, toBucket(key));
  }
}

function removeSimilar(parts: Buckets, key: string): void {
  for (const similarity of toKeys(key)) {
    const part = parts.get(similarity);
    if (part) remove(part, key);
    if (part?.keys.length === 0) parts.delete(similarity);
  }
}

function toBucket(key: string): Bucket {
  return { keys: [key], isSorted: true };
}

function add(bucket: Bucket, key: string, isLast: boolean): void {
  bucket.keys.push(key);
  bucket.isSorted &&= isLast;
}

function remove({ keys }: Bucket, key: string): void {
  keys.splice(keys.indexOf(key), 1);
}
