import claims from '../../lexicons/claims/claims.json' with { type: 'json' };
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import type { FrameContext } from './attribution.ts';
import { findBearerStart, isBearer } from './bearers.ts';
import { isSaidByGroup } from './closing-groups.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { isInQuotation } from '../quotations.ts';
import type { VerbHit } from './reporting.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { isDocumentPhrase, isHuman, readSource } from '../sources.ts';
import { isDocumentWord } from '../../english/noun-kinds.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  finiteWords,
  frontedOpeners,
  hasFiniteVerb,
  prepositions,
  subjectPronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { dayWords } from '../../english/calendar-names.ts';

/** Verbs that things do too: “the figures underscore”, “the silence suggests”. */
const evidenceVerbs = findWordSet('evidence-verbs');
const crowds: ReadonlySet<string> = new Set(claims.groups);
/** Of these only people and bodies are sources, not the figures they speak of. */
const pointingVerbs = findWordSet('pointing-verbs');

/** Verbs that tell something only once it is done: “the agency rated the bonds”, not “the two rate highly”. */
const verdictVerbs = new Set(['identify', 'rate']);

function isUndecided({ verb, form }: VerbHit): boolean {
  return verdictVerbs.has(verb.lemma) && form !== 'past' && form !== 'participle';
}

/** Whether the subject of a verb of showing is a source: a person, a body or a document, not an event. */
export function canSpeak(context: FrameContext, hit: VerbHit, { first, last }: TokenRun): boolean {
  const { verb } = hit;
  const { block, sentence, names } = context;
  if (verb.takes === 'intention') return canIntend(context, { first, last });
  if (isMute(sentence.tokens, hit, { first, last })) return false;
  if (!evidenceVerbs.has(verb.lemma)) return true;
  if (sentence.tokens[first]?.lower === 'which') return isBehindDocument(sentence.tokens, first);
  const base = sentence.tokens[0]?.index ?? 0;
  if (isHuman(block, names, base + first, base + last)) return true;
  const { kind } = readSource(block, names, base + first, base + last);
  return (
    !pointingVerbs.has(verb.lemma) &&
    (kind === 'vague' || isDocumentPhrase(block, base + first, base + last))
  );
}

/** Whether a verb tells nothing of what its subject would say. */
function isMute(tokens: readonly Token[], hit: VerbHit, subject: TokenRun): boolean {
  return isNobody(tokens, subject.last) || isUndecided(hit) || isFate(tokens, hit, subject);
}

/** “Nobody told the board that it was shut”, “made sure nobody found out”: what nobody says is not said. */
function isNobody(tokens: readonly Token[], last: number): boolean {
  const word = wordAt(tokens, last);
  return (
    /^(?:neither|nobody|none)$/.test(word) || (word === 'one' && wordAt(tokens, last - 1) === 'no')
  );
}

/** “The firm found itself in debt”, “families found their plans wrecked”: what befell them, and no finding; “time will tell”. */
function isFate(tokens: readonly Token[], { verb, last }: VerbHit, subject: TokenRun): boolean {
  if (verb.lemma === 'tell') return /^(?:history|time)$/.test(wordAt(tokens, subject.last));
  if (verb.lemma !== 'find') return false;
  const next = wordAt(tokens, last + 1);
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(next)) return true;
  if (!/^(?:his|her|its|their)$/.test(next)) return false;
  return tokens.slice(subject.first, subject.last + 1).some(({ lower }) => crowds.has(lower));
}

/** Only people, bodies and their papers mean to do something, and only those who are named: “the petition seeks $3 million”. */
function canIntend({ block, sentence, names }: FrameContext, { first, last }: TokenRun): boolean {
  const base = sentence.tokens[0]?.index ?? 0;
  if (readSource(block, names, base + first, base + last).kind === 'vague') return false;
  return (
    isCapitalised(sentence.tokens[last]) ||
    isHuman(block, names, base + first, base + last) ||
    isDocumentPhrase(block, base + first, base + last)
  );
}

/** “figures from the department, which show”: a document stands before the relative clause. */
function isBehindDocument(tokens: readonly Token[], which: number): boolean {
  return tokens.slice(Math.max(0, which - 7), which).some(({ base }) => isDocumentWord(base));
}

