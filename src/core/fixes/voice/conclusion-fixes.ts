import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { beForms } from '../../english/word-classes.ts';
import type { LexiconEntry } from '../../lexicons/wording/lexicon.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { deleteTail } from '../../repair/cuts/delete-clause.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceInflected } from '../../repair/rewrites/replace-words.ts';
import { toMended } from '../../repair/seams/seams.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isDeterminer } from '../../english/word-shapes.ts';
import { isOverlapping, isWithin, type Span } from '../../span.ts';
import { findAskFixes, type ClaimPlace } from '../attribution-fixes.ts';
import { findFitting } from '../wording/fitting.ts';
import { findLeadInCut, holdsNews } from '../lead-in-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findClauseCut, findSentenceCut, hasOwnSource } from '../sentence-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { Conclusion } from '../../checks/voice/conclusion.ts';

const records = findWordSet('records');
const cutTitle = 'Delete the words';

/** Cuts a conclusion, or gives it to somebody who draws it, unless it is the writer’s own. */
export function findConclusionFixes(
  place: ClaimPlace,
  sentence: Sentence,
  conclusion: Conclusion,
  isOwn: boolean,
): readonly ProseFix[] {
  const { block } = place;
  const { entry } = conclusion;
  // “It comes at a time when …” sets two facts side by side: no source can be asked for them, and neither can go.
  if (/^come (?:amid|at a time)\b/.test(entry?.phrase ?? '')) return [];
  const isUnasked = isOwn || hasOwnSource(block, sentence) || isPainted(sentence, conclusion);
  const asked = isUnasked ? [] : findAskFixes(place);
  const plain = entry ? findPlainWords(block, sentence, conclusion, entry) : [];
  // What has a plain word is no flourish: “The vote came amid warnings of a strike.”
  if (plain.length > 0 || entry?.fix === 'replace') return joinAsked(plain, asked);
  const cuts = [
    ...cutLeadVerdict(block, sentence, conclusion),
    ...cutWindUp(block, sentence, conclusion),
  ];
  if (cuts.length > 0) return [...cuts, ...asked];
  return cutOrName(place, sentence, conclusion, isOwn, asked);
}

/** How far before “paint a picture” what paints it may stand, in tokens. */
const painterReach = 6;

/** “The emails {paint a picture of} a feud”: they are the source, and a second one would say nothing. */
function isPainted({ tokens }: Sentence, { start, entry }: Conclusion): boolean {
  if (!entry?.phrase.startsWith('paint ')) return false;
  const before = tokens.filter(({ end }) => end <= start).slice(-painterReach);
  return before.some(({ lower }) => records.has(lower));
}

/** A conclusion that hangs on its sentence goes, or is somebody’s. */
function cutOrName(
  place: ClaimPlace,
  sentence: Sentence,
  conclusion: Conclusion,
  isOwn: boolean,
  asked: readonly ProseFix[],
): readonly ProseFix[] {
  const { block } = place;
  const { start, end } = conclusion;
  const clause = findClauseCut(block, sentence, { start, end });
  if (clause.length === 0) return nameOrCut(place, sentence, conclusion, isOwn, asked);
  const asker = isOwn ? [] : askCaller(block, sentence, conclusion, clause);
  return [...asker, ...clause];
}

/** “{The truth is that} he wants the job”: without the words the writer’s view would stand as a fact. */
function joinAsked(plain: readonly ProseFix[], asked: readonly ProseFix[]): readonly ProseFix[] {
  const [cut] = plain;
  if (cut?.title !== cutTitle) return [...plain, ...asked];
  const joined = asked.flatMap(({ title, edits }) =>
    toSuggestions(title, joinRepairs(cut.edits, edits)),
  );
  return [...joined, ...plain];
}

