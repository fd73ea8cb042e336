import type { Span } from '../span.ts';
import type { RepairBlock } from './place.ts';

const dateline =
  /^\p{Upper}[\p{Upper}.’' -]{2,40}(?:, [A-Za-zÀ-ỿ. ]{2,30})?(?: \([A-Za-zÀ-ỿ\d. ]{1,20}\))? (?:[—–―]|-{1,3}) (?=\S)/u;

/** “Washington (AFP) – ” */
const agency =
  /^\p{Upper}[A-Za-zÀ-ỿ.’' -]{2,30}(?:, [A-Za-zÀ-ỿ. ]{2,30})? \(\p{Upper}{2,10}\) ?(?:[—–―]|-{1,3}) (?=\S)/u;

/** Longest dateline, in UTF-16 code units, and the mark at its end. */
const maxLead = 110;
const dash = /[—–―-] /;

/** Where the words of a sentence start: behind the dateline if it has one. */
export function findBodyStart({ text, sentences }: RepairBlock, sentence: Span): number {
  if (sentences[0]?.start !== sentence.start) return sentence.start;
  const words = text.slice(sentence.start, sentence.end);
  const lead = words.slice(0, maxLead);
  if (!dash.test(lead)) return sentence.start;
  const found = dateline.exec(words) ?? (lead.includes('(') ? agency.exec(words) : null);
  return sentence.start + (found?.[0].length ?? 0);
}
