import { maxInPlay, type CastState, type Character, type Traits } from './character.ts';
import { isIntention } from '../../facts/attributions/intentions.ts';
import type { CastTrace } from './cast-trace.ts';
import { toNameWords } from './mentions.ts';
import type { Mention, Encounter } from './scene.ts';

function createTrace(): CastTrace {
  return { lookups: [], touched: new Set(), left: new Set() };
}

/** Whom a mention may mean: those who came up last, by the words that name them. */
export class Cast {
  /** In the order in which they came up last; those who came up again leave a hole. */
  private order: (Character | undefined)[] = [];
  private first = 0;
  private readonly places = new Map<Character, number>();
  private readonly byKey = new Map<string, Character[]>();
  private readonly entries = new Map<Character, CastState[number]>();
  private trace = createTrace();

  constructor(state: CastState) {
    for (const entry of state) {
      const [character, traits] = entry;
      character.traits = traits;
      this.entries.set(character, entry);
      this.enter(character);
    }
  }

  /** Starts to write down what is asked and who comes up. */
  startTrace(): CastTrace {
    return (this.trace = createTrace());
  }

  /** Who is in play now. */
  toState(): CastState {
    return this.order.slice(this.first).flatMap((each) => (each ? [this.toEntry(each)] : []));
  }

  /** The latest speaker comes first when a pronoun looks for one. */
  putLast(character: Character | undefined): void {
    if (!character) return;
    this.trace.touched.add(character);
    const at = this.places.get(character);
    if (at !== undefined && at === this.order.length - 1) return;
    if (this.order.length >= 4 * maxInPlay) this.close();
    if (at === undefined) return this.enter(character);
    this.order[this.places.get(character) ?? at] = undefined;
    this.places.set(character, this.order.length);
    this.order.push(character);
  }

  /** Learns more of a character. */
  learn(character: Character, traits: Traits): void {
    const { keys } = character.traits;
    character.traits = traits;
    if (keys === traits.keys || !this.places.has(character)) return;
    for (const key of traits.keys) if (!keys.has(key)) this.register(character, key);
  }

  hasKey(key: string): boolean {
    return this.findByKey(key, () => true) !== undefined;
  }

  /** The latest one of those that a word may name. */
  findByKey(key: string, isMeant: (traits: Traits) => boolean): Character | undefined {
    let latest: Character | undefined;
    let last = -1;
    for (const each of this.byKey.get(key) ?? []) {
      const at = this.places.get(each) ?? -1;
      if (at > last && isMeant(each.traits)) [latest, last] = [each, at];
    }
    this.note({ key, isMeant, found: latest });
    return latest;
  }

  /** The latest one of all. */
  findLast(isMeant: (traits: Traits) => boolean): Character | undefined {
    const found = this.findLatest(isMeant);
    this.note({ isMeant, found });
    return found;
  }

  private findLatest(isMeant: (traits: Traits) => boolean): Character | undefined {
    for (let i = this.order.length - 1; i >= this.first; i--) {
      const each = this.order[i];
      if (each && isMeant(each.traits)) return each;
    }
    return undefined;
  }

  /** Whoever has come up comes before all others: who else is in play makes no difference. */
  private note(lookup: CastTrace['lookups'][number]): void {
    const { lookups, touched } = this.trace;
    if (!lookup.found || !touched.has(lookup.found)) lookups.push(lookup);
  }

  /** The same one as long as the same is known: a draft has thousands. */
  private toEntry(character: Character): CastState[number] {
    const known = this.entries.get(character);
    if (known?.[1] === character.traits) return known;
    const entry = [character, character.traits] as const;
    this.entries.set(character, entry);
    return entry;
  }

  private enter(character: Character): void {
    if (this.places.size === maxInPlay) this.dropFirst();
    for (const key of character.traits.keys) this.register(character, key);
    this.places.set(character, this.order.length);
    this.order.push(character);
  }

  private register(character: Character, key: string): void {
    const own = this.byKey.get(key);
    if (own) own.push(character);
    else this.byKey.set(key, [character]);
  }

