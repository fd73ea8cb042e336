import { mergePositions } from '../../document/words/positions.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { toPhraseAttribution, toRest, toSurroundings } from './phrase-attribution.ts';
import { ownedNouns, readByCount, readOwnedNoun } from './owned-nouns.ts';
import { courtCases, readNounVerdict } from './noun-verdicts.ts';
import { isNoAgent } from './passives.ts';
import { isInQuotation } from '../quotations.ts';
import { findReportingVerb, type VerbHit } from './reporting.ts';
import { isDocumentPhrase } from '../sources.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { beForms, determiners, toWordSet } from '../../english/word-classes.ts';
import { createRowMatcher, joinLowerWords } from '../../english/word-matcher.ts';

/** Attributions whose cue is a phrase: “according to”, “by” behind a reporting participle, “her claim that”. */
export function findPhraseFrames(context: FrameContext): Attribution[] {
  const { sentence, quotations } = context;
  const found: Attribution[] = [];
  if (!openings.isIn(sentence) && !ownedNouns.isBaseIn(sentence)) return found;
  const { tokens } = sentence;
  const positions = mergePositions(openings.findIn(tokens), ownedNouns.findBaseIn(tokens));
  for (const i of positions) {
    const token = tokens[i];
    if (!token || isInQuotation(quotations, token)) continue;
    const attribution = readAccordingTo(context, i) ?? readPhrase(context, i, token.lower);
    if (attribution) found.push(attribution);
  }
  return found;
}

function readPhrase(context: FrameContext, i: number, word: string): Attribution | undefined {
  if (word === 'by')
    return readTabled(context, i) ?? readByPhrase(context, i) ?? readByCount(context, i);
  if (word === 'citing' || word === 'quoting') return readCiting(context, i);
  const owned = readOwnedNoun(context, i);
  if (owned || !verdictLinks.has(context.sentence.tokens[i + 1]?.lower ?? '')) return owned;
  return readNounVerdict(context, i);
}

/** What stands behind the noun in “her complaint is that”, “the finding of the inquiry was that”. */
const verdictLinks = toWordSet('is of remains was');

const matchAccordingPhrase = createRowMatcher([
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'as argued/confirmed/described/detailed/documented/explained/noted/observed/reported/stated by',
  'as pointed out by',
  'based on data from',
  'going/judging by',
]);

/** What a phrase frame starts with, but for the nouns that may end in ’s. */
const openings = createWordList([
  ...matchAccordingPhrase.openings.words,
  ...ownedNouns.words,
  ...courtCases.words,
  'by',
  'citing',
  'quoting',
]);

function readAccordingTo(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const last = matchAccordingPhrase(tokens, i);
  if (last === undefined) return undefined;
  const reports = findReports(tokens, last + 1);
  const run = reports ?? findObject(tokens, last + 1);
  if (!run) return undefined;
  // “a man going by the name of Cole”
  if (/^(?:going|judging)$/.test(wordAt(tokens, i)) && !isPaper(context, run)) return undefined;
  const content = reports ? toRest(tokens, run.last) : toSurroundings(tokens, i, run.last);
  return toPhraseAttribution(context, {
    cue: { first: i, last },
    source: run,
    lemma: joinLowerWords(tokens, i, last),
    content,
    contentKind: 'clause',
  });
}

function isPaper({ block, sentence }: FrameContext, { first, last }: TokenRun): boolean {
  const base = sentence.tokens[0]?.index ?? 0;
  return isDocumentPhrase(block, base + first, base + last);
}

/** “According to [initial reports] two million litres were lost”, “but according to [reports] she will resign”: without a comma. */
function findReports(tokens: readonly Token[], first: number): TokenRun | undefined {
  const last = wordAt(tokens, first) === 'reports' ? first : first + 1;
  if (wordAt(tokens, last) !== 'reports') return undefined;
  const next = tokens[last + 1];
  const word = next?.lower ?? '';
  const isClause = next?.kind === 'number' || opensClause(word);
  return isClause ? { first, last } : undefined;
}

function opensClause(word: string): boolean {
  return determiners.has(word) || clausePronouns.has(word) || counts.test(word);
}

const clausePronouns = toWordSet('he it she they we');
const counts =
  /^(?:at|dozens|eight|five|four|hundreds|more|nine|seven|six|some|ten|thousands|three|two)$/;

