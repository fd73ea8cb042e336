import type { Block } from '../../document/block.ts';
import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { createPartList } from '../../document/words/words.ts';
import { findSubjectHead } from '../../english/subject-heads.ts';
import { findSubject } from '../../english/subjects.ts';
import lexicon from '../../lexicons/figures/trends.json' with { type: 'json' };
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { determiners, isMidVerbWord, perfectForms, toWordSet } from '../../english/word-classes.ts';
import type { Severity } from '../../finding.ts';
import type { Span } from '../../span.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const matchChange = createVerbMatcher([...findWordSet('trend-verbs')]);
const matchFactor = createVerbMatcher(['double', 'halve', 'quadruple', 'quintuple', 'triple']);

/** What a change over time is told by. */
export const changeOpenings = joinOpenings([matchChange.openings, matchFactor.openings]);

/** Without one of these there is no stretch of time. */
const timeWords = createPartList(['recent', 'past', 'last', 'years', 'then', 'after']);
const overTime =
  /\b(?:in recent (?:years|decades|months|times)|over the (?:past|last|years)(?: (?:few|several))?(?: (?:years|decades?|months?))?|for (?:\w+ )?(?:years|decades)|since then|year after year)\b/i;
/** A change over time that the copy states. */
interface Trend extends Span {
  readonly severity: Severity;
}

/** “Violence has grown in recent years”, “rents have risen”: a change and no number; of what nobody measures it takes its time. */
export function findTrendChanges(block: Block): readonly Trend[] {
  return block.sentences.flatMap((sentence) => {
    const { tokens, start, end } = sentence;
    if (!changeOpenings.isIn(sentence)) return [];
    const isLong = timeWords.isIn(sentence) && overTime.test(block.text.slice(start, end));
    const at = findPositions(sentence, changeOpenings).find((i) =>
      isTrend(block, sentence, i, isLong),
    );
    const token = at === undefined ? undefined : tokens[at];
    return at !== undefined && token
      ? [{ start: toStart(sentence, at), end: token.end, severity: toSeverity(sentence, at) }]
      : [];
  });
}

/** “Sales {had soared} by then”: what lies behind what the copy tells; “wages are rising”: what is published every month. */
function toSeverity(sentence: Sentence, i: number): Severity {
  const { tokens } = sentence;
  const isBehind = wordAt(tokens, findPerfect(tokens, i)) === 'had';
  return isBehind || isAside(tokens, i) || isPublished(tokens, i) ? 'hint' : 'information';
}

/** “the jobless rate, which has declined for years, …”: said on the way. */
function isAside(tokens: Sentence['tokens'], i: number): boolean {
  const helper = Math.max(findPerfect(tokens, i), findIs(tokens, i));
  return wordAt(tokens, helper - 1) === 'which' && tokens[helper - 2]?.kind === 'punctuation';
}

/** What statistics offices and firms publish every month or quarter. */
const published = toWordSet('inflation margins profits unemployment wages');

/** “wages are rising”, “margins have steadily expanded”; of how fast they soar a desk asks. */
function isPublished(tokens: Sentence['tokens'], i: number): boolean {
  const subject = findSubject(tokens, i);
  if (!subject || matchSpread(tokens, i)) return false;
  return tokens.slice(subject.first, subject.last + 1).some(({ lower }) => published.has(lower));
}

/** “has declined for years to say”: it has refused. */
function isRefusal(tokens: Sentence['tokens'], i: number): boolean {
  if (tokens[i]?.lower !== 'declined') return false;
  const to = tokens.slice(i + 1, i + 5).findIndex(({ lower }) => lower === 'to');
  const next = to < 0 ? undefined : tokens[i + to + 2];
  return next?.kind === 'word' && !determiners.has(next.lower);
}

