import type { Token } from '../../document/words/tokens.ts';
import type { ProseEdit } from '../../report.ts';
import { toCapitalised } from './seams.ts';
import { spellOut } from '../../english/spell-out.ts';

/** Largest number that reads well in words at the start of a sentence. */
const maxSpelled = 99;

/**
 * Spells out the number that a sentence would start with when the words before it go: “{A mere} 9 percent agreed” →
 * “Nine percent agreed”. Undefined when it has no short form in words.
 */
export function spellOpening(
  tokens: readonly Token[],
  head: Token,
  next: number,
): readonly ProseEdit[] | undefined {
  const opening = tokens.find(({ kind }) => kind !== 'punctuation');
  const figure = tokens[next];
  if (opening !== head || figure?.kind !== 'number' || !/^\d/.test(figure.text)) return [];
  // “2024 sales”
  if (/^(?:19|20)\d\d$/.test(figure.text)) return [];
  const words = tokens[next + 1]?.text === '%' ? undefined : toWords(figure.text);
  if (!words) return undefined;
  return [{ span: { start: figure.start, end: figure.end }, newText: toCapitalised(words) }];
}

/** “Nine”; “Forty thousand” for 40,000, “One hundred thousand” for 100,000. */
function toWords(figure: string): string | undefined {
  const [, number = '', thousands] = /^(\d{1,2}|[1-9]00)(,000)?$/.exec(figure) ?? [];
  const value = Number(number);
  const isShort = value <= maxSpelled || value % 100 === 0;
  if (number === '' || value === 0 || !isShort) return undefined;
  const words = spellOut(value, 'US');
  return words && thousands ? `${words} thousand` : words;
}
