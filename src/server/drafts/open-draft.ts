import type { TextDocumentContentChangeEvent } from '../connection/language-server.ts';
import type { Position, TextDocument } from 'vscode-languageserver-textdocument';
import { DraftText } from '../../core/index.ts';

/** Where something stands in an open text. */
export type OpenText = Pick<TextDocument, 'uri' | 'version' | 'positionAt' | 'offsetAt'>;

/** A draft that is open in the client; an edit costs the same however long it is. */
export class OpenDraft implements OpenText {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #text: DraftText;

  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#text = DraftText.of(content);
  }

  get version(): number {
    return this.#version;
  }

  /** Its text as it stands now. */
  get text(): DraftText {
    return this.#text;
  }

  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    const { number: line, start } = this.#text.findLine(within);
    return { line, character: this.stepBack(within, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.#text.lineCount) return this.#text.length;
    if (line < 0) return 0;
    const start = this.#text.findLineStart(line);
    if (character <= 0) return start;
    const next =
      line + 1 < this.#text.lineCount ? this.#text.findLineStart(line + 1) : this.#text.length;
    return this.stepBack(Math.min(start + character, next), start);
  }

  /** Takes up what the client has changed. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) {
      if ('range' in change) {
        const [from, to] = [this.offsetAt(change.range.start), this.offsetAt(change.range.end)];
        this.#text = this.#text.replace(Math.min(from, to), Math.max(from, to), change.text);
      } else this.#text = DraftText.of(change.text);
    }
    this.#version = version;
    return this;
  }

  /** No position lies behind the line end of its line. */
  private stepBack(offset: number, lineStart: number): number {
    let at = offset;
    while (at > lineStart && /[\r\n]/.test(this.#text.charAt(at - 1))) at--;
    return at;
  }
}
