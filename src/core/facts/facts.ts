import { findAcronyms, type Acronym } from './acronyms.ts';
import { findAttributions, type Attribution } from './attributions.ts';
import { findCitations, type Citation } from './citations.ts';
import { findDates, findYears, type WrittenDate, type WrittenYear } from './dates.ts';
import { findChanges, findFigures, type Change, type Figure } from './figures.ts';
import type { FactBlock } from './fact-block.ts';
import { toKeptList } from '../memory/kept-list.ts';
import { findInitials } from './initials.ts';
import { findNames, type Name } from './names.ts';
import { findNameUses, type NameUse } from './name-uses.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/**
 * What one block says, each list sorted by start and computed on first use. A pure function of the block:
 * what depends on other blocks is the story's business. Offsets count from the start of the block's prose.
 */
export interface Facts {
  readonly quotations: readonly Quotation[];
  /** Capitalised names: people, organisations, places. */
  readonly names: readonly Name[];
  /** The names taken apart: titles, first names, surnames, ages. */
  readonly nameUses: readonly NameUse[];
  /** Who says what: source, cue and content. */
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  /** Figures of which the copy says that one became the other: “rose from 40 to 45”. */
  readonly changes: readonly Change[];
  readonly citations: readonly Citation[];
  /** Dates that name a day. */
  readonly dates: readonly WrittenDate[];
  readonly years: readonly WrittenYear[];
  readonly acronyms: readonly Acronym[];
  /** The initials that the names of the block make. */
  readonly initials: ReadonlySet<string>;
  /** The words of all lexicons of wording. */
  readonly phrases: readonly Phrase[];
}

/** The facts of a block; nothing is computed yet. */
export function createFacts(block: FactBlock): Facts {
  return new BlockFacts(block);
}

/** All lists, in the order in which one is read for another. */
export const factNames: readonly (keyof Facts)[] = [
  'quotations',
  'names',
  'nameUses',
  'attributions',
  'figures',
  'changes',
  'citations',
  'dates',
  'years',
  'acronyms',
  'initials',
  'phrases',
];

/** One shape for all blocks: a draft has thousands, and everything asks them. */
class BlockFacts implements Facts {
  readonly #block: FactBlock;
  #quotations: readonly Quotation[] | undefined;
  #names: readonly Name[] | undefined;
  #nameUses: readonly NameUse[] | undefined;
  #attributions: readonly Attribution[] | undefined;
  #figures: readonly Figure[] | undefined;
  #changes: readonly Change[] | undefined;
  #citations: readonly Citation[] | undefined;
  #dates: readonly WrittenDate[] | undefined;
  #years: readonly WrittenYear[] | undefined;
  #acronyms: readonly Acronym[] | undefined;
  #initials: ReadonlySet<string> | undefined;
  #phrases: readonly Phrase[] | undefined;

  constructor(block: FactBlock) {
    this.#block = block;
  }

  get quotations(): readonly Quotation[] {
    return (this.#quotations ??= toKeptList(findQuotations(this.#block)));
  }

  get names(): readonly Name[] {
    return (this.#names ??= toKeptList(findNames(this.#block)));
  }

  get nameUses(): readonly NameUse[] {
    return (this.#nameUses ??= toKeptList(findNameUses(this.#block, this.names)));
  }

  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= toKeptList(
      findAttributions(this.#block, this.quotations, this.names),
    ));
  }

  get figures(): readonly Figure[] {
    return (this.#figures ??= toKeptList(findFigures(this.#block)));
  }

  get changes(): readonly Change[] {
    return (this.#changes ??= toKeptList(findChanges(this.#block, this.figures)));
  }

  get citations(): readonly Citation[] {
    return (this.#citations ??= toKeptList(findCitations(this.#block)));
  }

  get dates(): readonly WrittenDate[] {
    return (this.#dates ??= toKeptList(findDates(this.#block)));
  }

  get years(): readonly WrittenYear[] {
    return (this.#years ??= toKeptList(findYears(this.#block)));
  }

  get acronyms(): readonly Acronym[] {
    return (this.#acronyms ??= toKeptList(findAcronyms(this.#block)));
  }

  get initials(): ReadonlySet<string> {
    return (this.#initials ??= findInitials(this.#block));
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??= toKeptList(findPhrases(this.#block)));
  }
}
