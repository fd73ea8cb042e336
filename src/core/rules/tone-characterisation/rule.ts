import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import { wordAt, textAt, type Token } from '../../document/words/tokens.ts';
import { isFunctionWord, isPredicative } from '../../english/part-of-speech.ts';
import type { Phrase } from '../../facts/phrases.ts';
import { isHuman } from '../../facts/sources.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { beForms } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { recastSentence } from '../../repair/rewrites/recast-sentence.ts';
import { toFrame } from '../../checks/wording/frame.ts';
import { isQuotedBehind, isToldBehind } from '../../checks/wording/quoted-behind.ts';
import { findPhraseFixes, toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

const messages = findWordSet('message');
const tones = findWordSet('tone');
const messageTones = findWordSet('message-tones');
const speakerTones = findWordSet('speaker-tones');
const onlySpeakerTones = findWordSet('speaker-only-tones');
const aboutTones = findWordSet('speaker-tones-about');
const toneWords = createWordList([...tones, ...messageTones, ...aboutTones]);

export default definePhraseRule({
  meta: {
    id: 'tone-characterisation',
    summary: 'Quote the words instead of reviewing how they were said.',
    defaultSeverity: 'information',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” is the writer’s verdict on the tone; quote the words or cut it.',
    },
    references: [
      { title: 'NPR: show, don’t tell' },
      { title: 'Reuters Handbook of Journalism: freedom from bias' },
    ],
  },
  kinds: ['tone'],
  frames: { words: toneWords, find: findFrames },
  isMeant,
  toSeverity: (use) =>
    isQuotedBehind(use) || isToldBehind(use) || isCompared(use) || isOver(use)
      ? 'hint'
      : use.phrase.entry.severity,
  findFixes: (use, listed) => [...quoteInstead(use), ...cutTone(use), ...listed],
});

/** An adjective judges a tone only beside a message, or in “remained defiant” of somebody. */
function isMeant({ context: { block }, phrase, tokens, first, last }: PhraseUse): boolean {
  if (phrase.entry.pos !== 'adj') return true;
  if (
    tokens
      .slice(last + 1, last + 4)
      .some((token, i, near) => messages.has(token.base) && isNounRun(near, i))
  )
    return true;
  if (!isPredicative(tokens, first)) return false;
  const subject = findSubject(tokens, findLinkingVerb(tokens, first));
  if (!subject) return false;
  if (messages.has(tokens[subject.last]?.base ?? '')) return true;
  if (onlySpeakerTones.has(phrase.entry.phrase)) return true;
  return speakerTones.has(phrase.entry.phrase) && isOfPerson(block, tokens, subject);
}

/** “was more upbeat than her colleagues”: a difference, of which the copy tells. */
function isCompared({ tokens, first }: PhraseUse): boolean {
  const before = wordAt(tokens, first - 1);
  // “a less effusive note”
  return before === 'less' || (/^(?:as|more)$/.test(before) && isPredicative(tokens, first));
}

/** “those who had been dismissive of the plan”: it looks back on what was told. */
function isOver({ tokens, first }: PhraseUse): boolean {
  const verb = findLinkingVerb(tokens, first);
  return wordAt(tokens, verb) === 'been' && wordAt(tokens, verb - 1) === 'had';
}

function isOfPerson(block: Block, tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const base = tokens[0]?.index ?? 0;
  return isHuman(block, block.facts.names, base + first, base + last);
}

/** “remained unusually defiant”: the verb before the adverb. */
function findLinkingVerb(tokens: readonly Token[], first: number): number {
  let verb = first - 1;
  while (verb > 0 && /ly$|^(?:very|so|as|more|quite)$/.test(wordAt(tokens, verb))) verb--;
  return verb;
}

/** Nothing but words up to the noun: “a terse, two-line statement” has a comma, which is fine. */
function isNounRun(near: readonly Token[], end: number): boolean {
  return near
    .slice(0, end)
    .every(
      ({ text, kind }) =>
        text === ',' ||
        (kind === 'word' && !/^(?:of|in|on|at|to|and|the|a|for|with|by)$/.test(text)),
    );
}

