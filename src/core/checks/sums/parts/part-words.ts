import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Figure } from '../../../facts/figures.ts';

/** The words behind each part, up to the next. */
export function toDescriptions(
  text: string,
  sentence: Sentence,
  parts: readonly Figure[],
): string[] {
  const end = toPartsTail(text, sentence);
  return parts.map(({ number }, i) => text.slice(number.end, parts[i + 1]?.start ?? end));
}

const attributed =
  /, (?:according to|(?:[A-Za-zÀ-ỿ’'-]+ ){1,6}(?:data|figures|records|said|says|show)\b)[^,]*$/u;

/** The end of a sentence without its full stop, and without “, the agency said”. */
export function toPartsTail(text: string, { start, end }: Sentence): number {
  const words = text.slice(start, end).replace(/[.!?”"’]+$/, '');
  return start + words.replace(attributed, '').length;
}
