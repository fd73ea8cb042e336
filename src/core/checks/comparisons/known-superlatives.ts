import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isHumanNoun } from '../../facts/sources.ts';
import figureSources from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { isNominal } from './almanac.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const heads = findWordSet('record-keepers');
/** “on another planet” */
const pairs: ReadonlySet<string> = new Set([
  'another planet',
  'oval office',
  'prime minister',
  'white house',
]);
/** How far behind “first” the office is looked for, in tokens. */
const reach = 12;

/**
 * “the first woman to become president”, “the oldest man to enter the White House”: everybody knows who has led a
 * country, and whom a party has put up.
 */
export function isKnownFirst(tokens: readonly Token[], last: number): boolean {
  if (!/^(?:first|oldest|youngest)$/.test(wordAt(tokens, last))) return false;
  const words = tokens.slice(last + 1, last + 1 + reach);
  return words.some(
    ({ lower }, i) => heads.has(lower) || pairs.has(`${words[i - 1]?.lower} ${lower}`),
  );
}

/** Most words of what somebody was the last of. */
const recentReach = 4;

/** “Holt was the last minister to set foot on the island”, “The last flood in the county, in 2009, took 11 days”: of several, in order, the one before this. */
export function isMostRecent(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last) !== 'last') return false;
  const noun = last + 1;
  let head = noun;
  while (head < noun + recentReach && isNominal(tokens[head]) && wordAt(tokens, head) !== 'to')
    head++;
  const isDone = wordAt(tokens, head) === 'to' && tokens[head + 1]?.kind === 'word';
  // “the last yard to build ferries” may be the only one left.
  const isDated = tokens.slice(head).some(({ kind, text }) => kind === 'number' && year.test(text));
  return head > noun && (isDated || (isDone && isHolder(tokens[head - 1])));
}

const year = /^(?:19|20)\d\d$/;

/** President, mayor, woman: one follows another. */
function isHolder(token: Token | undefined): boolean {
  return token !== undefined && (isRoleWord(token.base) || isHumanNoun(token.base));
}

const believed = /^(?:believed|considered|deemed|reported|reputed|thought)$/;

/** “seen as the party’s strongest candidate”, “considered one of the best”: by whom, `agentless-attribution` asks. */
export function isViewed(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (/^(?:the|of|one)$/.test(wordAt(tokens, at))) at--;
  const isTo = wordAt(tokens, at) === 'be' && wordAt(tokens, at - 1) === 'to';
  if (believed.test(wordAt(tokens, isTo ? at - 2 : at))) return true;
  const verb = wordAt(tokens, at) === 'as' ? wordAt(tokens, at - 1) : '';
  return /^(?:described|hailed|known|regarded|seen|to|viewed)$/.test(verb);
}

const links = toWordSet(
  `are be become became were remain remained endured experienced experiencing recorded suffered suffering suffers`,
);

/**
 * “regulators of the nation’s biggest banks”: the name of a class, and no claim, unless some things are said to belong
 * to it: “They are the nation’s biggest banks”.
 */
export function isClass(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:first|last|only)$/.test(wordAt(tokens, last))) return false;
  const before = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)];
  if (before.some((word) => links.has(word))) return false;
  // “Nonetheless, the hottest markets …” is no apposition
  if (before[0] === ',' && first - 1 > longestOpener) return false;
  if (before[0] === 'of' && /^(?:one|two|three|some|among)$/.test(before[1] ?? '')) return false;
  let head = last;
  while (isNominal(tokens[head + 1])) head++;
  // “the best results since records began”
  if (wordAt(tokens, head + 1) === 'since') return false;
  return head > last && /[^su]s$|^(?:people|men|women)$/.test(wordAt(tokens, head));
}

/** “Even so, ”: how many words may open a sentence before its subject. */
const longestOpener = 3;

const traded = createWordList(figureSources.marketNouns);
const moved = createVerbMatcher([...figureSources.marketVerbs, 'hit', 'reach', 'touch']);
/** How far before a superlative what is traded may stand, in tokens. */
const quotedReach = 40;

/** “Gold rose above $1,300 for the first time since May”: the exchange keeps the record. */
export function isMarketRecord(tokens: readonly Token[], first: number): boolean {
  const from = Math.max(0, first - quotedReach);
  return tokens
    .slice(from, first)
    .some(
      (token, i) =>
        traded.has(token) &&
        tokens.slice(from + i + 1, from + i + 8).some((_, k) => moved(tokens, from + i + 1 + k)),
    );
}

/** How far behind a superlative its evidence is looked for, in tokens. */
const evidenceReach = 15;
/** How far before its comma the year may stand, in tokens: “since the 1987 Lake Tolmin sailing cup, when”. */
const nameReach = 6;

/** “the widest split since 1976, when the party had two chairs”, “the only ward she leads: 50% to 39%”: the sentence shows it. */
export function isBorneOut(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1, last + evidenceReach).some(({ text, lower }, i, rest) => {
    const next = rest[i + 1];
    if (text === ':') return next?.kind === 'number';
    // “since the 1994 race, when a driver died”
    const dated = rest.slice(Math.max(0, i - nameReach), i - 1);
    return (
      lower === 'when' && rest[i - 1]?.text === ',' && dated.some(({ kind }) => kind === 'number')
    );
  });
}