/** A conclusion that is all its sentence says: somebody draws it, or it goes. */
function nameOrCut(
  { block }: ClaimPlace,
  sentence: Sentence,
  conclusion: Conclusion,
  isOwn: boolean,
  asked: readonly ProseFix[],
): readonly ProseFix[] {
  const caller = isOwn ? undefined : nameCaller(block, sentence, conclusion);
  const named = toSuggestions('Name who called it that', caller);
  const cut = findSentenceCut(block, sentence, conclusion);
  const isLong = sentence.tokens.length > maxCut || isJoined(block, sentence, conclusion);
  if (!isLong) return [...named, ...cut, ...asked];
  // Where nobody can be asked so long a sentence says more than the verdict.
  return [...named, ...asked];
}

/** “It was a defining moment, but also a triumph for Osei”: the sentence says more than the verdict. */
function isJoined({ text }: Block, { end: last }: Sentence, { end }: Span): boolean {
  return /\bbut\b| - /.test(text.slice(end, last));
}

/** “{In a blow to the mayor}, the council voted no”, “The council voted no, {in a blow to the mayor}.” */
function cutLeadVerdict(block: Block, sentence: Sentence, { start, end }: Span): ProseFix[] {
  const before = sentence.tokens.findLast((token) => token.end <= start);
  const leadIn = findLeadInCut(block, sentence, { start, end });
  if (leadIn.length > 0 || before?.lower !== 'in') return leadIn;
  const edits = deleteTail(block, { start: before.start, end }) ?? [];
  if (edits.some(({ span }) => holdsNews(block, sentence, span))) return [];
  return toSuggestions('Delete the clause', edits);
}

/**
 * “{It is a sign of how far they have moved that} even Brook elected a Green”, “{and was a stark reminder that} the old
 * works leak”: behind the drum roll stands the fact, or one that everybody knows.
 */
function cutWindUp(block: Block, sentence: Sentence, { start, end }: Span): ProseFix[] {
  const before = ofVerdict.exec(block.text.slice(sentence.start, start));
  if (!before) return [];
  const { tokens } = sentence;
  const last = tokens.findLastIndex((token) => token.start < end);
  if (before[1] !== undefined) {
    if (!/\breminder$/.test(block.text.slice(start, end)) || tokens.length - last > maxCut)
      return [];
    return toSuggestions(
      'Delete the words',
      deleteTail(block, { start: start - before[1].length, end }),
    );
  }
  const that = tokens.findIndex(({ lower }, i) => i > last + 1 && lower === 'that');
  const [word, next] = [tokens[that], tokens[that + 1]];
  if (!word || !next || tokens.slice(last, that).some(({ kind }) => kind === 'punctuation'))
    return [];
  // “a setback for a guild {that was set up} to keep the quay”
  if (!hasVerb(tokens.slice(that + 2)) || opensWithVerb(tokens.slice(that + 1))) return [];
  const hole = { start: sentence.start, end: next.text === ',' ? next.end : word.end };
  return toSuggestions('Keep the fact', toMended(block, hole));
}

/** “{It is} a sign”, “closed the bridge {and was} a stark reminder” */
const ofVerdict = /^It (?:is|was) $|\b(and (?:are|is|was|were) )$/;

/** Most words that go with a conclusion before something is lost with them. */
const maxLost = 5;

/** “, {what [SOURCE TK] called} the latest sign that Moll will run”, “, {which [SOURCE TK] said cemented} his status as the front-runner”: the clause says more than the verdict. */
function askCaller(
  block: Block,
  { tokens, end: last }: Sentence,
  { start, end, entry }: Conclusion,
  [clause]: readonly ProseFix[],
): readonly ProseFix[] {
  if (block.text.slice(start - 2, start) !== ', ') return [];
  const lost = tokens.filter((token) => {
    const isCut = clause?.edits.some(({ span }) => isWithin(token, span)) ?? false;
    return isCut && token.kind === 'word' && !isOverlapping(token, { start, end });
  });
  const head = tokens.find((token) => token.end > start);
  if (lost.length < maxLost || !head) return [];
  // “…, cementing his status, the mayor said”
  if (block.facts.attributions.some(({ cue }) => cue.start >= start && cue.start < last)) return [];
  if (isDeterminer(head)) return askWith({ start, end: start }, 'what [SOURCE TK] called ');
  const [lemma = ''] = entry?.pos === 'verb' ? entry.phrase.split(' ') : [];
  if (!head.lower.endsWith('ing') || lemma === '') return [];
  return askWith(head, `which [SOURCE TK] said ${toVerbForm(lemma, 'past')}`);
}

