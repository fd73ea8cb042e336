import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import type { ReportingVerb } from '../../facts/attributions/reporting.ts';
import { toForms } from '../../english/inflection.ts';
import { beForms, determiners, subjectPronouns, toWordSet } from '../../english/word-classes.ts';
import { isAdverb } from '../../english/word-shapes.ts';
import { isMereThing } from '../../facts/attributions/mere-things.ts';
import type { ProseEdit } from '../../report.ts';
import { inflectInPlace } from '../../repair/rewrites/verb-in-place.ts';
import type { SpeechUse } from '../../checks/sources/attribution-verbs/speech-uses.ts';
import { isWithin, type Span } from '../../span.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Where a verb of speech stands, and whose it is. */
export interface VerbPlace {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly cue: Span;
  readonly source: string;
}

/** Neutral verbs in the form of the one that they replace, best first. */
export interface NeutralVerbs {
  readonly all: readonly string[];
  /** Those with which the sentence still sounds like one. */
  readonly fitting: readonly string[];
}

/** Finds neutral verbs for a loaded one; before an object none that needs a clause: one discloses a plan, or says that. */
export function findNeutralVerbs(
  place: VerbPlace,
  verb: ReportingVerb,
  use: SpeechUse,
): NeutralVerbs {
  const inflect = (each: string): string | readonly string[] =>
    inflectInPlace(place.block, place.cue, verb.lemma, each) ?? [];
  const found = findListed(place, verb, use).map((each) =>
    each === 'say' && use === 'speech' && isWritten(place) ? 'write' : each,
  );
  const listed = [...new Set(found)].filter(fits[use]);
  const fitting = listed.flatMap((each) =>
    each === 'say' ? toUnheard(place) : isEchoed(place, each) ? [] : [each],
  );
  const isLate = (each: string): boolean =>
    isHeardAbove(place, each) ||
    (each === 'acknowledge' && (isPromised(place) || isOwnView(place)));
  const heard = fitting.filter(isLate);
  const unheard = fitting.filter((each) => !heard.includes(each));
  return { all: listed.flatMap(inflect), fitting: [...unheard, ...heard].flatMap(inflect) };
}

/** “They acknowledged it. They {admitted} that”: the sentence before has the verb. */
function isHeardAbove(
  { block: { sentences }, sentence: { index } }: VerbPlace,
  verb: string,
): boolean {
  if (verb === 'say') return false;
  const forms = new Set(toForms(verb, 'verb'));
  return sentences[index - 1]?.tokens.some(({ lower }) => forms.has(lower)) ?? false;
}

/** “{admitted} the files would be opened”: nobody acknowledges what is still to come, they say it. */
function isPromised({ sentence: { tokens }, cue }: VerbPlace): boolean {
  const behind = tokens.filter(({ start }) => start >= cue.end).slice(0, promiseReach);
  return behind.some(({ lower }) => lower === 'will' || lower === 'would');
}

/** How far behind a verb “would” says that the thing is still to come, in tokens. */
const promiseReach = 6;

const ownViews = findWordSet('own-views');

/** “{admitted} she was truly sorry”, “{admitted} that the cuts were painful”: what somebody feels or thinks is no fact. */
function isOwnView({ sentence: { tokens }, cue }: VerbPlace): boolean {
  const behind = tokens.filter(({ start }) => start >= cue.end);
  const be = behind.slice(0, beReach).findIndex(({ lower }) => beForms.has(lower));
  const said = behind.slice(be + 1).find((token) => token.kind === 'word' && !isAdverb(token));
  const [first, verb] = behind.filter(({ lower }) => lower !== 'that');
  if (/^(?:he|she|they)$/.test(first?.lower ?? '') && sensed.test(verb?.lower ?? '')) return true;
  return be >= 0 && ownViews.has(said?.lower ?? '');
}

/** How far behind a verb “was” says what somebody thinks of a thing, in tokens. */
const beReach = 8;
const sensed =
  /^(?:believed|doubted|enjoyed|feared|feels?|felt|hated|hoped|liked|loved|regret(?:s|ted)?|thought|worried)$/;

