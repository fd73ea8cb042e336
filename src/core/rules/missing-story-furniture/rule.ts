import type { Document } from '../../document/document.ts';
import type { PlacedBlock } from '../../document/placed-block.ts';
import { isByline } from '../../document/sections/top-lines.ts';
import { defineRule } from '../rule.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';

type Part = 'headline' | 'byline' | 'dateline';

export default defineRule({
  meta: {
    id: 'missing-story-furniture',
    summary: 'Give every story its headline, its byline and, if the desk wants one, its dateline.',
    category: 'hygiene',
    defaultSeverity: 'hint',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {
      dateline: {
        type: 'boolean',
        default: false,
        description: 'Whether a story also needs a dateline, such as “ARDEN, Ohio —”.',
      },
    },
    messages: { missing: 'This story has no {parts}.' },
    remedy: 'The line that is missing, at the top of the draft.',
    fine: 'where another system adds it: then turn the rule off',
    references: [
      { title: 'NPR: bylines' },
      { title: 'AP Stylebook: datelines' },
      { title: 'Reuters Handbook of Journalism: datelines' },
    ],
  },
  needs: { setting: 'storyFurniture' },
  *check({ block, index, story: { document }, options }) {
    if (!isFirst(document, index) || isNotes(document)) return;
    const parts = findMissing(document, options.dateline);
    if (parts.length === 0) return;
    yield {
      span: { start: 0, end: block.text.length },
      messageId: 'missing',
      data: { parts: toWords(parts) },
      fixes: findFixes(document, parts),
    };
  },
});

/** Whether a block has the first words of the draft: a picture before them cannot be marked. */
function isFirst({ blocks }: Document, index: number): boolean {
  return index < top && blocks.slice(0, index + 1).findIndex(hasWords) === index;
}

function hasWords({ block }: PlacedBlock): boolean {
  return block.text.trim() !== '';
}

function toWords(parts: readonly Part[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((words) => words).join(' and ');
}

function isNotes({ frontMatter }: Document): boolean {
  return frontMatter.values.get('draft')?.toLowerCase() === 'notes';
}

/** How many blocks from the top a byline is looked for. */
const top = 5;

function findMissing(document: Document, needsDateline: boolean): readonly Part[] {
  const { blocks, frontMatter } = document;
  const has = (...keys: readonly string[]): boolean =>
    keys.some((key) => (frontMatter.values.get(key) ?? '') !== '');
  const missing: Part[] = [];
  const headed = blocks.some(({ block }) => block.kind === 'headline');
  if (!headed && !has('title', 'headline')) missing.push('headline');
  const signed = blocks.slice(0, top).some(isSigned);
  if (!signed && !has('author', 'authors', 'byline')) missing.push('byline');
  const opening = findOpening(document)?.block.text ?? '';
  if (needsDateline && !dateline.test(opening) && !has('dateline', 'location'))
    missing.push('dateline');
  return missing;
}

/** “By Ana Ruiz”, in marks of emphasis too; “By [NAME TK]” is a byline with a hole. */
function isSigned({ block: { kind, text } }: PlacedBlock): boolean {
  return (
    kind === 'byline' || text.startsWith('By [') || isByline(text.replace(/^[_*]+|[_*]+$/g, ''))
  );
}

/** “ARDEN, Ohio (AP) — ”. */
const dateline = /^(?:\p{Upper}{2}|\[CITY TK\])[^\n]{0,60}?(?:—|–|--| -) /u;

/** The first paragraph of the story itself. */
function findOpening({ blocks }: Document): PlacedBlock | undefined {
  return blocks.find((placed) => placed.block.kind === 'paragraph' && !isSigned(placed));
}

/** Puts a placeholder where each missing part belongs. */
function findFixes(document: Document, parts: readonly Part[]): ProseFix[] {
  const { blocks, languageId } = document;
  const own = parts.filter((part) => part !== 'dateline');
  const lines = own.map((part) => {
    if (part === 'byline') return 'By [NAME TK]';
    return languageId === 'markdown' ? '# [HEADLINE TK]' : '[HEADLINE TK]';
  });
  const at = blocks.findIndex(({ block }) => block.kind !== 'headline');
  const opening = parts.includes('dateline') ? findOpening(document) : undefined;
  const edits = [
    ...(lines.length > 0 ? insertLines(document, at, lines) : []),
    ...(opening ? insertDateline(blocks.indexOf(opening)) : []),
  ];
  const isWhole = edits.length === Number(lines.length > 0) + Number(parts.includes('dateline'));
  if (!isWhole || edits.length === 0) return [];
  return [{ title: `Add the ${toWords(parts)}`, applicability: 'suggestion', edits: merge(edits) }];
}

function insertLines(
  { blocks, lineEnd }: Document,
  block: number,
  lines: readonly string[],
): ProseEdit[] {
  const kind = blocks[block]?.block.kind;
  if (kind !== 'paragraph' && kind !== 'byline') return [];
  const gap = lineEnd + lineEnd;
  const newText = lines.map((line) => line + gap).join('');
  return [{ span: { start: 0, end: 0 }, newText, block, isSource: true }];
}

function insertDateline(block: number): ProseEdit[] {
  return [{ span: { start: 0, end: 0 }, newText: '[CITY TK] — ', block, isSource: true }];
}

/** Two insertions at one place become one. */
function merge(edits: readonly ProseEdit[]): readonly ProseEdit[] {
  const [first, second] = edits;
  if (!first || !second || first.block !== second.block) return edits;
  return [{ ...first, newText: first.newText + second.newText }];
}
