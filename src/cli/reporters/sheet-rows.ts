import type { Sheet } from '../../core/index.ts';
import { createPlaces, type TextPlace } from '../../core/index.ts';
import { toPrintable } from '../terminal.ts';

/** A draft with its fact-check sheet. */
export interface SheetFile {
  readonly path: string;
  readonly text: string;
  readonly words: number;
  readonly sheet: Sheet;
}

/** One thing that a checker ticks off, in words. */
export interface SheetRow extends TextPlace {
  readonly text: string;
  /** What kind of source or figure it is, or which rule's claim. */
  readonly kind: string;
  readonly status: string;
  /** Who owns it; empty when nobody does. */
  readonly source: string;
  /** Where the source was named, when it was carried from there; else empty. */
  readonly carriedFrom: string;
}

/** A part of the sheet as a table. */
export interface SheetSection {
  readonly title: 'Sources' | 'Quotations' | 'Figures' | 'Claims';
  readonly rows: readonly SheetRow[];
}

type Owner = Sheet['figures'][number]['source'];

/** The four parts of a sheet, in the order in which people read them. */
export function toSections({ text, sheet }: SheetFile): SheetSection[] {
  const places = createPlaces(text);
  const toOwner = (owner: Owner) => ({
    source: toPrintable(owner?.name ?? ''),
    carriedFrom: owner?.carriedFrom ? toWords(places(owner.carriedFrom.start)) : '',
  });
  const toRow = (
    words: { start: number; text: string },
    kind: string,
    status: string,
    owner: Owner,
  ) => ({
    ...places(words.start),
    text: toPrintable(words.text),
    kind,
    status,
    ...toOwner(owner),
  });
  const sources = sheet.sources.map(({ name, kind, mentions }) => ({
    ...places(mentions[0]?.start ?? 0),
    text: toPrintable(name),
    kind,
    status: mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
    source: '',
    carriedFrom: '',
  }));
  const quotations = sheet.quotations.map((each) =>
    toRow(each, '', each.speaker ? 'spoken' : 'no speaker', each.speaker),
  );
  const figures = sheet.figures.map((each) => toRow(each, each.kind, each.status, each.source));
  const claims = sheet.claims.map((each) => toRow(each, each.ruleId, each.status, each.source));
  return [
    { title: 'Sources', rows: sources },
    { title: 'Quotations', rows: quotations },
    { title: 'Figures', rows: figures },
    { title: 'Claims', rows: claims },
  ];
}

/** `12:5`, as people and editors write a place. */
export function toWords({ line, column }: TextPlace): string {
  return `${line}:${column}`;
}
