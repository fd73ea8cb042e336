import {
  findLostCharacters,
  findTurnedApostrophes,
  type LostCharacter,
} from '../../checks/desk-marks/lost-characters.ts';
import { findLoneClosing, isOpenedAbove, isRunOn } from '../../checks/desk-marks/lost-openings.ts';
import type { CheckedBlock } from '../../checks/checked-block.ts';
import { isSettled } from '../../checks/desk-marks/settled.ts';
import { findSlips } from '../../checks/slips/slips.ts';
import type { Slip } from '../../checks/slips/slip.ts';
import { findTypedMarks, type TypedMark } from '../../checks/slips/typed-marks.ts';
import { findBrokenNumbers } from '../../checks/numerals/broken-numbers.ts';
import type { Block } from '../../document/block.ts';
import type { Token } from '../../document/words/tokens.ts';
import { hasVerb } from '../../english/verbs.ts';
import { auxiliaries } from '../../english/word-classes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseEdit, Report } from '../../report.ts';
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';

type MessageId =
  'slip' | 'broken' | 'lost' | 'misread' | 'apostrophe' | 'grouping' | 'size' | 'opening';

export default defineRule({
  meta: {
    id: 'garbled-copy',
    summary:
      'Mend slips of the keyboard: lost characters, digits and quotation marks, wrong words.',
    category: 'hygiene',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: {
      slip: '“{words}” should read “{meant}”.',
      broken: '“{words}” cannot be meant: a word is wrong, or one is missing.',
      lost: 'A character of “{words}” was lost.',
      misread: '“{words}” is a character that was misread.',
      apostrophe: '“{words}” has a quotation mark for an apostrophe.',
      grouping: '“{words}”: a digit is missing, or one too many.',
      size: '“{words}” lacks its last digit, or a word such as “million”.',
      opening: 'The quotation that ends with “{words}” has no opening mark.',
    },
    remedy: 'What was meant.',
    fine: 'where somebody wrote it so: quote it, or put (CQ) behind it',
    references: [{ title: 'Copy-desk checklists: slips of the keyboard' }],
  },
  needs: { found: findSigns },
  *check(context) {
    const { block, index, story } = context;
    for (const report of block.derive(findGarbled))
      if (!isSettled(context, report.span)) yield report;
    for (const { found } of block.derive(findSlips))
      if (isOwn(context, found)) yield toSlip(block, found);
    yield* findLostOpening(story, index, block);
  },
});

/** “… "He” and “was tired," she said.”: one paragraph, whose line was broken. */
function isBroken(above: Block | undefined, { text }: Block): boolean {
  return /^\p{Lower}/u.test(text) && /[\p{Alpha}\d,]\s*$/u.test(above?.text ?? '');
}

/** “Ana Ruiz, mayor of Riga"”: the quotation that a page has pulled out closes behind its speaker. */
function isPulled({ text, tokens }: Block, { start, end }: Span): boolean {
  const isLast = text.charAt(start) === '"' && text.slice(end).trim() === '';
  return isLast && /^\p{Upper}/u.test(text) && !isSentence(tokens);
}

/** The quotation that closes and was never opened. */
function findLostOpening(story: Story, index: number, block: Block): Report<MessageId>[] {
  const closing = block.derive(findLoneClosing);
  if (!closing) return [];
  const isFirst = !block.text.slice(0, closing.start).includes('“');
  const above = story.document.blocks[index - 1]?.block;
  if (isFirst && isOpenedAbove(above)) return [];
  const isContinued = isFirst && isRunOn(above);
  // A straight mark may open what has no end.
  if (!isContinued && block.text.charAt(closing.start) === '"') return [];
  if (isContinued && (isBroken(above, block) || isPulled(block, closing))) return [];
  return [toOpening(block, closing, isContinued)];
}

/** Whether there is anything to look at. */
function findSigns(block: Block): readonly unknown[] {
  if (block.derive(findLoneClosing) || block.derive(findGarbled).length > 0) return [block];
  return block.derive(findSlips);
}

/** Whether a slip is the writer’s: another rule asks about doubled words, and what is quoted may have been said so. */
function isOwn(context: CheckedBlock, slip: Slip): boolean {
  const { block, index, story } = context;
  if (slip.kind === 'doubled' || story.isQuoted(index, slip)) return false;
  return !isSettled(context, slip.context) && !isSic(block, slip);
}

