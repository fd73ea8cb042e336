import { wordAt, type Token } from '../../document/words/tokens.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import lexicon from '../../lexicons/claims/judgements.json' with { type: 'json' };
import type { TokenRun } from '../../english/subjects.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import { createWordMatcher } from '../../english/word-matcher.ts';

const matchPredicate = createWordMatcher(lexicon.predicates.words);
const matchNoun = createWordMatcher(lexicon.nouns.words);
const matchStock = createWordMatcher(lexicon.stocks.words);
const weighed: ReadonlySet<string> = new Set(lexicon.weighed.words);
const superlatives: ReadonlySet<string> = new Set(lexicon.superlatives.words);
const measured: ReadonlySet<string> = new Set(lexicon.measured.words);
const handling: ReadonlySet<string> = new Set(lexicon.handling.words);
const scenes: ReadonlySet<string> = new Set(lexicon.scenes.words);
const weights: ReadonlySet<string> = new Set(lexicon.weights.words);

const links = createWordList(
  'be is are was were remain remains remained prove proves proved proven become becomes became been'.split(
    ' ',
  ),
);

/** What something is said to be: “is crucial”, “remains a major obstacle”, “proved costly”. */
export function readAppraisal(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!links.has(tokens[i]) || wordAt(tokens, 0) === 'there') return undefined;
  let at = i + 1;
  if (wordAt(tokens, at) === 'to' && wordAt(tokens, at + 1) === 'be') at += 2;
  const degree = at;
  while (isDegree(tokens[at]) && matchPredicate(tokens, at) === undefined) at++;
  // “Extremely” is a question of its own, and keeps its own words.
  const first = at > degree ? at : i;
  const last = matchPredicate(tokens, at);
  if (last !== undefined) return isPredicateEnd(tokens, last) ? { first, last } : undefined;
  return (
    readChange(tokens, i) ??
    readSuperlative(tokens, first, at) ??
    readAppraisingNoun(tokens, first, at)
  );
}

/** “is difficult to read”, “was easy to miss”: how a thing is to the eye, the ear or the hand of anybody. */
function isOfHandling(tokens: readonly Token[], last: number): boolean {
  if (!/^(?:difficult|easy)$/.test(wordAt(tokens, last))) return false;
  return wordAt(tokens, last + 1) === 'to' && handling.has(wordAt(tokens, last + 2));
}

// How often something happens is a trend, and a question of figures.
const trends = toWordSet(
  'common expensive frequent in of on popular rare scarce than unpopular violent widespread',
);

/** “has become more aggressive”, “became increasingly isolated”. */
function readChange(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!/^(?:become|becomes|became|grown|grew)$/.test(wordAt(tokens, i))) return undefined;
  if (!/^(?:more|less|ever|increasingly)$/.test(wordAt(tokens, i + 1))) return undefined;
  const last = wordAt(tokens, i + 1) === 'ever' ? i + 3 : i + 2;
  const word = wordAt(tokens, last);
  if (tokens[last]?.kind !== 'word' || trends.has(word)) return undefined;
  return isPredicateEnd(tokens, last) ? { first: i, last } : undefined;
}

/** “is the toughest test”, “was one of his greatest successes”. */
function readSuperlative(
  tokens: readonly Token[],
  first: number,
  article: number,
): TokenRun | undefined {
  const words = tokens.slice(article, article + 5).map(({ lower }) => lower);
  const at = words.findIndex((word) => superlatives.has(word) || word === 'most');
  // “One of the most …” with its field is a ranking, which asks for a list.
  const before = words.slice(0, Math.max(at, 0)).join(' ');
  if (!/^(?:the|(?:one of )?(?:his|her|its|their))$/.test(before)) return undefined;
  // “was his most apologetic”: by his own measure
  if (words[at] === 'most' && /^(?:his|her)$/.test(before)) return undefined;
  const next = tokens[article + at + 1];
  if (next?.kind !== 'word' || measured.has(next.lower) || prepositions.has(next.lower))
    return undefined;
  const end = article + at + 1;
  return { first, last: /^(?:and|or|but)$/.test(wordAt(tokens, end)) ? end - 1 : end };
}

