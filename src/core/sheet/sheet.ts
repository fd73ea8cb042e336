import type { Document } from '../document/document.ts';
import { toSourceSpan } from '../document/prose.ts';
import { findClaims } from '../facts/claims.ts';
import { shareTotalId, type Figure } from '../facts/figures.ts';
import type { Settings } from '../settings.ts';
import { toShifted, type Span } from '../span.ts';
import { createStory, type Story } from '../story/story.ts';
import type { Owner, Ownership } from '../story/owners/owner.ts';
import type { Place, Source } from '../story/source.ts';
import { findCited, type CitedSource } from './cited.ts';
import { isUntold } from './untold.ts';
import { isNoSource, toSheetKind, toSheetName } from './sheet-names.ts';

/** Words of the draft. Offsets count from the document's start. */
export interface SheetWords extends Span {
  readonly text: string;
}

/** Where the copy names the source of a statement, and which source that is. */
export interface SheetSource extends Span {
  readonly name: string;
  readonly sourceId: string | null;
  readonly cue: Span | null;
  /** The attribution that it was carried from. */
  readonly carriedFrom: Span | null;
}

/** The fact-check sheet: what a checker has to tick off, in the order of the copy. */
export interface Sheet {
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Source['kind'];
    readonly mentions: readonly SheetWords[];
  }[];
  readonly quotations: readonly (SheetWords & { readonly speaker: SheetSource | null })[];
  readonly figures: readonly (SheetWords & {
    readonly kind: string;
    readonly status: 'attributed' | 'carried' | 'distant' | 'cited' | 'unsourced' | 'exempt';
    readonly source: SheetSource | null;
    /** Its value; of a range the first, and the second behind it. */
    readonly value: number | null;
    readonly second: number | null;
    /** “more than”, “about”, “up to”: `more-than`, `about`, `at-most`, … */
    readonly bound: string | null;
    /** The unit in the singular, spelled out: dollar, percentage point, kilometer. */
    readonly unit: string | null;
    /** What it counts, takes a share of or measures, in the words of the copy. */
    readonly counted: string | null;
    /** The other figures of the draft that count the same, or give the same amount. */
    readonly twins: readonly SheetWords[];
  })[];
  readonly claims: readonly (SheetWords & {
    readonly ruleId: string;
    readonly status: 'attributed' | 'carried' | 'distant' | 'cited' | 'unattributed';
    readonly source: SheetSource | null;
  })[];
}

/** Draws up the fact-check sheet of a draft. */
export function createSheet(document: Document, settings: Settings): Sheet {
  const story = createStory(document, settings);
  return {
    sources: story
      .sources()
      .filter((source) => !isNoSource(source))
      .map((source) => ({
        id: source.id,
        name: toSheetName(document, source),
        kind: toSheetKind(document, source),
        mentions: source.mentions.map((place) => toWords(document, place)),
      })),
    quotations: findSheetQuotations(story),
    figures: findSheetFigures(story),
    claims: findSheetClaims(story),
  };
}

function findSheetQuotations(story: Story): Sheet['quotations'][number][] {
  const { document } = story;
  return document.blocks.flatMap(({ block }, index) =>
    block.facts.quotations.map((quotation) => {
      const speaker = story.speakerOf(index, quotation);
      const owner = speaker && story.ownerOf(index, quotation);
      return {
        ...toWords(document, { block: index, span: quotation }),
        speaker: owner ? toSheetSource(document, owner) : null,
      };
    }),
  );
}

function findSheetFigures(story: Story): Sheet['figures'][number][] {
  const { document } = story;
  return document.blocks.flatMap(({ block }, index) =>
    block.facts.figures.map((figure) => {
      const owned = isExempt(figure)
        ? toExempt(story, index, figure)
        : toOwnedInBody(story, index, figure);
      return {
        ...toWords(document, { block: index, span: figure }),
        kind: figure.kind,
        ...owned,
        ...toQuantity(story, index, figure),
      };
    }),
  );
}

/** No rule asks who counted “the 15 members”, but a share of them can only be checked with them. */
function isExempt({ exemption }: Figure): boolean {
  return exemption !== undefined && exemption !== shareTotalId;
}

type OwnedFigure = Pick<Sheet['figures'][number], 'status' | 'source'>;

