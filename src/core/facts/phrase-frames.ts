import { isCapitalised, textAt, wordAt, type Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { Attribution, FrameContext } from './attributions.ts';
import { toContentEnd } from './content.ts';
import { isInQuotation } from './quotations.ts';
import { findReportingVerb } from './reporting.ts';
import { readSource } from './sources.ts';
import { findSubject, type TokenRun } from './subjects.ts';
import { determiners, hasFiniteVerb } from './word-classes.ts';

/** Attributions whose cue is a phrase: “according to”, “by” behind a reporting participle, “Police:”. */
export function findPhraseFrames(context: FrameContext): Attribution[] {
  const { tokens } = context.sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isInQuotation(context.quotations, token)) continue;
    const attribution =
      readAccordingTo(context, i) ??
      readInPoll(context, i) ??
      readByPhrase(context, i) ??
      readCiting(context, i) ??
      readColon(context, i) ??
      readSpeechNoun(context, i) ??
      readEstimate(context, i);
    if (attribution) found.push(attribution);
  }
  return found;
}

const accordingPhrases = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'described', 'by'],
  ['based', 'on', 'data', 'from'],
] as const;

function readAccordingTo(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const phrase = accordingPhrases.find((words) =>
    words.every((word, k) => wordAt(tokens, i + k) === word),
  );
  if (!phrase) return undefined;
  const run = findObject(tokens, i + phrase.length);
  if (!run) return undefined;
  const content = toSurroundings(tokens, i, run.last);
  return build(
    context,
    { first: i, last: i + phrase.length - 1 },
    run,
    phrase.join(' '),
    content,
    'clause',
  );
}

/** “In a Harrow County survey, 38 percent of voters …”: what a poll or a study found is its own. */
function readInPoll(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (
    wordAt(tokens, i) !== 'in' ||
    !/^(?:an?|the|its|their|his|her|recent)$|^\p{Lu}/u.test(textAt(tokens, i + 1))
  )
    return undefined;
  for (let k = i + 2; k < Math.min(i + 9, tokens.length); k++) {
    const word = wordAt(tokens, k);
    if (tokens[k]?.kind === 'punctuation' || /^(?:of|in|on|for|with|by|to|that|and)$/.test(word))
      return undefined;
    if (!/^(?:poll|survey|census|study)$/.test(word)) continue;
    const content = toSurroundings(tokens, i, findClauseEnd(tokens, k));
    return build(
      context,
      { first: i, last: i },
      { first: i + 1, last: k },
      'in',
      content,
      'clause',
    );
  }
  return undefined;
}

/** The last token before the next comma or the end. */
function findClauseEnd(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, i) => i > from && /^[,.;]$/.test(token.text));
  return comma < 0 ? tokens.length - 1 : comma - 1;
}

/** The noun phrase from `first` to the next mark outside names and figures. */
function findObject(tokens: readonly Token[], first: number): TokenRun | undefined {
  let last = first - 1;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || /^[,.;:—–?!“”"()]$/.test(token.text)) break;
    if (
      i > first &&
      /^(?:that|which|who|but|while|though|although|when|because)$/.test(token.lower)
    )
      break;
    last = i;
  }
  return last < first ? undefined : { first, last };
}

/** The clause around a phrase: what stands before it, and what follows the comma after it. */
function toSurroundings(tokens: readonly Token[], first: number, last: number): Span[] {
  const spans: Span[] = [];
  const [opening, before] = [tokens[0], tokens[first - 1]];
  if (opening && before) spans.push({ start: opening.start, end: before.end });
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (next && /^[,—–]$/.test(next.text) && after && after.start < toContentEnd(tokens)) {
    spans.push({ start: after.start, end: toContentEnd(tokens) });
  } else if (next && first === 0 && !/^[.]$/.test(next.text))
    spans.push({ start: next.start, end: toContentEnd(tokens) });
  return spans;
}

