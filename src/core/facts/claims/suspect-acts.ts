import { findPositions } from '../../document/words/positions.ts';
import { createMarkedShapeList, createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import crimes from '../../lexicons/crimes.json' with { type: 'json' };
import { findNearby } from '../../collections/nearby.ts';
import { isInPassive } from '../../english/passive.ts';
import { findApposition, findSubject, type TokenRun } from '../../english/subjects.ts';
import { conjunctions, isMidVerbWord, toWordSet } from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';
import { isHistory } from '../claims.ts';
import type { NameUse } from '../people.ts';
import { isPersonName } from '../person-names.ts';
import { deedOpenings, matchDeed } from './deeds.ts';
import { isStated } from './stated.ts';

/** What somebody has done, which is a crime if the draft says that they stand accused. The span is the verb. */
export interface SuspectAct extends Span {
  readonly kind: 'deed';
  readonly word: string;
  /** `suspect` is whoever is called so, or the defendant; `pronoun` is whoever was spoken of before. */
  readonly who: 'named' | 'suspect' | 'pronoun';
  /** In lower case; empty where nobody is named. */
  readonly surname: string;
  /** Where the words start that say who. */
  readonly subject: number;
}

const officers: ReadonlySet<string> = new Set(crimes.officers);
const passing: ReadonlySet<string> = new Set(crimes.ofCharges);
/** What whoever stands accused is called. */
export const suspects = createWordList(['accused', 'defendant', 'suspect']);
const aged = createMarkedShapeList((lower) => /^\d+-year-old$/.test(lower));

/** Words that say who answers for the act, or that it is settled, or a story. */
const cues = createWordList([...crimes.cues, ...crimes.fiction].filter((cue) => !passing.has(cue)));

/** Finds the first thing in a sentence that is a crime of whoever stands accused. */
export function findSuspectActs(block: Block, sentence: Sentence): readonly SuspectAct[] {
  const { tokens } = sentence;
  if (!deedOpenings.isIn(sentence) || cues.isIn(sentence) || isHistory(sentence)) return [];
  if (textAt(tokens, tokens.length - 1) === '?') return [];
  for (const i of findPositions(sentence, deedOpenings)) {
    const act = readAct(block, tokens, i);
    if (act) return [act];
  }
  return [];
}

function readAct(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const verb = matchDeed(block, tokens, i);
  if (!verb || verb.form === 'gerund' || isInPassive(tokens, i) || !isStated(tokens, verb, true))
    return undefined;
  const doer = findDoer(block, tokens, i);
  const [from, to] = [tokens[i], tokens[verb.last]];
  return (
    doer &&
    from &&
    to && { ...doer, start: from.start, end: to.end, kind: 'deed', word: verb.lemma }
  );
}

type Doer = Pick<SuspectAct, 'who' | 'surname' | 'subject'>;

function findDoer(block: Block, tokens: readonly Token[], verb: number): Doer | undefined {
  const subject = findSubject(tokens, verb) ?? findFirst(tokens, verb);
  return subject && readDoer(block, tokens, subject);
}

/** “Reece walked in, asked for cigarettes and then {pulled} a knife”: the subject of the verbs before. */
function findFirst(tokens: readonly Token[], verb: number): TokenRun | undefined {
  let joint = verb - 1;
  while (isMidVerb(tokens[joint])) joint--;
  if (!/^(?:and|but|then|,)$/.test(textAt(tokens, joint).toLowerCase())) return undefined;
  const before = tokens.slice(0, joint);
  const isOneClause = before.every(
    ({ lower, text }) =>
      !/^[“”";:]$/.test(text) && (!conjunctions.has(lower) || /^(?:and|but|before)$/.test(lower)),
  );
  const first = before.findIndex((token, i) => i > 0 && pasts.has(token));
  return isOneClause && first > 0 ? findSubject(tokens, first) : undefined;
}

const pasts = createMarkedShapeList(
  (lower) => /[a-z]ed$/.test(lower),
  toWordSet('went came ran drove walked took got stood sat left met broke shot held'),
);

function isMidVerb(token: Token | undefined): boolean {
  return token !== undefined && isMidVerbWord(token);
}

function readDoer(block: Block, tokens: readonly Token[], run: TokenRun): Doer | undefined {
  const [first, last] = [tokens[run.first], tokens[run.last]];
  if (!first || !last) return undefined;
  if (last.lower === 'who') return toNamed(findBefore(block, tokens, run.last));
  const named = findWhole(block, first, last);
  if (named) return toNamed(named);
  const who = readUnnamed(tokens, run);
  if (!who) return undefined;
  const aside = who === 'pronoun' ? undefined : findApposition(tokens, run);
  const end = aside && tokens[aside.last];
  const name = aside && end && findWhole(block, tokens[aside.first], end);
  return toNamed(name) ?? { who, surname: '', subject: first.start };
}

/** “he”, “the 60-year-old”, “the suspect”, “the second defendant”. */
function readUnnamed(tokens: readonly Token[], { first, last }: TokenRun): Doer['who'] | undefined {
  const [opening, head] = [wordAt(tokens, first), tokens[last]];
  if (/^(?:he|she)$/.test(wordAt(tokens, last))) return 'pronoun';
  if (opening !== 'the' || last > first + 2) return undefined;
  if (aged.has(head) && last === first + 1) return 'pronoun';
  return suspects.has(head) ? 'suspect' : undefined;
}

function toNamed(person: NameUse | undefined): Doer | undefined {
  const surname = person?.words.at(-1)?.base;
  return person && surname ? { who: 'named', surname, subject: person.start } : undefined;
}

/** “Marcus Thiel, 34, {who} set fire to” */
function findBefore(block: Block, tokens: readonly Token[], who: number): NameUse | undefined {
  let at = who - 1;
  if (textAt(tokens, at) === ',') at--;
  if (tokens[at]?.kind === 'number' && textAt(tokens, at - 1) === ',') at -= 2;
  const last = tokens[at];
  return last && findPerson(block, last);
}

/** The person whom a subject names: “Reece”, “Officer Dana Holt”, “former mayor Ines Calvo”. */
function findWhole(block: Block, first: Token | undefined, last: Token): NameUse | undefined {
  const person = first && findPerson(block, last);
  if (!first || !person || person.first - first.index > maxTitle) return undefined;
  return block.tokens.slice(first.index, person.first).every(({ kind }) => kind === 'word')
    ? person
    : undefined;
}

/** Longest title before a name, in words. */
const maxTitle = 5;

function findPerson({ facts }: Block, token: Token): NameUse | undefined {
  const person = findNearby(facts.nameUses, token).find(({ last }) => last === token.index);
  const words = person?.title?.office.split(' ') ?? [];
  if (!person || words.some((word) => officers.has(word))) return undefined;
  return isPersonName(person.words) ? person : undefined;
}
