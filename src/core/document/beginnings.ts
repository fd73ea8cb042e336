import { createDocument, type Document } from './document.ts';
import type { LanguageId } from './language.ts';
import type { DraftText } from './text/draft-text.ts';

/** Code units that are read at a stretch: more would keep others waiting. */
const piece = 60_000;

/** Most pieces of a draft: where a fence or a comment never ends, each is read as often as there are pieces. */
const maxPieces = 12;

/**
 * Reads a draft as `createDocument` does, in stretches: gives longer and longer beginnings of what is new of a long
 * text, each ending between two paragraphs, and returns the whole.
 */
export function* readBeginnings(
  text: string | DraftText,
  languageId: LanguageId,
  previous?: Document,
): Generator<Document, Document> {
  const longest = Math.max(piece, Math.ceil(text.length / (maxPieces - 2)));
  // What is done for the first time takes longer: a quarter, then half a piece.
  let step = longest / 4;
  let document = previous;
  let whole: string | undefined;
  let end = (previous?.source.length ?? 0) + step;
  while (end < text.length) {
    whole ??= text.toString();
    const cut = whole.indexOf('\n\n', end);
    if (cut < 0) break;
    document = createDocument(whole.slice(0, cut), languageId, document);
    yield document;
    step = Math.min(longest, 2 * step);
    end = cut + step;
  }
  return createDocument(text, languageId, document);
}
