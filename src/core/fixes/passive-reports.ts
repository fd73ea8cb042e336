import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import type { ProseEdit } from '../report.ts';
import type { Span } from '../span.ts';
import { toTeller } from './sources/tellers.ts';

const report =
  /(?:\b(?:are|be|been|is|was|were) (?:\p{Lower}+ly |now |still )?|, )(?:believed|estimated|feared|put|reckoned|reported|said|thought|understood|valued)(?= (?:at|to (?:be|carry|contain|cost|earn|exceed|have|hold|include|lose|number|own|reach|run|total))\b)/gu;

/** “{… at $7 billion} by its bankers” */
const agent = /^[^,;:()—–]* by (?:an?|its|the|\p{Upper})/u;

/** What parts one clause from the next. */
const mark = /[,;:()—–]/;

/**
 * “It is estimated {by [SOURCE TK]} to hold 30 tons”: a passive that reports a figure takes its source for an agent. No
 * edits where it has one: “valued at $7 billion by its bankers”.
 */
function nameAgent(
  { text }: Block,
  sentence: Sentence,
  figure: Span,
): readonly ProseEdit[] | undefined {
  const words = text.slice(sentence.start, Math.min(sentence.end, figure.end + reach));
  for (const found of words.matchAll(report)) {
    const end = sentence.start + found.index + found[0].length;
    const between = text.slice(Math.min(end, figure.end), Math.max(end, figure.start));
    if (mark.test(between) || between.length > reach) continue;
    // “drew 3 million readers and was valued at $7 million”: the other figure is what it was valued at.
    if (figure.end < end && /\b(?:and|but)\b/.test(between)) continue;
    return agent.test(text.slice(end, Math.min(sentence.end, end + reach)))
      ? []
      : [{ span: { start: end, end }, newText: ' by [SOURCE TK]' }];
  }
  return undefined;
}

const impersonal =
  /\b[Ii]t (?:is|was|has been)(?= (?:\p{Lower}+ly |first |later )?(?:estimated|reported) that (?:[\w ,’-]{1,80} )?[$£€]?$)/u;

const aside =
  /(?<=, )it is(?: \p{Lower}+ly| now)? (alleged|assumed|believed|claimed|estimated|expected|feared|hoped|predicted|reckoned|reported|rumou?red|said|suspected|thought|understood)(?=[,.;]|$)/gu;

/** “The bill{, it is estimated,} could reach £9 million” → “The bill, [SOURCE TK] estimated, could …”: one source, in its place. */
function nameAside(
  { text }: Block,
  { start, end }: Sentence,
  figure: Span,
): readonly ProseEdit[] | undefined {
  for (const { 0: words, 1: verb = '', index } of text.slice(start, end).matchAll(aside)) {
    const span = { start: start + index, end: start + index + words.length };
    // Past its own commas
    const between = text.slice(
      Math.min(span.end + 1, figure.end),
      Math.max(span.start - 2, figure.start),
    );
    if (mark.test(between)) continue;
    return [{ span, newText: toTeller(verb) }];
  }
  return undefined;
}

/** Gives a report by nobody a source: “{It was} initially reported that 20 had died”, or a passive its agent. */
export function nameReporter(
  block: Block,
  sentence: Sentence,
  figure: Span,
): readonly ProseEdit[] | undefined {
  const found = impersonal.exec(block.text.slice(sentence.start, figure.start));
  if (!found) return nameAside(block, sentence, figure) ?? nameAgent(block, sentence, figure);
  const at = sentence.start + found.index;
  return [{ span: { start: at, end: at + found[0].length }, newText: '[SOURCE TK]' }];
}

const reported =
  /\b(have|has|was|were)( been)? reported (?:to have been |as )?(?=damaged|dead|destroyed|hurt|injured|killed|missing|trapped|wounded)/;

/** “24 people {have been reported} injured” → “24 people were injured, [SOURCE TK] said”: not attributed twice. */
export function dropReported(
  { text }: Block,
  { start, end }: Sentence,
  figure: Span,
): readonly ProseEdit[] {
  const from = Math.max(start, figure.start - reach);
  const found = reported.exec(text.slice(from, Math.min(end, figure.end + reach)));
  if (!found) return [];
  const at = from + found.index;
  const be = /^(?:has|was)$/.test(found[1] ?? '') ? 'was' : 'were';
  return [{ span: { start: at, end: at + found[0].length }, newText: `${be} ` }];
}

/** How far from a figure the passive may stand, in UTF-16 code units. */
const reach = 80;