function isDegree(token: Token | undefined): boolean {
  if (!token) return false;
  return /^(?:so|too|very|more|most|less|still|also|now|both|even|far|all|quite|just|yet|another|.{3,}ly)$/.test(
    token.lower,
  );
}

/** “was popular with”, not “a popular restaurant”. */
function isPredicateEnd(tokens: readonly Token[], last: number): boolean {
  if (isOfHandling(tokens, last)) return false;
  const next = tokens[last + 1];
  if (!next || next.kind !== 'word') return true;
  return (
    prepositions.has(next.lower) ||
    /^(?:and|but|or|as|that|than|because|when|while|to|enough|who|which)$/.test(next.lower)
  );
}

const holders = createWordList(
  `face faces faced facing has have had hold holds held pose poses posed offer offers offered present presents
   presented enjoy enjoys enjoyed`.split(/\s+/),
);
const there = createWordList(['there']);

/** What an appraisal starts with: no other word needs to be read. */
export const appraisalOpenings = joinOpenings([links, holders, there]);

/** “faces a major obstacle”, “has a clear advantage”, “poses a serious threat”. */
export function readHolding(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!holders.has(tokens[i])) return undefined;
  const noun = readAppraisingNoun(tokens, i, i + 1);
  // “had a target” says nothing: here the noun needs its weight.
  const isWeighed = tokens.slice(i + 2, noun?.last ?? 0).some(({ lower }) => weights.has(lower));
  return isWeighed ? noun : undefined;
}

/** “There is little appetite for …”, “there was growing unease”. */
export function readStock(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!there.has(tokens[i]) || !/^(?:is|are|was|were)$/.test(wordAt(tokens, i + 1)))
    return undefined;
  let at = i + 2;
  while (/^(?:also|still|now|as|yet)$/.test(wordAt(tokens, at))) at++;
  if (!amounts.has(wordAt(tokens, at))) return undefined;
  const last = [1, 2].map((k) => matchStock(tokens, at + k)).find((end) => end !== undefined);
  return last === undefined ? undefined : { first: i, last };
}

const amounts = toWordSet(
  'no little scant growing widespread considerable much mounting broad deep enormous clear real plenty',
);

/** “a huge advantage”, “the biggest obstacle”, “an important constituency”. */
function readAppraisingNoun(
  tokens: readonly Token[],
  first: number,
  article: number,
): TokenRun | undefined {
  if (!/^(?:an?|the|one|no)$/.test(wordAt(tokens, article))) return undefined;
  for (let at = article + 1; at <= article + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.lower)) return undefined;
    const isWeighed = tokens.slice(article + 1, at).some(({ lower }) => weights.has(lower));
    const last = readHead(tokens, at, isWeighed, at === article + 1);
    if (last !== undefined) return isDefinition(tokens, first, last) ? undefined : { first, last };
  }
  return undefined;
}

/** “Torque is the force that turns a shaft”: a word of physics, and what it means. */
function isDefinition(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    first === 1 &&
    wordAt(tokens, last) === 'force' &&
    /^(?:that|which)$/.test(wordAt(tokens, last + 1)) &&
    /^(?:acts|attracts|lifts|opposes|pulls|pushes|resists|slows|turns)$/.test(
      wordAt(tokens, last + 2),
    )
  );
}

/** “liability”, by itself or weighed; “constituency” where an adjective weighs it. */
function readHead(
  tokens: readonly Token[],
  at: number,
  isWeighed: boolean,
  isBare: boolean,
): number | undefined {
  const noun = isWeighed || isBare ? matchNoun(tokens, at) : undefined;
  const last = noun ?? (isWeighed && weighed.has(wordAt(tokens, at)) ? at : undefined);
  return last !== undefined && isHead(tokens, last) && !isOfScene(tokens, last) ? last : undefined;
}

/** “is the focal point of the square”: where things stand, which anybody there can see. */
function isOfScene(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last - 1) !== 'focal') return false;
  return tokens.slice(last + 1, last + 5).some(({ base }) => scenes.has(base));
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    !next ||
    next.kind !== 'word' ||
    prepositions.has(next.lower) ||
    /^(?:to|that|who|and|but|as|when|than)$/.test(next.lower)
  );
}
