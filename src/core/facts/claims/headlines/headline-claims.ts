import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { hasQuestionMark, wordAt, type Token } from '../../../document/words/tokens.ts';
import accusations from '../../../lexicons/claims/accusations.json' with { type: 'json' };
import claims from '../../../lexicons/claims/claims.json' with { type: 'json' };
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import type { Span } from '../../../span.ts';
import { dayWords } from '../../../english/calendar-names.ts';
import { toForms } from '../../../english/inflection.ts';
import {
  createVerbMatcher,
  type VerbMatch,
  type VerbMatcher,
} from '../../../english/verb-matcher.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  toWordSet,
} from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { matchAccusation } from '../accusations.ts';
import { matchArmedAct, matchArmedActInContext } from '../armed-acts.ts';

/** A claim that a headline makes. The span is its verb, or the whole question. */
export interface HeadlineClaim extends Span {
  readonly lemma: string;
  /** `charge`: somebody can be accused of it; `act`: an army says that it did it; `effect`: a study says so. */
  readonly kind: 'charge' | 'act' | 'effect';
  readonly isQuestion: boolean;
  /** The verb among the tokens of the headline. */
  readonly verb: VerbMatch;
}

const charges = [
  ...`abuse behead carjack cheat choke deceive fabricate falsify firebomb groom harass lie loot massacre ransack rig
    sabotage shoplift slap torture vandalise vandalize`.split(/\s+/),
  'set fire',
  'set on fire',
  'spy on',
  ...crimes.verbs,
  ...accusations.acts,
];
const effects = ['cause', 'cure', 'prevent', 'reverse', ...claims.effects];
const matchers: readonly (readonly [HeadlineClaim['kind'], VerbMatcher])[] = [
  ['charge', createVerbMatcher(charges)],
  ['act', matchArmedAct],
  // “Tea cuts risk of stroke”: a headline drops its articles.
  [
    'effect',
    createVerbMatcher([
      ...new Set(effects.flatMap((lemma) => [lemma, lemma.replace(' the ', ' ')])),
    ]),
  ],
];
const armedWords: ReadonlySet<string> = new Set(claims.armedWords);

type ChargedVerb = VerbMatch & { readonly kind: HeadlineClaim['kind'] };

/** The verb of a claim at a position of a sentence, by whatever frame. */
export function findClaimVerb(tokens: readonly Token[], i: number): ChargedVerb | undefined {
  for (const [kind, match] of matchers) {
    const verb = match(tokens, i);
    if (verb) return { ...verb, kind };
  }
  const act = matchArmedActInContext(tokens, i);
  if (act && tokens.some(({ base }) => armedWords.has(base))) return { ...act, kind: 'act' };
  // “Police beat protester”, “Firm hides losses”
  const accusation = matchAccusation(tokens, i);
  return accusation && { ...accusation, kind: 'charge' };
}

const small = toWordSet('the of repeated');

/** Whether a sentence has the verb of a headline and the words that go with it, where its verb stands. */
export function findSameVerb(tokens: readonly Token[], lemma: string): Token | undefined {
  const [head = '', ...rest] = lemma.split(' ').filter((word) => !small.has(word));
  const forms = toForms(head, 'verb');
  const verb = tokens.find(({ lower }) => forms.includes(lower));
  return rest.every((word) => tokens.some(({ lower }) => lower === word)) ? verb : undefined;
}

const matchCharge = createVerbMatcher([
  ...charges,
  ...'attack behead burn hack kill shoot slash torch'.split(' '),
]);

/** The verb of an act that somebody can be accused of, in copy that says “allegedly”. */
export function findChargedVerb(
  tokens: readonly Token[],
  i: number,
): (VerbMatch & { readonly kind: 'charge' }) | undefined {
  const verb = matchCharge(tokens, i);
  return verb && { ...verb, kind: 'charge' };
}

const attributing = findWordSet('headline-attribution');

/** Finds the claims that a headline states as fact or asks as a question. */
export function findHeadlineClaims(
  { sentences, text, facts }: Block,
  findVerb: typeof findClaimVerb = findClaimVerb,
): readonly HeadlineClaim[] {
  const [sentence] = sentences;
  const isPlain = sentences.length === 1 && facts.quotations.length === 0 && !text.includes(':');
  if (!sentence || !isPlain) return [];
  // “Mayor Stole Flood Money”: the capitals of a headline say nothing.
  const tokens = sentence.tokens.map((token) => ({ ...token, text: token.lower }));
  const isQuestion = hasQuestionMark(tokens);
  if (isQuestion !== isYesNo(tokens) || tokens.some(isAttributing)) return [];
  return tokens.flatMap((_, i) => {
    const verb = i > 0 ? findVerb(tokens, i) : undefined;
    const isClaim = verb && isMeant(tokens, verb, isQuestion) && !isOfUnknown(tokens, verb);
    return (isClaim && toClaim(sentence, verb, isQuestion)) || [];
  });
}

