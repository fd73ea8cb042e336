import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { auxiliaries, prepositions, toWordSet } from '../../english/word-classes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { isPlural } from '../../english/word-shapes.ts';
import type { ProseEdit } from '../../report.ts';
import { toHull, type Span } from '../../span.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { toReason } from './anonymity.ts';
import { addBehind, insertIntoAside } from './asides.ts';
import { isFiniteVerb } from '../../english/verbs.ts';

const named = ', including [NAME TK]';

/**
 * “Many economists{, including [NAME TK],} say”, “said several friends, including [NAME TK].”: one of a group gets a
 * name, and nothing is lost of what the copy says of it. Undefined where the words are no group, or “few” of one.
 */
export function nameOneOf(
  block: Block,
  sentence: Sentence,
  { source, cue }: Attribution,
): readonly ProseEdit[] | undefined {
  // “supporters’ groups”
  // “better than analysts forecast”: what all of them together expected
  if (block.text.slice(0, source.start).endsWith('than ')) return undefined;
  // “Everyone, including Ada Moll, agrees” would still be everyone.
  if (/^every(?:body|one)$/i.test(source.text) && source.end < cue.start)
    return replaceWords(block, source, '[NAME TK], [ROLE TK],');
  if (!isGroup(block, source) || /^[’']/.test(block.text.slice(source.end))) return undefined;
  const words = papers.test(source.text)
    ? ', including [SOURCE TK]'
    : toExample(block, { source, cue });
  const edits = addExample(block, sentence, { source, cue }, words);
  // “So-called experts, including Ana Ruiz” would have a name sneered at.
  const sneer = /^(?:self-styled|so-called)(?= )/i.exec(source.text)?.[0];
  if (!edits || sneer === undefined) return edits;
  const span = { start: source.start, end: source.start + sneer.length };
  return joinRepairs(deleteWords(block, span, 'adjective'), edits);
}

/** Whether a group goes by what it is to the reporter: nobody who is one can be named. */
export function isInHiding(words: string): boolean {
  return (
    /\b(?:insiders|sources)(?:$| (?:at|close|familiar|in|inside|near|on|within) )/i.test(words) &&
    !papers.test(words)
  );
}

function toExample(block: Block, attribution: Pick<Attribution, 'source' | 'cue'>): string {
  const { text } = attribution.source;
  return isInHiding(text) || isPrivate(block, attribution) ? toReason(text) : named;
}

/** “Aides say privately”, “have said on background”: a name beside it would belie the copy. */
export function isPrivate(
  { text }: Block,
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
): boolean {
  const { start, end } = toHull(source, cue);
  return inPrivate.test(text.slice(Math.max(0, start - near), end + near));
}

/** How far from a source and its verb it may be said that they spoke in private, in characters. */
const near = 22;
const inPrivate =
  /\b(?:anonymously|in (?:confidence|private)|off the record|on (?:deep )?background|privately)\b/i;

/** “{[WHAT KIND TK] sources}”: where nothing is said of them but that they are. */
export function askKind({ text }: Block, { start, end }: Span): { readonly wording?: string } {
  const words = text.slice(start, end);
  if (!bareSources.test(words)) return {};
  return { wording: words.replace(/sources?$/i, (noun) => `[WHAT KIND TK] ${noun.toLowerCase()}`) };
}

const bareSources =
  /^(?:(?:an?|another|many|multiple|one|other|several|some|three|two) )?sources?$/i;

/** “According to public sources”: these have no names. */
const papers = /\b(?:historical|online|open|public|published|written) sources$/i;

/** Puts one of them, “, including [NAME TK]”, behind the source with all that belongs to it. */
export function addExample(
  block: Block,
  sentence: Sentence,
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
  words: string,
): readonly ProseEdit[] | undefined {
  const isBefore = source.end <= cue.start;
  const end = findGroupEnd(block, sentence, source);
  if (end === undefined || (isBefore && end > cue.start)) return undefined;
  const phrase = { start: source.start, end };
  // “a man who many believe lied”: no room for an aside
  if (isBare(block, source)) return undefined;
  // “The plan, say critics, is dead”: an aside of its own would part the sentence twice.
  const isInside = block.text.slice(0, cue.start).endsWith(', ') && block.text.charAt(end) === ',';
  const placed = { phrase, cue, ...(words.endsWith('[REASON TK]') && askKind(block, phrase)) };
  if (!isBefore) return addBehind(block, placed, isInside ? words.slice(1) : words);
  const aside = insertIntoAside(block, sentence, placed, words);
  if (aside) return aside;
  if (block.text.charAt(end) !== ',') return addBehind(block, placed, words);
  return (
    moveLink(block, sentence, { phrase, cue }, words) ??
    insertIntoOwnAside(block, phrase, cue, words)
  );
}

/** Where a group ends, with all that belongs to it. */
function findGroupEnd(
  block: Block,
  sentence: Sentence,
  source: Attribution['source'],
): number | undefined {
  // “aides{, including …,} on Wednesday denied”
  const undated = source.text.replace(/ on \p{Upper}\p{Lower}+day$/u, '');
  return (
    findCharge(block, source) ??
    findPhraseEnd(sentence, { ...source, end: source.start + undated.length })
  );
}

/** Where the group ends in “accused by {critics} of selling the pier”: of what is no part of it. */
function findCharge({ text }: Block, { start, end }: Span): number | undefined {
  if (!/\baccused by $/.test(text.slice(Math.max(0, start - accused), start))) return undefined;
  const charge = charges.exec(text.slice(start, end + accused));
  return charge ? start + charge.index : undefined;
}

/** How far before a group “accused by” begins, in characters. */
const accused = 'accused by '.length;
const charges = / of \p{Lower}+ing\b/u;

const links: ReadonlyMap<string, string> = new Map([
  [', however', 'However,'],
  [', meanwhile', 'Meanwhile,'],
  [', though', 'But'],
]);

/** “Growers in the valley, however, say” → “However, growers in the valley, including [NAME TK], say” */
export function moveLink(
  block: Block,
  sentence: Sentence,
  { phrase, cue }: { readonly phrase: Span; readonly cue: Span },
  words: string,
): readonly ProseEdit[] | undefined {
  const link = /^(, \w+), $/.exec(block.text.slice(phrase.end, cue.start))?.[1] ?? '';
  const opening = links.get(link);
  if (opening === undefined || phrase.start !== sentence.start) return undefined;
  const span = { start: phrase.end, end: phrase.end + link.length };
  const front = prependAttribution(block, sentence.index, opening);
  return front && joinRepairs(front, [{ span, newText: words }]);
}

/** “Some skippers, most of them from the south{ and including [NAME TK]}, say”: a second aside joins the first. */
function insertIntoOwnAside(
  { text }: Block,
  { end }: Span,
  cue: Span,
  words: string,
): readonly ProseEdit[] | undefined {
  const between = ownAside.exec(text.slice(end, cue.start));
  const at = end + (between?.[1]?.length ?? 0);
  const newText = words.replace(/^,/, ' and');
  return between ? [{ span: { start: at, end: at }, newText }] : undefined;
}

const ownAside =
  /^(, (?:many|most|some|several|all|both|one|two|three) of (?:them|whom) [^,;:“”—–]+), (?:also |now |have |had )?$/;

/** “who many”: a lone word between “who” and its verb. */
function isBare({ text }: Block, { start, end }: Span): boolean {
  return /\bwho $/.test(text.slice(0, start).slice(-5)) && countless.has(text.slice(start, end));
}

const countless = toWordSet('some many most several others those everyone everybody');
/** Of “few experts” none says what the sentence says; “two of the aides” are two; a name needs no other. */
const noGroup =
  /^(?:few|fewer|hardly|neither|no|none|not|nobody|there)\b|,|\b(?:whom?|including)\b/i;
const nameless = /\b(?:anonymous|nameless|unidentified|unnamed)\b/i;

/** Whether the copy calls a source nameless: nobody called so has a name beside it. */
export function isNamelessSource(words: string): boolean {
  return nameless.test(words);
}

/** Whether the words before any “of” or “for” mean several people. */
function isGroup(block: Block, source: Span): boolean {
  const words = block.text.slice(source.start, source.end);
  // “allow scientists to better understand”: what they say is no saying.
  if (noGroup.test(words) || isNamelessSource(words) || / to [a-z]+$/.test(words)) return false;
  const start = source.start + (quantity.exec(words)?.[0].length ?? 0);
  const tokens = block.tokens.filter((token) => token.start >= start && token.end <= source.end);
  const stop = tokens.findIndex(
    ({ lower }, i) => i > 0 && (prepositions.has(lower) || ends.test(lower)),
  );
  const head = tokens[(stop < 0 ? tokens.length : stop) - 1];
  return head !== undefined && (isPlural(head) || countless.has(head.lower));
}

/** “A number of doctors” are doctors. */
const quantity =
  /^(?:an? (?:[a-zÀ-ỿ]+ )?(?:lot|number|variety)|dozens|plenty|scores|hundreds) of /i;

const ends = /^(?:who|whose|that|close|familiar|briefed|involved|here|there)$/;

/** The end of a source with “close to the campaign”, “on the panel”, which belong to it; undefined before “who”. */
export function findPhraseEnd({ tokens }: Sentence, { end }: Span): number | undefined {
  const first = tokens.findIndex(({ start }) => start >= end);
  const next = tokens[first];
  if (!next || /^(?:who|whose)$/.test(next.lower)) return next ? undefined : end;
  if (next.text === ',' && /^(?:who|speaking|both|one)$/.test(wordAt(tokens, first + 1)))
    return undefined;
  // “was said by friends to be tired”
  if (next.lower === 'to' || wordAt(tokens, first + 1).endsWith('day')) return end;
  if (!prepositions.has(next.lower) && !/^(?:close|involved)$/.test(next.lower)) return end;
  const stop = tokens.findIndex(
    (token, i) =>
      i > first &&
      (token.kind === 'punctuation' || auxiliaries.has(token.lower) || isFiniteVerb(token)),
  );
  return tokens[stop - 1]?.end ?? end;
}
