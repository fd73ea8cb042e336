import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import { isFronted } from '../../repair/clauses/fronted.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { hasVerb } from '../../english/verbs.ts';
import { isClosedWord, isPlural } from '../../english/word-shapes.ts';
import type { Span } from '../../span.ts';
import type { Vague } from '../../checks/sources/vague/hidden-groups.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findSentenceCut } from '../sentence-fixes.ts';
import { isAside, isFrontedAside } from './asides.ts';
import { isInHiding, isNamelessSource, isPrivate, nameOneOf } from './group-fixes.ts';
import { findAskFixes } from '../attribution-fixes.ts';
import {
  askInstitution,
  askWhich,
  isEvidence,
  isWeighed,
  keepStudies,
  study,
} from './study-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** One that has an attribution. */
type Attributed = Required<Pick<Vague, 'span' | 'attribution'>>;

const person = '[NAME TK], [ROLE TK],';

/** Asks for a name in place of critics, experts or studies; or cuts the sentence that rests on them. */
export function findVagueFixes(block: Block, sentence: Sentence, vague: Vague): ProseFix[] {
  const { span, attribution } = vague;
  if (attribution && data.test(attribution.source.text)) {
    const edits = insertAfter(block, attribution.source, 'from [INSTITUTION TK]');
    return toSuggestions('Say whose data', edits);
  }
  const isStudy = attribution !== undefined && isEvidence(attribution);
  const named: readonly ProseFix[] = isStudy
    ? nameStudy(block, sentence, { span, attribution })
    : toSuggestions(toTitle(block, attribution), toNamed(block, sentence, vague, false));
  return [...named, ...(span.start === sentence.start ? toCut(block, sentence) : [])];
}

function toTitle(block: Block, attribution: Attribution | undefined): string {
  const isHidden =
    attribution !== undefined &&
    (isInHiding(attribution.source.text) || isPrivate(block, attribution));
  return isHidden ? 'Say why it is unnamed' : 'Name one of them';
}

/** Asks whose study it is, or which of several. */
function nameStudy(block: Block, sentence: Sentence, vague: Attributed): readonly ProseFix[] {
  const { span, attribution } = vague;
  if (isWeighed(attribution)) return findAskFixes({ block, span });
  const whose = askInstitution(block, attribution);
  if (whose) return toSuggestions('Name the study', whose);
  const { source, cue } = attribution;
  // “Research, however, suggests”: a second aside would pile up commas.
  const isLinked = linked.test(block.text.slice(source.end, Math.max(source.end, cue.start)));
  const which = isLinked ? undefined : askWhich(block, attribution);
  if (which) return toSuggestions('Say which studies', which);
  const edits = keepStudies(block, sentence, attribution) ?? toNamed(block, sentence, vague, true);
  return toSuggestions('Name the study', edits);
}

const data = /\b(?:data|figures|numbers|statistics)$/i;

/** Nothing is left of the sentence without its source: the cut takes all of it. */
function toCut(block: Block, sentence: Sentence): ProseFix[] {
  return findSentenceCut(block, sentence, sentence);
}

function toNamed(
  block: Block,
  sentence: Sentence,
  vague: Vague,
  isStudy: boolean,
): readonly ProseEdit[] | undefined {
  const { span, attribution } = vague;
  if (!attribution) return nameInFrame(block, vague);
  // “answered critics claims that”: an apostrophe is missing, and the group says nothing there.
  if (isDisagreeing(block, attribution)) return undefined;
  if (holdsClause(block, vague) || isNamelessSource(attribution.source.text)) return undefined;
  const joined = isStudy ? undefined : nameOneOf(block, sentence, attribution);
  return joined ?? nameInstead(block, sentence, { span, attribution }, isStudy);
}

/** “critics claims”: many, and the verb of one. */
function isDisagreeing({ text }: Block, { source, cue }: Attribution): boolean {
  if (source.start > cue.start || !/[^s]s$/.test(source.text)) return false;
  const words = text.slice(cue.start, cue.end);
  return /^\p{Lower}+s$/u.test(words) && !cue.lemma.endsWith('s');
}

/** “There are those who say” → “[NAME TK], [ROLE TK], said”; “many perceive” → “many, including [NAME TK], perceive”. */
function nameInFrame(
  block: Block,
  { span, group, recast }: Vague,
): readonly ProseEdit[] | undefined {
  if (recast !== undefined) return recast ? replaceWords(block, span, recast) : undefined;
  if (!group) return replaceWords(block, toThat(block, span), `${person} said`);
  return insertAfter(block, toNounEnd(block, group), ', including [NAME TK]');
}

/** “criticized by {many} shop owners”: the name stands behind all that they are called. */
function toNounEnd({ tokens }: Block, group: Span): Span {
  const first = tokens.findIndex(({ start }) => start >= group.end);
  const rest = tokens.slice(Math.max(0, first), first + maxNoun + 1);
  const stop = rest.findIndex((token) => token.kind !== 'word' || isClosedWord(token));
  const noun = rest[(stop < 0 ? rest.length : stop) - 1];
  const isWhole = stop > 0 && noun && isPlural(noun) && !hasVerb(rest.slice(0, stop));
  return isWhole ? { start: group.start, end: noun.end } : group;
}

