import { wordAt, type Token, toTokenSpan } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';
import type { VerbHit } from './reporting.ts';

/**
 * “$3 million more than [the agency had forecast]”: the gap is measured by what the source foresaw, whose subject
 * starts at `subject`.
 */
export function findForecastGap(
  tokens: readonly Token[],
  { verb }: VerbHit,
  subject: number,
): Span | undefined {
  const last = subject - 2;
  if (wordAt(tokens, subject - 1) !== 'than' || !forecasts.test(verb.lemma)) return undefined;
  if (!/^(?:fewer|higher|less|lower|more)$/.test(wordAt(tokens, last))) return undefined;
  const number = tokens.findLastIndex(
    ({ kind }, i) => kind === 'number' && i < last && last - i < 5,
  );
  return toTokenSpan(tokens, number - 1, last);
}

const forecasts = /^(?:anticipate|estimate|expect|forecast|predict|project)$/;
