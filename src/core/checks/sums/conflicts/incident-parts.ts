import { isDisplayLine } from '../../sources/display-lines.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { LedgerEntry } from '../../../story/ledger.ts';
import type { StorySentence } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

const several = [...findWordSet('several-incidents')].join('|');
const overSeveral = new RegExp(
  String.raw`\b(?:across|after|by|from|in|over) (?:[\p{Alpha}\d-]+ ){0,3}(?:${several})\b`,
  'iu',
);

/**
 * “Five hurt in separate crashes. … One dead and three hurt in Lund crash”: those of one incident, where the whole tells
 * of several, or a cross-heading goes on to one of them.
 */
export function isOfOneIncident(story: Story, here: LedgerEntry, whole: LedgerEntry): boolean {
  const [{ figure: own }, { figure: all }] = [here, whole];
  if (own.kind !== 'casualty' || (own.value ?? 0) >= (all.value ?? 0)) return false;
  return isBelowCrossHeading(story, here) || tellsOfSeveral(whole);
}

function tellsOfSeveral({ block: { sentences, text }, figure }: LedgerEntry): boolean {
  const { start = 0, end = 0 } = sentences[figure.sentence] ?? {};
  return overSeveral.test(text.slice(start, end));
}

/** Whether a figure stands below the lead in a cross-heading, or in the first sentence below one. */
function isBelowCrossHeading(story: Story, { index, figure }: LedgerEntry): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own || own.position === 0) return false;
  const above = story.sentences[own.position - 1];
  return own.isAfterBreak || isCrossHeading(story, own) || isCrossHeading(story, above);
}

/** Whether a sentence is a line of its own that heads what comes next; a lead is none. */
function isCrossHeading(story: Story, own: StorySentence | undefined): boolean {
  const block = own && own.position > 0 && story.document.blocks[own.block]?.block;
  return block ? isDisplayLine(block, own.block, story) : false;
}
