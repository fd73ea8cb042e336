import { findSentenceAt, type Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { findClaims, type Claim } from '../../facts/claims.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Severity } from '../../finding.ts';
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { findAgentless } from '../sources/agentless/agentless-passives.ts';
import { isRevealed } from './mentioned-acts.ts';
import { isSettledKilling } from './settled-killings.ts';

/** “The front four harassed the quarterback all night”: in a report of a match. */
export function isPlay(story: Story, block: Block, { isContentious, start, end }: Claim): boolean {
  if (!isContentious || !story.readership.isSport()) return false;
  if (grave.test(block.text.slice(start, end))) return false;
  return !weak.test(block.text.slice(start, end + objectReach));
}

/** How far behind “bullied” whoever was bullied may stand, in UTF-16 code units. */
const objectReach = 24;

/** What is no play, whoever does it and wherever: crimes, bribes, doping, lies, and what is done to children and to staff. */
const grave = new RegExp(
  `\\b(?:${[...findWordSet('conduct-stems')].join('|')})|\\b(?:${[...findWordSet('conduct-words')].join('|')})\\b`,
  'i',
);
const weak = /\b(?:child|children|girls?|gymnasts?|investors|minors|staff|teenagers?|women)\b/i;

/** To judge the play is what a match report is for, and elsewhere a verdict is mostly plain from the copy; what happened in a year that the copy has to name is on file. */
export function toSeverity(story: Story, block: Block, claim: Claim): { severity?: Severity } {
  const { kind, isMild, start } = claim;
  if (kind === 'judgement')
    return { severity: isMild || story.readership.isSport() ? 'hint' : 'information' };
  if (isOfCamp(block, claim) || isRevealed(block, claim)) return { severity: 'hint' };
  const { tokens } = findSentenceAt(block, start) ?? {};
  if (!tokens || kind === 'conduct') return {};
  return (kind === 'armed-act' ? isDated(tokens) : isOfLife(tokens)) ? { severity: 'hint' } : {};
}

/** “angered his opponents”, “alarmed her supporters”: on whose side they are says as much. */
function isOfCamp({ text }: Block, { kind, start, end }: Claim): boolean {
  return kind === 'feeling' && camp.test(text.slice(start, end));
}

const camp =
  /\b(?:her|his|its|their) (?:\p{Alpha}+ )?(?:backers|critics|detractors|enemies|fans|foes|followers|opponents|rivals|supporters)$/u;

/** “Ada Moll, whose campaigns galvanized voters, died on Monday”: what an obituary sums up in its first sentence. */
function isOfLife(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) =>
      lower === 'died' &&
      (isCalendarWord(tokens[i + 1]) || /^(?:at|in|of|on)$/.test(wordAt(tokens, i + 1))) &&
      wordAt(tokens, i - 1) === ',',
  );
}

/** “In April 2014 gunmen kidnapped 300 pupils”, “In January, gunmen stormed the port.” */
function isDated(tokens: readonly Token[]): boolean {
  if (wordAt(tokens, 0) === 'in' && isCalendarWord(tokens[1]) && tokens[2]?.text === ',')
    return true;
  return tokens.some(({ text }, i) => {
    if (isLastYear(tokens, i)) return true;
    if (!/^20\d\d$/.test(text)) return false;
    // “2009: Rebels seize the port”: a line of a chronology
    if (i === 0 && /^[:–—-]$/.test(tokens[1]?.text ?? '')) return true;
    const before = tokens[i - 1];
    return (
      /^(?:in|since)$/.test(before?.lower ?? '') ||
      (wordAt(tokens, i - 2) === 'in' && isCalendarWord(before))
    );
  });
}

/** “in February {last year}” */
function isLastYear(tokens: readonly Token[], i: number): boolean {
  return (
    wordAt(tokens, i) === 'last' &&
    wordAt(tokens, i + 1) === 'year' &&
    isCalendarWord(tokens[i - 1]) &&
    /^(?:in|since)$/.test(wordAt(tokens, i - 2))
  );
}

/** “It is believed that the clerk {hid the books}”, “is seen as a failure, {hurting} trade”: who thinks so is asked already. */
export function isOthersBelief(block: Block, { kind, start }: Claim): boolean {
  const sentence = findSentenceAt(block, start);
  const before = sentence && findAgentless(sentence, block).findLast(({ end }) => end < start);
  if (!before) return false;
  return kind === 'judgement' || !/[,;] |[—–]/.test(block.text.slice(before.end, start));
}

/** “{It is believed that} gunmen shelled the town”: the claim behind a passive is as grave as it would be without one. */
export function supposesGravely(story: Story, block: Block, index: number, { end }: Span): boolean {
  const sentence = findSentenceAt(block, end - 1);
  return block
    .derive(findClaims)
    .some(
      (claim) =>
        claim.start > end &&
        claim.end <= (sentence?.end ?? 0) &&
        isOthersBelief(block, claim) &&
        !('severity' in toSeverity(story, block, claim)) &&
        !isPlay(story, block, claim) &&
        !isSettledKilling(story, block, index, claim) &&
        !story.isQuoted(index, claim),
    );
}

/** “gave the contract, worth £2m, to a friend”: the figure is a part of what somebody is accused of. */
export function toRank({ text }: Block, { start, end, isGranted }: Claim): 2 | 4 | 5 {
  if (isGranted) return 5;
  return text.slice(start, end).includes(', worth ') ? 4 : 2;
}
