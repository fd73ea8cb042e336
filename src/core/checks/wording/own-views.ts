import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { finiteWords, prepositions, toWordSet } from '../../english/word-classes.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { isDeterminer } from '../../english/word-shapes.ts';
import type { PlacedPhrase } from './phrase-use.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const complaining =
  /^(?:assail|bemoan|berat|blam|blast|chid|complain|condemn|criticis|criticiz|decr[iy]|denounc|deplor|despis|detest|harangu|hat|inveigh|lambast|lament|loath|rail|rant|regrett?|scold|slam|slamm)(?:e|d|ed|es|ies|ied|ing|s|y)?$/;

/** Whoever recalls, fears or cites a thing sees it so. */
const seeing = findWordSet('recalling');

const dismayed = findWordSet('dismay');

/** How many words may stand between such a verb and the verdict: “complained of dark stairs, {arrogant} managers”. */
const objectReach = 8;
/** How far before “about” the verb may stand: “chided {his older brother} about”. */
const scoldedReach = 4;

/** “railed against wasteful projects”, “recalled a brutal school”: whoever complains finds it so. */
export function isComplaint(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - objectReach); i--) {
    const token = tokens[i];
    if (!token || !isOfObject(tokens, i)) return false;
    if (isComplaining(token) || isSeeing(tokens, i) || isAbout(tokens, i)) return true;
    if (prepositions.has(token.lower) && !/^(?:for|of|on)$/.test(token.lower)) return false;
  }
  return false;
}

/** “scolded her brother {about}”, “is critical {of}”, “spoke {of}” */
function isAbout(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:about|against|at|for|of|over|to)$/.test(wordAt(tokens, i))) return false;
  return tokens.slice(Math.max(0, i - scoldedReach), i).some(isUnhappy) || isSpokenOf(tokens, i);
}

/** What a list of things may hold: no verb of its own, no mark but the comma of a list. */
function isOfObject(tokens: readonly Token[], i: number): boolean {
  const { kind = 'punctuation', text = '', lower = '' } = tokens[i] ?? {};
  if (kind !== 'punctuation') return !finiteWords.has(lower);
  return text === ',' && !wordAt(tokens, i + 1).endsWith('ing');
}

/** “recalled a school”, not “the report was recalled”. */
function isSeeing(tokens: readonly Token[], i: number): boolean {
  if (!seeing.has(wordAt(tokens, i)) || i === 0) return false;
  const next = tokens[i + 1];
  if (!next || (isFunctionWord(next) && !isDeterminer(next))) return false;
  return !/^(?:an?|be|been|are|is|the|was|were)$/.test(wordAt(tokens, i - 1));
}

/** “warned the port against reckless spending” */
function isUnhappy(token: Token): boolean {
  return (
    isComplaining(token) ||
    dismayed.has(token.lower) ||
    /^warn(?:s|ed|ing|ings?)?$/.test(token.lower)
  );
}

/** “spoke of horrific scenes” */
function isSpokenOf(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:about|of)$/.test(wordAt(tokens, i))) return false;
  return /^(?:speak|speaks|speaking|spoke|talked|tell|telling|tells|told|enthused|gush(?:e[ds]|ing)?|rav(?:e[ds]?|ing)|wax(?:e[ds]|ing)?)$/.test(
    wordAt(tokens, i - 1),
  );
}

function isComplaining({ lower }: Token): boolean {
  return complaining.test(lower);
}

const urging = /^(?:ask|begg?|beseech|call|exhort|implor|urg)(?:e|ed|es|ing|s)?$/;

/** How far behind “urged” the verdict may stand, in tokens. */
const urgedReach = 14;

/** “urged jurors to ignore the {hysterical} tone”: in the words of whoever urges them. */
export function isUrged(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - urgedReach); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (urging.test(token.lower)) return isInfinitive(tokens.slice(i + 1, first));
    if (isFiniteVerb(token) || token.lower.endsWith('ing')) return false;
  }
  return false;
}

/** “jurors to ignore the”: not “him to resign in a”. */
function isInfinitive(words: readonly Token[]): boolean {
  const to = words.findLastIndex(({ lower }) => lower === 'to');
  return to >= 0 && !words.slice(to + 1).some(({ lower }) => isPlace(lower));
}

function isPlace(word: string): boolean {
  return prepositions.has(word) && !/^(?:down|off|out|up)$/.test(word);
}

const deciding = toWordSet('concluded decided figured mused reasoned reckoned resolved thought');

/** “Some {drastic} cuts were due, she reasoned.”: in the mind of whoever reasons so. */
export function isThoughtOf({ tokens, last }: PlacedPhrase): boolean {
  const at = tokens.length - (tokens.at(-1)?.kind === 'punctuation' ? 2 : 1);
  if (!deciding.has(tokens[at]?.lower ?? '') || at - 2 <= last) return false;
  const thinker = tokens[at - 1];
  if (tokens[at - 2]?.text !== ',') return false;
  return isCapitalised(thinker) || /^(?:he|she|they)$/.test(thinker?.lower ?? '');
}

const claiming = /^(?:alleg|claim|foresee|predict)(?:e|ed|es|ing|s)?$|^(?:forecasts?|foresaw)$/;
/** What they claim a lot of: “claims a {cruel} victory” is the writer’s. */
const sizes = findWordSet('claimed-sizes');
/** How far behind “no need” a verdict may stand, in tokens. */
const needReach = 8;

/** “claimed {massive} gains”, “sees no need for a {divisive} vote”: the words of whoever claims it or rejects it. */
export function isObjectOfView({ phrase, tokens, first }: PlacedPhrase): boolean {
  if (sizes.has(phrase.entry.phrase) && claiming.test(tokens[first - 1]?.lower ?? '')) return true;
  for (let i = first - 1; i >= Math.max(1, first - needReach); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || finiteWords.has(token.lower)) return false;
    if (/^(?:case|grounds|need|point|reason|sense)$/.test(token.lower))
      return wordAt(tokens, i - 1) === 'no' && /^(?:sees?|saw|seeing)$/.test(wordAt(tokens, i - 2));
  }
  return false;
}
