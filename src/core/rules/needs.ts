import type { Block } from '../document/block.ts';
import type { WordList } from '../document/word-list.ts';
import type { Facts } from '../facts/facts.ts';
import { groupPhrases } from '../facts/phrases.ts';
import { isBody } from '../story/sentences.ts';
import type { Settings } from '../settings.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * What a block must have for a rule to have anything to say of it; whatever is named here must be there. It is asked
 * before the check runs: most blocks are done with most rules by then.
 */
export interface Needs {
  /** A block of the body, or the headline. */
  readonly block?: 'body' | 'headline';
  /** One of these words. */
  readonly words?: WordList;
  /** A fact of a kind. */
  readonly fact?: keyof Pick<
    Facts,
    'acronyms' | 'attributions' | 'changes' | 'dates' | 'figures' | 'quotations'
  >;
  /** A phrase of one of these kinds of lexicon. */
  readonly phrases?: readonly string[];
}

/** Whether a block has what a rule needs. It follows from the block alone. */
export function isMet(needs: Needs, block: Block): boolean {
  return isAt(needs.block, block) && holds(needs, block);
}

function isAt(place: Needs['block'], block: Block): boolean {
  if (place === undefined) return true;
  return place === 'body' ? isBody(block) : block.kind === 'headline';
}

function holds({ words, fact, phrases }: Needs, block: Block): boolean {
  if (words && !words.isIn(block.listed)) return false;
  if (fact && block.facts[fact].length === 0) return false;
  return !phrases || hasAny(phrases, block.derive(groupPhrases));
}

function hasAny(kinds: readonly string[], groups: ReadonlyMap<string, unknown>): boolean {
  if (groups.size === 0) return false;
  for (const kind of kinds) if (groups.has(kind)) return true;
  return false;
}

/** The options that a rule is set to. */
export function findOptions({ meta }: Rule, settings: Settings): RuleContext['options'] {
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
  /** Those that have something to say of a block, in their order; most have not. */
  readonly pick: (block: Block) => readonly SetRule[];
}

/** Makes a set of some rules. */
export function createRuleSet(rules: readonly Rule[], settings: Settings): RuleSet {
  const all = rules.map((rule) => ({ rule, options: findOptions(rule, settings) }));
  const byKind = new Map<Block['kind'], readonly SetRule[]>();
  const findPlaced = (block: Block): readonly SetRule[] => {
    const known = byKind.get(block.kind);
    if (known) return known;
    const placed = all.filter(({ rule }) => isAt(rule.needs?.block, block));
    byKind.set(block.kind, placed);
    return placed;
  };
  const pick = (block: Block): readonly SetRule[] => {
    const { listed } = block;
    const picked: SetRule[] = [];
    for (const each of findPlaced(block)) {
      const { needs } = each.rule;
      // Words alone answer for most rules.
      if (needs?.words && !needs.words.isIn(listed)) continue;
      if (!needs || (!needs.fact && !needs.phrases) || holds(needs, block)) picked.push(each);
    }
    return picked;
  };
  return { rules, pick };
}