/** “The incident, reported by Governor Stone, …”, “The toll was confirmed by the ministry”. */
function readByPhrase(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (wordAt(tokens, i) !== 'by') return undefined;
  const verb = tokens[i - 1];
  const hit = verb && findReportingVerb(tokens, i - 1);
  if (!hit || (hit.form !== 'past' && hit.form !== 'participle')) return undefined;
  const run = findObject(tokens, i + 1);
  const opening = tokens[0];
  if (!run || !opening || !/\p{L}|\[/u.test(textAt(tokens, run.first))) return undefined;
  if (wordAt(tokens, run.first).endsWith('ing')) return undefined;
  const content = [{ start: opening.start, end: verb.end }];
  const trimmed = trimRun(tokens, run);
  const isPassive = /^(?:is|are|was|were|been|be|being)$/.test(wordAt(tokens, i - 2));
  const isMain = isPassive && hit.verb.takes !== 'object';
  const cue = { first: i - 1, last: i };
  return build(
    context,
    cue,
    trimmed,
    `${hit.verb.lemma} by`,
    content,
    isMain ? 'clause' : 'noun-phrase',
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

/** “…, citing the labor ministry”. */
function readCiting(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:citing|quoting)$/.test(wordAt(tokens, i)) || textAt(tokens, i - 1) !== ',')
    return undefined;
  const run = findObject(tokens, i + 1);
  const content = toSurroundings(tokens, i, run?.last ?? i);
  return run && build(context, { first: i, last: i }, run, wordAt(tokens, i), content, 'clause');
}

const speechNouns =
  /^(?:prediction|warning|statement|claim|message|promise|announcement|forecast|pledge|vow|question|answer|reply|conclusion|plea|appeal|demand|verdict|point|argument|assessment|explanation|account|admission|allegation|letter|post)s?$/;

/** “Police: Mayor stole money” in a headline; “Stone made a prediction: the number would rise” in the copy. */
function readColon(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const [colon, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (colon?.text !== ':' || !before || !next) return undefined;
  const content = [{ start: next.start, end: toContentEnd(tokens) }];
  const cue = { first: i, last: i };
  const isHeadline = context.block.kind === 'headline' || context.block.kind === 'heading';
  if (isHeadline && i <= 4 && !hasFiniteVerb(tokens.slice(0, i))) {
    return build(context, cue, { first: 0, last: i - 1 }, ':', content, 'clause');
  }
  if (!speechNouns.test(before.lower)) return undefined;
  const subject = findLeadSubject(tokens, i);
  return subject && build(context, cue, subject, before.base, content, 'clause');
}

/** “the union’s earlier claim that …”: a noun of speech with its owner before it. */
function readSpeechNoun(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const [noun, next] = [tokens[i], tokens[i + 2]];
  if (!noun || !next || wordAt(tokens, i + 1) !== 'that' || !speechNouns.test(noun.lower))
    return undefined;
  let owner = i - 1;
  while (owner > i - 4 && tokens[owner]?.kind === 'word' && !isPossessive(wordAt(tokens, owner)))
    owner--;
  if (!isPossessive(wordAt(tokens, owner))) return undefined;
  const subject = { first: findOwnerStart(tokens, owner), last: owner };
  const content = [{ start: next.start, end: toContentEnd(tokens) }];
  return build(context, { first: i, last: i }, subject, noun.base, content, 'clause');
}

/** “the campaign’s”, “Governor Stone’s”: back to the article, or to the first capital. */
function findOwnerStart(tokens: readonly Token[], owner: number): number {
  let first = owner;
  while (isCapitalised(tokens[first]) && isCapitalised(tokens[first - 1])) first--;
  return determiners.has(wordAt(tokens, first - 1)) ? first - 1 : first;
}

const estimated =
  /^(?:number|toll|damage|cost|total|figure|price|loss|losses|value|share|count|bill|crowd|turnout)$/;

/** “The owner put the damage at $300,000.” */
function readEstimate(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:put|puts|putting)$/.test(wordAt(tokens, i))) return undefined;
  const noun = tokens.findIndex((token, k) => k > i && k < i + 4 && estimated.test(token.lower));
  const at = tokens.findIndex(
    (token, k) => noun > 0 && k > noun && k < noun + 9 && token.lower === 'at',
  );
  const subject = at > 0 ? findSubject(tokens, i) : undefined;
  const next = tokens[i + 1];
  if (!subject || !next) return undefined;
  const content = [{ start: next.start, end: toContentEnd(tokens) }];
  return build(context, { first: i, last: i }, subject, 'put', content, 'clause');
}

function isPossessive(word: string): boolean {
  return /'s$|s'$|^(?:his|her|their|its)$/.test(word);
}

/** The subject of a lead-in: the last noun phrase before the verb of speech that carries a name or an article. */
function findLeadSubject(tokens: readonly Token[], colon: number): TokenRun | undefined {
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      i < colon &&
      /^(?:made|makes|issued|gave|had|has|offered|delivered|drew|sent|posted|reached|voiced)$/.test(
        token.lower,
      ),
  );
  if (verb < 1) return undefined;
  let first = 0;
  const open = tokens.slice(0, verb).findIndex((token) => token.text === ',');
  const lead = wordAt(tokens, 0);
  if (
    open > 0 &&
    /^(?:in|on|at|after|before|however|but|since|during|last|later|meanwhile)$/.test(lead)
  )
    first = findAfterLead(tokens, open, verb);
  const last = tokens.findIndex((token, i) => i > first && (i === verb || token.text === ',')) - 1;
  return last >= first ? { first, last } : undefined;
}

/** “However, in August 2023, Stone, …”: past every short lead-in. */
function findAfterLead(tokens: readonly Token[], open: number, verb: number): number {
  let first = open + 1;
  while (/^(?:in|on|at|after|before|during|last)$/.test(wordAt(tokens, first))) {
    const comma = tokens.findIndex((token, i) => i > first && i < verb && token.text === ',');
    if (comma < 0) break;
    first = comma + 1;
  }
  return first;
}

function build(
  { block, sentence, names }: FrameContext,
  cue: TokenRun,
  source: TokenRun,
  lemma: string,
  content: readonly Span[],
  contentKind: Attribution['contentKind'],
): Attribution | undefined {
  const { tokens, index } = sentence;
  const base = tokens[0]?.index ?? 0;
  const [from, to] = [tokens[cue.first], tokens[cue.last]];
  if (!from || !to || content.length === 0) return undefined;
  return {
    source: readSource(block, names, base + source.first, base + source.last),
    cue: { start: from.start, end: to.end, lemma },
    content,
    contentKind,
    sentence: index,
  };
}
