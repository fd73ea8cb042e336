import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { joinOpenings } from '../../../document/words/positions.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import type { Calling } from './calling.ts';
import { endsPhrase, findArticle, readCalled } from './callings.ts';
import { findDoer } from './suspect-doers.ts';

const matchGang = createWordMatcher(crimes.gangs);
const kinds = toWordSet('cartel gang mafia');

/** Without one of these nobody is said to be in a gang. */
export const gangWords = joinOpenings([matchGang.openings], [...kinds]);

/** Who has left it, or may never have been in it. */
const open = toWordSet(
  'alleged convicted ex ex-gang former former-gang onetime reformed reputed suspected',
);
/** How far before its name “member of” may stand, in tokens: “a member of the feared Lund Street gang”. */
const reach = 6;

/** “Crane {is a member of the Red Hand}”, “Paul Crane, {a gang member}, lives in Hull”, “Crane {belongs to} the Lund Street gang”. */
export function readMembership(
  block: Block,
  tokens: readonly Token[],
  i: number,
): Calling | undefined {
  const name = matchGang(tokens, i);
  const gang = wordAt(tokens, (name ?? i) + 1) === 'gang' ? (name ?? i) + 1 : (name ?? i);
  if (wordAt(tokens, gang + 1) === 'member') return readMember(block, tokens, gang + 1, gang + 1);
  if (!endsPhrase(tokens, gang + 1)) return undefined;
  for (let at = i - 1; at > 0 && at >= i - reach; at--) {
    const link = `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`;
    if (link === 'member of') return readMember(block, tokens, at - 1, gang);
    if (/^belong(?:ed|s) to$/.test(link)) return readBelonging(block, tokens, at - 1);
  }
  return undefined;
}

/** “{is a gang member}”, “{, a member of the gang,}”; not “a former member”. */
function readMember(
  block: Block,
  tokens: readonly Token[],
  member: number,
  last: number,
): Calling | undefined {
  const article = findArticle(tokens, member);
  if (article === undefined || tokens.slice(article, member).some(({ lower }) => open.has(lower)))
    return undefined;
  return readCalled(block, tokens, { first: article, last });
}

function readBelonging(block: Block, tokens: readonly Token[], verb: number): Calling | undefined {
  const doer = findDoer(block, tokens, verb);
  return doer && { first: verb, last: verb + 1, doer };
}