function askWith({ start, end }: Span, newText: string): ProseFix[] {
  return toSuggestions('Ask who says so', [{ span: { start, end }, newText }]);
}

/** Longest sentence that is hardly more than its conclusion, in tokens. */
const maxCut = 20;

/** The lexicon’s plain verb for a phrase; or the sentence without its opening flourish. */
function findPlainWords(
  block: Block,
  { tokens }: Sentence,
  { start, end }: Span,
  entry: LexiconEntry,
): ProseFix[] {
  const { phrase, pos, fix } = entry;
  if (fix === 'replace' && pos === 'verb') {
    if (isPassive(tokens, start)) return [];
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    return findFitting(entry, { tokens, first, last }).flatMap((words) => {
      const edits = replaceInflected(block, { start, end }, { lemma: phrase, pos }, words);
      const written = edits?.find(({ span }) => span.start === start)?.newText ?? words;
      return toSuggestions(`Write “${written}”`, edits);
    });
  }
  if (!flourishes.test(phrase) || tokens[0]?.start !== start) return [];
  const next = tokens.find((token) => token.start >= end);
  if (next?.text === ':') {
    return toSuggestions(cutTitle, toMended(block, { start, end: next.end }));
  }
  const whole = { start, end: next && /^(?:that|,)$/.test(next.lower) ? next.end : end };
  const cut = deleteWords(block, whole, 'phrase') ?? toMended(block, whole);
  return toSuggestions(cutTitle, cut);
}

/** “The rift was laid bare”: “was shown” is no English. */
function isPassive(tokens: readonly Token[], start: number): boolean {
  const before = tokens.findLast(({ end }) => end <= start);
  return before !== undefined && beForms.has(before.lower);
}

const flourishes =
  /^(?:case in point|there is no (?:doubt|question) that|it is safe to say|the (?:truth|reality) is)$/;

/** “The victory is a testament to her grit.” → “[NAME TK] called the victory a testament to her grit.” */
function nameCaller(
  block: Block,
  sentence: Sentence,
  { start }: Span,
): readonly ProseEdit[] | undefined {
  const { tokens } = sentence;
  const verdict = tokens.findIndex((token) => token.start >= start);
  const [verb, article] = [tokens[verdict - 1], tokens[verdict]];
  if (!verb || !article || !/^(?:is|are|was|were)$/.test(verb.lower)) return undefined;
  if (!/^an?$/.test(article.lower) || !isSimple(tokens, verdict - 1)) return undefined;
  // “a defining moment, but also a triumph”: the rest would be the caller’s as well.
  if (isJoined(block, sentence, verb)) return undefined;
  const name = prependAttribution(block, sentence.index, '[NAME TK] called');
  return joinRepairs(name, [{ span: { start: verb.start, end: article.start }, newText: '' }]);
}

/** Longest subject that reads well behind “called”, in words. */
const maxSubject = 8;

/** Whether a sentence is its subject, the verb and the verdict, and nothing else. */
function isSimple(tokens: readonly Token[], verb: number): boolean {
  const subject = findSubject(tokens, verb);
  if (!subject || subject.first !== 0 || subject.last !== verb - 1 || verb > maxSubject)
    return false;
  if (
    /^(?:there|here|what|who|which|it|this|that)$/.test(wordAt(tokens, 0)) ||
    hasVerb(tokens.slice(0, verb))
  ) {
    return false;
  }
  return tokens.every(({ text }) => !/[,;:—–―“”"()]/.test(text));
}
