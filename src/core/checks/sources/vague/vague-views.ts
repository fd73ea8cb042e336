import type { Block } from '../../../document/block.ts';
import { toTokenSpan, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import {
  findHead,
  isPeople,
  opensClause,
  sides,
  toGroup,
  toVagueFrame,
  type VagueFrame,
} from './vague-frame.ts';
import { findGroupStart } from './vague-moods.ts';

const views = 'perceive/regard/see/view';
/** “Many engineers view it as unsafe” */
export const matchSeeing = createRowMatcher([
  `many/most/some ${views}`,
  `many/most/some * *? ${views}`,
  `${sides} ,? however? ,? ${views}`,
]);

/** “{many} perceive the port as …”, “{many engineers} view it as …”; not “what many see as”, a name that people have for it. */
export function readSeeing(
  block: Block,
  tokens: readonly Token[],
  i: number,
): VagueFrame | undefined {
  const last = matchSeeing(tokens, i);
  const isQuantity = /^(?:many|most|some)$/.test(wordAt(tokens, i));
  const first = last === undefined || isQuantity ? i : findGroupStart(tokens, i);
  if (last === undefined || !opensClause(tokens, first) || !isSeenAs(tokens, last))
    return undefined;
  const head = isQuantity ? last - 1 : findHead(tokens, i, last);
  if (isQuantity && head > i && !isPeople(block, tokens, head)) return undefined;
  return toVagueFrame(tokens, first, last, toGroup(toTokenSpan(tokens, first, head)));
}

/** “see {it as} a threat” */
function isSeenAs(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 2);
  const stop = rest.findIndex(({ kind }) => kind === 'punctuation');
  return rest.slice(0, Math.max(0, stop)).some(({ lower }, i) => {
    const isCompared = /^(?:far|long|much|often|soon|well)$/;
    return (
      lower === 'as' &&
      !isCompared.test(wordAt(rest, i - 1)) &&
      !isCompared.test(wordAt(rest, i + 1))
    );
  });
}
