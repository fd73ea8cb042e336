import { wordAt, type Token } from '../../document/words/tokens.ts';
import { auxiliaries, conjunctions, prepositions } from '../../english/word-classes.ts';
import lexicon from '../../lexicons/figures/superlatives.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

const { almanac } = lexicon;
const wide: ReadonlySet<string> = new Set(almanac.scopes);
const features: ReadonlySet<string> = new Set(almanac.features);
const settled: ReadonlySet<string> = new Set([...almanac.features, ...almanac.living]);
const measures: ReadonlySet<string> = new Set(almanac.measures);

/** How many words may say what kind of reef or river it is. */
const reach = 4;

/**
 * “Germany, Europe’s largest economy”, “the world’s largest coral reef”, “the largest planet in the Solar System”, “the
 * state’s highest mountain”, “the industry’s most prestigious prize”: in every almanac.
 */
export function isInAlmanac(tokens: readonly Token[], last: number): boolean {
  if (/^(?:coveted|prestigious|sought-after)$/.test(wordAt(tokens, last))) return true;
  if (/^(?:democracy|economy)$/.test(wordAt(tokens, last + 1))) return true;
  const noun = findNoun(tokens, last);
  // A find is news: “the largest star ever found”.
  if (noun === undefined || isNominal(tokens[noun + 1]) || isFind(tokens, noun + 1)) return false;
  if (isInWorld(tokens, last)) return true;
  // Nobody moves a mountain; but “the most polluted river” was another one last year.
  return features.has(wordAt(tokens, noun)) && isMeasured(tokens, last);
}

function findNoun(tokens: readonly Token[], last: number): number | undefined {
  for (let i = last + 1; i <= last + reach && isNominal(tokens[i]); i++)
    // “the tallest mountain peak”
    if (settled.has(wordAt(tokens, i)) && !settled.has(wordAt(tokens, i + 1))) return i;
  return undefined;
}

function isInWorld(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(Math.max(0, last - 3), last + 8).some(({ base }) => wide.has(base));
}

/** “largest”, “second-largest”, “most populous”. */
function isMeasured(tokens: readonly Token[], last: number): boolean {
  const word = wordAt(tokens, last);
  return measures.has(word.slice(word.lastIndexOf('-') + 1));
}

/** How far behind its noun a superlative tells that it is new, in tokens. */
const findReach = 6;

/** “the largest star ever found”, “the deepest cave on record”, “the hottest planet yet”. */
function isFind(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + findReach)
    .some(({ lower }) => /^(?:ever|yet|found|discovered|record|recorded|since)$/.test(lower));
}

const lands = findWordSet('lands');
const onMap =
  /^(?:border(?:ed|ing|s)?|coast|coastline|equator|landlocked|latitude|longitude|meridian|seaport|shore|shoreline|straddl(?:es?|ing)|surrounded)$/;
/** How far behind “only” the map is looked for, in tokens. */
const mapReach = 12;

/** “the only province without a coast”, “the only two landlocked countries of South America”: any map shows it. */
export function isOnMap(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last) !== 'only') return false;
  const behind = tokens.slice(last + 1, last + 1 + mapReach);
  const stop = behind.findIndex(({ text }) => /^[;:]$/.test(text));
  const words = stop < 0 ? behind : behind.slice(0, stop);
  return (
    words.slice(0, reach).some(({ lower }) => lands.has(lower)) &&
    words.some(({ lower }) => onMap.test(lower))
  );
}

/** Whether a word can belong to the noun phrase that a superlative opens. */
export function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower.endsWith("'s")) return false;
  return ![prepositions, auxiliaries, conjunctions].some((words) => words.has(token.lower));
}
