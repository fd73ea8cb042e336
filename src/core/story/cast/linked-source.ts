import type { ReadLog } from '../reads/reads.ts';
import type { Place, Source } from '../source.ts';

/** What a source is, wherever it stands. */
export type SourceTraits = Omit<Source, 'id' | 'mentions'>;

/** Where a source stands among the others, and where the copy names it. */
export interface SourcePlaces {
  readonly id: string;
  readonly mentions: readonly Place[];
}

/** A source that stays the same object as long as the draft says the same of it. */
export class LinkedSource implements Source {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly isPrivate: boolean;
  readonly isParty: boolean;
  readonly hasArticle: boolean;
  readonly isNamedOnce: boolean;
  private readonly log: ReadLog;
  private readonly findPlaces: (source: LinkedSource) => SourcePlaces;

  constructor(
    { name, kind, isPrivate, isParty, hasArticle, isNamedOnce }: SourceTraits,
    log: ReadLog,
    findPlaces: (source: LinkedSource) => SourcePlaces,
  ) {
    this.name = name;
    this.kind = kind;
    this.isPrivate = isPrivate;
    this.isParty = isParty;
    this.hasArticle = hasArticle;
    this.isNamedOnce = isNamedOnce;
    this.log = log;
    this.findPlaces = findPlaces;
  }

  get id(): string {
    this.log.addText();
    return this.findPlaces(this).id;
  }

  get mentions(): readonly Place[] {
    this.log.addText();
    return this.findPlaces(this).mentions;
  }
}

/** Whether the copy says the same of two sources, wherever it names them. */
export function isSameSource(a: SourceTraits, b: SourceTraits): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.isPrivate === b.isPrivate &&
    a.isParty === b.isParty &&
    a.hasArticle === b.hasArticle &&
    a.isNamedOnce === b.isNamedOnce
  );
}
