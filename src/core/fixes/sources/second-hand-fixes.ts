import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { isDocumentOfNobody, isReportOfPlace } from '../../checks/sources/outlets/bare-reports.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { toArticle } from '../../repair/seams/articles.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { auxiliaries, properAdjectives, toWordSet } from '../../english/word-classes.ts';
import { hasVerb, isFiniteVerb } from '../../english/verbs.ts';
import { isAdverb, isClosedWord, isDeterminer, isJoiner } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { toHull, type Span } from '../../span.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findSentenceCut } from '../sentence-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

const outlet = '[OUTLET TK]';
const outlets = '[OUTLETS TK]';

/** Puts a name to “local media”, “reports”, “social media users”; or cuts the sentence that rests on them. */
export function findOutletFixes(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
): readonly ProseFix[] {
  if (isDocumentOfNobody(attribution)) return askIssuer(block, attribution);
  if (isReportOfPlace(attribution)) return askOutlet(block, attribution);
  const isSocial =
    /\b(?:bloggers|commenters|influencers|messages|netizens|posters|posts|rumou?rs|speculation|users)\b/i.test(
      attribution.source.text,
    );
  const edits = isSocial
    ? namePoster(block, sentence, attribution)
    : joinRepairs(
        nameOutlet(block, sentence, toWhole(block, sentence, attribution)),
        ...sentence.tokens
          .filter(({ lower }) => lower === 'reportedly')
          .map((hedge) => deleteWords(block, hedge, 'adverb')),
      );
  const title = isSocial ? 'Name who posted it' : 'Name the outlet';
  const isOpening = Math.min(attribution.source.start, attribution.cue.start) === sentence.start;
  const cut = isOpening ? findSentenceCut(block, sentence, sentence) : [];
  return [...toSuggestions(title, edits), ...cut];
}

/** “A report {by [INSTITUTION TK] }has found”: an inquiry or a watchdog, and no paper, finds things. */
function askIssuer(block: Block, { source }: Attribution): readonly ProseFix[] {
  return toSuggestions('Ask whose report', insertAfter(block, source, 'by [INSTITUTION TK]'));
}

/** “Reports {by [OUTLET TK]} in France”: where it is stays. */
function askOutlet({ text }: Block, { source }: Attribution): readonly ProseFix[] {
  const at = /\breports\b/i.exec(text.slice(source.start, source.end));
  return at === null
    ? []
    : findIssuerFixes(
        { text },
        { start: source.start, end: source.start + at.index + at[0].length },
      );
}

/** “with reports saying” → “with reports by [OUTLET TK] saying” */
export function findIssuerFixes(
  { text }: Pick<Block, 'text'>,
  { start, end }: Span,
): readonly ProseFix[] {
  // Of a rumor nobody is the issuer.
  if (!/reports$/i.test(text.slice(start, end))) return [];
  return toSuggestions('Name the outlet', [
    { span: { start: end, end }, newText: ` by ${outlet}` },
  ]);
}

/** “{Early} reports”: what sort of reports they are goes with them. */
function toWhole({ text }: Block, { start }: Sentence, attribution: Attribution): Attribution {
  const { source } = attribution;
  const kind = sorts.exec(text.slice(start, source.start))?.[0] ?? '';
  return { ...attribution, source: { ...source, start: source.start - kind.length } };
}

const sorts = /(?:conflicting|early|initial|preliminary|unconfirmed) $/i;

/** “{[OUTLET TK] reported} that the plant would close”, “according to {[OUTLET TK]}”. */
function nameOutlet(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
): readonly ProseEdit[] | undefined {
  const { source, cue } = attribution;
  // “and the press knows it”: no report
  if (/^(?:believe|hear|know|learn|think)$/.test(cue.lemma) && attribution.contentKind !== 'clause')
    return undefined;
  const { end } = toHull(source, cue);
  const rest = sentence.tokens.filter(({ start }) => start >= end);
  if (source.start < cue.start) return nameInFront(block, sentence, attribution, rest);
  const hasClause = /^(?:that|of|about|on)$/.test(wordAt(rest, 0));
  const isMany = several.test(source.text);
  if (hasClause) return replaceWords(block, source, `${isMany ? outlets : outlet} reports`);
  const told = isMany ? outlets : toOutlet(source.text);
  return replaceWords(block, source, rest[0]?.kind === 'word' ? told : told.replace(/,$/, ''));
}