/** “he {gushed} in an email to her”: nobody said it. */
function isWritten({ block: { text }, sentence: { end }, cue }: VerbPlace): boolean {
  return written.test(text.slice(cue.end, Math.min(end, cue.end + writtenReach)));
}

const written =
  /^ (?:[a-z]+ ){0,3}in (?:an?|her|his|one|the|their) (?:[a-z]+ )?(?:blog|column|e-?mail|essay|letter|memo|memoir|message|note|op-ed|post|text|tweet)\b/i;
/** How far behind a verb it may say where the words stand, in UTF-16 code units. */
const writtenReach = 60;

/** “claimed it was his and {claims} he paid for it”: of the second of a pair, “said … and that” leaves nothing. */
export function mendTwin(
  { block, sentence: { tokens }, cue }: VerbPlace,
  { lemma }: ReportingVerb,
  neutral: string,
): readonly ProseEdit[] {
  const forms = new Set(toForms(lemma, 'verb'));
  const at = tokens.findIndex(
    ({ start, lower }, i) =>
      start > cue.end && forms.has(lower) && /^(?:and|but)$/.test(wordAt(tokens, i - 1)),
  );
  const [twin, next] = [tokens[at], tokens[at + 1]];
  if (!twin || !next || !saying.has(neutral) || isQuoted(block, twin)) return [];
  // “and claimed the prize”
  if (isMereThing(tokens, at)) return [];
  const isClause = determiners.has(next.lower) || subjectPronouns.has(next.lower);
  if (isClause && wordAt(tokens, at - 1) === 'and') {
    const end = next.lower === 'that' ? next.end : twin.end;
    return [{ span: { start: twin.start, end }, newText: 'that' }];
  }
  const newText = inflectInPlace(block, twin, lemma, 'say');
  return newText === undefined ? [] : [{ span: { start: twin.start, end: twin.end }, newText }];
}

const needsClause = /^(?:say|tell|ask|reply|respond|argue|suggest|complain|speak)\b/;
const takesGerund = /^(?:acknowledge|describe|mention|recall|report)\b/;

const fits: Readonly<Record<SpeechUse, (verb: string) => boolean>> = {
  speech: () => true,
  object: (verb) => !needsClause.test(verb),
  gerund: (verb) => takesGerund.test(verb),
};

const studies = findWordSet('studies');
const records = findWordSet('records');
const researchers = /(?:researcher|scientist|[ao]log|onomer|physicist|chemist)(?:ist)?s?$/;
const complaints = toWordSet('complaint complaints lawsuit lawsuits petition suit suits');
const suing = findWordSet('suing');
/** What follows the noun in the name of a source: “a poll of 900 voters”, “a survey published in May”. */
const tail = /\s(?:by|conducted|for|from|in|of|on|out|published|released)\s/;

/**
 * What a source does: people say, polls and studies find, records show, lawsuits allege. A verb that casts doubt
 * becomes “report”, for “find” would vouch for the finding. Words between quotation marks are always said.
 */
function findListed(place: VerbPlace, verb: ReportingVerb, use: SpeechUse): readonly string[] {
  if (use === 'speech' && verb.takes === 'object') return ['say'];
  const head = findHead(place.source);
  if (use === 'object' && verb.lemma === 'reveal') return toShown(head);
  // “bemoaned that”: one complains about a thing, and complains that.
  const suggest =
    use === 'speech' ? verb.suggest.map((each) => each.replace(/ about$/, '')) : verb.suggest;
  if (records.has(head) && verb.stance === 'factive') return ['show'];
  const own =
    isCited(place) && suggest.includes('report') ? ['report'] : findSpoken(place, head, verb);
  const alleged = verb.lemma === 'claim' && isAlleged(place, head) ? ['allege'] : [];
  return [...alleged, ...suggest.flatMap((each) => (each === 'say' ? own : [each]))];
}

/** “poll” of “a poll of 900 voters”, “studies” of “a large body of studies”. */
function findHead(source: string): string {
  const named = source.toLowerCase().replace(measure, '');
  return named.split(tail)[0]?.trim().split(/\s+/).at(-1) ?? '';
}