/** Most words of a noun with what describes it. */
const maxNoun = 4;

/** How far behind the frame its “that” may stand, in tokens. */
const thatReach = 8;

/** “{It is the view of many on the coast} that …”: who they are goes with them. */
function toThat({ tokens }: Block, span: Span): Span {
  const first = tokens.findIndex(({ start }) => start >= span.end);
  if (!prepositions.has(wordAt(tokens, first))) return span;
  const rest = tokens.slice(first, first + thatReach);
  const that = rest.findIndex(({ lower }) => lower === 'that');
  const last = rest[that - 1];
  return last && !hasVerb(rest.slice(0, that)) ? { start: span.start, end: last.end } : span;
}

/** “Critics say” → “[NAME TK], [ROLE TK], said”. */
function nameInstead(
  block: Block,
  sentence: Sentence,
  vague: Attributed,
  isStudy: boolean,
): readonly ProseEdit[] | undefined {
  const { span, attribution } = vague;
  const { source, cue } = attribution;
  const rest = sentence.tokens.filter(({ start }) => start >= span.end);
  // “Few experts believe”: one who does is not the news.
  // “Not even critics say so”: whoever does says the contrary.
  if (none.test(source.text) || isHeld(block, vague, rest)) return undefined;
  // “Officials, many of them retired, say”: what stands between would be lost.
  const between = source.end < cue.start ? block.text.slice(source.end, cue.start) : '';
  if (linked.test(between)) return nameBeforeLink(block, sentence, attribution, rest);
  if (between.includes(',')) return undefined;
  if (source.start > cue.start) return nameBehind(block, attribution, rest, isStudy);
  if (declined.test(block.text.slice(source.end, cue.end)))
    return replaceWords(block, source, person);
  const helped = isStudy ? undefined : nameHelped(block, attribution);
  if (helped) return startsClause(block, sentence, span) ? helped : undefined;
  return nameInFront(block, sentence, vague, isStudy);
}

const none = /^(?:few|fewer|hardly|neither|no|nobody|none|not)\b/i;

const linked = /^, (?:however|meanwhile|though), $/;

/** “{Experts}, however, {say} the beds would recover” → “[NAME TK], [ROLE TK], however, said” */
function nameBeforeLink(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
  rest: readonly Token[],
): readonly ProseEdit[] | undefined {
  const { source, cue, contentKind } = attribution;
  const isPlain = contentKind !== 'noun-phrase' && sayings.has(cue.lemma);
  if (!isPlain || !startsClause(block, sentence, source)) return undefined;
  return joinRepairs(
    replaceWords(block, source, trim(person, [])),
    replaceWords(block, cue, toVerb(attribution, rest)) ?? [],
  );
}

