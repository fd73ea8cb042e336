import { findSentenceAt, type Block } from '../../document/block.ts';
import { textAt, type Token } from '../../document/words/tokens.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { Span } from '../../span.ts';

/** Takes away what somebody is called: “{Killer} Roland Pask”, “Roland Pask{, a thief,}”, “{The thief, }Lee Marsh{,}”. */
export function findLabelFixes(block: Block, span: Span): readonly ProseFix[] {
  const label = block.text.slice(span.start, span.end);
  if (/^(?:is|was) /.test(label)) return askWho(span, label);
  // Whose mother she is, the copy has to say by the name.
  if (/['’]s$/.test(label))
    return toSuggestions(
      'Name the person',
      replaceWords(block, span, `[NAME TK]${label.slice(-2)}`),
    );
  if (label.startsWith('one of ')) {
    const at = { start: span.start, end: span.start };
    return toSuggestions('Ask who accuses', [
      { span: at, newText: 'accused by [WHO TK] of being ' },
    ]);
  }
  const tokens = findSentenceAt(block, span.start)?.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start === span.start);
  const last = tokens.findIndex(({ end }) => end === span.end);
  if (textAt(tokens, first - 1) === ',') return cutAside(tokens, first, last);
  if (textAt(tokens, last + 1) === ',') return cutFront(tokens, first, last);
  return toSuggestions('Delete the label', deleteWords(block, span, 'adjective'));
}

/** “was one of the looters” → “is accused by [WHO TK] of being one of the looters” */
function askWho({ start }: Span, label: string): readonly ProseFix[] {
  const be = { start, end: start + label.indexOf(' ') };
  return toSuggestions('Ask who accuses', [
    { span: be, newText: 'is accused by [WHO TK] of being' },
  ]);
}

/** “Roland Pask, 34{, a thief,} lives in Hull”, “the wife of Roland Pask{, a thief}.” */
function cutAside(tokens: readonly Token[], first: number, last: number): readonly ProseFix[] {
  const [comma, next] = [tokens[first - 1], tokens[last + 1]];
  if (!comma || !next || !/^[,.]$/.test(next.text)) return [];
  // “Roland Pask, 34, lives”: the comma behind an age stays.
  const isAged = tokens[first - 2]?.kind === 'number';
  const isClosed = next.text === ',' && !isAged;
  return toCut({ start: comma.start, end: isClosed ? next.end : next.start });
}

/** “{The thief, }Lee Marsh{,} lives in Hull”, “{The thief, }Lee Marsh, 34, lives in Hull” */
function cutFront(tokens: readonly Token[], first: number, last: number): readonly ProseFix[] {
  const [from, name] = [tokens[first], tokens[last + 2]];
  const close = tokens.findIndex(({ text }, i) => i > last + 1 && /^[,.]$/.test(text));
  const [comma, next] = [tokens[close], tokens[close + 1]];
  if (!from || !name || !comma) return [];
  const edit = { span: { start: from.start, end: name.start }, newText: '' };
  const isOpen =
    comma.text === ',' && next?.kind === 'word' && !/^(?:an?|the|of|who|from)$/.test(next.lower);
  const cut = { span: { start: comma.start, end: comma.end }, newText: '' };
  return toSuggestions('Delete the label', isOpen ? [edit, cut] : [edit]);
}

function toCut(span: Span): readonly ProseFix[] {
  const edits: readonly ProseEdit[] = [{ span, newText: '' }];
  return toSuggestions('Delete the label', edits);
}