/** “{a large body of} studies” */
const measure =
  /^(?:an?|the) (?:[a-z]+ )?(?:body|couple|dozen|handful|host|number|raft|range|series|string|wealth) of /;

/** “Roy {revealed} a plan”, “The data {revealed} a trend” */
function toShown(head: string): readonly string[] {
  return records.has(head) || studies.has(head) ? ['show'] : ['announce', 'disclose'];
}

/** “said that he was ill” could be of the speaker; what is “disclosed” is about somebody. */
function findSpoken(place: VerbPlace, head: string, verb: ReportingVerb): readonly string[] {
  // “By counting rings, the researchers {revealed} that …”: it is their work that shows it.
  if (verb.lemma === 'reveal' && researchers.test(head)) return ['find'];
  const own = findOwnVerbs(head, verb);
  const isDisclosed = verb.lemma === 'reveal' && own.includes('say') && isAboutSomebody(place);
  return isDisclosed ? ['disclose'] : own;
}

function findOwnVerbs(head: string, { stance }: ReportingVerb): readonly string[] {
  if (!studies.has(head)) return ['say'];
  return stance === 'factive' ? ['find', 'show'] : ['report'];
}

/** “{revealed} that she had left”, “{revealed} that Roy had left” */
function isAboutSomebody({ sentence: { tokens }, cue }: VerbPlace): boolean {
  const at = tokens.findIndex(({ start }) => start >= cue.end);
  const isThat = tokens[at]?.lower === 'that';
  const subject = tokens[isThat ? at + 1 : at];
  return /^(?:he|she|they)$/.test(subject?.lower ?? '') || (isThat && isCapitalised(subject));
}

/** “as the Arden Post {revealed}” */
function isCited({ sentence: { tokens }, cue, source }: VerbPlace): boolean {
  const at = tokens.findIndex(({ start }) => start === cue.start);
  return tokens[at - source.split(' ').length - 1]?.lower === 'as';
}

/** “The lawsuit claims that”, “sued the city, claiming that” */
function isAlleged({ block, sentence, cue }: VerbPlace, head: string): boolean {
  if (complaints.has(head)) return true;
  if (!/ing$/i.test(block.text.slice(cue.start, cue.end))) return false;
  // “cited the case of a guard, claiming”: no case of his
  return sentence.tokens.some(
    ({ lower, end }, i) =>
      end <= cue.start && suing.has(lower) && wordAt(sentence.tokens, i + 1) !== 'of',
  );
}

const saying = toWordSet('said say saying says');

/** How far a second “said” is heard, in tokens. */
const earshot = 12;

/** Where the sentence has said “said” before: “said it was late, {insisting} that” → adding, else nothing. */
function toUnheard({ block, sentence: { tokens }, cue }: VerbPlace): readonly string[] {
  const at = tokens.findIndex(({ start }) => start === cue.start);
  const others = tokens.flatMap((token, i) => (isSaid(block, token) && i !== at ? [i] : []));
  const isTail = tokens[at - 1]?.text === ',' && tokens[at]?.lower.endsWith('ing');
  // One adds that it was late, but not why.
  const canAdd = !/^(?:how|what|whether|who|why)$/.test(tokens[at + 1]?.lower ?? '');
  if (isTail && others.some((i) => i < at)) return canAdd ? ['add'] : [];
  return others.some((i) => Math.abs(i - at) <= earshot) ? [] : ['say'];
}

/** Letters that two words share when one echoes the other. */
const stem = 6;

/** “critics {blasted} the plan”: critics do not criticize. */
function isEchoed({ sentence, cue }: VerbPlace, verb: string): boolean {
  const start = verb.slice(0, stem);
  if (start.length < stem) return false;
  return sentence.tokens.some(
    (token) => token.start !== cue.start && token.lower.startsWith(start),
  );
}

function isSaid({ facts }: Block, token: Token): boolean {
  return saying.has(token.lower) && !isQuoted({ facts }, token);
}

function isQuoted({ facts }: Pick<Block, 'facts'>, token: Token): boolean {
  return facts.quotations.some((each) => isWithin(token, each));
}
