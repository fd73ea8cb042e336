import type { Block } from '../../document/block.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { isCapitalised, textAt, wordAt } from '../../document/words/tokens.ts';
import { isStandfirst } from '../../checks/sources/display-lines.ts';
import { findUnnamed, unnamedNouns } from '../../checks/sources/unnamed-specifics.ts';
import { isPollNamedBelow } from '../../checks/sources/named-elsewhere/polls-below.ts';
import { isCalendarWord } from '../../facts/names.ts';
import type { StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import type { Unnamed } from '../../checks/sources/unnamed.ts';
import { findUnnamedFixes, isJudged } from '../../fixes/sources/unnamed-fixes.ts';

const findAll = readSentences(findUnnamed);

export default defineRule({
  meta: {
    id: 'unnamed-specific',
    summary: 'Name the study, the country or the company that the copy knows by name.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      which: 'Which {noun} is “{phrase}”? Name it.',
      who: 'Which {noun} is “{phrase}”? Name the person, or say why not.',
    },
    remedy: 'Its name: “a study in The Lancet”, “the bank, Harbor Trust”.',
    fine: 'where the next sentence gives the name, or anyone of the kind is meant',
    references: [
      { title: 'SPJ Code of Ethics: identify sources clearly' },
      { title: 'The Chicago Guide to Fact-Checking: studies and reports' },
    ],
  },
  needs: { block: 'body', words: unnamedNouns, found: findAll },
  *check({ block, index, story }) {
    for (const { found: unnamed } of block.derive(findAll)) {
      const { start, end, noun } = unnamed;
      const span = { start, end };
      if (story.isVoiced(index, span) || isNamedNext(story, index, unnamed)) continue;
      if (isBarePoll(story, index, unnamed)) continue;
      yield {
        span: isJudged(block, unnamed) ? { start: end - noun.length, end } : span,
        messageId: isPersonNoun(noun) ? 'who' : 'which',
        data: { noun, phrase: block.text.slice(start, end) },
        fixes: findUnnamedFixes(block, unnamed),
        ...(isToldBelow(story, index, block, unnamed) && { severity: 'hint' }),
      };
    }
  },
});

/** A line that sums the story up, and a poll of which the copy says below whose it is. */
function isToldBelow(story: Story, index: number, block: Block, { noun, start }: Unnamed): boolean {
  return (
    isStandfirst(block, index, story) || (polls.test(noun) && isPollNamedBelow(story, index, start))
  );
}

const polls = /^(?:poll|survey)$/;

/** “A survey found 58%”: `poll-disclosure` asks for whose it is, and for more. */
function isBarePoll(story: Story, index: number, { noun, start, end }: Unnamed): boolean {
  return (
    polls.test(noun) &&
    story.barePollsIn(index).some((poll) => poll.start < end && poll.end > start)
  );
}

const linking = /^(?:the|it|its|this|that|they|he|she|his|her|their)$/;

/** “A new report says rents will rise. The paper, by the audit office, covers six cities.” */
function isNamedNext(story: Story, index: number, unnamed: Unnamed): boolean {
  const own = story.sentenceAt(index, unnamed.start);
  const next = own && story.sentences[own.position + 1];
  if (!next) return false;
  if (next.block === index + 1 && isSharedName(story, index, next, unnamed)) return true;
  return isToldNext(story, index, next, unnamed);
}

function isToldNext(story: Story, index: number, next: StorySentence, unnamed: Unnamed): boolean {
  const { tokens } = next.sentence;
  const isBeside = next.block === index;
  if (
    isBeside &&
    unnamed.kind !== 'documents' &&
    isCapitalised(tokens[0]) &&
    isCapitalised(tokens[1])
  )
    return true;
  const opening = wordAt(tokens, 0);
  if (linking.test(opening)) return isNaming(story, next, unnamed) || isByWhom(next);
  // “A poll shows her ahead. A Harbor News poll has …”
  const isSame = unnamed.kind === 'documents' && tokens.some(({ lower }) => lower === unnamed.noun);
  return isSame && /^an?$/.test(opening) && isNaming(story, next, unnamed);
}

/** “A major climate group is suing. ¶ Rising Climate, which …”: the paragraph below opens with its name. */
function isSharedName(
  { document }: Story,
  index: number,
  { sentence: { tokens } }: StorySentence,
  { start, end, kind }: Unnamed,
): boolean {
  if (kind !== 'bodies') return false;
  const words = document.blocks[index]?.block.text.slice(start, end).toLowerCase().split(' ') ?? [];
  const nameEnd = tokens.findIndex((token) => !isCapitalised(token));
  const name = tokens.slice(0, Math.max(nameEnd, 0));
  return name.length > 1 && name.some(({ lower }) => words.slice(1).includes(lower));
}

/** Whether a sentence has a name that may be the name of what the one before it leaves without. */
function isNaming(
  { document }: Story,
  { block, sentence }: StorySentence,
  { kind }: Unnamed,
): boolean {
  const names = document.blocks[block]?.block.facts.names ?? [];
  const { tokens } = sentence;
  return names.some((name) => {
    if (name.start < sentence.start || name.end > sentence.end) return false;
    const at = tokens.findIndex(({ start }) => start >= name.start);
    // “Its buses are free on Sundays”, “The part is made in Toulouse”: no name of a town or an airline
    if (isCalendarWord(tokens[at])) return false;
    return kind === 'documents' || !places.test(wordAt(tokens, at - 1));
  });
}

/** “by the audit office”, “called Skylark”; not “by noon” */
function isByWhom({ sentence: { tokens } }: StorySentence): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:by|from|called|named)$/.test(lower) && !isWhen.test(textAt(tokens, i + 1)),
  );
}

const places = /^(?:across|around|at|for|from|in|inside|into|near|on|outside|since|to|until)$/;
/** “by noon”, “from 2011” */
const isWhen =
  /^(?:\d.*|noon|midnight|then|now|next|last|January|February|March|April|May|June|July|August|September|October|November|December|\p{Upper}\p{Lower}+day|[a-z]+ing)$/u;