/** “a sign that read ‘No’”, “the polls that show her ahead”: the document or bearer before “that”. */
export function findRelativeSubject(
  { block, sentence }: FrameContext,
  verb: number,
): TokenRun | undefined {
  const { tokens } = sentence;
  const last = verb - 2;
  const noun = tokens[last];
  if (wordAt(tokens, verb - 1) !== 'that' || noun?.kind !== 'word') return undefined;
  const first = findBearerStart(tokens, { first: Math.max(0, last - 4), last });
  const base = tokens[0]?.index ?? 0;
  const bears = isBearer(tokens, last) || isDocumentPhrase(block, base + first, base + last);
  return bears && !isCapitalised(noun) ? { first, last } : undefined;
}

/** Said Amal Idris, a baker: “…” */
export function findFrontedSubject(context: FrameContext, hit: VerbHit): TokenRun | undefined {
  const { tokens } = context.sentence;
  const next = tokens[hit.last + 1];
  if (hit.first !== 0 || !next || !isNounPhraseStart(next, context)) return undefined;
  const comma = tokens.findIndex((token, i) => i > hit.last + 1 && token.kind === 'punctuation');
  return comma < 0 ? undefined : { first: hit.last + 1, last: comma - 1 };
}

/** “…,” said Amal Idris, a baker: the subject behind the verb. */
export function findInvertedSubject(context: FrameContext, hit: VerbHit): TokenRun | undefined {
  const { tokens } = context.sentence;
  const before = tokens[hit.first - 1];
  const next = tokens[hit.last + 1];
  if (!before || !next || !/^(?:[,”“"’—]|'{1,3})$/.test(before.text)) return undefined;
  const subject = { first: hit.last + 1, last: findSubjectEnd(tokens, hit.last + 1) };
  if (isSaidByGroup(tokens, hit.first)) return subject;
  const isAfterQuotation = context.quotations.some(({ end }) => Math.abs(end - before.end) <= 1);
  if (!canInvert(hit, tokens, isAfterQuotation)) return undefined;
  const isNoun = isNounPhraseStart(next, context) || (isAfterQuotation && isBareNoun(next));
  if (!isNoun) return undefined;
  // “Cole, the chief, said he was late”: only a quotation lets a pronoun stand behind its verb.
  const isPlain = !subjectPronouns.has(next.lower) && isPlainInversion(tokens, hit, subject);
  return isAfterQuotation || isPlain ? subject : undefined;
}

/** Verbs whose object is the words spoken, not the person spoken of: “…,” tweeted Cole; not “…,” thanked Cole. */
const utterances = findWordSet('utterances');

/** A finite form, and no verb that needs a listener: “…,” told Cole is nobody's English, “…,” warned Cole is. */
function canInvert(
  { form, verb, first, last }: VerbHit,
  tokens: readonly Token[],
  isAfterQuotation: boolean,
): boolean {
  if (form === 'base') return isAfterQuotation && isSpeechForm(tokens[first]);
  if (form === 'gerund') return false;
  if (verb.takes === 'object') return utterances.has(verb.lemma);
  if (verb.takes !== 'addressee') return true;
  return verb.lemma === 'warn' && isAfterQuotation && isCapitalised(tokens[last + 1]);
}

/** “…,” said election lawyer Joe Birch; but not “…,” he said on Monday, she said quietly. */
function isBareNoun({ kind, lower }: Token): boolean {
  return (
    (kind === 'word' || kind === 'number') &&
    !prepositions.has(lower) &&
    !conjunctions.has(lower) &&
    !auxiliaries.has(lower) &&
    !/^(?:him|her|me|us|them|so|.{3,}ly|again|also|then|later|earlier|afterwards?|today|yesterday|tomorrow|recently|.+ing)$/.test(
      lower,
    )
  );
}

const subjectEnds = /^(?:who|in|on|at|during|after|when|as|while|that|to|with)$/;

/** The last token of the noun phrase that starts at `first`. */
function findSubjectEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && !/^[[\]’']$/.test(token.text))) break;
    if (i > first && subjectEnds.test(token.lower)) break;
    last = i;
  }
  return last;
}

function isNounPhraseStart(token: Token, { quotations }: FrameContext): boolean {
  if (isInQuotation(quotations, token) || token.kind === 'punctuation') return token.text === '[';
  if (/^\p{Upper}/u.test(token.text) && !dayWords.includes(token.lower)) return true;
  if (subjectPronouns.has(token.lower) && token.lower !== 'which') return true;
  return (
    (determiners.has(token.lower) && token.lower !== 'that') ||
    /^(?:one|two|three|another|police|officials|prosecutors|organizers)$/.test(token.lower)
  );
}

/** “The fire was out, said Cole.”: a clause before the comma, and nothing but the source behind the verb. */
function isPlainInversion(tokens: readonly Token[], hit: VerbHit, subject: TokenRun): boolean {
  if (!isSpeechForm(tokens[hit.first])) return false;
  // “Cole, who was away, said {the toll would fall}”
  if (tokens.slice(subject.first, subject.last + 1).some(({ text }) => finiteWords.has(text)))
    return false;
  const comma = tokens.findIndex((token) => token.text === ',');
  const lead = tokens.slice(0, comma);
  if (hasFront(tokens) && comma < hit.first - 1) {
    const main = tokens.slice(comma, hit.first);
    if (main.some(({ lower }) => finiteWords.has(lower))) return true;
    return main.some(isPlainPast) && !main.some(({ lower }) => /^(?:that|which|who)$/.test(lower));
  }
  if (hasFiniteVerb(lead) || lead.some(isPlainPast)) return true;
  return lead.length > 5 && (comma === hit.first - 1 || isClosing(tokens, hit));
}

/** “The mayor who shut the pier, sold the mill and left had learned, said Cole, an expert in piers.”: no verb is to come. */
function isClosing(tokens: readonly Token[], { first, last }: VerbHit): boolean {
  const end = findSubjectEnd(tokens, last + 1);
  const rest = tokens.slice(end + 1);
  const isAside =
    rest[0]?.kind === 'punctuation' && !rest.some(({ lower }) => finiteWords.has(lower));
  return isAside && hasFiniteVerb(tokens.slice(0, first));
}

/** Pasts that are no participles: “known” and “held” may stand in an apposition. */
const plainPasts = toWordSet(
  'began broke came fell flew gave grew ran rose sank shrank sprang swam took went wrote',
);

function isPlainPast({ text }: Token): boolean {
  return plainPasts.has(text);
}

/** “If elected, …”, “In the hours after the fire, …”: the main clause starts behind the first comma. */
export function hasFront(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (!first) return false;
  return (
    frontedOpeners.has(first.lower) || (prepositions.has(first.lower) && first.lower !== 'like')
  );
}

/** “{Cole} appears in a clip, saying”, “{Mr. Cole}, noting that …, added”: the pronoun or name that opens the main clause. */
export function findOpeningSubject(
  { block, sentence, names }: FrameContext,
  before: number,
): TokenRun | undefined {
  const { tokens } = sentence;
  const first = toMainStart(tokens);
  const opening = wordAt(tokens, first);
  if (first >= before || /^(?:i|we)(?:'|$)/.test(opening)) return undefined;
  if (/^(?:he|it|she|they)$/.test(opening)) return { first, last: first };
  let last = first - 1;
  while (last + 1 < before && isNamePart(tokens[last + 1])) last++;
  const base = tokens[0]?.index ?? 0;
  const isName = last >= first && isHuman(block, names, base + first, base + last);
  return isName ? { first, last } : undefined;
}

function isNamePart(token: Token | undefined): boolean {
  return isCapitalised(token) || token?.text === '.';
}

function toMainStart(tokens: readonly Token[]): number {
  return hasFront(tokens) ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
}

/** The first noun phrase of the main clause, up to its first verb. */
export function findMainSubject(
  { sentence, quotations }: FrameContext,
  before: number,
): TokenRun | undefined {
  const { tokens } = sentence;
  const from = toMainStart(tokens);
  const verb = tokens.findIndex(
    (token, i) =>
      i > from &&
      i < before &&
      (auxiliaries.has(token.lower) || isPastForm(token)) &&
      !isInQuotation(quotations, token),
  );
  const subject = verb > 0 ? findSubject(tokens, verb) : undefined;
  // “The fact that the vote happened”: the subject of a clause within the subject
  return subject && wordAt(tokens, subject.first - 1) === 'that' ? undefined : subject;
}