const unknown = findWordSet('unknown-offenders');

/** “Thieves steal Rembrandt”: whoever did it is only known by the deed. */
function isOfUnknown(tokens: readonly Token[], { first, kind }: ChargedVerb): boolean {
  return kind === 'charge' && tokens.slice(0, first).some(({ lower }) => unknown.has(lower));
}

function isAttributing({ lower }: Token): boolean {
  return attributing.has(lower) || lower.endsWith("n't");
}

function toClaim(
  { tokens, start, end }: Sentence,
  verb: NonNullable<ReturnType<typeof findClaimVerb>>,
  isQuestion: boolean,
): HeadlineClaim | undefined {
  const [from, to] = [tokens[verb.first], tokens[verb.last]];
  if (!from || !to) return undefined;
  const span = isQuestion ? { start, end } : { start: from.start, end: to.end };
  return { ...span, lemma: verb.lemma, kind: verb.kind, isQuestion, verb };
}

function isYesNo(tokens: readonly Token[]): boolean {
  return questionForms.has(wordAt(tokens, 0));
}

/** “Did he take bribes?”, “Is he taking bribes?”, “Has he taken bribes?”, “Was he robbed?” */
const questionForms: ReadonlyMap<string, RegExp> = new Map([
  ...['did', 'do', 'does'].map((word) => [word, /^base$/] as const),
  ...['are', 'is', 'was', 'were'].map((word) => [word, /^(?:gerund|past|participle)$/] as const),
  ...['had', 'has', 'have'].map((word) => [word, /^(?:past|participle)$/] as const),
]);

function isMeant(
  tokens: readonly Token[],
  verb: NonNullable<ReturnType<typeof findClaimVerb>>,
  isQuestion: boolean,
): boolean {
  if (isQuestion) {
    const forms = questionForms.get(wordAt(tokens, 0));
    // “Did he hit a player?”: the forms of the verb look the same.
    return (
      forms?.test(verb.form) === true || (forms?.test('base') === true && isBare(tokens, verb))
    );
  }
  return (
    (isStated(tokens, verb) && !isSuffered(verb, tokens[verb.last + 1])) ||
    (verb.kind === 'charge' && isDone(tokens, verb))
  );
}

function isBare(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  return wordAt(tokens, first) === lemma.split(' ')[0];
}

/** “in hiding after killing his wife”; not “arrested after stabbing outside club”, where it is a noun. */
function isDone(tokens: readonly Token[], { first, last, form }: VerbMatch): boolean {
  const isGerund = form === 'gerund' && wordAt(tokens, first - 1) === 'after';
  const next = tokens[last + 1];
  if (!isGerund || next?.kind !== 'word') return false;
  return next.lower === 'from' || !prepositions.has(next.lower);
}

/** A verb with a subject: not “a fix”, “to steal”, “was robbed”. */
function isStated(tokens: readonly Token[], { lemma, first, last, form }: VerbMatch): boolean {
  const before = wordAt(tokens, first - 1);
  if (form === 'gerund' || auxiliaries.has(before) || determiners.has(before)) return false;
  if (prepositions.has(before) || before.endsWith("'s") || tokens[first - 1]?.kind !== 'word')
    return false;
  const next = tokens[last + 1];
  const isPast = lemma.startsWith('set ');
  if (form === 'base' && !isPast && !isOfSeveral(before, next)) return false;
  return next === undefined || next.kind !== 'punctuation';
}

/** “gunned down days before vote”, “stabbed Monday”. */
const timeWords: ReadonlySet<string> = new Set([
  ...dayWords,
  ...'day days hours minutes moments months seconds weeks years'.split(' '),
]);

/** What is always done to somebody. */
const harms: ReadonlySet<string> = new Set([
  ...crimes.onPeople,
  ...crimes.onBodies,
  ...'kidnap molest murder rape rob stab strangle torture'.split(' '),
]);

/** “Three shot dead as gunmen attack”, “Woman stabbed in park”: what was done to whoever stands before. */
function isSuffered(
  { lemma, form }: Pick<VerbMatch, 'lemma' | 'form'>,
  next: Token | undefined,
): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (next?.lower === 'dead' || next?.lower === 'by') return true;
  const isEnd =
    next === undefined ||
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    timeWords.has(next.lower);
  return isEnd && harms.has(lemma);
}

/** “Guards abuse”, “police cheat”; not “Chief traces cause of fire”. */
function isOfSeveral(before: string, next: Token | undefined): boolean {
  if (next?.lower === 'of') return false;
  return before.endsWith('s') || /^(?:police|men|women|people)$/.test(before);
}