/** “, blunt but weary,”, “while clinical in their delivery”, “an emotional appeal”, “was unapologetic about”. */
function findFrames(block: Block): Phrase[] {
  return block.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    return findPositions(sentence, toneWords).flatMap((tone) => {
      const aside = findAsideEnd(tokens, tone - 1);
      const end = findPairEnd(tokens, tone) ?? findToneEnd(tokens, tone) ?? aside;
      const from = tokens[end === aside && aside !== undefined ? tone - 1 : tone];
      const to = end === undefined ? undefined : tokens[end];
      if (from && to) return [toFrame('tone', index, from, to, 'delete-phrase')];
      const [word, next] = [tokens[tone], tokens[tone + 1]];
      const isPair = isBeforeMessage(tokens, tone) || isOfSpeaker(block, tokens, tone);
      return word && next && isPair ? [toFrame('tone', index, word, next, 'rewrite')] : [];
    });
  });
}

/** “an {emotional} appeal for witnesses” */
function isBeforeMessage(tokens: readonly Token[], i: number): boolean {
  return messageTones.has(wordAt(tokens, i)) && spoken.has(tokens[i + 1]?.base ?? '');
}

const spoken = findWordSet('toned-words');

/** “has been outspoken about the plan”: what it is said of stands behind, which tells it from a trait. */
function isOfSpeaker(block: Block, tokens: readonly Token[], i: number): boolean {
  if (!aboutTones.has(wordAt(tokens, i)) || !/^(?:about|on|over)$/.test(wordAt(tokens, i + 1)))
    return false;
  const subject = isPredicative(tokens, i) && findSubject(tokens, findLinkingVerb(tokens, i));
  return subject !== false && subject !== undefined && isOfPerson(block, tokens, subject);
}

/** “, nostalgic in tone,”, “was clinical in its delivery” */
function findToneEnd(tokens: readonly Token[], i: number): number | undefined {
  if (!tones.has(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== 'in') return undefined;
  const noun = /^(?:her|his|its|their)$/.test(wordAt(tokens, i + 2)) ? i + 3 : i + 2;
  if (!/^(?:delivery|tone|wording)$/.test(wordAt(tokens, noun))) return undefined;
  return textAt(tokens, i - 1) === ',' || isPredicative(tokens, i) ? noun : undefined;
}

function findPairEnd(tokens: readonly Token[], i: number): number | undefined {
  const isSetOff = textAt(tokens, i - 1) === ',' && textAt(tokens, i + 3) === ',';
  const isSaid = beForms.has(wordAt(tokens, i - 1));
  if (!(isSetOff || isSaid) || !/^(?:yet|but|and|if)$/.test(wordAt(tokens, i + 1)))
    return undefined;
  const isPair = tones.has(wordAt(tokens, i)) && tones.has(wordAt(tokens, i + 2));
  return isPair && isMessageNear(tokens, i - 1) ? i + 2 : undefined;
}

function findAsideEnd(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(?:while|though|although|if)$/.test(wordAt(tokens, i))) return undefined;
  if (!tones.has(wordAt(tokens, i + 1)) || wordAt(tokens, i + 2) !== 'in') return undefined;
  if (!/^(?:its|their|his|her)$/.test(wordAt(tokens, i + 3))) return undefined;
  return messages.has(wordAt(tokens, i + 4)) ? i + 4 : undefined;
}

/** “The message,”: the noun stands right before the comma, or is the subject of the words before it. */
function isMessageNear(tokens: readonly Token[], comma: number): boolean {
  return tokens.slice(Math.max(0, comma - 4), comma).some(({ base }) => messages.has(base));
}

/** “an {emotional appeal}” → “an appeal” */
function cutTone(use: PhraseUse): readonly ProseFix[] {
  const { phrase, tokens, first } = use;
  const word = tokens[first];
  if (!word || use.last !== first + 1 || !isBeforeMessage(tokens, first)) return [];
  const entry = { ...phrase.entry, phrase: word.lower, pos: 'adj', fix: 'delete-word' } as const;
  const own = { ...phrase, end: word.end, last: phrase.first, entry };
  return findPhraseFixes({ ...use, phrase: own, last: first, text: word.text }, []);
}

/** “The chief executive struck a somber tone.” What did he say? */
function quoteInstead({ context: { block }, phrase, tokens, first, last }: PhraseUse): ProseFix[] {
  const isEnd = /^\.?$/.test(textAt(tokens, last + 1));
  const opening = tokens[0];
  if (phrase.entry.phrase !== 'strike a * tone' || !isEnd || !opening || first === 0) return [];
  const speaker = block.text.slice(opening.start, tokens[first - 1]?.end);
  if (/[,;:—–―]/.test(speaker)) return [];
  const isPlain = isFunctionWord(opening);
  const name = isPlain ? speaker.charAt(0).toLowerCase() + speaker.slice(1) : speaker;
  return toFix(
    'Quote the words',
    recastSentence(block, phrase.sentence, `“[QUOTE TK],” ${name} said.`),
  );
}
