import { countWhile } from '../../collections/count-while.ts';
import { toOwnText } from '../../memory/own-text.ts';
import { joinChanges, type TextChange } from './text-change.ts';

/** What can be read of a text without having the whole of it in one place; a string will do. */
export interface Text {
  readonly length: number;
  /** Counts from the start; neither may be negative. */
  readonly slice: (start: number, end?: number) => string;
  /** The code unit at an offset; empty outside. */
  readonly charAt: (offset: number) => string;
  readonly toString: () => string;
}

/** A line of a text. */
interface Line {
  /** Counting from 0. */
  readonly number: number;
  /** Where it starts. */
  readonly start: number;
}

/**
 * The text of a draft that is being written, in pieces: an edit makes one of them anew and leaves the others alone,
 * and knows what it has changed.
 */
export class DraftText implements Text {
  readonly length: number;
  readonly lineCount: number;
  private readonly places: readonly PlacedPiece[];
  private readonly history: History;
  private readonly version: number;

  private constructor(pieces: readonly Piece[], history: History, version: number) {
    let [start, line] = [0, 0];
    this.places = pieces.map((piece) => {
      const placed = { piece, start, line };
      start += piece.text.length;
      line += piece.breaks.length;
      return placed;
    });
    this.length = start;
    this.lineCount = line + 1;
    this.history = history;
    this.version = version;
  }

  /** Takes a text to pieces. */
  static of(text: string): DraftText {
    return new DraftText(toPieces(text), new History(), 0);
  }

  /** The text with some of it replaced. */
  replace(start: number, end: number, newText: string): DraftText {
    const first = this.findPiece(start);
    const last = Math.max(first, this.findPiece(end));
    const from = this.places[first]?.start ?? 0;
    const to = this.places[last + 1]?.start ?? this.length;
    // Both halves of a line end stay in one piece.
    const before = this.charAt(from - 1) === '\r' ? first - 1 : first;
    const after = this.charAt(to) === '\n' ? last + 1 : last;
    const own =
      this.slice(this.places[before]?.start ?? 0, start) +
      newText +
      this.slice(end, this.places[after + 1]?.start ?? this.length);
    const pieces = this.places.map(({ piece }) => piece);
    pieces.splice(before, after + 1 - before, ...toPieces(own));
    const change = { start, beforeEnd: end, afterEnd: start + newText.length };
    const history = this.history.add(this.version, change);
    return new DraftText(pieces, history, history.latest);
  }

  /** What has changed since an earlier version; undefined where that is not known. */
  findChangeSince(earlier: Text): TextChange | undefined {
    if (!(earlier instanceof DraftText) || earlier.history !== this.history) return undefined;
    return this.history.findChange(earlier.version, this.version);
  }

  slice(start: number, end = this.length): string {
    let text = '';
    for (let i = this.findPiece(start); i < this.places.length; i++) {
      const placed = this.places[i];
      if (!placed || placed.start >= end) break;
      text += placed.piece.text.slice(Math.max(0, start - placed.start), end - placed.start);
    }
    return text;
  }

  charAt(offset: number): string {
    const placed = this.places[this.findPiece(offset)];
    return placed?.piece.text.charAt(offset - placed.start) ?? '';
  }

  /** The whole; it is put together when somebody reads it. */
  toString(): string {
    let text = '';
    for (const { piece } of this.places) text += piece.text;
    return text;
  }

  /** The line in which an offset stands. */
  findLine(offset: number): Line {
    const placed = this.places[this.findPiece(offset)];
    if (!placed) return { number: 0, start: 0 };
    const { piece, start, line } = placed;
    const at = countWhile(piece.breaks, (place) => place <= offset - start);
    return { number: line + at, start: this.findLineStart(line + at) };
  }

  /** Where a line starts, counting from 0. */
  findLineStart(number: number): number {
    const at = countWhile(this.places, ({ line }) => line < number) - 1;
    const placed = this.places[at];
    if (number <= 0 || !placed) return 0;
    return (
      placed.start + (placed.piece.breaks[number - 1 - placed.line] ?? placed.piece.text.length)
    );
  }

  /** The number of the piece in which an offset stands; the last one for what stands behind. */
  private findPiece(offset: number): number {
    return Math.max(0, countWhile(this.places, ({ start }) => start <= offset) - 1);
  }
}

/** How many code units a piece is to have: one of a hundred kilobytes and more would take long to make. */
const pieceLength = 8192;

class Piece {
  readonly text: string;
  #breaks: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The offsets behind its line ends. */
  get breaks(): readonly number[] {
    return (this.#breaks ??= [...this.text.matchAll(/\r\n|\r|\n/g)].map(
      (match) => match.index + match[0].length,
    ));
  }
}

interface PlacedPiece {
  readonly piece: Piece;
  /** How many code units and how many line ends stand before it. */
  readonly start: number;
  readonly line: number;
}

function toPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    const isLast = text.length - start <= 2 * pieceLength;
    const cut = isLast ? text.length : start + pieceLength;
    const end = text.charAt(cut - 1) === '\r' && text.charAt(cut) === '\n' ? cut + 1 : cut;
    pieces.push(new Piece(toOwnText(text.slice(start, end))));
    start = end;
  }
  return pieces;
}

/** How many changes are remembered; whoever has not read a draft for longer compares the texts. */
const maxChanges = 64;

/** What has changed from each version of a text to the next. */
class History {
  private readonly changes: TextChange[] = [];
  /** The first version of which it is known how it changed. */
  private first = 0;

  get latest(): number {
    return this.first + this.changes.length;
  }

  /** Takes note of how a version changed; of one that is not the latest another history begins. */
  add(version: number, change: TextChange): History {
    if (version !== this.latest) return new History().add(0, change);
    this.changes.push(change);
    if (this.changes.length > maxChanges) {
      this.changes.shift();
      this.first++;
    }
    return this;
  }

  findChange(from: number, to: number): TextChange | undefined {
    if (from < this.first || from > to) return undefined;
    const changes = this.changes.slice(from - this.first, to - this.first);
    const none = { start: 0, beforeEnd: 0, afterEnd: 0 };
    return changes.length === 0 ? none : changes.reduce(joinChanges);
  }
}
