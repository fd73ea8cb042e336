import type { Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const balances = createWordList(findWordSet('account-balances'));
const entries = createWordList(findWordSet('account-entries'));

/** “A fall in interest income led to a deficit of $3 million”: what one entry of an account makes of its balance is a sum. */
export function isAccountSum(tokens: readonly Token[], verb: number, effect: TokenRun): boolean {
  return (
    tokens.slice(effect.first, effect.last + 1).some((token) => balances.has(token)) &&
    tokens.slice(0, verb).some((token) => entries.has(token))
  );
}

const violence = createWordList(
  'airstrikes attack attacks bombardment bombing bombings shelling shootings strikes'.split(' '),
);
const harm = createWordList('casualties deaths injuries'.split(' '));

/** “Attacks on the station have caused many deaths”: what they do, and no finding. */
export function isHarm(tokens: readonly Token[], verb: number, effect: TokenRun): boolean {
  return (
    tokens.slice(effect.first, effect.last + 1).some((token) => harm.has(token)) &&
    tokens.slice(0, verb).some((token) => violence.has(token))
  );
}

/** How far behind “because” the act may stand, in tokens. */
const reach = 14;
const acts = createWordList(
  'adopted approved blocked enacted ratified rejected repealed signed vetoed'.split(' '),
);

/** “failed to take effect because two states have not ratified it”: an act of a body is on record. */
export function isByAct(tokens: readonly Token[], because: number): boolean {
  const clause = tokens.slice(because + 1, because + 1 + reach);
  const stop = clause.findIndex(({ kind }) => kind === 'punctuation');
  return clause.slice(0, stop < 0 ? reach : stop).some((token) => acts.has(token));
}