/** “Norse media” → “[OUTLET TK], a Norse news outlet,”: whose they are is news; “local media” are those of the place. */
function toOutlet(words: string): string {
  const [, whose, plural, place] = ofCountry.exec(words) ?? [];
  if (plural === undefined || (whose === undefined) === (place === undefined)) return outlet;
  // “Local media”
  if (whose !== undefined && !properAdjectives.has(whose.split(' ')[0]?.toLowerCase() ?? ''))
    return outlet;
  const noun = /^(?:daily|news)?papers$/i.test(plural)
    ? plural.slice(0, -1).toLowerCase()
    : 'news outlet';
  const called = whose === undefined ? noun : `${whose} ${noun}`;
  return `${outlet}, ${toArticle(called)} ${called}${place ?? ''},`;
}

const ofCountry =
  /^(?:(\p{Upper}\p{Lower}+(?: (?:official|state))?) )?((?:[Nn]ews )?(?:[Mm]edia|[Oo]utlets)|[Nn]ewspapers|[Pp]apers|[Pp]ress)( in \p{Upper}[^,]+)?$/u;

/** “{Press reports said} the plant would close” */
function nameInFront(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
  rest: readonly Token[],
): readonly ProseEdit[] | undefined {
  const { source, cue } = attribution;
  if (areReportsAhead(block, attribution, rest))
    return [{ span: { start: cue.end, end: cue.end }, newText: ` by ${outlet}` }];
  if (areReportsOfThing(attribution, rest))
    return [{ span: { start: source.end, end: source.end }, newText: ` by ${outlet}` }];
  // “Mayors, {farmers and newspapers} criticized the toll”: no report of the papers’
  const isListed = block.text.slice(0, source.start).endsWith(', ');
  if (isListed && /\band\b/.test(source.text)) return undefined;
  if (several.test(source.text)) return insertAfter(block, source, `, including ${outlets}`);
  const told = toOutlet(source.text);
  if (staysVerb(block, sentence, attribution)) return replaceWords(block, source, told);
  const that = lacksThat(rest) && !isBehindClaim(block, sentence, source) ? ' that' : '';
  // “with {reports indicating} that the plant would close”
  const isAside = block.text.slice(0, source.start).endsWith('with ');
  const verb = isAside ? 'reporting' : 'reported';
  return replaceWords(block, toHull(source, cue), `${told} ${verb}${that}`);
}

/** “Several papers reported different numbers”: one of them is not all. */
const several = /^(?:different|many|most|multiple|numerous|other|several|some|various)\b.*s$/i;

/** “Press reports {by [OUTLET TK]} that a sale was near pushed the shares higher”: the verb of the sentence is still to come. */
function areReportsAhead({ text }: Block, { cue }: Attribution, rest: readonly Token[]): boolean {
  if (text.slice(cue.start, cue.end) !== 'reports' || wordAt(rest, 0) !== 'that') return false;
  const first = rest.findIndex(({ lower }) => auxiliaries.has(lower));
  return rest.some((token, i) => {
    if (i < first + 2 || first < 0 || auxiliaries.has(token.lower) || !isFiniteVerb(token))
      return false;
    const [before, next] = [rest[i - 1], rest[i + 1]];
    if (!before || isJoiner(before) || isAdverb(before) || before.kind !== 'word') return false;
    return !auxiliaries.has(before.lower) && (isDeterminer(next) || isCapitalised(next));
  });
}

/** “Some reports {by [OUTLET TK]} suggest foul play”, “reports describe a quarrel”: none says that it was so. */
function areReportsOfThing({ source, cue }: Attribution, rest: readonly Token[]): boolean {
  if (!/\breports$/i.test(source.text) || source.end + 1 !== cue.start) return false;
  if (/^(?:describe|detail)$/.test(cue.lemma)) return true;
  if (!/^(?:hint|indicate|suggest)$/.test(cue.lemma)) return false;
  const stop = rest.findIndex(({ kind }) => kind === 'punctuation');
  const words = rest.slice(0, stop < 0 ? undefined : stop);
  if (words.length === 0) return false;
  return !words.some(({ lower }) => lower === 'that') && !lacksThat(rest);
}

/** How far behind “reported” its “that” may stand, in tokens. */
const thatReach = 5;