/** “It was a old house [sic]” */
function isSic({ text }: Block, { context: { end } }: Slip): boolean {
  return /^[^.!?]{0,30}[[(]sic\b/i.test(text.slice(end, end + reach));
}

function toSlip({ text }: Block, { start, end, context, write }: Slip): Report<MessageId> {
  const span = { start, end };
  const words = text.slice(context.start, context.end);
  if (write === undefined) return { span: context, messageId: 'broken', data: { words } };
  const meant = text.slice(context.start, start) + write + text.slice(end, context.end);
  const fixes = toSuggestions(`Write “${meant}”`, [{ span, newText: write }]);
  return { span: context, messageId: 'slip', data: { words, meant }, fixes };
}

/** What the block alone shows. */
function findGarbled({ text }: Block): readonly Report<MessageId>[] {
  const found: Report<MessageId>[] = [];
  const lost = findLostCharacters(text);
  for (const each of lost) found.push(toCharacter(text, each, lost));
  for (const each of findTurnedApostrophes(text)) found.push(toApostrophe(text, each));
  for (const { start, end, kind } of findBrokenNumbers(text))
    found.push({
      span: { start, end },
      messageId: kind,
      data: { words: text.slice(start, end) },
    });
  for (const each of findTypedMarks(text)) found.push(toMark(text, each));
  return found;
}

function toApostrophe(text: string, span: Span): Report<MessageId> {
  return {
    span,
    messageId: 'apostrophe',
    data: { words: text.slice(findWordStart(text, span.start), span.end + 1) },
    // Copy that is typed with straight marks stays so.
    fixes: toSuggestions('Write an apostrophe', [
      { span, newText: /[‘’“”]/.test(text) ? '’' : "'" },
    ]),
  };
}

function toMark(
  text: string,
  { start, end, meant: newText, context }: TypedMark,
): Report<MessageId> {
  const words = text.slice(context.start, context.end);
  const meant = text.slice(context.start, start) + newText + text.slice(end, context.end);
  const fixes = toSuggestions(`Write “${meant}”`, [{ span: { start, end }, newText }]);
  return { span: context, messageId: 'slip', data: { words, meant }, fixes };
}

function findWordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\p{Alpha}/u.test(text.charAt(start - 1))) start--;
  return start;
}

/** One edit mends what was misread in all of the paragraph: half a word is no word. */
function toCharacter(
  text: string,
  { start, end, meant }: LostCharacter,
  all: readonly LostCharacter[],
): Report<MessageId> {
  const span = { start, end };
  const words = text.slice(start, end);
  const messageId = words.includes('\uFFFD') ? 'lost' : 'misread';
  const others = meant === undefined ? [] : all.filter((each) => each.start !== start);
  const told = others.flatMap((each) =>
    each.meant === undefined ? [] : [toEdit(each, each.meant)],
  );
  const edits = meant === undefined ? undefined : [toEdit(span, meant), ...told];
  const title = told.length > 0 ? 'Mend the misread letters' : `Write “${meant}”`;
  return { span, messageId, data: { words }, fixes: toSuggestions(title, edits) };
}

function toEdit({ start, end }: Span, newText: string): ProseEdit {
  return { span: { start, end }, newText };
}

/** The last words before the mark; where the quotation runs on from the paragraph before, it opens this one. */
function toOpening(
  { text, tokens }: Block,
  { start, end }: Span,
  isContinued: boolean,
): Report<MessageId> {
  const words =
    /\S+(?:\s+\S+){0,2}$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const mark = text.charAt(start) === '"' ? '"' : '“';
  const edit = { span: { start: 0, end: 0 }, newText: mark };
  return {
    span: { start: start - words.length, end },
    messageId: 'opening',
    // A link or code has no words in the prose.
    data: { words: words.replace(/\s*\uFFFC\S*/g, ' …') },
    fixes: toSuggestions(
      'Open the quotation here',
      isContinued && isSentence(tokens) ? [edit] : undefined,
    ),
  };
}

/** “Ana Ruiz, deputy mayor.”: a caption or a byline is no quotation. */
function isSentence(tokens: readonly Token[]): boolean {
  return hasVerb(tokens) || tokens.some(({ lower }) => auxiliaries.has(lower));
}

/** How far back the words before a mark are read, in UTF-16 code units. */
const reach = 60;
