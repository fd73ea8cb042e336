import type { Block } from '../../document/block.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { SourceKind } from '../../facts/sources.ts';
import type { Character, Origin } from './character.ts';
import type { LinkedSource } from './linked-source.ts';
import type { PartyPlace } from './parties.ts';
import type { Gender } from './persons.ts';

/** The block of a mention, wherever it stands. */
export interface MentionView {
  readonly own: Block;
  readonly index: number;
}

/** What one attribution says of its source, as far as it tells who that is. */
export interface Mention extends Origin {
  readonly attribution: Attribution;
  readonly view: MentionView;
  readonly kind: SourceKind;
  /** The words of the copy. */
  readonly copy: string;
  /** The same in lower case, if an article is among them. */
  readonly article: string;
  /** The words of the name, or of the whole mention where it gives none. */
  readonly words: readonly string[];
  /** The name without titles; empty where it gives none. */
  readonly name: string;
  /** What later mentions may call the source by. */
  readonly keys: readonly string[];
  /** The words of the name that stands before “who”. */
  readonly near: readonly string[];
  /** Not a “who” whose sentence names nobody. */
  readonly mayBeNamed: boolean;
  readonly isDefinite: boolean;
  readonly gender: Gender | undefined;
  /** The name is that of a body. */
  readonly isBody: boolean;
  /** A title of several people: “police”, “officials”. */
  readonly isMany: boolean;
  readonly hasTitle: boolean;
  readonly hasBody: boolean;
  /** Names a body by a noun that is no title too. */
  readonly hasPlainBody: boolean;
  readonly party: PartyPlace;
  /** What whoever asks for its source depends on. */
  readonly topic: string;
  /** Whom it turned out to name. */
  character: Character | undefined;
  /** The same as the checks see them. */
  source: LinkedSource | undefined;
}

/** A name that a sentence drops outside quotations. */
export interface Encounter extends Origin {
  readonly copy: string;
  /** Without titles. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  /** Known for a person by a title or a first name: “Mrs. Bell”, “Anna Bell”. */
  readonly isPerson: boolean;
  /** It stands where the subject of the main clause does, or behind it. */
  readonly isMain: boolean;
  /** How many mentions of sources stand before it in the sentence. */
  readonly after: number;
}

/** Whom one sentence names: its sources in the order of the copy, and everyone else. */
export interface Scene {
  readonly mentions: readonly Mention[];
  readonly encounters: readonly Encounter[];
  /** Those of the mentions who state something and are not spoken of by another. */
  readonly speakers: readonly Mention[];
}
