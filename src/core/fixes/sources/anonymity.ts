import { furtherWords } from './asides.ts';

/**
 * “aides{, who spoke on condition of anonymity because [REASON TK],}”: what a source goes unnamed for. Of “a source close to
 * the mayor” it is not the mayor “who spoke”.
 */
export function toReason(source: string): string {
  const isLong = furtherWords.test(source) || /\b(?:of|to|who)\b/i.test(source);
  return `, ${isLong ? 'speaking' : 'who spoke'} on condition of anonymity because [REASON TK]`;
}