const declined = /\b(?:declin|refus|not\b|never\b)|n['’]t\b/i;

/** “Critics say …” → “[NAME TK], [ROLE TK], said …”, in front or as an aside. */
function nameInFront(
  block: Block,
  sentence: Sentence,
  { span, attribution }: Vague,
  isStudy: boolean,
): readonly ProseEdit[] | undefined {
  if (!attribution) return undefined;
  const rest = sentence.tokens.filter(({ start }) => start >= span.end);
  const { source, cue } = attribution;
  // “An official {later} walked it back”: when it was is news.
  const adverb = later.exec(block.text.slice(source.end, cue.start + adverbLength))?.[1] ?? '';
  const subject = isStudy ? `${study} found` : `${person} ${adverb}${toVerb(attribution, rest)}`;
  if (isAside(block, span, rest)) {
    if (!isFrontedAside(sentence, span, rest)) {
      return replaceWords(block, span, isStudy ? subject : `said ${trim(person, rest)}`);
    }
    const comma = rest[0]?.end ?? span.end;
    return replaceWords(block, { start: span.start, end: comma }, subject);
  }
  const isClear = startsClause(block, sentence, span) && !isSplit(block, span, rest);
  return isClear ? replaceWords(block, span, subject) : undefined;
}

const later = /^ ((?:again|later|then) )/;
/** Length of the longest such word with its spaces. */
const adverbLength = 7;

/** “Analysts had already forecast” → “[NAME TK], [ROLE TK], had already forecast”: the tense is news. */
function nameHelped(block: Block, { source, cue }: Attribution): readonly ProseEdit[] | undefined {
  const helper = /^ (?:also |now |even )?(ha(?:d|ve|s))\b/.exec(
    block.text.slice(source.end, cue.end),
  );
  if (!helper?.[1] || source.start > cue.start) return undefined;
  const end = source.end + helper[0].length;
  const start = end - helper[1].length;
  const has = helper[1] === 'have' ? [{ span: { start, end }, newText: 'has' }] : [];
  return joinRepairs(replaceWords(block, source, person), has);
}

/** How far a “they” that means the source may stand behind its verb, in tokens. */
const maxPronoun = 6;

/** A “they” that means the source: not in “studies show that children sleep less than they did”. */
function hasOwnPronoun(rest: readonly Token[]): boolean {
  const pronoun = rest.slice(0, maxPronoun).findIndex(({ lower }) => /^they(?:'\w+)?$/.test(lower));
  return (
    !rest
      .slice(0, Math.max(0, pronoun))
      .some((token, i) => isPlural(token) && !prepositions.has(wordAt(rest, i - 1))) && pronoun >= 0
  );
}

/** “It is a trick some believe she will repeat”, “families, many of whom say”: the words are more than a source and its verb. */
function holdsClause({ text }: Block, { span, attribution }: Vague): boolean {
  if (/^(?:it|this|that)(?:['’]s)? /i.test(text.slice(span.start, span.end))) return true;
  // “studies of school lunches, often of two towns, find”
  return /\bwhom?\b|,/.test(attribution?.source.text ?? '');
}

/** Whether nobody else can take over the words: “insiders were more likely to say”. */
function isHeld({ text }: Block, { attribution }: Vague, rest: readonly Token[]): boolean {
  // “Some students may have thought”
  if (isUnsaid(text, attribution)) return true;
  // “conservatives have felt unsettled”
  if (attribution?.cue.lemma === 'feel' && !/^(?:that|the|he|she|it|they)$/.test(wordAt(rest, 0)))
    return true;
  // “conservatives have complained of what they call bias”, “analysts say they fear”
  return hasOwnPronoun(rest);
}

/** “aides denied a report that”: what follows is not what they say. */
function isUnsaid(text: string, attribution: Attribution | undefined): boolean {
  if (!attribution) return false;
  const { source, cue } = attribution;
  return unsaid.test(`${text.slice(source.end, cue.start)} ${cue.lemma}`);
}

const unsaid =
  /\b(?:may|might|could|would|should|likely|less|tend\w*|split|divided|about|den(?:y|ies|ied)|disput\w+|reject\w*|dismiss\w*|rebut\w*)\b/i;

/** “according to critics”, “said analysts”. */
function nameBehind(
  block: Block,
  { source, cue }: Attribution,
  rest: readonly Token[],
  isStudy: boolean,
): readonly ProseEdit[] | undefined {
  if (isStudy) return cue.lemma === 'according to' ? replaceWords(block, source, study) : undefined;
  const isBefore = rest[0]?.kind === 'word';
  if (isBefore && cue.lemma !== 'according to') return undefined;
  const named = trim(person, rest);
  // “…, say critics”: one of them “says”
  if (block.text.slice(cue.start, cue.end) === cue.lemma && sayings.has(cue.lemma))
    return replaceWords(block, { start: cue.start, end: source.end }, `said ${named}`);
  return replaceWords(block, source, named);
}

/** A comma of its own would stand before another mark. */
function trim(words: string, rest: readonly Token[]): string {
  return rest[0]?.kind === 'word' ? words : words.replace(/,$/, '');
}

/** “The talks, {observers say} privately, are dead”: an aside that goes on behind its verb. */
function isSplit({ text }: Block, { start }: Span, rest: readonly Token[]): boolean {
  const comma = rest.findIndex((token) => token.text === ',');
  return comma >= 0 && /,\s*$/.test(text.slice(0, start)) && !hasVerb(rest.slice(0, comma));
}

/** Whether a new subject can stand here: at the start, behind a lead-in or a clause, or behind “but” and the like. */
function startsClause({ text }: Block, sentence: Sentence, { start }: Span): boolean {
  if (start === sentence.start) return true;
  const before = sentence.tokens.filter((token) => token.end <= start);
  const last = wordAt(before, before.length - 1);
  if (last === ',') return isFronted(before) || hasVerb(before);
  return (
    /^[:;—–―]$/.test(last) || openers.has(last) || text.slice(sentence.start, start).trim() === ''
  );
}

const openers = toWordSet('and but while although though because as what that');

const sayings = findWordSet('saying-verbs');

/** “doubt that it will close” and “hope that it closes” say nothing of the kind. */
const contrary = /^(?:doubt|hope|question|wish|wonder|worry)$/;

/** “said”, unless the rest hangs on the verb, “accuse her of”, or would mean something else, “doubt that”. */
function toVerb({ cue }: Attribution, rest: readonly Token[]): string {
  const hangs = /^(?:of|about|against|for|to|on|with)$/.test(wordAt(rest, 0));
  const isThat = wordAt(rest, 0) === 'that' && !contrary.test(cue.lemma);
  const isSaying = sayings.has(cue.lemma) || isThat;
  return isSaying && !hangs ? 'said' : toVerbForm(cue.lemma, 'past');
}