  private dropFirst(): void {
    while (this.order[this.first] === undefined) this.first++;
    const character = this.order[this.first++];
    if (!character) return;
    this.trace.left.add(character);
    this.places.delete(character);
    this.entries.delete(character);
    for (const key of character.traits.keys) {
      const own = this.byKey.get(key);
      if (own?.length === 1) this.byKey.delete(key);
      else own?.splice(own.indexOf(character), 1);
    }
  }

  /** Closes the holes. */
  private close(): void {
    this.order = this.order.slice(this.first).filter((each) => each !== undefined);
    this.first = 0;
    for (const [i, each] of this.order.entries()) if (each) this.places.set(each, i);
  }
}

/** Whom a mention names, of those in play. */
export function findMeant(cast: Cast, mention: Mention): Character | undefined {
  const { kind, words, isDefinite } = mention;
  const { text } = mention.attribution.source;
  if (kind === 'pronoun' && !mention.mayBeNamed) return undefined;
  if (kind === 'pronoun')
    return findNamed(cast, mention.near) ?? findAntecedent(cast, text.toLowerCase());
  if (kind === 'vague') return cast.findLast((each) => each.kind === 'vague' && each.name === text);
  const last = words.at(-1);
  if (!last) return undefined;
  if (kind === 'named') return findNamed(cast, words, mention.gender);
  if (!isDefinite) return undefined;
  const head = words.find((word) => cast.hasKey(word)) ?? last;
  // “the company” is not “company spokeswoman Ada Moll”, as “the company boss” may be
  const isBody = !mention.hasTitle && mention.keys.includes(last);
  return cast.findByKey(
    head,
    (each) => each.kind !== 'vague' && !(isBody && each.isPerson && each.kind === 'named'),
  );
}

/**
 * “{Her} sister, Beth, wants her to rest. ¶ “No,” she says”: whoever the copy is about, where one of the family is
 * named by a first name and says nothing.
 */
export function findHolder(cast: Cast, { attribution, words }: Mention): Character | undefined {
  const { source, cue } = attribution;
  if (words.length !== 1 || !isIntention(cue.lemma)) return undefined;
  const [, holder] = /^(her|his) /i.exec(source.text) ?? [];
  if (!holder) return undefined;
  return findAntecedent(cast, holder.toLowerCase() === 'her' ? 'she' : 'he');
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
      isOfGender(each, gender),
  );
}

function findNamed(
  cast: Cast,
  words: readonly string[],
  gender?: Mention['gender'],
): Character | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  return cast.findByKey(
    last,
    (each) => each.kind === 'named' && isCompatible(each, words) && isOfGender(each, gender),
  );
}

/** “Mrs Bell” is not “Mark Bell”. */
function isOfGender({ gender }: Traits, own: Mention['gender']): boolean {
  return own === undefined || gender === undefined || gender === own;
}

/** “Mark Johnson” is not “Eve Johnson”. */
function isCompatible({ name }: Traits, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const own = toNameWords(name);
  if (own.length < 2) return true;
  return own.at(-2) === words.at(-2) || own.some((word) => word === words[0]);
}

/** “Palmer BookTrack”, “the F.B.I.”: written as only bodies are, where nothing says that it is a person. */
function mayBeBody({ name, gender, hasOffice }: Traits): boolean {
  return (
    gender === undefined && !hasOffice && /\p{Lower}{3}\p{Upper}|^(?:\p{Upper}\.){2,}$/u.test(name)
  );
}

/** The latest one that a pronoun fits; “he” is nobody where only women have been named. */
function findAntecedent(cast: Cast, pronoun: string): Character | undefined {
  const word = pronoun.replace(/'.*/, '');
  if (word === 'he' || word === 'she') {
    const [own, other] = word === 'he' ? ['male', 'female'] : ['female', 'male'];
    const isFit = (each: Traits): boolean =>
      each.kind !== 'vague' && each.isPerson && each.gender !== other;
    const last = cast.findLast(isFit);
    if (!last || !mayBeBody(last.traits)) return last;
    return cast.findLast((each) => isFit(each) && each.gender === own) ?? last;
  }
  const wantsPerson = word === 'who';
  const fits = cast.findLast(
    (each) => each.kind !== 'vague' && (word === 'they' || each.isPerson === wantsPerson),
  );
  // “it” is a paper or a body, if nobody but people has been named
  return fits ?? (word === 'it' ? undefined : cast.findLast((each) => each.kind !== 'vague'));
}
