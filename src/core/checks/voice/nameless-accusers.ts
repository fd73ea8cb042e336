import { findSentenceAt } from '../../document/block.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping, toHull, type Span } from '../../span.ts';
import { isOfLaw } from '../../story/owners/side-clauses.ts';
import type { Story } from '../../story/story.ts';
import { findAnonymous } from '../sources/anonymous/anonymous-sources.ts';
import { findReason } from '../sources/anonymous/anonymity-reasons.ts';
import { hasNamedExample } from '../sources/named-elsewhere/named-examples.ts';

/** Before whom it is said by name, whatever the copy tells of that. */
const hearings = createWordList([
  ...findWordSet('hearings-of-evidence'),
  ...findWordSet('public-meetings'),
]);
/** Whom it was done to, who need no name. */
const shielded = findWordSet('shielded-people');
const harmed = /\b(?:accusers?|families|girls|patients|pupils|students|women)\b/i;
const office = /\b(?:authorit\w+|enforcement|officials?)\b/i;
const groups: ReadonlySet<string> = new Set(['anonymous', 'opinion-holders', 'people-at-large']);

/**
 * Whether all that a sentence has for an accusation is the word of somebody whom it does not name: “Moll bribed two
 * inspectors, {residents say}.” Who speaks before a court, or for an office, is known to somebody; so is who has a reason.
 */
export function isOnNamelessWord(story: Story, index: number, act: Span): boolean {
  const block = story.document.blocks[index]?.block;
  const sentence = block && findSentenceAt(block, act.start);
  if (!block || !sentence || hearings.isIn(sentence)) return false;
  const said = block.facts.attributions.filter(({ content }) =>
    content.some((each) => isOverlapping(each, act)),
  );
  const isNameless = (each: Attribution): boolean =>
    isVague(each) ||
    findAnonymous(sentence, block).some(({ attribution: { cue } }) => cue === each.cue);
  if (said.length === 0 || said.some((each) => isOfOffice(each) || !isNameless(each))) return false;
  return !said.some((each) => isExplained(story, index, each));
}

function isVague({ source: { kind, vague } }: Attribution): boolean {
  return kind === 'vague' && vague !== undefined && groups.has(vague.group);
}

/** “police say”, “federal officials say”, “survivors say”. */
function isOfOffice({ source }: Attribution): boolean {
  if (isOfLaw(source) || office.test(source.text) || harmed.test(source.text)) return true;
  return source.text
    .toLowerCase()
    .split(' ')
    .some((word) => shielded.has(word));
}

function isExplained(story: Story, index: number, { source, cue }: Attribution): boolean {
  const span = toHull(source, cue);
  return findReason(story, index, span) === 'given' || hasNamedExample(story, index, span);
}
