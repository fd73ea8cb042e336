import type { Block } from '../../document/block.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { auxiliaries, conjunctions, toWordSet, modals } from '../../english/word-classes.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import irregular from '../../lexicons/english/irregular-forms.json' with { type: 'json' };
import type { ProseEdit } from '../../report.ts';
import type { TimeWords } from '../../checks/dates/time-words.ts';

const irregularForms: ReadonlySet<string> = new Set([
  'being',
  ...Object.values(irregular.verbs).flat(),
]);
const timesOfDay = toWordSet('evening morning');

/** “was {yesterday} granted bail”, “will {tomorrow} debate it”: no day stands between the two parts of a verb. */
export function splitsVerb(tokens: readonly Token[], { start, end, template }: TimeWords): boolean {
  if (/[’']s?$/.test(template)) return false;
  const before = tokens.findLast((token) => token.end <= start);
  const next = tokens.find((token) => token.start >= end);
  if (!before || next?.kind !== 'word' || !auxiliaries.has(before.lower)) return false;
  if (irregularForms.has(next.lower)) return true;
  if (isClosedWord(next) || isCapitalised(next) || timesOfDay.has(next.lower)) return false;
  return modals.has(before.lower) || /[a-z]{2}(?:ed|ing)$/.test(next.lower);
}

/** Most words of what happened that the day may follow, in tokens. */
const maxMoved = 6;

/** “charged with theft {and} released”, “told {that} he may leave”: the day would go with what comes behind. */
function isTurn({ kind, lower }: Token): boolean {
  return kind === 'punctuation' || conjunctions.has(lower) || turns.has(lower);
}

const turns = toWordSet('for how over to why');

/** “was granted bail [DAY TK].”: behind a clause that is short and ends the sentence; elsewhere no place is sure. */
export function moveDay(
  { tokens, sentences }: Block,
  { start, end }: TimeWords,
  day: string,
): readonly ProseEdit[] | undefined {
  const sentence = sentences.find((each) => each.start <= start && end <= each.end);
  const behind = tokens.filter(
    (token) => token.start >= end && token.end <= (sentence?.end ?? end),
  );
  // “was yesterday killed in a crash, according to the police”
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  const clause = behind.slice(0, Math.max(0, stop));
  const [first, last] = [clause[0], clause.at(-1)];
  const isEnd = behind[stop]?.text === '.' && stop === behind.length - 1;
  const isEndOrSource = isEnd || behind[stop + 1]?.lower === 'according';
  if (!first || !last || !isEndOrSource || clause.length > maxMoved) return undefined;
  if (clause.some(isTurn) || isCapitalised(last)) return undefined;
  return [
    { span: { start, end: first.start }, newText: '' },
    { span: { start: last.end, end: last.end }, newText: ` ${day}` },
  ];
}
