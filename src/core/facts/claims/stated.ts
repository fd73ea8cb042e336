import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { toVerbForm } from '../../english/inflection.ts';
import type { VerbMatch } from '../../english/verb-matcher.ts';
import {
  auxiliaries,
  determiners,
  isListed,
  prepositions,
  toWordSet,
} from '../../english/word-classes.ts';

const hedges = toWordSet(
  'would could might may can if to should must whether whoever not never having',
);

/** Verbs that in the third person are as often nouns. */
const nouns = toWordSet('attack raid strike');

/**
 * Whether a verb states something that happened: finite, or the tail of a sentence (“…, seizing two villages”);
 * not an infinitive, a condition, a noun, or a participle that stands before its noun. `hasObject` says that its object
 * was found.
 */
export function isStated(tokens: readonly Token[], verb: VerbMatch, hasObject = false): boolean {
  const { form, first } = verb;
  const before = tokens[first - 1];
  if (!before) return false;
  const isWhole = hasObject || isObjectNear(tokens, verb);
  if (form === 'base' && isPluralSubject(before)) return isWhole && !isLet(tokens, first);
  if (isNominal(before) || isHedged(tokens, first) || isObjectOf(tokens, verb)) return false;
  return isForm(tokens, verb, before, isWhole);
}

function isForm(
  tokens: readonly Token[],
  verb: VerbMatch,
  before: Token,
  isWhole: boolean,
): boolean {
  switch (verb.form) {
    case 'base':
      return isPastToo(verb) || (isHave(before) && isPastToo(verb, 'participle'));
    case 'gerund':
      return /^(?:[,—–―]|is|are|was|were|been)$/.test(before.lower);
    case 'thirdPerson':
      // “the rail strikes that nobody expects to end”
      if (nouns.has(verb.lemma) && wordAt(tokens, verb.last + 1) === 'that') return false;
      return isWhole && !before.lower.endsWith('s') && !isAuxiliary(before);
    default:
      return isAuxiliary(before) || !isReduced(tokens, verb);
  }
}

function isObjectNear(tokens: readonly Token[], { first, last }: VerbMatch): boolean {
  return last > first || isObjectStart(tokens[last + 1]);
}

/** How far before its verb the “lets” may stand, in tokens. */
const letReach = 4;

/** “The state lets farms {pay} less”: what may be done. */
function isLet(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - letReach), first)
    .some(({ lower }) => /^(?:let|lets|letting|made|make|makes|making)$/.test(lower));
}

/** “put”, “cut”, “has run”: the lemma is its own past. */
function isPastToo({ lemma }: VerbMatch, past: 'past' | 'participle' = 'past'): boolean {
  const [verb = ''] = lemma.split(' ');
  return toVerbForm(verb, past) === verb;
}

function isHave({ lower }: Token): boolean {
  return /^(?:had|has|have)$/.test(lower);
}

/** “visiting {imprisoned} dissidents”, “he freed {jailed} critics”: what the verb before it is done to. */
function isObjectOf(tokens: readonly Token[], { form, first }: VerbMatch): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  const before = tokens[first - 1];
  if (!before || isCapitalised(before) || !/.{2}(?:ed|ing)$/.test(before.lower)) return false;
  // “The ruling jailed critics”: a noun.
  const opening = tokens[first - 2];
  return opening !== undefined && !isNominal(opening) && !isAuxiliary(before);
}

/** “the town shelled by rebels”, “an actor kidnapped, and then seduced”: what was done to whoever stands before. */
function isReduced(tokens: readonly Token[], { first, last }: VerbMatch): boolean {
  const next = wordAt(tokens, last + 1);
  if (next === 'by') return !isMeans(tokens, last + 2);
  return first === last && next === ',';
}

/** “lined her pockets by {giving the} job to a cousin”: how it was done, and not by whom. */
function isMeans(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i).endsWith('ing') && determiners.has(wordAt(tokens, i + 1));
}

/** “would seize”, “amid allegations that she had bullied an intern”: said to be possible, or alleged. */
function isHedged(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 6), first);
  return (
    before.slice(-3).some(isHedge) ||
    isFelt(before) ||
    isReported(tokens, first) ||
    before.some(({ lower }) => /^(?:allegations?|accusations?|charges)$/.test(lower))
  );
}

/** How far before its verb the “whether” may stand, in tokens. */
const reportReach = 40;

/** “not whether the mill discriminated against women”, “Reports that dozens were detained”, “If the mayor took bribes”. */
function isReported(tokens: readonly Token[], first: number): boolean {
  let isSameClause = true;
  for (let i = first - 1; i >= 0 && i >= first - reportReach; i--) {
    const token = tokens[i];
    if (token?.kind === 'punctuation') isSameClause = false;
    const word = token?.lower ?? '';
    if (word === 'whether' || (isSameClause && conditions.has(word))) return true;
    if (word === 'that' && /^reports?$/.test(wordAt(tokens, i - 1))) return true;
  }
  return false;
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless']);

/** “feel discriminated against”, “before being shot down”. */
function isFelt(before: readonly Token[]): boolean {
  const [previous, last] = [wordAt(before, before.length - 2), wordAt(before, before.length - 1)];
  return (
    /^(?:feel|feeling|feels|felt)$/.test(last) || (last === 'being' && prepositions.has(previous))
  );
}

function isAuxiliary({ lower }: Token): boolean {
  return auxiliaries.has(lower);
}

/** What stands before a noun, and not before a verb. */
function isNominal({ lower }: Token): boolean {
  // “some supposedly cured patients”, “hauled away potentially contaminated soil”
  const isManner =
    /^(?:allegedly|freshly|newly|ostensibly|possibly|potentially|reportedly|supposedly)$/.test(
      lower,
    );
  return isManner || determiners.has(lower) || prepositions.has(lower) || lower.endsWith("'s");
}

function isHedge(token: Token): boolean {
  return isListed(hedges, token);
}

const objectStarts = toWordSet(
  'two three four five six dozens investors patients people it them him her of against',
);

/** “strikes the town”, “seizes two villages”, not “drone strikes on”. */
function isObjectStart(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return false;
  const isWord = determiners.has(next.lower) || objectStarts.has(next.lower);
  return isWord || next.kind === 'number' || isCapitalised(next);
}

function isPluralSubject({ lower }: Token): boolean {
  return (
    /^(?:they|we|people|police|troops)$/.test(lower) ||
    // “his fire at police”
    (/[^s]s$/.test(lower) && !auxiliaries.has(lower) && !determiners.has(lower))
  );
}
