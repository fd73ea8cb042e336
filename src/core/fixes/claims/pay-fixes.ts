import { findSentenceAt } from '../../document/block.ts';
import { findVerbForm, toVerbForm } from '../../english/inflection.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseFix } from '../../report.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { findAskFixes, type ClaimPlace } from '../attribution-fixes.ts';

/** “who {pockets} £90,000 a year” → “earns”: it is pay, and whoever said so would have said it in the writer’s word. */
export function findPayFixes(place: ClaimPlace): ProseFix[] {
  const { block } = place;
  const { start, end } = place.span;
  const verb = findSentenceAt(block, start)?.tokens.find((token) => token.start === start);
  const form = verb && findVerbForm(verb.lower, 'pocket');
  // What somebody pocketed may have been no pay.
  if (!form || form === 'past' || !yearly.test(block.text.slice(end, end + yearlyReach))) return [];
  const newText = toVerbForm('earn', form);
  const edits = [{ span: { start: verb.start, end: verb.end }, newText }];
  const asked = findAskFixes(place).flatMap((fix) =>
    toSuggestions(fix.title, joinRepairs(fix.edits, edits)),
  );
  return [...toSuggestions(`Write “${newText}”`, edits), ...asked];
}

const yearly = /^ (?:an?|each|every|per) (?:day|hour|month|week|year)\b(?! from\b)/;
/** How far behind a sum it may say for what time it is, in UTF-16 code units. */
const yearlyReach = 24;
