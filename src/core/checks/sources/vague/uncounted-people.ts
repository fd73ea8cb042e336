import type { Block } from '../../../document/block.ts';
import type { Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { isHuman } from '../../../facts/sources.ts';
import { determiners, prepositions } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isOfThemselves, isOwnTale } from './own-tales.ts';
import { isQuotedLabel } from './vague-statements.ts';

const uncounted =
  /^(?:even |but )?(?:some|many|most|numerous|countless|various|scores of|plenty of|a (?:\S+ )?number of) (?!of\b|\d)/i;
/** “Some of the residents”: part of a group that the copy has named. */
const partOfGroup =
  /^(?:\w+ )?(?:some|many|most|few|several|none|all|both|any|others?) of (?:the|them|those|these|us|his|her|its|their)\b/i;
const claiming = findWordSet('claiming-verbs');
const stances = findWordSet('stance-verbs');

/** Whether a source is part of a group that the copy has named. */
export function isPartOfGroup(words: string): boolean {
  return partOfGroup.test(words);
}

/** “Some Democrats fear”, “a number of doctors say”: people, how many is not said, and none of them has a name. */
export function isUncounted(block: Block, attribution: Attribution): boolean {
  const { source, cue } = attribution;
  if (!uncounted.test(source.text) || source.name || partOfGroup.test(source.text)) return false;
  if (!isClaim(attribution)) return false;
  if (
    isOwnTale(block, cue) ||
    isOfThemselves(block, cue) ||
    /\b(?:journalists|reporters)$/.test(source.text)
  )
    return false;
  const tokens = findSourceTokens(block, attribution);
  // “A number of [doctors]”
  const first = tokens[tokens.findIndex(({ lower }) => lower === 'of') + 1];
  const last = tokens.at(-1);
  if (!first || !last || !/s$|^people$/.test(last.lower)) return false;
  return isHuman(block, block.facts.names, first.index, last.index);
}

/** “fear that it will close”, “question the plan”, “describe the delay as a gift” */
function isClaim({ cue, contentKind }: Attribution): boolean {
  if (contentKind === 'noun-phrase') return stances.has(cue.lemma);
  return claiming.has(cue.lemma) || (contentKind === 'label' && cue.lemma === 'describe');
}

const wholes = findWordSet('whole-groups');
const parted = /^(?:both|former|her|his|its|our|other|some|the|their|these|those)$/;

/** Longest name of such a group, in words. */
const longestGroup = 4;

/** “Epidemiologists say”, “rights groups have long warned”: all of them, at any time; “geologists said” may be those of the case. */
export function isWholeGroup(block: Block, attribution: Attribution): boolean {
  const { source, cue } = attribution;
  if (source.kind !== 'role' || source.name || !isOfAll(block, attribution)) return false;
  if (isOwnTale(block, cue) || isOfThemselves(block, cue)) return false;
  return isWhole(findSourceTokens(block, attribution));
}

/** “say”, “have called a “land grab””: what all of a trade do. */
function isOfAll(block: Block, attribution: Attribution): boolean {
  const { cue, contentKind } = attribution;
  if (contentKind === 'label') return isQuotedLabel(block.text, cue);
  return contentKind !== 'noun-phrase' && claiming.has(cue.lemma) && isGeneric(block, attribution);
}

function isWhole(tokens: readonly Token[]): boolean {
  const stop = tokens.findIndex(({ lower }, i) => i > 0 && prepositions.has(lower));
  const group = stop < 0 ? tokens : tokens.slice(0, stop);
  if (group.length > longestGroup || !wholes.has(group.at(-1)?.lower ?? '')) return false;
  return group.every(
    ({ kind, lower }) => kind === 'word' && !parted.test(lower) && !determiners.has(lower),
  );
}

/** “say”, “have warned”; not “less than what doctors say they need”, an amount that goes by them. */
function isGeneric({ text }: Block, { source, cue }: Attribution): boolean {
  const before = text.slice(Math.max(0, source.start - 6), source.start);
  if (/\b(?:than|what) $/i.test(before)) return false;
  if (/\bhave\b/.test(text.slice(source.end, cue.start))) return true;
  return text.slice(cue.start, cue.end).toLowerCase() === cue.lemma;
}

function findSourceTokens(block: Block, { source }: Attribution): readonly Token[] {
  return block.tokens.filter(({ start, end }) => start >= source.start && end <= source.end);
}

/** “{Skippers across party lines} called it a folly”, “{Those critical of the plan} say”: nobody of them has a name. */
export function isLooseCamp(block: Block, attribution: Attribution): boolean {
  const { source, cue, contentKind } = attribution;
  if (source.kind !== 'role' || source.name) return false;
  if (isOwnTale(block, cue) || isOfThemselves(block, cue)) return false;
  if (contentKind === 'noun-phrase') return stances.has(cue.lemma);
  return contentKind === 'label' || claiming.has(cue.lemma);
}

/** What those are called who are known by the side they take, or by how far they are spread. */
export const camps =
  /^[^,]* (?:from )?across (?:the (?:political )?(?:aisle|board|divide|house|spectrum)|party lines)$|^(?:people|those) (?:(?:broadly|highly|most|strongly) )?(?:critical of|in favou?r of|opposed to|sceptical of|skeptical of|who (?:back|favou?r|oppose|support)) [^,]*$/i;
