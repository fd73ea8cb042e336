import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isCalendarWord } from '../names.ts';

const times =
  /^(?:afterwards?|again|earlier|last|later|live|online|soon|this|today|tonight|yesterday)$/;
const measures = /^(?:near|rough|on|approximate|exact|bare|hard|most|full)ly$/;
const partsOfTime = /^(?:in|last|next|on|this|today|yesterday)$/;

/** Whether a word behind a verb tells when, or how: “said {late} Monday”, “said {two} hours later”, “said {repeatedly}”. */
export function isTimeWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { lower } = token;
  if (times.test(lower) || isCalendarWord(token)) return true;
  if (lower.endsWith('ly')) return !measures.test(lower);
  // “said late Monday”, not “reported late payments”
  if (lower === 'late' || lower === 'early')
    return isCalendarWord(tokens[i + 1]) || partsOfTime.test(wordAt(tokens, i + 1));
  return isStretch(tokens, i);
}

const stretches = /^(?:moments|(?:minute|hour|day|week|month|year)s?)$/;

/** “minutes later”, “two days earlier”, “a few hours before”: how long before or after something. */
function isStretch(tokens: readonly Token[], i: number): boolean {
  const unit = [i, i + 1, i + 2].find((k) => stretches.test(wordAt(tokens, k)));
  return unit !== undefined && /^(?:ago|earlier|later)$/.test(wordAt(tokens, unit + 1));
}
