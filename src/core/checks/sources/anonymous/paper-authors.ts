import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isOutletName, isOutletPhrase } from '../outlets/told-outlets.ts';

/**
 * “an aide wrote to the council’s head of press”, “an official noted in the margin”, “In one exchange, an official asks …”:
 * the author of a paper, who told the newsroom nothing. What is written to an outlet is told to it.
 */
export function isOnPaper(
  { text, sentences }: Block,
  { source, cue, sentence }: Attribution,
): boolean {
  if (!authorship.test(cue.lemma)) return false;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  const behind = text.slice(end, end + reach);
  if (published.test(behind)) return true;
  const to = addressee.exec(behind)?.[1];
  if (to !== undefined) return !isOutlet(to);
  return exchanged.test(text.slice(sentences[sentence]?.start ?? start, start));
}

/** How far behind the verb a paper and whom it is for may be named, in UTF-16 code units. */
const reach = 80;
const authorship = /^(?:ask|note|reply|respond|warn|write)$/;
const cited = [...findWordSet('paper-participles')].join('|');
const papers = '(?:emails?|e-mails?|exchange|letter|memo|message|minute|note|text)';
const modifiers = String.raw`(?:[\p{Lower}-]+ ){0,2}`;

/** “in the margin”, “in an internal memo”, “in an email released on Friday”. */
const published = new RegExp(
  [
    String.raw`^ in the margins?\b`,
    String.raw`^ in (?:an?|one|another) ${modifiers}${papers},? (?:${cited}|disclosed|made public)\b`,
    String.raw`^ in (?:an?|one|another) (?:internal|leaked) ${papers}\b`,
  ].join('|'),
  'u',
);

const owners = 'an?|the|this|our|his|her|its|their';
/** “to {the council’s head of press}”, “back to {Cole}”, “in an email to {the Harbor Post}”: the first words of whom it is for. */
const addressee = new RegExp(
  String.raw`^ (?:back )?(?:in (?:an?|one|another) ${modifiers}${papers} )?to (${[
    String.raw`(?:(?:${owners}) )?\p{Upper}[\p{Alpha}’'-]*(?: \p{Upper}[\p{Alpha}’'-]*)*`,
    String.raw`(?:${owners}) \p{Lower}+`,
    'colleagues|employees|lawmakers|members|ministers|regulators|residents|shareholders|staff',
  ].join('|')})`,
  'u',
);

/** “In one exchange, on March 3, …” */
const exchanged = new RegExp(
  String.raw`^In (?:an?|another|one) ${modifiers}${papers}\b[^.;]*, $`,
  'u',
);

function isOutlet(words: string): boolean {
  return isOutletPhrase(words) || isOutletName(words) || newsroom.test(words);
}

const newsroom = /^(?:the )?(?:journalists?|media|news|press|reporters?|us)$/;