function isTrend(block: Block, sentence: Sentence, i: number, isLong: boolean): boolean {
  if (isRefusal(sentence.tokens, i)) return false;
  if (isUnderWay(block, sentence, i)) return true;
  if (!isChange(sentence, i)) return false;
  return isOfMeasure(sentence, i) || (isLong && !isOfPerson(block, sentence, i));
}

const present = toWordSet("is are 's 're");
/** Of whatever is doing so: “The middle class is shrinking”. */
const matchSpread = createVerbMatcher([
  'boom',
  'dwindle',
  'mushroom',
  'proliferate',
  'shrink',
  'skyrocket',
  'soar',
]);

/** “have steadily expanded”. */
function isChange({ tokens }: Sentence, i: number): boolean {
  const factor = matchFactor(tokens, i);
  const verb = factor ?? matchChange(tokens, i);
  if (verb?.form === 'gerund') return isGoingOn(tokens, i);
  if (!verb || (verb.form !== 'past' && verb.form !== 'participle')) return false;
  if (factor && !isTimed(wordAt(tokens, i + 1))) return false;
  return perfectForms.has(wordAt(tokens, findPerfect(tokens, i)));
}

/** “Violence is worsening”, “the middle class is shrinking” */
function isUnderWay(block: Block, sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  if (matchChange(tokens, i)?.form !== 'gerund' || !present.has(wordAt(tokens, findIs(tokens, i))))
    return false;
  if (isOfMeasure(sentence, i)) return true;
  return matchSpread(tokens, i) !== undefined && !isOfPerson(block, sentence, i);
}

/** Where the “is” of “is steadily shrinking” should stand. */
function findIs(tokens: Sentence['tokens'], i: number): number {
  let before = i - 1;
  for (let token = tokens[before]; token && !present.has(token.lower); token = tokens[--before]) {
    if (!isMidVerbWord(token)) break;
  }
  return before;
}

/** “have been steadily climbing” */
function isGoingOn(tokens: Sentence['tokens'], i: number): boolean {
  let before = i - 1;
  for (let token = tokens[before]; token && token.lower !== 'been'; token = tokens[--before]) {
    if (!isMidVerbWord(token)) return false;
  }
  return perfectForms.has(wordAt(tokens, before - 1));
}

/** “doubled since 2020”; what has doubled from nothing and in no time is a question of its baseline. */
function isTimed(next: string): boolean {
  return /^(?:since|over|between|in|within|during)$/.test(next);
}

/** Where the “have” of a perfect should stand. */
function findPerfect(tokens: Sentence['tokens'], i: number): number {
  let before = i - 1;
  for (
    let token = tokens[before];
    token && !perfectForms.has(token.lower);
    token = tokens[--before]
  ) {
    if (!isMidVerbWord(token) && !/^(?:more|than|almost)$/.test(token.lower)) break;
  }
  return before;
}

function toStart({ tokens }: Sentence, at: number): number {
  let first = at;
  while (first > 0 && !isHelper(wordAt(tokens, first))) first--;
  return tokens[first]?.start ?? 0;
}

function isHelper(word: string): boolean {
  return perfectForms.has(word) || present.has(word);
}

const ofSomebody = toWordSet('her his my');

/** “She has grown in recent years”: people change without statistics. */
function isOfPerson(block: Block, { tokens }: Sentence, i: number): boolean {
  const subject = findSubject(tokens, i);
  if (!subject || ofSomebody.has(wordAt(tokens, subject.first))) return true;
  return isHumanSubject(block, tokens, subject);
}

const measured: ReadonlySet<string> = new Set(lexicon.measured);

/** “Water prices have tripled since 2020”; what else has grown since then is told and not counted. */
function isOfMeasure({ tokens }: Sentence, i: number): boolean {
  const subject = findSubject(tokens, i);
  if (!subject) return false;
  const head = findSubjectHead(tokens, subject);
  const noun = wordAt(tokens, head);
  return measured.has(noun) || measured.has(`${wordAt(tokens, head - 1)} ${noun}`);
}
