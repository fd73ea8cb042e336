import { readGap, type Document } from '../../document/document.ts';
import type { ReadLog } from './reads.ts';
import type { BlockView } from './views.ts';

/** A draft as those who check it see it. A class, for getters in a literal would keep every version in memory long. */
export class WatchedDocument implements Document {
  readonly languageId: Document['languageId'];
  readonly frontMatter: Document['frontMatter'];
  readonly lineEnd: Document['lineEnd'];
  readonly blocks: readonly BlockView[];
  readonly sections: Document['sections'];
  readonly table: Document['table'];
  readonly origin: Document['origin'];
  readonly recent: Document['recent'];
  readonly #raw: Document;
  readonly #log: ReadLog;

  constructor(raw: Document, blocks: readonly BlockView[], log: ReadLog) {
    this.languageId = raw.languageId;
    this.frontMatter = raw.frontMatter;
    this.lineEnd = raw.lineEnd;
    this.blocks = blocks;
    this.sections = raw.sections;
    this.table = raw.table;
    this.origin = raw.origin;
    this.recent = raw.recent;
    this.#raw = raw;
    this.#log = log;
  }

  /** What lies behind a block, up to the next one. */
  readGap(index: number): string {
    this.#log.addGap(index);
    return readGap(this.#raw, index);
  }

  get text(): string {
    this.#log.addText();
    return this.#raw.text;
  }

  get source(): Document['source'] {
    this.#log.addText();
    return this.#raw.source;
  }

  get suppressions(): Document['suppressions'] {
    this.#log.addText();
    return this.#raw.suppressions;
  }
}

/** What lies behind a block of a draft, up to the next one: whoever reads this is asked again only where that changes. */
export function readGapBehind(document: Document, index: number): string {
  return document instanceof WatchedDocument ? document.readGap(index) : readGap(document, index);
}
