import type { Block } from '../../document/block.ts';
import { hasVerb } from '../../english/verbs.ts';

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
