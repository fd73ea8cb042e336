import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { beForms, toWordSet } from '../../../english/word-classes.ts';
import { hasVerb } from '../../../english/verbs.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { thoughts, type Agentless } from './agentless.ts';

const asides: ReadonlySet<string> = new Set([...thoughts, 'alleged', 'reported', 'said']);
const widely = toWordSet('generally universally widely');
const views = toWordSet('considered hailed regarded seen viewed');
const beliefs: ReadonlySet<string> = new Set([...thoughts, 'expected', 'said']);
const seen = toWordSet('perceived regarded seen viewed');
/** What a passive without its “is” starts with. */
export const reduced = createWordList([...asides, ...widely, 'locally', ...seen]);

/** “The treasurer, alleged to have taken the money,”; “was treated and said to be stable”; “a move widely seen as a snub”. */
export function readReduced(tokens: readonly Token[], i: number): Agentless | undefined {
  if (tokens[i]?.lower === 'locally') return readNamed(tokens, i);
  if (tokens[i]?.lower === 'suspected') return readAside(tokens, i) ?? readSuspected(tokens, i);
  return readWide(tokens, i) ?? readAside(tokens, i) ?? readSeen(tokens, i);
}

const wrongs = findWordSet('suspected-wrongs');
/** How far behind “suspected of” what it is may stand, in tokens: “a string of cover-ups”. */
const wrongReach = 6;

/** “suspected of a cover-up”, “suspected of lying”: what nobody is charged with is some one’s suspicion. */
export function isSuspected(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'suspected' || wordAt(tokens, i + 1) !== 'of') return false;
  const behind = tokens.slice(i + 2, i + wrongReach);
  const stop = behind.findIndex(({ kind }) => kind !== 'word');
  return behind.slice(0, stop < 0 ? undefined : stop).some(({ lower }) => wrongs.has(lower));
}

/** “Four porters {suspected of} a cover-up”: a line without a verb; whom somebody questions or sacks they suspect. */
function readSuspected(tokens: readonly Token[], i: number): Agentless | undefined {
  const [participle, of] = [tokens[i], tokens[i + 1]];
  if (!participle || !of || !isSuspected(tokens, i)) return undefined;
  if (hasVerb(tokens.slice(0, i)) || hasVerb(tokens.slice(i + 2))) return undefined;
  return { start: participle.start, end: of.end, participle, form: 'as', isWide: false };
}

const arrests = createWordList([
  'accused',
  'arrested',
  'charged',
  'custody',
  'suspect',
  'suspected',
]);

/** “A man, {named locally as} Odd Halle, was arrested”: by whom? The dead and the hurt are named so as well. */
function readNamed(tokens: readonly Token[], i: number): Agentless | undefined {
  const [participle, as] = [tokens[i - 1], tokens[i + 1]];
  if (!participle || as?.lower !== 'as') return undefined;
  if (!/^(?:identified|named)$/.test(participle.lower) || !isArrested(tokens, i)) return undefined;
  return { start: participle.start, end: as.end, participle, form: 'as', isWide: false };
}

/** Whether whoever stands before a place is a suspect, or the sentence goes on to their arrest. */
function isArrested(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i);
  if (before.some(({ base }) => /^(?:dead|died|killed|victim)$/.test(base))) return false;
  const behind = tokens.slice(i + 2);
  const stop = behind.findIndex(({ text }) => /^[;:]$/.test(text));
  return [...before, ...behind.slice(0, stop < 0 ? undefined : stop)].some((token) =>
    arrests.has(token),
  );
}

function readAside(tokens: readonly Token[], i: number): Agentless | undefined {
  const [participle, to] = [tokens[i], tokens[i + 1]];
  if (!participle || !asides.has(participle.lower) || to?.lower !== 'to') return undefined;
  if (!/^(?:be|have)$/.test(wordAt(tokens, i + 2))) return undefined;
  const before = wordAt(tokens, i - 1);
  const isHung =
    i === 0 ||
    before === ',' ||
    (before === 'and' && tokens.slice(0, i).some(({ lower }) => beForms.has(lower)));
  if (!isHung) return undefined;
  return { start: participle.start, end: to.end, participle, form: 'reduced', isWide: false };
}

/** “Moll, {seen as} a friend of the port, …”: behind a comma, in passing. */
function readSeen(tokens: readonly Token[], i: number): Agentless | undefined {
  const [participle, as] = [tokens[i], tokens[i + 1]];
  if (!participle || !seen.has(participle.lower) || as?.lower !== 'as') return undefined;
  if (textAt(tokens, i - 1) !== ',' || !/^(?:an?|one|the)$/.test(wordAt(tokens, i + 2)))
    return undefined;
  return { start: participle.start, end: as.end, participle, form: 'reduced', isWide: false };
}

/** “In a move {widely seen as} a snub”, “The vote, {widely expected to} fail, …”: behind a noun, and its “is” left out. */
function readWide(tokens: readonly Token[], i: number): Agentless | undefined {
  const [from, participle, to] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!from || !participle || !to || !widely.has(from.lower)) return undefined;
  const before = tokens[i - 1];
  if (
    before &&
    (beForms.has(before.lower) || /^(?:has|have|had|not|be|been|being)$/.test(before.lower))
  )
    return undefined;
  const form = toForm(participle.lower, to.lower);
  if (!form || textAt(tokens, i + 3) === '' || wordAt(tokens, i + 3) === 'by') return undefined;
  return { start: from.start, end: to.end, participle, form, isWide: true };
}

function toForm(participle: string, next: string): 'as' | 'reduced' | undefined {
  if (next === 'as' && views.has(participle)) return 'as';
  return next === 'to' && beliefs.has(participle) ? 'reduced' : undefined;
}
