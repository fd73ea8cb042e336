import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { toAlternatives } from '../../document/words/cue.ts';
import type { Reaction } from '../../checks/voice/reaction.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { findReactionFixes } from '../../fixes/voice/reaction-fixes.ts';
import { isHeadlinese } from '../../repair/headlinese.ts';
import { isSpokenNext } from '../../checks/sources/named-elsewhere/named-examples.ts';
import { findReactions } from '../../checks/voice/reactions.ts';
import { isAnsweredBySubject } from '../../checks/voice/answered-reactions.ts';
import { isBackgroundReaction } from '../../checks/voice/background-reactions.ts';
import { reactionSigns } from '../../checks/voice/standing-reactions.ts';
import { isReactionShown } from '../../checks/voice/shown-reactions.ts';
import { isGroupMet } from '../../checks/sources/vague/plain-people.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { takeBehind, toSentenceText } from '../../story/sentences.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences(findReactions);

export default defineRule({
  meta: {
    id: 'ownerless-reaction',
    summary: 'Say whose questions, fears or outrage they are.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    isHintInOpinion: true,
    precedence: 'phrase',
    options: {},
    messages: { ownerless: '“{phrase}”: whose? Name who raised it, or cut.' },
    remedy: 'Somebody whose reaction it is: “drew criticism from the union”.',
    fine: 'where the sentence or the next one says whose it is: “outrage among nurses”, “concerns that lawmakers raised”',
    references: [
      { title: 'NPR Ethics Handbook: impartiality' },
      { title: 'Reuters Handbook of Journalism: freedom from bias' },
      { title: 'Wikipedia: Words to watch' },
    ],
  },
  needs: { block: 'body', words: reactionSigns, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: reaction } of block.derive(findAll)) {
      // “Gifts prompt questions for mayor”: a headline has no room for whose.
      if (isHeadlinese(block)) return;
      const { start, end } = reaction;
      if (story.isVoiced(index, reaction) || isVoicedNext(story, index, reaction)) continue;
      const phrase = block.text.slice(start, end);
      const fixes = findReactionFixes(block, sentence, reaction);
      yield {
        span: { start, end },
        messageId: 'ownerless',
        data: { phrase },
        ...(reaction.gravity && { severity: reaction.gravity }),
        ...(isMild(story, index, block, sentence, reaction) && { severity: 'hint' }),
        fixes,
      };
    }
  },
});

/** What most desks let pass: it goes on already, or lies behind the news, or readers can see whose it is. */
function isMild(
  story: Story,
  index: number,
  block: Block,
  sentence: Sentence,
  reaction: Reaction,
): boolean {
  const { start, end } = reaction;
  return (
    isRunning(block.text.slice(start, end)) ||
    isBackgroundReaction(block, sentence, reaction) ||
    ofMarkets.test(block.text.slice(end, end + 50)) ||
    isOfGroupBefore(story, index, reaction) ||
    isToldBehind(story, index, reaction) ||
    isAskedNext(block, sentence, reaction) ||
    isReactionShown(story, index, sentence, reaction)
  );
}

/** Somebody speaks next who may be one of those who feel so, and not whom they feel it about. */
function isVoicedNext(story: Story, index: number, reaction: Span): boolean {
  return isSpokenNext(story, index, reaction) && !isAnsweredBySubject(story, index, reaction);
}

const response =
  /^(?:The|That|This|Those|Such|Some)(?: [a-z]+)? (?:anger|backlash|comments?|complaints?|concerns?|critici[sz]ms?|critics|objections?|outcry|outrage|questions?|reactions?|responses?)\b[^.;]*\b(?:came|comes?|from|by|includ(?:e|ed|es|ing))\b/;

/** “Residents said”, “Bishop Moore called it a blasphemy”: those who react, though nobody says that they do. */
function isOutcry({ source, cue, contentKind }: Attribution): boolean {
  if (source.kind === 'named' && blaming.has(cue.lemma)) return true;
  const words = source.text.toLowerCase().split(' ');
  return source.kind === 'role' && contentKind !== 'noun-phrase' && isGroupMet(words);
}

const blaming = findWordSet('blaming-verbs');

/** “This raises a question: who will pay?”: the copy asks it. */
function isAskedNext({ text }: Block, { end: close }: Sentence, { noun, end }: Reaction): boolean {
  return noun.startsWith('question') && text.charAt(end) === ':' && text.charAt(close - 1) === '?';
}

const running = new RegExp(`\\bthe ${toAlternatives(findWordSet('running-reactions'))}$`, 'i');

const banks = String.raw`(?:the |that the )(?:Fed|Federal Reserve|(?:European )?[Cc]entral [Bb]ank|Bank of England)`;
/** “prompted concern {about renewed inflation}”, “led to speculation {the Fed} might wait”: that of the market whose prices the copy tells. */
const ofMarkets = new RegExp(
  String.raw`^ (?:(?:about|of|over|that) (?:\p{Lower}+ )?(?:inflation|interest rates|oversupply|rates|recession|tight(?:er)? (?:credit|money))|${banks})\b`,
  'u',
);

/** “Brokers said the loan would set an example. {It} was greeted with relief.”: theirs, of whom the sentence before tells. */
function isOfGroupBefore(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  if (!own || before?.paragraph !== own.paragraph) return false;
  if (!/^(?:it|this|that)$/.test(own.sentence.tokens[0]?.lower ?? '')) return false;
  return before.attributions.some(
    ({ source, content }) =>
      content.length > 0 && /^(?:some |the )?\p{Alpha}+s$/u.test(source.text),
  );
}

/** “will add to {the} debate”: one that goes on already, as everybody knows. */
function isRunning(phrase: string): boolean {
  return running.test(phrase);
}

function isToldBehind(story: Story, index: number, reaction: Span): boolean {
  return isToldNext(story, index, reaction) || isSummedUp(story, index, reaction);
}

/** How many sentences behind a lead those may stand whose reaction it sums up. */
const below = 6;
const owned =
  /\b(?:critics|detractors|opponents),? (?:including|led by|such as) (?:the )?\p{Upper}/u;

/** “The chain faced a backlash. … with critics including Senator Moll”, in the lead: whose it was stands below. */
function isSummedUp(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  if (own?.position !== 0) return false;
  return takeBehind(story.sentences, 0, below).some((each) =>
    owned.test(toSentenceText(story.document, each)),
  );
}

/** “The clip drew criticism. The response included comments from tourists.”: the next sentence says whose. */
function isToldNext(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  const block = next && story.document.blocks[next.block]?.block;
  if (!next || !block || next.paragraph !== own?.paragraph) return false;
  const text = block.text.slice(next.sentence.start, next.sentence.end);
  return response.test(text) || next.attributions.some(isOutcry);
}
