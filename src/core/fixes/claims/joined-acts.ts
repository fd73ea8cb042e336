import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { pastVerbs } from '../../facts/claims/crimes/suspect-doers.ts';
import { toGerund } from '../../english/gerunds.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { conjunctions } from '../../english/word-classes.ts';
import { isAdverb, isClosedWord, isJoiner } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';

/** A verb that goes on from the one before: “and then {dumped}”. */
interface JoinedAct {
  readonly verb: Token;
  readonly gerund: string;
  /** Behind an “and” or a “then”, not a comma alone. */
  readonly isLast: boolean;
}

const openActs = findWordSet('open-acts');

/**
 * “is accused of assaulting a nurse, {stole} her car and {set} it on fire” → “stealing”, “setting”: the verbs behind an
 * act that have its subject. Undefined where others follow, of which it is not sure whose they are, or that nobody calls a
 * crime: “and Lee Moll drove”, “and pleaded not guilty”.
 */
export function accuseOfRest(sentence: Sentence, act: Span): readonly ProseEdit[] | undefined {
  const tokens = findClause(sentence, act);
  const acts: JoinedAct[] = [];
  let from = tokens.findIndex(({ start }) => start >= act.end);
  for (let i = from; from >= 0 && i < tokens.length; i++) {
    if (!joints.test(wordAt(tokens, i))) continue;
    const rest = tokens.slice(skipLinks(tokens, i));
    if (opensInPast(rest)) {
      const joined = toJoined(tokens, i, rest);
      if (!joined || tokens.slice(from, i).some(opensClause)) return undefined;
      acts.push(joined);
      from = i = tokens.indexOf(joined.verb);
    } else if (wordAt(tokens, i) !== ',' && hasVerb(toHalf(rest))) return undefined;
  }
  const isWhole = acts.at(-1)?.isLast ?? true;
  return isWhole ? acts.map(({ verb, gerund }) => ({ span: verb, newText: gerund })) : undefined;
}

const joints = /^(?:and|but|then|,)$/;

/** “Moll, who {robbed} a bank, will appear in court”: the clause alone, where it is sure to end there. */
function findClause({ tokens }: Sentence, { start, end }: Span): readonly Token[] {
  const verb = tokens.findIndex((token) => token.start >= start);
  const comma = tokens.findIndex((token) => token.text === ',' && token.start >= end);
  const isAside = wordAt(tokens, verb - 1) === 'who' && comma >= 0;
  // “who robbed a bank, fled and …”: either verb may be the main one.
  const isEnded = !tokens.slice(comma + 1).some(isJoiner) || !opensInPast(tokens.slice(comma + 1));
  return isAside && isEnded ? tokens.slice(0, comma) : tokens;
}

/** “, {and then later} dumped” */
function skipLinks(tokens: readonly Token[], joint: number): number {
  let i = joint + 1;
  while (links.test(wordAt(tokens, i)) || isAdverb(tokens[i])) i++;
  return i;
}

const links = /^(?:,|also|and|but|later|then)$/;

function opensInPast(rest: readonly Token[]): boolean {
  const [first] = rest;
  if (first === undefined || /^\p{Upper}/u.test(first.text)) return false;
  return pastVerbs.has(first) || opensWithVerb(rest) || toGerund(first.lower) !== undefined;
}

/** What may be an adjective or a noun before another noun: “{used} cars”, “{rose} petals”; not “{hid} letters”. */
const mayBeNoun =
  /ed$|^(?:bit|bore|bound|cast|cost|cut|fell|felt|found|ground|hit|lay|left|lit|lost|read|rose|saw|shed|shot|spent|split|spoke|spread|wet|wound)$/;

/** The verb in -ing; none of “{used} cars”, “{was} arrested”, “{told} police”, “{pleaded} guilty”. */
function toJoined(
  tokens: readonly Token[],
  joint: number,
  [verb, next]: readonly Token[],
): JoinedAct | undefined {
  if (!verb || isSpeechForm(verb) || openActs.has(verb.lower)) return undefined;
  const gerund = toGerund(verb.lower);
  if (gerund === undefined || (mayBeNoun.test(verb.lower) && isBareNoun(next))) return undefined;
  const between = tokens.slice(joint, tokens.indexOf(verb));
  return { verb, gerund, isLast: between.some(({ lower }) => /^(?:and|but|then)$/.test(lower)) };
}

function isBareNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Lower}/u.test(token.text)) return false;
  return !isClosedWord(token) && !isAdverb(token);
}

/** “shot a man who had robbed him and fled”: either may have. */
function opensClause(token: Token): boolean {
  return conjunctions.has(token.lower) && !isJoiner(token);
}

/** “two men | who ran the shop”, “cash | and fled” */
function toHalf(rest: readonly Token[]): readonly Token[] {
  const end = rest.findIndex(
    (token) => isJoiner(token) || /^(?:that|where|which|while|who)$/.test(token.lower),
  );
  return end < 0 ? rest : rest.slice(0, end);
}
