import type { Block } from '../../document/block.ts';
import type { Span } from '../../span.ts';
import {
  findPlaceholders,
  readComment,
  type Placeholder,
} from '../../checks/desk-marks/placeholders.ts';
import { defineRule } from '../rule.ts';
import type { ProseEdit, Report } from '../../report.ts';

type MessageId = 'hole' | 'checked';

export default defineRule({
  meta: {
    id: 'placeholder',
    summary: 'Fill every placeholder before the copy goes out.',
    category: 'hygiene',
    defaultSeverity: 'error',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'block',
    genres: 'every',
    precedence: 'phrase',
    options: {},
    messages: {
      hole: 'Placeholder left in copy: “{text}”.',
      checked: '“{text}” says that this was checked; take it out before publishing.',
    },
    remedy: 'What is still to come; or the sentence without it.',
    fine: 'in names, such as “Super Bowl XX”',
    references: [{ title: 'Newsroom convention: TK, “to come”; CQ, “checked”' }],
  },
  needs: { found: findReports },
  check: ({ block }) => block.derive(findReports),
});

function findReports({ text, prose, source }: Block): readonly Report<MessageId>[] {
  const marks = findPlaceholders(text).map((placeholder) => {
    const { kind, start, end } = placeholder;
    const edit: ProseEdit = { span: withSpace(text, placeholder), newText: '' };
    return toReport({ start, end }, text.slice(start, end), kind, edit);
  });
  const comments = prose.notes.flatMap(({ kind: note, text: words, at, span }) => {
    const kind = note === 'comment' ? readComment(words) : undefined;
    if (!kind) return [];
    const edit = { span: withSpace(source, span), newText: '', isSource: true };
    return [{ ...toReport({ start: at, end: at }, words, kind, edit), source: span }];
  });
  return [...marks, ...comments];
}

function toReport(
  span: Span,
  text: string,
  kind: Placeholder['kind'],
  edit: ProseEdit,
): Report<MessageId> {
  const base = { span, messageId: kind, data: { text } };
  if (kind === 'hole') return base;
  const fix = { title: 'Take the mark out', applicability: 'suggestion', edits: [edit] } as const;
  return { ...base, severity: 'information', fixes: [fix] };
}

/** The words with one of the spaces around them. */
function withSpace(text: string, { start, end }: Span): Span {
  if (/\s/.test(text[start - 1] ?? '')) return { start: start - 1, end };
  const isOpening = start === 0 && /\s/.test(text[end] ?? '');
  return isOpening ? { start, end: end + 1 } : { start, end };
}
