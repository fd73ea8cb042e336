import type { Span } from '../../span.ts';
import { findPlaceholders, readComment, type Placeholder } from '../placeholders.ts';
import { defineRule, type ProseEdit, type Report } from '../rule.ts';

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
    references: [{ title: 'Newsroom convention: TK, “to come”; CQ, “checked”' }],
  },
  *check({ block }) {
    for (const placeholder of findPlaceholders(block.text)) {
      const { kind, start, end } = placeholder;
      const edit: ProseEdit = { span: withSpace(block.text, placeholder), newText: '' };
      yield toReport({ start, end }, block.text.slice(start, end), kind, edit);
    }
    for (const { kind: note, text, at, span } of block.prose.notes) {
      const kind = note === 'comment' ? readComment(text) : undefined;
      if (!kind) continue;
      const edit = { span: withSpace(block.source, span), newText: '', isSource: true };
      yield { ...toReport({ start: at, end: at }, text, kind, edit), source: span };
    }
  },
});

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
