import type { Block } from '../document/block.ts';
import type { Listed, WordList } from '../document/word-list.ts';
import type { Facts } from '../facts/facts.ts';
import { groupPhrases } from '../facts/phrases.ts';
import { isBody } from '../story/sentences.ts';
import type { Settings } from '../settings.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * What a block must have for a rule to have anything to say of it; whatever is named here must be there. It is asked
 * before the check runs: most blocks are done with most rules by then.
 */
export interface Needs extends Signs {
  /** A block of the body, or the headline. */
  readonly block?: 'body' | 'headline';
  /** The setting that asks for it. */
  readonly setting?: keyof Pick<Settings, 'storyFurniture'>;
  /** Where these are there the others need not be. */
  readonly or?: Signs;
}

interface Signs {
  /** One of these words, as it stands or without its possessive ending. */
  readonly words?: WordList;
  /** A fact of a kind. */
  readonly fact?: keyof Pick<
    Facts,
    'acronyms' | 'attributions' | 'changes' | 'dates' | 'figures' | 'quotations'
  >;
  /** A phrase of one of these kinds of lexicon. */
  readonly phrases?: readonly string[];
  /** Something that the check finds in it. Nothing is kept of a block where nothing is found. */
  readonly found?: (block: Block) => readonly unknown[];
}

function isAt(place: Needs['block'], block: Block): boolean {
  if (place === undefined) return true;
  return place === 'body' ? isBody(block) : block.kind === 'headline';
}

/** What is looked at of a block, whatever the rule. */
interface Look {
  readonly block: Block;
  readonly listed: Listed;
  readonly phrases: ReadonlyMap<string, unknown>;
}

/** Whether a block has what a rule needs. It follows from the block alone. */
function isMet(needs: Needs, look: Look): boolean {
  try {
    return hasAll(needs, look) || (needs.or !== undefined && hasAll(needs.or, look));
  } catch {
    // The check will throw the same, and it is told.
    return true;
  }
}

/** Words alone answer for most rules. */
function hasAll({ words, fact, phrases, found }: Signs, look: Look): boolean {
  if (words && !words.isIn(look.listed) && !words.isBaseIn(look.listed)) return false;
  if (fact && look.block.facts[fact].length === 0) return false;
  if (phrases && !hasAny(phrases, look.phrases)) return false;
  return !found || found(look.block).length > 0;
}

function hasAny(kinds: readonly string[], groups: ReadonlyMap<string, unknown>): boolean {
  if (groups.size === 0) return false;
  for (const kind of kinds) if (groups.has(kind)) return true;
  return false;
}

/** The options that a rule is set to. */
function findOptions({ meta }: Rule, settings: Settings): RuleContext['options'] {
  // They were checked against the rule's own schemas when the settings were resolved.
  return (settings.rules[meta.id]?.options ?? {}) as RuleContext['options'];
}

/** A rule as it is set. */
export interface SetRule {
  readonly rule: Rule;
  readonly options: RuleContext['options'];
}

/** Rules that read a draft together. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Those, all or some of them, that have something to say of a block, in their order; most have not. */
  readonly pick: (block: Block, some?: ReadonlySet<Rule>) => readonly SetRule[];
}

/** Makes a set of some rules. */
export function createRuleSet(rules: readonly Rule[], settings: Settings): RuleSet {
  const all = rules
    .filter(({ needs }) => !needs?.setting || settings[needs.setting])
    .map((rule) => ({ rule, options: findOptions(rule, settings) }));
  const byKind = new Map<Block['kind'], readonly SetRule[]>();
  const findPlaced = (block: Block): readonly SetRule[] => {
    const known = byKind.get(block.kind);
    if (known) return known;
    const placed = all.filter(({ rule }) => isAt(rule.needs?.block, block));
    byKind.set(block.kind, placed);
    return placed;
  };
  const pick: RuleSet['pick'] = (block, some) => {
    const look = { block, listed: block.listed, phrases: block.derive(groupPhrases) };
    return findPlaced(block).filter(({ rule }) => {
      if (some && !some.has(rule)) return false;
      return !rule.needs || isMet(rule.needs, look);
    });
  };
  return { rules, pick };
}
