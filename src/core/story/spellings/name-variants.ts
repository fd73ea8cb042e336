import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Span } from '../../span.ts';
import {
  createKeptIndex,
  type Entry,
  type IndexPlan,
  type KeptUse,
  type ViewChange,
} from '../reads/kept-index.ts';
import { blankLog, type ReadLog } from '../reads/reads.ts';
import { readNameWords, type NameWord } from './name-words.ts';
import { SpellingPairs, type PersonSign, type Spelling } from './spelling-pairs.ts';
import type { Place } from '../source.ts';
import type { BlockView } from '../reads/views.ts';

/** A name that the draft spells in two ways: the one that is less used, or that comes later. */
export interface NameVariant {
  /** The whole names as the copy has them: “Kathryn Boyle”, “Katherine Boyle”. */
  readonly name: string;
  readonly otherName: string;
  /** The words that differ: “Kathryn”, “Katherine”. */
  readonly word: string;
  readonly otherWord: string;
  /** Where the variant stands. */
  readonly uses: readonly VariantUse[];
  /** Where the other form stands; of either form no more places than a fix would mend. */
  readonly others: readonly VariantUse[];
  /** Whether some sentence has both. */
  readonly isBeside: boolean;
  /** Whether nothing tells which of the two is right. */
  readonly isTied: boolean;
}

/** One use of a variant: the name, and in it the word that differs. */
export interface VariantUse extends Place {
  readonly name: string;
  readonly word: Span;
}

/** A variant where it is used. */
export interface PlacedVariant {
  readonly variant: NameVariant;
  readonly use: VariantUse;
}

/** Most places of a form that are told: no fix mends more. */
const maxTold = 64;

/** The names of a draft that is being written, by their spellings. */
export interface KeptNames {
  readonly variantsIn: (block: Block, index: number) => readonly PlacedVariant[];
  readonly readAhead: (block: Block) => void;
  /** Takes up a new version; the topics of which something else is true now. */
  readonly update: (change: ViewChange) => readonly string[];
}

/** Starts to keep the names of a draft. */
export function keepNames(log: ReadLog): KeptNames {
  const spellings = createKeptIndex(spelling, { ...blankLog, isKept: log.isKept });
  const pairs = new SpellingPairs(spellings, log.isKept);
  const variants = new Variants();
  const findVariants = (key: string): readonly NameVariant[] => {
    if (log.isKept) log.addTopic(toPairsTopic(key));
    return pairs.of(key).map(({ right, wrong, isTied }) => {
      for (const each of [right, wrong]) log.addTopic(spellings.toTopic(each));
      return variants.of(spellings.of(right), spellings.of(wrong), isTied);
    });
  };
  return {
    variantsIn: (block, index) => {
      const words = block.derive(readNameWords);
      const varied = words.filter(({ key }) => findVariants(key).length > 0);
      const keys = new Set(varied.map(({ key }) => key));
      // Surnames first.
      return [...keys].sort().flatMap((key) => {
        const own = varied.filter((each) => each.key === key);
        return findVariants(key).flatMap((variant) =>
          own.map(({ value }) => ({ variant, use: toUse(value, index) })),
        );
      });
    },
    readAhead: spellings.readAhead,
    update: (change) => {
      if (change.removed.length !== change.added.length) variants.clear();
      const keys = spellings.update(change);
      const topics = keys.map(spellings.toTopic);
      if (keys.length === 0 || !hasSameNames(change))
        return [...topics, ...pairs.update(keys).map(toPairsTopic)];
      pairs.move(keys);
      return topics;
    },
  };
}

/** Whether the blocks that came have the names of those that went, in the same order: no other pair comes of it. */
function hasSameNames({ removed, added }: ViewChange): boolean {
  const [before, after] = [readAll(removed), readAll(added)];
  if (before.length !== after.length) return false;
  return before.every(({ key, value }, i) => {
    const other = after[i];
    return other?.key === key && toSaid(other.value) === toSaid(value);
  });
}

function readAll(views: readonly BlockView[]): readonly Entry<NameWord>[] {
  return views.flatMap(({ own }) => own.derive(readNameWords));
}

const spelling: IndexPlan<NameWord, Spelling<NameWord>> = {
  name: 'name',
  read: readNameWords,
  sum: toSpelling,
  retain: { says: toSaid, sum: (before, uses) => ({ ...before, uses }) },
};

const noSigns: ReadonlySet<PersonSign> = new Set();

function toSigns(uses: readonly KeptUse<NameWord>[]): ReadonlySet<PersonSign> {
  let signs: Set<PersonSign> | undefined;
  for (const { value } of uses) if (value.sign) (signs ??= new Set()).add(value.sign);
  return signs ?? noSigns;
}

/** What a use of a name says of it. */
function toSaid({ company, sign }: NameWord): string {
  return sign === undefined ? company : `${company} ${sign}`;
}

function toPairsTopic(key: string): string {
  return `pairs ${key}`;
}

function toSpelling(uses: readonly KeptUse<NameWord>[], key: string): Spelling<NameWord> {
  return {
    key,
    uses,
    company: new Set(uses.map(({ value }) => value.company)),
    signs: toSigns(uses),
  };
}

function toUse({ name, span, word }: NameWord, block: number): VariantUse {
  return { block, name, span, word };
}

type NameSpelling = Spelling<NameWord>;

/** The variants that were told, while they stand where they did: each block that has one asks for it. */
class Variants {
  #told = new WeakMap<NameSpelling, WeakMap<NameSpelling, NameVariant>>();

  of(right: NameSpelling, wrong: NameSpelling, isTied: boolean): NameVariant {
    const byWrong = this.#told.get(right) ?? new WeakMap<NameSpelling, NameVariant>();
    this.#told.set(right, byWrong);
    const told = byWrong.get(wrong);
    if (told?.isTied === isTied) return told;
    const variant = toVariant(right, wrong, isTied);
    byWrong.set(wrong, variant);
    return variant;
  }

  clear(): void {
    this.#told = new WeakMap();
  }
}

function toVariant(right: NameSpelling, wrong: NameSpelling, isTied: boolean): NameVariant {
  const [use, other] = [wrong.uses[0]?.value, right.uses[0]?.value];
  if (!use || !other) throw new Error(`${wrong.key} and ${right.key} have no use`);
  return {
    name: use.name,
    otherName: other.name,
    word: use.text,
    otherWord: other.text,
    uses: toPlaces(wrong),
    others: toPlaces(right),
    isBeside: isBeside(wrong.uses, right.uses),
    isTied,
  };
}

/** Whether one of some uses, which stand in order, is in a sentence with one of others. */
function isBeside(
  uses: readonly KeptUse<NameWord>[],
  others: readonly KeptUse<NameWord>[],
): boolean {
  let at = 0;
  return uses.some(({ view, value }) => {
    while ((others[at]?.view.index ?? Infinity) < view.index) at++;
    for (let i = at; others[i]?.view === view; i++) {
      const other = others[i]?.value.word.start ?? -1;
      if (findSentenceAt(view.own, other) === findSentenceAt(view.own, value.word.start))
        return true;
    }
    return false;
  });
}

function toPlaces({ uses }: NameSpelling): readonly VariantUse[] {
  return uses.slice(0, maxTold).map(({ view, value }) => toUse(value, view.index));
}