/** “fined $48,000, agency records show”: it needs no source, and a checker wants the one that it has. */
function toExempt(story: Story, index: number, figure: Figure): OwnedFigure {
  const owned = counted.has(figure.kind) ? toOwned(story, index, figure, 'unsourced') : undefined;
  return owned?.status === 'attributed' ? owned : { status: 'exempt', source: null };
}

/** What somebody has counted or paid; no source is named for an age or a date. */
const counted: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>([
  'casualty',
  'count',
  'damage',
  'fraction',
  'money',
  'percent',
  'rate',
]);

/** Of a figure in a headline the source is that of the same figure in the copy. */
function toOwnedInBody(story: Story, index: number, figure: Figure): OwnedFigure {
  const owned = toOwned(story, index, figure, 'unsourced');
  const kind = story.document.blocks[index]?.block.kind;
  if (kind !== 'headline' && kind !== 'heading') return owned;
  if (owned.status !== 'unsourced' && owned.status !== 'distant') return owned;
  for (const twin of story.ledger.twinsOf(index, figure)) {
    const { status, source } = toOwned(story, twin.index, twin.figure, 'unsourced');
    if (!source || status === 'cited') continue;
    const { start, end, carriedFrom } = source;
    return { status: 'distant', source: { ...source, carriedFrom: carriedFrom ?? { start, end } } };
  }
  return owned;
}

type Quantity = Pick<
  Sheet['figures'][number],
  'value' | 'second' | 'bound' | 'unit' | 'counted' | 'twins'
>;

function toQuantity(story: Story, index: number, figure: Figure): Quantity {
  const text = story.document.blocks[index]?.block.text ?? '';
  const { value, second, bound, unitName, thing } = figure;
  return {
    value: value ?? null,
    second: second ?? null,
    bound: bound?.kind ?? null,
    unit: unitName ?? null,
    counted: thing ? text.slice(thing.start, thing.end) : null,
    twins: story.ledger
      .twinsOf(index, figure)
      .map((twin) => toWords(story.document, { block: twin.index, span: twin.figure })),
  };
}

function findSheetClaims(story: Story): Sheet['claims'][number][] {
  const { document } = story;
  return document.blocks.flatMap(({ block }, index) =>
    block.derive(findClaims).map((claim) => {
      const words = toWords(document, { block: index, span: claim });
      return { ...words, ruleId: claim.ruleId, ...toOwned(story, index, claim, 'unattributed') };
    }),
  );
}

/** Who owns some words, and how. */
function toOwned<N extends string>(
  story: Story,
  index: number,
  span: Span,
  none: N,
): { readonly status: Exclude<Ownership, 'none'> | N; readonly source: SheetSource | null } {
  const { document } = story;
  const owner = story.ownerOf(index, span);
  const isAnswered = !isUntold(story, index, span, owner);
  if (owner.ownership !== 'none' && owner.ownership !== 'cited' && isAnswered)
    return { status: owner.ownership, source: toSheetSource(document, owner) };
  const cited = findCited(document, index, span);
  return cited
    ? { status: 'cited', source: toCitedSource(document, cited) }
    : { status: none, source: null };
}

function toCitedSource(document: Document, cited: CitedSource): SheetSource {
  const { start, end, text } = toWords(document, cited);
  const name = cited.text ?? text;
  return { start, end, name, sourceId: null, cue: null, carriedFrom: null };
}

function toSheetSource(document: Document, owner: Owner): SheetSource | null {
  if (owner.ownership === 'none' || !owner.words) return null;
  const { source, words, cue, carriedFrom } = owner;
  const named = toWords(document, words);
  return {
    start: named.start,
    end: named.end,
    name: source ? toSheetName(document, source) : named.text,
    sourceId: source?.id ?? null,
    cue: cue ? toSpan(document, cue) : null,
    carriedFrom: carriedFrom ? toSpan(document, carriedFrom) : null,
  };
}

function toSpan({ blocks }: Document, { block, span }: Place): Span {
  const placed = blocks[block];
  if (!placed) throw new Error(`no block ${block} of ${blocks.length}`);
  return toShifted(toSourceSpan(placed.block.prose, span), placed.start);
}

function toWords(document: Document, place: Place): SheetWords {
  const span = toSpan(document, place);
  return { ...span, text: document.text.slice(span.start, span.end) };
}
