import { wordAt, type Token } from '../../document/words/tokens.ts';
import irregular from '../../lexicons/english/irregular-forms.json' with { type: 'json' };

const pastForms: ReadonlySet<string> = new Set(
  Object.values(irregular.verbs).flatMap((forms) => forms.slice(0, 1)),
);

/** Whether “today” at position `i` is the age and no day: “girls watching football {today}”, “the ports we know {today}”. */
export function isOfTheseDays(tokens: readonly Token[], i: number): boolean {
  return isDoing(tokens, i) || isReckonedNow(tokens, i) || isOurs(tokens, i);
}

/** How far before “today” what some do may stand, in tokens. */
const doingReach = 6;

/** “The cup will show {girls watching} football today that they can win”: what many do these days; nothing has happened. */
function isDoing(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(1, i - doingReach);
  const isMany = tokens
    .slice(from, i)
    .some(
      ({ lower }, k) =>
        /^[a-z]{2,}ing$/.test(lower) &&
        /^[a-z]+[^s]s$|^(?:children|men|people|women)$/.test(tokens[from + k - 1]?.text ?? ''),
    );
  return isMany && !tokens.some(isPast);
}

/** How far before “today” what something is reckoned to do may stand, in tokens. */
const reckonedReach = 16;

/** “Weeds {are estimated to cost} farmers $2 billion today”: how things stand; not “is believed to have landed today”. */
function isReckonedNow(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(0, i - reckonedReach);
  const at = tokens.slice(from, i).findLastIndex(({ lower }) => reckoned.test(lower)) + from;
  if (at < from || !/^(?:is|are)$/.test(wordAt(tokens, at - 1))) return false;
  return wordAt(tokens, at + 1) === 'to' && !tokens.slice(at + 2, i).some(isPast);
}

const reckoned = /^(?:believed|estimated|known|reckoned|thought)$/;

/** “the ports {we know} today”, “the words {you use} today”: the age of writer and reader. */
function isOurs(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i - 1];
  return /^(?:we|you)$/.test(wordAt(tokens, i - 2)) && verb?.kind === 'word' && !isPast(verb);
}

/** Whether a word is the past form of a verb. */
export function isPast({ lower }: Token): boolean {
  return pastForms.has(lower) || /[^e]ed$/.test(lower);
}
