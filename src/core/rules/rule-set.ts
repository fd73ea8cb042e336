import { addTo } from '../collections/add-to.ts';
import type { Block } from '../document/block.ts';
import { groupPhrases } from '../facts/phrases.ts';
import type { Settings } from '../settings.ts';
import { isAt, type Signs } from './needs.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A rule as it is set. */
export interface SetRule {
  readonly rule: Rule;
  readonly options: RuleContext['options'];
}

/** Rules that read a draft together. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** The place of each among them. */
  readonly order: ReadonlyMap<Rule, number>;
  /** Those that have something to say of a block, in their order; most have not. */
  readonly pick: (block: Block) => readonly SetRule[];
  /** Some of them, which were picked for a block before: it follows from the block alone. */
  readonly pickAgain: (some: Iterable<Rule>) => readonly SetRule[];
  /** All of them in their order, each with the numbers of the blocks of which it has something to say. */
  readonly pickAll: (blocks: readonly Block[]) => ReadonlyMap<SetRule, ReadonlySet<number>>;
}

/** Makes a set of some rules. */
export function createRuleSet(rules: readonly Rule[], settings: Settings): RuleSet {
  const all = rules
    .filter(({ needs }) => !needs?.setting || settings[needs.setting])
    .map((rule) => ({ rule, options: findOptions(rule, settings) }));
  const byRule = new Map(all.map((each) => [each.rule, each]));
  const byKind = new Map<Block['kind'], RuleIndex>();
  const findIndex = (block: Block): RuleIndex => {
    const known = byKind.get(block.kind);
    if (known) return known;
    const index = new RuleIndex(all.filter(({ rule }) => isAt(rule.needs?.block, block)));
    byKind.set(block.kind, index);
    return index;
  };
  return {
    rules,
    order: new Map(rules.map((rule, at) => [rule, at])),
    pick: (block) => findIndex(block).pick(block),
    pickAgain: (some) => Array.from(some).flatMap((rule) => byRule.get(rule) ?? []),
    pickAll: (blocks) => {
      const byIndex = new Map<RuleIndex, Numbered[]>();
      for (const [number, block] of blocks.entries())
        addTo(byIndex, findIndex(block), { block, number, listed: block.listed });
      const picked = new Map(all.map((rule) => [rule, new Set<number>()]));
      for (const [index, own] of byIndex) index.pickAll(own, picked);
      return picked;
    },
  };
}

/** The options that a rule is set to. */
function findOptions({ meta }: Rule, settings: Settings): RuleContext['options'] {
  // They were checked against the rule's own schemas when the settings were resolved.
  return (settings.rules[meta.id]?.options ?? {}) as RuleContext['options'];
}

/** A rule by its number, and what it takes for it to have something to say. */
interface Way extends Pick<Signs, 'words' | 'fact' | 'found'> {
  readonly at: number;
}

/** A block with its number, and the lists that its words are on. */
interface Numbered extends Pick<Block, 'listed'> {
  readonly block: Block;
  readonly number: number;
}

/** Rules by the first of their signs: of the kinds of phrases and facts that a block lacks no rule is asked. */
class RuleIndex {
  readonly #rules: readonly SetRule[];
  readonly #byKind = new Map<string, Way[]>();
  readonly #byFact = new Map<NonNullable<Signs['fact']>, Way[]>();
  readonly #others: Way[] = [];

  constructor(rules: readonly SetRule[]) {
    this.#rules = rules;
    for (const [at, { rule }] of rules.entries()) {
      const { needs = {} } = rule;
      this.#add(at, needs);
      if (needs.or) this.#add(at, needs.or);
    }
  }

  #add(at: number, { words, phrases, fact, found }: Signs): void {
    // One shape for all ways: every block goes through them.
    const way = { at, words, fact, found };
    if (phrases) for (const kind of phrases) addTo(this.#byKind, kind, way);
    else if (fact && !words) addTo(this.#byFact, fact, way);
    else this.#others.push(way);
  }

  pick(block: Block): readonly SetRule[] {
    const picked: number[] = [];
    const { listed } = block;
    const ask = (ways: readonly Way[]): void => {
      for (const way of ways) {
        if (way.words && !way.words.isAnyIn(listed)) continue;
        if (!picked.includes(way.at) && isMet(way, block)) picked.push(way.at);
      }
    };
    ask(this.#others);
    for (const kind of block.derive(groupPhrases).keys()) ask(this.#byKind.get(kind) ?? []);
    for (const [fact, ways] of this.#byFact) if (block.facts[fact].length > 0) ask(ways);
    return picked.sort((a, b) => a - b).flatMap((at) => this.#rules[at] ?? []);
  }

  /** The same for many blocks, one way after the other. */
  pickAll(blocks: readonly Numbered[], picked: ReadonlyMap<SetRule, Set<number>>): void {
    const ask = (ways: readonly Way[], some: readonly Numbered[]): void => {
      for (const way of ways) {
        const rule = this.#rules[way.at];
        const own = rule && picked.get(rule);
        if (!own) continue;
        // Few blocks hold a word of a list: of the others nothing more is asked.
        const { words } = way;
        for (const { block, number, listed } of some)
          if ((!words || words.isAnyIn(listed)) && isMet(way, block)) own.add(number);
      }
    };
    ask(this.#others, blocks);
    for (const each of blocks)
      for (const kind of each.block.derive(groupPhrases).keys())
        ask(this.#byKind.get(kind) ?? [], [each]);
    for (const [fact, ways] of this.#byFact)
      ask(
        ways,
        blocks.filter(({ block }) => block.facts[fact].length > 0),
      );
  }
}

/** Whether a block has the fact and the finding that a rule needs. It follows from the block alone. */
function isMet({ fact, found }: Way, block: Block): boolean {
  if (!fact && !found) return true;
  try {
    if (fact && block.facts[fact].length === 0) return false;
    return !found || found(block).length > 0;
  } catch {
    // The check will throw the same, and it is told.
    return true;
  }
}
