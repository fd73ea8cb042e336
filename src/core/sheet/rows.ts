import { createPlaces, type TextPlace } from '../places.ts';
import { toPrintable } from '../printable.ts';
import type { Sheet } from './sheet.ts';

/** A draft with its fact-check sheet. */
export interface SheetFile {
  readonly path: string;
  readonly text: string;
  readonly words: number;
  readonly sheet: Sheet;
}

/** One thing that a checker ticks off, in words. */
export interface SheetRow extends TextPlace {
  /** Where it starts and ends in the draft. */
  readonly start: number;
  readonly end: number;
  readonly part: 'source' | 'quotation' | 'figure' | 'claim';
  readonly text: string;
  /** What kind of source or figure it is, or which rule's claim. */
  readonly kind: string;
  readonly status: string;
  /** Who owns it; empty when nobody does, or somebody who is yet to be named. */
  readonly source: string;
  /** The words of the draft that say so: “the sheriff said”; empty when nobody owns it. */
  readonly cue: string;
  /** Where the source was named, when it was carried from there; else empty. */
  readonly carriedFrom: string;
}

/** The parts of a sheet. */
export interface SheetParts {
  /** The sources, in order of first mention. */
  readonly sources: readonly SheetRow[];
  /** Every quotation, figure and claim in the order of the copy. */
  readonly checks: readonly SheetRow[];
}

type Owner = Sheet['figures'][number]['source'];

/** Every source, and everything there is to check, in the order of the copy. */
export function toSheetParts({ text, sheet }: SheetFile): SheetParts {
  const places = createPlaces(text);
  const toOwner = (owner: Owner) => ({
    source: owner && !isHole(owner) ? toPrintable(owner.name) : '',
    cue: owner ? toPrintable(toCueWords(text, owner)) : '',
    carriedFrom: owner?.carriedFrom ? toSheetPlace(places(owner.carriedFrom.start)) : '',
  });
  const toRow = (
    words: { start: number; end: number; text: string },
    part: SheetRow['part'],
    kind: string,
    status: string,
    owner: Owner,
  ): SheetRow => ({
    ...places(words.start),
    start: words.start,
    end: words.end,
    part,
    text: toPrintable(words.text),
    kind,
    status: owner && isHole(owner) ? toCome : status === 'exempt' ? needsNone : status,
    ...toOwner(owner),
  });
  const named = sheet.sources.filter((source) => !isHole(source));
  const sources = named.map(({ name, kind, mentions }) => {
    const count = mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`;
    const words = { ...(mentions[0] ?? { start: 0, end: 0 }), text: name };
    return toRow(words, 'source', kind, count, null);
  });
  const checks = [
    ...sheet.quotations.map((each) =>
      toRow(each, 'quotation', '', each.speaker ? 'spoken' : 'no speaker', each.speaker),
    ),
    ...sheet.figures.map((each) => toRow(each, 'figure', each.kind, each.status, each.source)),
    ...sheet.claims.map((each) => toRow(each, 'claim', each.ruleId, each.status, each.source)),
  ];
  // A quotation comes before the figures in it.
  return { sources, checks: checks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The status of what the copy gives to a source that nobody has filled in yet. */
const toCome = 'to come';
/** The status of dates, ages, scores and the like. */
const needsNone = 'needs no source';

/** “[SOURCE TK] said” names nobody; “TK Maxx said” does. */
function isHole({ name }: { readonly name: string }): boolean {
  return /\bTK\]?$/.test(name);
}

/** Longest words that stand between a source and its cue before they are cut, in UTF-16 code units. */
const maxCue = 80;

/** “the sheriff said”, “according to the sheriff”: the words of the copy that name the source and say that it speaks. */
function toCueWords(text: string, owner: NonNullable<Owner>): string {
  const { cue } = owner;
  const start = Math.min(owner.start, cue?.start ?? owner.start);
  const end = Math.max(owner.end, cue?.end ?? owner.end);
  if (!cue || end - start <= maxCue) return text.slice(start, end);
  const parts = [owner, cue].sort((a, b) => a.start - b.start);
  return parts.map((part) => text.slice(part.start, part.end)).join(' … ');
}

/** `12:5`, as people and editors write a place. */
export function toSheetPlace({ line, column }: TextPlace): string {
  return `${line}:${column}`;
}

/** “3 things to check, 1 of them with nobody’s name to it”; “3 things to check”. */
export function toSheetSummary({ checks }: SheetParts): string {
  const open = checks.filter(({ status }) => /^(?:un|no speaker|to come)/.test(status)).length;
  if (checks.length === 0) return 'Nothing to check';
  const things = `${checks.length === 1 ? '1 thing' : `${checks.length} things`} to check`;
  if (open === 0) return things;
  return `${things}, ${open} of them with nobody’s name to ${open === 1 ? 'it' : 'them'}`;
}

/** “attributed: the sheriff, “she said”, named at 3:5”, “to come: “[SOURCE TK] said””: who owns a thing, and why. */
export function toSheetReason({ status, source, cue, carriedFrom }: SheetRow): string {
  if (source === '') return cue === '' ? status : `${status}: “${cue}”`;
  // what is cited stands in no words of the sentence
  if (status === 'cited') return `${status}: ${source}`;
  const from = carriedFrom === '' ? '' : `, named at ${carriedFrom}`;
  return `${status}: ${source}${cue === '' || cue === source ? '' : `, “${cue}”`}${from}`;
}