/** “[OUTLET TK] reported the bank” would be read as reporting the bank. */
function lacksThat(rest: readonly Token[]): boolean {
  const [next] = rest;
  const that = rest.slice(0, thatReach).findIndex(({ lower }) => lower === 'that');
  // “reported on Tuesday evening that”
  const isDated = that > 0 && rest.slice(0, that).some((token) => isCalendarWord(token));
  // “reported earlier this year that”
  const hasThat = that === 0 || isDated || (that > 0 && !hasVerb(rest.slice(0, that)));
  return next?.kind === 'word' && !hasThat && (holdsClause(rest) || holdsAside(rest));
}

/** “the bank is failing”; not “two sets of figures, which had been lost”, whose verb is that of “which”. */
function holdsClause(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex(({ lower }, i) => i > 0 && relatives.has(lower));
  if (relative < 0 || hasVerb(tokens.slice(0, relative))) return hasVerb(tokens);
  const rest = tokens.slice(relative + 1);
  const verb = rest.findIndex((token) => isFiniteVerb(token));
  const next = rest.findIndex(
    (token, i) => i > verb && !isFiniteVerb(token) && !auxiliaries.has(token.lower),
  );
  return verb >= 0 && next > verb && hasVerb(rest.slice(next));
}

/** “The ship was held, {state media reported} on Tuesday, days after talks had failed”: what they reported stands before them. */
function isBehindClaim({ text }: Block, { tokens, start }: Sentence, source: Span): boolean {
  if (!/,['’”"]? $/.test(text.slice(start, source.start))) return false;
  return hasVerb(tokens.filter(({ end }) => end <= source.start));
}

const relatives = toWordSet('that where which who whose');

/** Whether what the outlets did has to stay: it is more, or other, than a report. */
function staysVerb(
  { text }: Block,
  { tokens }: Sentence,
  { source, cue, contentKind }: Attribution,
): boolean {
  // “Media outlets dismissed the notion, citing studies”: what they did besides.
  const between = tokens.filter(({ start, end }) => start >= source.end && end <= cue.start);
  if (between.length > 2 || cue.lemma === 'quote') return true;
  // “The media is claiming that …”
  if (/^ (?:is|was|has) \w+$/.test(text.slice(source.end, cue.end))) return true;
  // “Local media named the man”
  const verb = text.slice(cue.start, cue.end);
  return verb === 'put' || (contentKind !== 'clause' && doings.has(verb));
}

/** What outlets do besides reporting. */
const doings = findWordSet('outlet-doings');

const asides = toWordSet('along as including like together who which with');

/** “the vote, along with the recount, put Cole ahead”: behind the aside comes the verb, whatever it looks like. */
function holdsAside(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ text }) => text === ',');
  const second = tokens.findIndex(({ text }, i) => i > first && text === ',');
  if (first < 0 || second < 0 || !asides.has(wordAt(tokens, first + 1))) return false;
  const next = tokens[second + 1];
  return next?.kind === 'word' && !isClosedWord(next);
}

/** “Opposition bloggers”, but not “some bloggers”. */
const posters =
  /^(?!(?:a|an|many|media|one|other|several|social|some|the|various)\b)[a-z-]+ (?:bloggers|commentators|posters|tweeters|users)$/i;

/** “{[NAME TK] claimed on [PLATFORM TK] that} the video was staged”. */
function namePoster(
  block: Block,
  { tokens }: Sentence,
  { source, cue, contentKind }: Attribution,
): readonly ProseEdit[] | undefined {
  if (source.start > cue.start) return replaceWords(block, source, '[NAME TK]');
  // “Users were quick to point it out and slammed her for it”: more than a claim
  if (!/^(?: \w+)? \w+$/.test(block.text.slice(source.end, cue.end))) return undefined;
  // “Users slammed her for it”
  const isShown = block.text.startsWith('show', cue.start);
  if (contentKind !== 'clause')
    return replaceWords(block, source, isShown ? 'posts by [NAME TK]' : '[NAME TK]');
  // “Opposition bloggers said”: which ones they are is news.
  if (posters.test(source.text) && source.start < cue.start)
    return insertAfter(block, source, ', including [NAME TK] on [PLATFORM TK]');
  const span = toHull(source, cue);
  const next = tokens.find(({ start }) => start >= span.end);
  const isAside = next === undefined || next.kind === 'punctuation';
  const that = isAside || next.lower === 'that' ? '' : ' that';
  return replaceWords(block, span, `[NAME TK] said on [PLATFORM TK]${that}`);
}
