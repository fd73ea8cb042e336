import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';

/** A source that the copy gives by other means than words: a link, a footnote, a source note. */
export interface Citation {
  readonly kind: 'link' | 'footnote' | 'note' | 'bracket' | 'url';
  /** The words it stands on or behind; empty where it stands alone. */
  readonly span: Span;
  readonly text: string;
}

const sourceNote = /^<!--\s*src:\s*(\S[\s\S]*?)\s*-->$/;
const sourceBracket = /\[SOURCE:\s*([^\]\s][^\]]*)\]/g;
/** “The ferry sank. [Lund Post]”, “… in May. (Reuters)”: whose report a paragraph retells, behind its last sentence. */
const credit =
  /[.!?”"’]\s[[(]((?:The )?\p{Upper}[\p{Alpha}&.’'-]+(?: (?:and|for|of|the|\p{Upper}[\p{Alpha}&.’'-]*)){0,3})[\])]\s*$/u;
const placeholder = /\bTK(?:TK)?\b/;

/** Finds links, footnote references, `<!-- src: … -->`, `[SOURCE: …]` and the name of a paper in brackets at the end. One that is still to come (TK) is none. */
export function findCitations({ text, prose }: FactBlock): readonly Citation[] {
  const citations: Citation[] = [];
  for (const { kind, content } of prose.elements) {
    if (kind !== 'link') continue;
    citations.push({ kind: 'link', span: content, text: text.slice(content.start, content.end) });
  }
  for (const note of prose.notes) {
    const span = { start: note.at, end: note.at };
    const source = sourceNote.exec(note.text)?.[1];
    if (note.kind === 'footnote' || note.kind === 'url')
      citations.push({ kind: note.kind, span, text: note.text });
    else if (source && !placeholder.test(source))
      citations.push({ kind: 'note', span, text: source });
  }
  for (const match of text.matchAll(sourceBracket)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!placeholder.test(match[0]))
      citations.push({ kind: 'bracket', span, text: match[1] ?? '' });
  }
  citations.push(...findCredit(text));
  return citations.sort((a, b) => a.span.start - b.span.start);
}

function findCredit(text: string): readonly Citation[] {
  const credited = /[\])]\s*$/.test(text) ? credit.exec(text) : undefined;
  if (!credited?.[1] || placeholder.test(credited[1])) return [];
  const start = credited.index + '. '.length;
  const span = { start, end: start + credited[1].length + '[]'.length };
  return [{ kind: 'bracket', span, text: credited[1] }];
}
