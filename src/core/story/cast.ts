import { toNameWords, type Mention } from './mentions.ts';
import type { Encounter } from './scenes.ts';
import type { Gender } from './persons.ts';
import type { Source } from './story.ts';

/** Somebody or something that a draft names, as far as it has been read. */
export interface Character {
  name: string;
  readonly kind: Source['kind'];
  /** Lower-case words that later mentions may use: the surname, the title, the body’s own noun. */
  readonly keys: Set<string>;
  readonly mentions: Mention[];
  isPerson: boolean;
  gender: Gender | undefined;
  /** Some mention gives a title or a body: “Governor Stone”, “Cole, the fire chief”. */
  hasOffice: boolean;
  /** Where it stands in the order in which they came up last; −1 out of play. */
  at: number;
}

/** How many characters a mention may mean; no story has more, and a longer look back would take too long. */
const maxInPlay = 200;

/** Whom a mention may mean: those who came up last, by the words that name them. */
export class Cast {
  /** In the order in which they came up last; those who came up again leave a hole. */
  private order: (Character | undefined)[] = [];
  private first = 0;
  private size = 0;
  private readonly byKey = new Map<string, Set<Character>>();

  /** The latest speaker comes first when a pronoun looks for one. */
  putLast(character: Character | undefined): void {
    if (!character) return;
    if (character.at === this.order.length - 1 && character.at >= 0) return;
    if (character.at >= 0) this.order[character.at] = undefined;
    else this.enter(character);
    if (this.order.length > 4 * maxInPlay) this.close();
    character.at = this.order.length;
    this.order.push(character);
  }

  /** Notes words that later mentions may use. */
  addKeys(character: Character, keys: readonly string[]): void {
    for (const key of keys) {
      if (character.keys.has(key)) continue;
      character.keys.add(key);
      if (character.at >= 0) this.register(character, key);
    }
  }

  hasKey(key: string): boolean {
    return this.byKey.has(key);
  }

  /** The latest one of those that a word may name. */
  findByKey(key: string, isMeant: (character: Character) => boolean): Character | undefined {
    let latest: Character | undefined;
    for (const each of this.byKey.get(key) ?? []) {
      if ((!latest || each.at > latest.at) && isMeant(each)) latest = each;
    }
    return latest;
  }

  /** The latest one of all. */
  findLast(isMeant: (character: Character) => boolean): Character | undefined {
    for (let i = this.order.length - 1; i >= this.first; i--) {
      const each = this.order[i];
      if (each && isMeant(each)) return each;
    }
    return undefined;
  }

  private enter(character: Character): void {
    if (this.size === maxInPlay) this.dropFirst();
    this.size++;
    for (const key of character.keys) this.register(character, key);
  }

  private register(character: Character, key: string): void {
    const own = this.byKey.get(key);
    if (own) own.add(character);
    else this.byKey.set(key, new Set([character]));
  }

  private dropFirst(): void {
    while (this.order[this.first] === undefined) this.first++;
    const character = this.order[this.first++];
    if (!character) return;
    this.size--;
    character.at = -1;
    for (const key of character.keys) {
      const own = this.byKey.get(key);
      own?.delete(character);
      if (own?.size === 0) this.byKey.delete(key);
    }
  }

  /** Closes the holes. */
  private close(): void {
    this.order = this.order.slice(this.first).filter((each) => each !== undefined);
    this.first = 0;
    for (const [i, each] of this.order.entries()) if (each) each.at = i;
  }
}

/** Whom a mention names, of those in play. */
export function findMeant(cast: Cast, mention: Mention): Character | undefined {
  const { kind, words, isDefinite } = mention;
  const { text } = mention.attribution.source;
  if (kind === 'pronoun')
    return findNamed(cast, mention.near) ?? findAntecedent(cast, text.toLowerCase());
  if (kind === 'vague') return cast.findLast((each) => each.kind === 'vague' && each.name === text);
  const last = words.at(-1);
  if (!last) return undefined;
  if (kind === 'named') return findNamed(cast, words);
  if (!isDefinite) return undefined;
  const head = words.find((word) => cast.hasKey(word)) ?? last;
  return cast.findByKey(head, (each) => each.kind !== 'vague');
}

/** Whom a name that is dropped names, of those in play. */
export function findEncountered(cast: Cast, { words, gender }: Encounter): Character | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  return cast.findByKey(
    last,
    (each) =>
      each.isPerson &&
      each.kind === 'named' &&
      isCompatible(each, words) &&
      (gender === undefined || each.gender === undefined || each.gender === gender),
  );
}

function findNamed(cast: Cast, words: readonly string[]): Character | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  return cast.findByKey(last, (each) => each.kind === 'named' && isCompatible(each, words));
}

/** “Mark Johnson” is not “Eve Johnson”. */
function isCompatible({ name }: Character, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const own = toNameWords(name);
  if (own.length < 2) return true;
  return own.at(-2) === words.at(-2) || own.some((word) => word === words[0]);
}

/** The latest one that a pronoun fits; “he” is nobody where only women have been named. */
function findAntecedent(cast: Cast, pronoun: string): Character | undefined {
  const word = pronoun.replace(/'.*/, '');
  if (word === 'he' || word === 'she') {
    const other = word === 'he' ? 'female' : 'male';
    return cast.findLast((each) => each.kind !== 'vague' && each.isPerson && each.gender !== other);
  }
  const wantsPerson = word === 'who';
  const fits = cast.findLast(
    (each) => each.kind !== 'vague' && (word === 'they' || each.isPerson === wantsPerson),
  );
  return fits ?? cast.findLast((each) => each.kind !== 'vague');
}
