import type { Block } from '../../../document/block.ts';
import { joinOpenings } from '../../../document/words/positions.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { createVerbMatcher } from '../../../english/verb-matcher.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { auxiliaries, toWordSet } from '../../../english/word-classes.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isAtCourt, isSought } from '../headlines/headline-labels.ts';
import { findDoer, findNameBefore, pastVerbs, type Doer } from './suspect-doers.ts';

const agents: ReadonlySet<string> = new Set(Object.keys(crimes.agents));
const matchNamedAs = createWordMatcher(crimes.namedAs);
/** “dealer”, “boss”: “man” and “woman” stand in every block. */
const roleHeads = createWordList(
  crimes.namedAs
    .flatMap((words) => words.split(' ').slice(-1))
    .filter((word) => !/^(?:wo)?man$/.test(word)),
);
const matchTheft = createVerbMatcher(['steal', 'embezzle', 'loot', 'pilfer']);
const matchSpending = createVerbMatcher(crimes.spendings);

/** Words by which the copy takes for granted that whoever stands accused did it. */
export const suspectNouns = joinOpenings(
  [matchTheft.openings, roleHeads],
  ['victim', ...agents, ...[...agents].map((noun) => `${noun}'s`)],
);

/** Words that take a crime for granted, and who did it. */
interface Granted extends TokenRun {
  readonly doer: Doer;
  readonly lemma: string;
}

/** “arguing with {his victim}”, “bought it with {the stolen money}”, “{The killer} sat in court”, “Moll, {a drug dealer}, sat”. */
export function readSuspectNoun(
  block: Block,
  tokens: readonly Token[],
  i: number,
): Granted | undefined {
  if (wordAt(tokens, i) === 'victim') return readVictim(block, tokens, i);
  if (matchTheft(tokens, i)) return readStolen(block, tokens, i) ?? readTaken(block, tokens, i);
  const base = wordAt(tokens, i).replace(/'s$/, '');
  const agent =
    agents.has(base) && wordAt(tokens, i - 1) === 'the' ? readAgent(tokens, i) : undefined;
  return agent ?? readRole(block, tokens, i);
}

/** “Crane quarrelled with {his victim}” */
function readVictim(block: Block, tokens: readonly Token[], i: number): Granted | undefined {
  if (!/^(?:his|her)$/.test(wordAt(tokens, i - 1))) return undefined;
  const doer = findClauseDoer(block, tokens, i - 1);
  return doer && { first: i - 1, last: i, doer, lemma: 'victim' };
}

/** “the bag she bought with {the stolen money}” */
function readStolen(block: Block, tokens: readonly Token[], i: number): Granted | undefined {
  if (wordAt(tokens, i) !== 'stolen' || wordAt(tokens, i - 1) !== 'the') return undefined;
  const noun = tokens[i + 1];
  if (noun?.kind !== 'word') return undefined;
  for (let at = i - 2; at > 0 && at >= i - spendingReach; at--) {
    if (/^[,;:—–]$/.test(textAt(tokens, at))) return undefined;
    const verb = matchSpending(tokens, at);
    const doer = verb && /^(?:past|participle)$/.test(verb.form) && findDoer(block, tokens, at);
    if (doer) return { first: i - 1, last: i + 1, doer, lemma: 'stolen' };
  }
  return undefined;
}

/** How far before “the stolen money” the verb may stand that says what was done with it, in tokens. */
const spendingReach = 8;

/** “the money {she had stolen}”: what was taken stands before. */
function readTaken(block: Block, tokens: readonly Token[], i: number): Granted | undefined {
  if (!/^(?:had|has)$/.test(wordAt(tokens, i - 1))) return undefined;
  const next = tokens[i + 1];
  const isOpen =
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:from|in|on|at|by|to|under)$/.test(next.lower);
  const doer = isOpen ? findDoer(block, tokens, i) : undefined;
  if (!doer || doer.who === 'office') return undefined;
  return { first: i, last: i, doer, lemma: 'steal' };
}

/** Who a clause is about: the subject of the first verb before a place. */
function findClauseDoer(block: Block, tokens: readonly Token[], end: number): Doer | undefined {
  const verb = tokens.findIndex(
    (token, i) => i > 0 && i < end && (pastVerbs.has(token) || auxiliaries.has(token.lower)),
  );
  const doer = verb < 0 ? undefined : findDoer(block, tokens, verb);
  return doer?.who === 'office' ? undefined : doer;
}

const hands = toWordSet('apprehended arrested captured caught charged detained held');
const kin = findWordSet('kin-at-court');

/** “caught {the killer}”, “{The killer’s} wife will testify”, “{The killer} sat in court”: who it is can be nobody but the accused. */
function readAgent(tokens: readonly Token[], i: number): Granted | undefined {
  const noun = tokens[i - 1];
  if (!noun || isSought(tokens)) return undefined;
  const isKept = hands.has(wordAt(tokens, i - 2)) && !/^(?:not|never)$/.test(wordAt(tokens, i - 3));
  const isOwner = wordAt(tokens, i).endsWith("'s");
  const isNamed = isOwner
    ? kin.has(wordAt(tokens, i + 1))
    : isKept || (i === 1 && isAtCourt(tokens));
  if (!isNamed) return undefined;
  const doer: Doer = { who: 'suspect', surname: '', subject: noun.start };
  return { first: i - 1, last: i, doer, lemma: wordAt(tokens, i).replace(/'s$/, '') };
}

/** “Crane, {a drug dealer} known to all, showed no remorse” */
function readRole(block: Block, tokens: readonly Token[], i: number): Granted | undefined {
  const last = i;
  const start = matchNamedAs(tokens, i) === i ? i : i - 1;
  if (matchNamedAs(tokens, start) !== i) return undefined;
  const first = tokens
    .slice(Math.max(0, start - 3), start)
    .findLastIndex(({ lower }) => /^(?:an?|the)$/.test(lower));
  const article = Math.max(0, start - 3) + first;
  if (first < 0 || textAt(tokens, article - 1) !== ',') return undefined;
  if (!/^(?:,|\.|who|with)$/.test(textAt(tokens, last + 1))) return undefined;
  const doer = findNameBefore(block, tokens, article);
  return doer && { first: article, last, doer, lemma: wordAt(tokens, last) };
}
