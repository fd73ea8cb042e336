import type { Token } from '../../document/words/tokens.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };

const finders: ReadonlySet<string> = new Set(frames.finders);

/** Whether some of these words name what finds things out: an audit, a scan, scientists. */
export function hasFinder(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => finders.has(lower));
}
