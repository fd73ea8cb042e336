import type { Block } from '../document/block.ts';
import { findAcronyms, type Acronym } from './acronyms.ts';
import { once } from '../once.ts';
import { findAttributions, type Attribution } from './attributions.ts';
import { findCitations, type Citation } from './citations.ts';
import { findDates, findYears, type WrittenDate, type WrittenYear } from './dates.ts';
import { findChanges, findFigures, type Change, type Figure } from './figures.ts';
import { findInitials } from './initials.ts';
import { findNames, type Name } from './names.ts';
import { findNameUses, type NameUse } from './people.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** What a fact finder may look at: a block, without the facts. */
export type FactBlock = Omit<Block, 'facts' | 'derive'>;

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
  const quotations = once(() => findQuotations(block));
  const names = once(() => findNames(block));
  const figures = once(() => findFigures(block));
  return toFacts({
    quotations,
    names,
    nameUses: once(() => findNameUses(block, names())),
    citations: once(() => findCitations(block)),
    attributions: once(() => findAttributions(block, quotations(), names())),
    figures,
    changes: once(() => findChanges(block, figures())),
    dates: once(() => findDates(block)),
    years: once(() => findYears(block)),
    acronyms: once(() => findAcronyms(block)),
    initials: once(() => findInitials(block)),
    phrases: once(() => findPhrases(block)),
  });
}

/** How each fact is computed. */
type FactFinders = { readonly [K in keyof Facts]: () => Facts[K] };

function toFacts(find: FactFinders): Facts {
  return {
    get quotations() {
      return find.quotations();
    },
    get names() {
      return find.names();
    },
    get nameUses() {
      return find.nameUses();
    },
    get attributions() {
      return find.attributions();
    },
    get figures() {
      return find.figures();
    },
    get changes() {
      return find.changes();
    },
    get citations() {
      return find.citations();
    },
    get dates() {
      return find.dates();
    },
    get years() {
      return find.years();
    },
    get acronyms() {
      return find.acronyms();
    },
    get initials() {
      return find.initials();
    },
    get phrases() {
      return find.phrases();
    },
  };
}
