import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { auxiliaries, conjunctions, prepositions, toWordSet } from '../../english/word-classes.ts';
import figureSources from '../../lexicons/figure-sources.json' with { type: 'json' };

const heads = toWordSet(
  'chancellor nominate nominated nomination nominee pope premier presidency president presidential',
);
/** How far behind “first” the office is looked for, in tokens. */
const reach = 12;

/** “the first woman to become president”: everybody knows who has led a country, and whom a party has put up. */
export function isKnownFirst(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last) !== 'first') return false;
  const words = tokens.slice(last + 1, last + 1 + reach);
  return words.some(
    ({ lower }, i) => heads.has(lower) || (lower === 'minister' && words[i - 1]?.lower === 'prime'),
  );
}

/** How many words may say what kind of reef or river it is. */
const almanacReach = 4;
const wide = toWordSet('africa america asia australia earth europe globe oceania planet world');
const almanac = toWordSet(
  'archipelago cave continent desert island lake mountain nation ocean peak peninsula rainforest reef religion river volcano waterfall',
);

/**
 * “Germany, Europe’s largest economy”, “the world’s largest coral reef”, “the industry’s most prestigious prize”: in
 * every almanac.
 */
export function isInAlmanac(tokens: readonly Token[], last: number): boolean {
  if (/^(?:coveted|prestigious|sought-after)$/.test(wordAt(tokens, last))) return true;
  if (/^(?:democracy|economy)$/.test(wordAt(tokens, last + 1))) return true;
  if (!tokens.slice(Math.max(0, last - 3), last + 8).some(({ base }) => wide.has(base)))
    return false;
  for (let i = last + 1; i <= last + almanacReach && isNominal(tokens[i]); i++)
    if (almanac.has(wordAt(tokens, i))) return !isNominal(tokens[i + 1]);
  return false;
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
  return head > last && /[^su]s$|^(?:people|men|women)$/.test(wordAt(tokens, head));
}

/** “Even so, ”: how many words may open a sentence before its subject. */
const longestOpener = 3;

function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower.endsWith("'s")) return false;
  return ![prepositions, auxiliaries, conjunctions].some((words) => words.has(token.lower));
}

const traded = createWordList(figureSources.marketNouns);
const moved = createVerbMatcher([...figureSources.marketVerbs, 'hit', 'reach', 'touch']);
/** How far before a superlative what is traded may stand, in tokens. */
const quotedReach = 40;

/** “Gold rose above $1,300 for the first time since May”: the exchange keeps the record. */
export function isQuoted(tokens: readonly Token[], first: number): boolean {
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

/** “the widest split since 1976, when the party had two chairs”, “the only ward she leads: 50% to 39%”: the sentence shows it. */
export function isBorneOut(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1, last + evidenceReach).some(({ text, lower }, i, rest) => {
    const next = rest[i + 1];
    if (text === ':') return next?.kind === 'number';
    return lower === 'when' && rest[i - 1]?.text === ',' && rest[i - 2]?.kind === 'number';
  });
}
