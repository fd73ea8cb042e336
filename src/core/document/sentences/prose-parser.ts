import { toProseNodes, type ProseNode } from './prose-nodes.ts';
import { splitSentences } from './sentence-joints.ts';
import { joinWords } from './word-joints.ts';

/** Parses prose into sentences of words, spaces and marks: those of parse-english, without its trees. */
export function parseProse(text: string): readonly ProseNode[][] {
  const nodes = toProseNodes(text);
  joinWords(text, nodes);
  return splitSentences(text, nodes);
}
