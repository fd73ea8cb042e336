import { hasFullName } from './standing.ts';
import type { Block } from '../../../document/block.ts';
import { toAlternatives } from '../../../document/words/cue.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isOverlapping, type Span } from '../../../span.ts';
import { isMarked } from '../../../story/reads/marked-sentences.ts';
import {
  type StorySentence,
  takeBefore,
  takeBehind,
  toSentenceText,
} from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences behind a camp somebody may speak up who can stand for it. */
const reach = 14;

/**
 * “But opponents say the toll will drive shops away. … “We will close,” said Ada Moll, who leads the Shopkeepers’
 * Association.”: the copy lets the camp speak under a name. Whoever sorts it, “some opponents”, is asked which.
 */
export function isCampHeard(story: Story, index: number, { start, end }: Span): boolean {
  const words = story.document.blocks[index]?.block.text.slice(start, end) ?? '';
  if (!camps.test(words) || sorting.test(words)) return false;
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  for (const each of takeBehind(story.sentences, own.position, reach)) {
    if (each.isAfterBreak) return false;
    if (isMarked(story, each, markAdvocates)) return true;
  }
  return false;
}

/** How many sentences before a camp may tell who is in it. */
const memory = 24;
/** How many words they have in common with the claim, as far back as each of these distances. */
const bonds = [
  { within: 2, words: 0 },
  { within: 6, words: 2 },
  { within: memory, words: 4 },
];
const against =
  /\b(?:(?:campaign|fight|lobby|protest|vot)(?:ed|es|ing)? (?:\p{Lower}+ ){0,2}against|vote against|[Cc]hallengers?|challeng(?:ed|es|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|object(?:ed|s)|oppos(?:e|ed|es|ing)|protest(?:ed|s)?|reject(?:ed|s)|sued)\b/u;

/** “The Liberals and some Labour members will vote against the bill. … {Opponents} say that”: who they are stands just above. */
export function isCampNamedBefore(story: Story, index: number, { start, end }: Span): boolean {
  const words = story.document.blocks[index]?.block.text.slice(start, end) ?? '';
  if (!/^(?:critics|detractors|objectors|opponents)\b/i.test(words)) return false;
  const own = story.sentenceAt(index, start);
  if (!own || own.isAfterBreak) return false;
  return takeBefore(story.sentences, own.position, memory).some((each) => {
    const bond = bonds.find(({ within }) => own.position - each.position <= within);
    if (!bond || countShared(own, each) < bond.words) return false;
    const names = story.document.blocks[each.block]?.block.facts.names ?? [];
    const isNamed = names.some(
      (name) => name.start >= each.sentence.start && name.end <= each.sentence.end,
    );
    return isNamed && against.test(toSentenceText(story.document, each));
  });
}

function countShared({ stems }: StorySentence, other: StorySentence): number {
  return [...stems].filter((stem) => other.stems.has(stem)).length;
}

const camps = new RegExp(String.raw`\b${toAlternatives(findWordSet('camps'))}\b`, 'i');
const sorting = /^(?:few|many|most|other|others|several|some)\b/i;

/** Marks the sentences in which somebody is quoted who speaks for a cause, or for a body that takes sides. */
function markAdvocates({ text, sentences, facts }: Block): readonly boolean[] {
  const { attributions, quotations } = facts;
  if (quotations.length === 0) return [];
  const found = attributions.filter(({ source: { kind, start, end }, content, contentKind }) => {
    if (kind !== 'named' || !hasFullName(text.slice(start, end))) return false;
    const isQuoting =
      contentKind === 'quotation' ||
      content.some((span) => quotations.some((each) => isOverlapping(each, span)));
    const own = text.slice(start, end);
    return isQuoting && (advocate.test(own) || apposed.test(text.slice(end, end + aside)));
  });
  if (found.length === 0) return [];
  return sentences.map(({ index }) => found.some(({ sentence }) => sentence === index));
}

/** How far behind a name what its owner is may stand, in UTF-16 code units. */
const aside = 100;
const word = String.raw`\b${toAlternatives(findWordSet('advocates'))}\b`;
const advocate = new RegExp(word, 'i');
/** “, who leads the Shopkeepers’ Association”, “ of the Harbor League”; not “, the speaker, told the union” */
const apposed = new RegExp(
  String.raw`^(?:,| (?:at|for|from|of|with)\b)(?:(?! (?:added|said|says|told|wrote)\b)[^.;“”"])*${word}`,
  'i',
);
