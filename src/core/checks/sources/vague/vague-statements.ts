import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { Span } from '../../../span.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isCrowdSound, isOfThemselves, isOwnTale } from './own-tales.ts';

/** “told Fox News”, “told the Daily Harbor”, “told the paper” */
const toOutlet =
  /^ (?:(?:[Tt]he )?\p{Upper}|the (?:agency|broadcaster|magazine|network|newspaper|paper|website)\b)/u;

/** Whether what a vague source says is a statement: “Critics say the plan …”, “Critics accuse the mayor of …”, “Studies show a link …”; critics who praise a film are at work. */
export function isStatement(
  block: Block,
  { source, cue, contentKind }: Attribution,
  group: string,
): boolean {
  if (isCrowdSound(cue) || isOwnTale(block, cue)) return false;
  // “sources tell Fox News”: that outlet’s to explain
  if (cue.lemma === 'tell' && toOutlet.test(block.text.slice(cue.end, cue.end + 20))) return false;
  if (group === 'people-at-large' && isOfThemselves(block, cue)) return false;
  if (contentKind === 'label') return isLabel(block, source, cue, group);
  if (contentKind !== 'noun-phrase' || group === 'evidence') return true;
  return isVerdict(block, cue) || (isSide(group) && isStance(block, source, cue));
}

/** People who are known only for what they think, or what they know. */
function isSide(group: string): boolean {
  return group === 'opinion-holders' || group === 'expertise';
}

const stances = findWordSet('stance-verbs');
const works = findWordSet('works');

/** “Critics deride the plan”, “Analysts forecast a recession”, “Opponents charge that …”; critics who deride a film are at work. */
function isStance(
  { text, tokens }: Block,
  source: Attribution['source'],
  cue: Attribution['cue'],
): boolean {
  if (text.startsWith(' that ', cue.end)) return true;
  if (!stances.has(cue.lemma)) return false;
  if (!/\bcritics$/i.test(source.text)) return true;
  return !tokens.some(({ start, lower }) => start > cue.end && works.has(lower));
}

/** “accuse the mayor of lying”, “expect Cole to sell the arm” */
function isVerdict(block: Block, cue: Attribution['cue']): boolean {
  if (cue.lemma === 'expect') return forecast.test(block.text.slice(cue.end, cue.end + 60));
  return /^(?:accuse|allege|blame|warn)|^(?:credit|fault|question)$/.test(cue.lemma);
}

/** “Analysts expect Cole to sell the arm” */
const forecast = /^ (?!to\b)[^.;:]{2,45} to \p{Lower}/u;

/** “some call it a loophole”, “critics have described the works as a waste”; not “what critics describe as”. */
function isLabel(
  { text }: Block,
  { start }: Span,
  cue: Attribution['cue'],
  group: string,
): boolean {
  const { lemma } = cue;
  const before = text.slice(Math.max(0, start - 6), start);
  // “what some call a loophole” is a name that people have for it.
  if (/\bwhat $/i.test(before)) return isQuotedLabel(text, cue);
  if (lemma === 'call') return true;
  return isSide(group) && labels.test(lemma) && !/\b(?:as|that|which) $/i.test(before);
}

const labels = /^(?:brand|call|characteri[sz]e|deem|describe|dub|label|portray)$/;
/** “what unions have called a “land grab””: words of theirs; “the “Harbor clause”” is a name. */
export function isQuotedLabel(text: string, { lemma, end }: Attribution['cue']): boolean {
  return labels.test(lemma) && quoted.test(text.slice(end, end + 8));
}

const quoted = /^ (?:(?:an?|as) )*[“"](?!\p{Upper})/u;
