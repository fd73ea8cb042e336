import type { Sentence } from '../../document/sentences/sentences.ts';
import { beForms } from '../../english/word-classes.ts';
import type { ProseEdit } from '../../report.ts';
import { isInsideQuotation } from '../seams/mark-cut.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { RepairBlock } from '../place.ts';

/** How a sentence ends: its marks before, in and behind closing quotation marks or brackets. */
interface Ending {
  /** Where the last word ends. */
  readonly start: number;
  readonly inside: string;
  readonly closers: string;
  readonly outside: string;
  /** The last word is an abbreviation whose full stop also ends the sentence: “at 4 p.m.” */
  readonly isAbbreviated: boolean;
}

/**
 * Adds words such as “[SOURCE TK] said” to the end of a sentence: before its full stop, or behind the closing mark
 * of a quotation with the comma inside. Undefined for questions and for sentences that end inside a quotation.
 */
export function appendAttribution(
  block: RepairBlock,
  sentenceIndex: number,
  words: string,
): readonly ProseEdit[] | undefined {
  const sentence = block.sentences[sentenceIndex];
  if (!sentence || isInsideQuotation(block, sentence.end)) return undefined;
  if (isAttributedAtEnd(block, sentence) || isCutShort(sentence)) return undefined;
  // “behind the U.S. With 22 mills, …”: whether the sentence ends there is not sure.
  if (goesOn.test(block.text.slice(sentence.end - 3, sentence.end + openingLength)))
    return undefined;
  return appendWords(toEnding(block, sentence), words);
}

const goesOn = /\.\p{Upper}\.\s+(?:At|By|For|From|In|Of|On|To|With) /u;
/** What of the next sentence tells whether it is one, in UTF-16 code units. */
const openingLength = 8;

/** Longest answer that a verb may close, in tokens. */
const maxAnswer = 8;

/** “Sixty were.”: nothing fits behind a verb that another sentence completes. */
function isCutShort({ tokens }: Sentence): boolean {
  const last = tokens.findLast(({ kind }) => kind !== 'punctuation');
  return tokens.length <= maxAnswer && last !== undefined && beForms.has(last.text);
}

/** “…, by the agency’s count.”, “…, the reasoning goes.”: the sentence has its source, such as it is. */
export function isAttributedAtEnd({ text }: RepairBlock, { start, end }: Sentence): boolean {
  return attributedEnd.test(text.slice(start, end));
}

const attributedEnd =
  /, (?:by [^,]* (?:count|estimate|reckoning|tally)|the (?:argument|logic|reasoning|theory|thinking) goes|(?:a|an|the|their|its) [^,“”]{2,80} (?:announced|reported|revealed|said|says|showed|shows))\.$| the \p{Upper}\p{Alpha}+ \p{Upper}\p{Alpha}+ said\.$|, (?:\p{Alpha}+ )?(?:accounts|documents|emails|figures|files|filings|footage|images|letters|memos|messages|minutes|papers|photos|receipts|recordings|records|statements|transcripts)(?: [^,“”]{2,60})? (?:appear to show|indicate|reveal|say|show|state|suggest)(?:ed)?\.$/u;

/** The verb of a new attribution: headlines are in the present tense. */
export function toSayingVerb({ kind }: Pick<RepairBlock, 'kind'>): 'said' | 'says' {
  return kind === 'headline' || kind === 'heading' ? 'says' : 'said';
}

function appendWords(ending: Ending, words: string): readonly ProseEdit[] | undefined {
  const { start, inside, closers, outside, isAbbreviated } = ending;
  if (/[,;:—–―-]/.test(inside + outside)) return undefined;
  const behind = start + inside.length + closers.length;
  if (closers === '') {
    if (inside.includes('?')) return undefined;
    if (isAbbreviated) return [insert(start, `, ${words}.`)];
    return [insert(start, `, ${words}`)];
  }
  if (outside !== '') return outside.includes('?') ? undefined : [insert(behind, `, ${words}`)];
  if (!/^[”’"']+$/.test(closers)) return inside === '' ? undefined : [insert(start, `, ${words}`)];
  if (isAbbreviated) return [insert(start, ','), insert(behind, ` ${words}.`)];
  if (inside === '') return [insert(start, ','), insert(behind, ` ${words}`)];
  if (inside !== '.') return [insert(behind, ` ${words}.`)];
  return [{ span: { start, end: start + 1 }, newText: ',' }, insert(behind, ` ${words}.`)];
}

function insert(at: number, newText: string): ProseEdit {
  return { span: { start: at, end: at }, newText };
}

/** “of 415 Quarry Av.”: a full stop behind a word that the parser does not take for short. */
const streets = /^(?:Av|Blvd|Ct|Hwy|Ln|Pkwy|Pl|Rd|Sq|Ter|Terr)$/;

/** Whether the full stop at the end belongs to the last word, which ends at `start` or with the stop. */
function endsShort({ tokens }: Sentence, start: number, inside: string): boolean {
  const word = tokens.findLast(({ kind }) => kind === 'word');
  if (!word) return false;
  if (word.text.endsWith('.')) return word.end === start + 1;
  return word.end === start && inside.startsWith('.') && streets.test(word.text);
}

const endingPattern = /([.?!…,;:—–―-]*)([”’"')\]]*)([.?!…,;:]*)$/;

function toEnding({ text, facts }: RepairBlock, sentence: Sentence): Ending {
  const words = text.slice(sentence.start, sentence.end);
  const tail = words.slice(-12);
  const [whole = '', inside = '', closers = '', outside = ''] = endingPattern.exec(tail) ?? [];
  const isApostrophe =
    /^['’]$/.test(closers) &&
    !findNearby(facts.quotations, sentence).some(
      ({ inner }) => inner.end === sentence.end - outside.length - 1,
    );
  const ends = isApostrophe
    ? { inside: outside, closers: '', outside: '', length: outside.length }
    : { inside, closers, outside, length: whole.length };
  const start = sentence.end - ends.length;
  const isAbbreviated = endsShort(sentence, start, ends.inside);
  return isAbbreviated
    ? { ...ends, inside: ends.inside.slice(1), start: start + 1, isAbbreviated }
    : { ...ends, start, isAbbreviated };
}
