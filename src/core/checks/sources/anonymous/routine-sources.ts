import { findSentenceAt, type Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';

/**
 * “Trade sources said”, “one senior bond trader said”, “an aide to Moll said”: talk of a market, or of an office holder’s own plans,
 * which most desks print without asking why it has no name.
 */
export function isRoutine({ source: { text } }: Attribution): boolean {
  return markets.test(text) || aides.test(text);
}

const markets =
  /\b(?:market|syndicate|trade|trading) sources?\b|^(?:an?|another|one|two|three|several) (?:(?!former\b)[a-z.-]+ ){0,3}(?:dealer|trader)s?(?: (?:at|for|in|with)\b.*)?$/i;
const aides =
  /^(?:an? |one )?(?:(?!Former|Longtime|Senior|Top)\p{Upper}\p{Lower}+ )?(?:[Aa]ides?|[Aa]dvis[eo]rs)(?: to \p{Upper}.*)?(?: on \p{Upper}\p{Lower}+day)?$/u;

/** “a top executive testified”: the court has the name, and so has the record. */
export function isOnOath({ cue }: Attribution): boolean {
  return cue.lemma === 'testify';
}

/** “Three former deckhands {have sued}, claiming that …”: their names stand in the suit. */
export function isSuing({ text }: Block, { source, cue }: Attribution): boolean {
  return suing.test(text.slice(source.end, cue.start));
}

const suing =
  /\b(?:sue|sued|sues|suing|petitioned|(?:brought|filed|lodged) (?:an? )?(?:\p{Lower}+ )?(?:complaint|lawsuit|petition|suit))\b/u;

/**
 * “In a video from 2013, a veteran diplomat said …”, “an official said in remarks published on Monday”, “in a debate …
 * one lawmaker called it a tax”: said for all to hear, and whoever heard it has the name.
 */
export function isInPublic(block: Block, { source, cue }: Attribution): boolean {
  const { text } = block;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  if (publicly.test(text.slice(end, end + reach))) return true;
  const from = findSentenceAt(block, source.start)?.start ?? start;
  const before = text.slice(from, start);
  return fronted.test(before) || (lawmaker.test(source.text) && debated.test(before));
}

/** How far behind what was said the place may be named where it was, in UTF-16 code units. */
const reach = 60;
const stage = String.raw`an? (?:[\p{Lower}\d-]+ ){0,3}(?:article|broadcast|column|debate|essay|op-ed|podcast|post|speech|tweet|video)\b`;
const publicly = new RegExp(
  String.raw`^ (?:on \p{Upper}\p{Lower}+day )?in (?:(?:comments|remarks) (?:broadcast|carried|published|reported|televised)|${stage})`,
  'u',
);
const fronted = new RegExp(String.raw`^(?:During|In) ${stage}[^.;]*,\s+$`, 'u');
const lawmaker =
  /\b(?:assemblyman|assemblywoman|congressman|congresswoman|councilor|councillor|delegate|lawmaker|legislator|MP|peer|senator)$/;
const debated = /\b(?:debate|floor|hearing)\b/;
