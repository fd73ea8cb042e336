import type { Block } from '../../../document/block.ts';
import { hasVerb } from '../../../english/verbs.ts';

/** The line under a quotation that has its speaker behind a dash: “-- engineer and coauthor Ana Moll”. */
const dashed = /^\s*(?:--|[—–―])\s*(?=.*\p{Upper})[^\n]*[^.\s]\s*$/u;

/** Finds behind a quotation the paper that has its words: “described as “safe for four tonnes” in the engineer’s report” */
export const paper =
  /^ (?:in|on) (?:an?|her|his|its|the|their) (?:[\p{Alpha}\d’'-]+ ){0,4}(?:advert|article|brochure|catalogue|catalog|column|decision|diary|editorial|email|essay|filing|guide|inquest|judgment|judgement|leaflet|letter|listing|manual|memo|menu|minutes|obituary|opinion|post|prospectus|record|report|review|ruling|statement|study|survey|tweet|website)\b/u;

/** Whether a line under a quotation is the name of its speaker: “Ana Ruiz, biologist”, “- biologist and coauthor Ana Ruiz”. */
export function isSignature({ kind, text, facts, tokens }: Block): boolean {
  if (dashed.test(text)) return true;
  const [first] = facts.names;
  const isLast = kind === 'list-item' && first?.end === text.length;
  return (isLast || first?.start === text.search(/\p{Alpha}/u)) && !hasVerb(tokens);
}

/** How far before a quotation the words may begin that say where it stands, in UTF-16 code units. */
const whereReach = 120;
const written =
  /\b(?:added|announced|explained|listed|noted|posted|printed|published|quoted|recorded|said|stated|written) (?:at|in|inside|on|under) (?:an? |her |his |its |the |their )?[^.;:“”"]{2,60}?(?: that|,|:)\s*$/;

/** “Moll set the tone in a statement, “…””: whose statement it is stands before it. */
const stated =
  /\p{Alpha} (?:at|in|on) (?:an?|her|his|its|the|their) (?:\p{Lower}+ )?(?:briefing|email|essay|interview|letter|memo|message|note|post|report|speech|statement),\s*$/u;

/** “It is noted on the council’s website that “…””, “As stated in the deed, “…””: the reader knows where it stands. */
export function isWritten(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - whereReach), start);
  return written.test(before) || stated.test(before);
}
