import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { isTrade } from '../named-elsewhere/lead-groups.ts';

/** What a nameless group says that few readers would ask a name for. */
export function isSettledGroup(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
): boolean {
  return (
    isForecast(block, attribution) ||
    isHoped(block, attribution) ||
    isByName(block, attribution) ||
    isEverybodys(block, attribution) ||
    isBasedOn(block, sentence, attribution)
  );
}

const forecasts = /^(?:anticipate|estimate|expect|forecast|predict|project)$/;

/** “Profit was higher than {analysts had forecast}”, “Budget {analysts had already forecast} a gap”: the middle of what all of them had said. */
function isForecast({ text }: Block, { source, cue }: Attribution): boolean {
  if (!forecasts.test(cue.lemma)) return false;
  if (/\b(?:as|than) $/.test(text.slice(source.start - 5, source.start))) return true;
  return isTrade(source.text) && earlier.test(text.slice(source.end, cue.start));
}

const earlier = /^ had (?:already|generally|originally|previously|widely) $/;

/** “{Holm supporters believe} she can win the north”: what else would they believe? */
function isHoped({ text }: Block, { source, cue }: Attribution): boolean {
  if (!/\b(?:admirers|backers|fans|loyalists|supporters)$/i.test(source.text)) return false;
  const words = text.slice(cue.end, cue.end + 80);
  return /^(?:believe|hope|think)$/.test(cue.lemma) && /\b(?:can|could|will|would) /.test(words);
}

const sides = /\b(?:backers|critics|detractors|opponents|rivals|supporters)$/i;

/** “{Rivals deride} it as caution”, “{Critics call} it a land grab”: a name that a side has for a thing. */
function isByName({ text }: Block, { source, cue }: Attribution): boolean {
  return sides.test(source.text) && nicknames.test(text.slice(cue.start, cue.end + 20));
}

const nicknames = /^(?:brand|call|dub|label) it |^(?:deride|dismiss|hail|tout) it as /;

/** “{Everyone assumed} she would run the mill”, “{Everybody knows} the story”: nobody takes it for a count. */
function isEverybodys({ text }: Block, { source, cue }: Attribution): boolean {
  if (!/^every(?:body|one)$/i.test(source.text)) return false;
  if (cue.lemma === 'know') return lore.test(text.slice(cue.end, cue.end + 60));
  return /^(?:assume|call)$/.test(cue.lemma);
}

const lore =
  /^ (?:how|her|his|its|that|the|their|this)\b[^,.;:—–-]*\b(?:drill|face|feeling|joke|legend|name|saying|song|stor(?:y|ies)|tale|tune|type)\b(?! (?:can|has|have|is|was|will)\b)/;

/** How far before a group what it counts by may stand, in UTF-16 code units. */
const reach = 140;

/** “Based on figures from the Norden Institute, {advocates estimate} …”: what it rests on has a name. */
function isBasedOn({ text }: Block, { start }: Sentence, { source }: Attribution): boolean {
  return based.test(text.slice(Math.max(start, source.start - reach), source.start));
}

const based =
  /\b(?:[Bb]ased on|[Cc]iting|[Dd]rawing on) [^;]*\b(?:data|estimates|figures|numbers|records|statistics|stud(?:y|ies)|surveys?)\b[^;]* \p{Upper}[^;]*, $/u;
