import type { Span } from '../src/core/index.ts';

/** A draft whose {braces} have been read and taken out. */
export interface MarkedText {
  readonly text: string;
  /** What stood in braces. */
  readonly spans: readonly Span[];
}

/** Reads a draft in which {braces} mark words. */
export function readMarkedText(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of marked.split(/([{}])/)) {
    if (part === '{') {
      if (start !== undefined)
        throw new Error(`a brace within braces in ${JSON.stringify(marked)}`);
      start = text.length;
    } else if (part === '}') {
      if (start === undefined) throw new Error(`a stray brace in ${JSON.stringify(marked)}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += part;
  }
  if (start !== undefined) throw new Error(`an open brace in ${JSON.stringify(marked)}`);
  return { text, spans };
}
