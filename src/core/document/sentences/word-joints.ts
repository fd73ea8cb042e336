import { append, isMark, prepend, textOf, type ProseNode } from './prose-nodes.ts';

/**
 * Joins words with the marks that belong to them, step by step as parse-english does: “don’t”, “9:30”, “U.S.”, “w/o”.
 */
export function joinWords(text: string, nodes: ProseNode[]): void {
  const has = (mark: string): boolean => text.includes(mark);
  if (has('’') || has("'") || has('/')) joinElisions(text, nodes);
  if (has('&')) joinAmpersands(text, nodes);
  if (has('-')) joinFinalHyphens(text, nodes);
  joinInnerMarks(text, nodes);
  if (has('/')) joinSlashes(text, nodes);
  if (has('.')) joinInitialisms(text, nodes);
}

/** “w/”, “ol’ ”, “ ’tis”, “ ’n’ ”. What stands behind a mark that was joined is passed over, as in the original. */
function joinElisions(text: string, nodes: ProseNode[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.kind !== 'mark' || node.end - node.start > 1) continue;
    const mark = text.charAt(node.start);
    if (mark === '/') {
      const before = nodes[i - 1];
      if (before?.kind !== 'word' || !/^w$/i.test(textOf(text, before))) continue;
      nodes.splice(i, 1);
      append(before, [node]);
    } else if (mark === '’' || mark === "'") joinApostrophe(text, nodes, i);
  }
}

function isApostrophe(text: string, node: ProseNode | undefined): node is ProseNode {
  return isMark(text, node, '’') || isMark(text, node, "'");
}

function joinApostrophe(text: string, nodes: ProseNode[], i: number): void {
  const [mark, before, next] = [nodes[i], nodes[i - 1], nodes[i + 1]];
  if (!mark || !next) return;
  if (before?.kind !== 'word') {
    if (next.kind === 'word') joinOpening(text, nodes, i, next);
  } else if (next.kind === 'space' && i > 2 && nodes[i - 2]?.kind === 'space') {
    if (!/^ol?$/i.test(textOf(text, before))) return;
    nodes.splice(i, 1);
    append(before, [mark]);
  }
}

function joinOpening(text: string, nodes: ProseNode[], i: number, word: ProseNode): void {
  const [mark, other] = [nodes[i], nodes[i + 2]];
  const lower = textOf(text, word).toLowerCase();
  if (!mark) return;
  if (/^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/.test(lower)) {
    nodes.splice(i, 1);
    prepend(word, mark);
  } else if (lower === 'n' && isApostrophe(text, other)) {
    nodes.splice(i, 1);
    nodes.splice(i + 1, 1);
    prepend(word, mark);
    append(word, [other]);
  }
}

/** “&c”: an ampersand with no word before it. */
function joinAmpersands(text: string, nodes: ProseNode[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const [before, node, next] = [nodes[i - 1], nodes[i], nodes[i + 1]];
    if (!isMark(text, node, '&') || before?.kind === 'word' || next?.kind !== 'word') continue;
    nodes.splice(i, 1);
    prepend(next, node);
    // What stands before may be another.
    i = Math.max(0, i - 1) - 1;
  }
}

/** “pre- and post-war” */
function joinFinalHyphens(text: string, nodes: ProseNode[]): void {
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.kind !== 'mark' || !isMark(text, node, '-')) continue;
    const before = nodes[i - 1];
    if (before?.kind !== 'word' || nodes[i + 1]?.kind === 'word') continue;
    nodes.splice(i--, 1);
    append(before, [node]);
  }
}

const innerMarks = new Set("&'-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027_");

function isInnerMark(text: string, { kind, start, end }: ProseNode): boolean {
  if (kind !== 'mark') return false;
  const char = text.charAt(start);
  return innerMarks.has(char) && (end - start === 1 || char === '_');
}

/** “mother-in-law”, “it’s”, “a.b@c.d” */
function joinInnerMarks(text: string, nodes: ProseNode[]): void {
  for (let i = 1; i < nodes.length; i++) {
    const before = nodes[i - 1];
    if (nodes[i]?.kind !== 'mark' || before?.kind !== 'word') continue;
    let end = i;
    for (let k = i; k < nodes.length; k++) {
      const node = nodes[k];
      if (node?.kind === 'word') end = k + 1;
      else if (!node || !isInnerMark(text, node)) break;
    }
    if (end === i) continue;
    append(before, nodes.splice(i, end - i));
    i--;
  }
}

/** “w/o”, “9/11”: words of at most two letters on both sides. */
function joinSlashes(text: string, nodes: ProseNode[]): void {
  for (let i = 1; i < nodes.length; i++) {
    const [before, node, next] = [nodes[i - 1], nodes[i], nodes[i + 1]];
    if (before?.kind !== 'word' || !isMark(text, node, '/') || !isShort(before)) continue;
    const isWord = next?.kind === 'word';
    if (isWord && !isShort(next)) continue;
    append(before, nodes.splice(i, isWord ? 2 : 1));
    i--;
  }
}

function isShort({ start, end }: ProseNode): boolean {
  return end - start < 3;
}

/** “U.S.”: the full stop behind letters that have one between them. */
function joinInitialisms(text: string, nodes: ProseNode[]): void {
  for (let i = 1; i < nodes.length; i++) {
    const before = nodes[i - 1];
    if (before?.kind !== 'word' || !before.parts || before.parts.length % 2 === 0) continue;
    const node = nodes[i];
    if (!isMark(text, node, '.') || !isInitialism(text, before, before.parts)) continue;
    nodes.splice(i--, 1);
    append(before, [node]);
  }
}

function isInitialism(text: string, word: ProseNode, ends: readonly number[]): boolean {
  let isAllDigits = true;
  for (let i = ends.length - 1; i >= 0; i--) {
    const part = text.slice(i > 0 ? ends[i - 1] : word.start, ends[i]);
    if (i % 2 === 0) {
      if (part.length > 1) return false;
      if (!/^\p{N}/u.test(part)) isAllDigits = false;
    } else if (part !== '.') {
      if (i < ends.length - 2) break;
      return false;
    }
  }
  return !isAllDigits;
}