/** The noun phrase from `first` to the next mark outside names and figures. */
function findObject(tokens: readonly Token[], first: number): TokenRun | undefined {
  let last = first - 1;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || /^[,.;:—–―?!“”"()]$/.test(token.text)) break;
    if (
      i > first &&
      /^(?:that|which|who|but|while|though|although|when|because)$/.test(token.lower)
    )
      break;
    last = i;
  }
  return last < first ? undefined : { first, last };
}

/** “The incident, reported by Governor Stone, …”, “The toll was confirmed by the ministry”. */
function readByPhrase(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (wordAt(tokens, i) !== 'by') return undefined;
  const verb = tokens[i - 1];
  const hit = verb && findReportingVerb(tokens, i - 1);
  if (!hit || !isReported(hit) || isNoAgent(tokens, i + 1)) return undefined;
  const run = findObject(tokens, i + 1);
  const opening = tokens[0];
  if (!run || !opening || !/\p{Alpha}|\[/u.test(textAt(tokens, run.first))) return undefined;
  if (wordAt(tokens, run.first).endsWith('ing')) return undefined;
  const content = [{ start: opening.start, end: verb.end }];
  const trimmed = trimRun(tokens, run);
  const isPassive = beForms.has(wordAt(tokens, i - 2));
  const isMain = isPassive && hit.verb.takes !== 'object';
  const cue = { first: i - 1, last: i };
  return toPhraseAttribution(context, {
    cue,
    source: trimmed,
    lemma: `${hit.verb.lemma} by`,
    content,
    contentKind: isMain ? 'clause' : 'noun-phrase',
  });
}

const tabling =
  /^(?:advanced|aired|circulated|filed|floated|forward|levell?ed|lodged|made|promoted|raised|repeated|spread|voiced)$/;
/** How far from the start of a sentence the noun of speech stands, in tokens. */
const nounReach = 4;

/** “The claim [that guards beat two prisoners] was made by their lawyer” */
function readTabled(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (wordAt(tokens, i) !== 'by' || !tabling.test(wordAt(tokens, i - 1))) return undefined;
  const noun = tokens
    .slice(0, nounReach)
    .findIndex((token, k) => isSpeechNoun(token) && wordAt(tokens, k + 1) === 'that');
  const [first, last] = [tokens[noun + 2], tokens[i - 1]];
  const run = findObject(tokens, i + 1);
  if (noun < 0 || !first || !last || !run) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: i - 1, last: i },
    source: trimRun(tokens, run),
    lemma: `${wordAt(tokens, noun)} by`,
    content: [{ start: first.start, end: last.end }],
    contentKind: 'clause',
  });
}

/** “reported by”, “confirmed by”; not “backed by”, “written by”: who acts states nothing. */
function isReported({ form, verb }: VerbHit): boolean {
  // “opened by her father”: the verb says something only before the words themselves
  if (verb.takes === 'words') return false;
  return (
    (form === 'past' || form === 'participle') &&
    !/^(?:accept|back|celebrate|decide|determine|endorse|issue|register|support|vote|welcome|write)$/.test(
      verb.lemma,
    )
  );
}

/** “by Governor Stone via his channel”: the source ends before the next preposition that starts an aside. */
function trimRun(tokens: readonly Token[], { first, last }: TokenRun): TokenRun {
  for (let i = first + 1; i <= last; i++) {
    if (/^(?:via|in|on|during|after|before|as|through|to|with)$/.test(wordAt(tokens, i)))
      return { first, last: i - 1 };
  }
  return { first, last };
}

const references = toWordSet('case crime incident log number ref reference');

/** “…, citing the labor ministry”. */
function readCiting(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:citing|quoting)$/.test(wordAt(tokens, i)) || textAt(tokens, i - 1) !== ',')
    return undefined;
  // “call 101, quoting log 96”
  if (references.has(wordAt(tokens, i + 1))) return undefined;
  const run = findObject(tokens, i + 1);
  const content = toSurroundings(tokens, i, run?.last ?? i);
  return (
    run &&
    toPhraseAttribution(context, {
      cue: { first: i, last: i },
      source: run,
      lemma: wordAt(tokens, i),
      content,
      contentKind: 'clause',
    })
  );
}
