import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import { wordAt, textAt, type Token } from '../../document/words/tokens.ts';
import { isFunctionWord, isPredicative } from '../../english/part-of-speech.ts';
import type { Phrase } from '../../facts/phrases.ts';
import { isHuman } from '../../facts/sources.ts';
import { findSubject } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { recastSentence } from '../../repair/rewrites/recast-sentence.ts';
import { toFrame } from '../../checks/wording/frame.ts';
import { isQuotedBehind } from '../../checks/wording/quoted-behind.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

const messages = findWordSet('message');
const tones = findWordSet('tone');
const toneWords = createWordList(tones);

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
  toSeverity: (use) => (isQuotedBehind(use) ? 'hint' : use.phrase.entry.severity),
  findFixes: (use, listed) => [...quoteInstead(use), ...listed],
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
  const base = tokens[0]?.index ?? 0;
  const isPerson = isHuman(block, block.facts.names, base + subject.first, base + subject.last);
  return isPerson && ofPeople.has(phrase.entry.phrase);
}

const ofPeople = toWordSet(
  'blunt cagey combative coy curt defiant dismissive evasive haughty laconic sarcastic terse testy tetchy tight-lipped unequivocal vocal waspish',
);

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

/** “, blunt but weary,” and “while clinical in their delivery”. */
function findFrames(block: Block): Phrase[] {
  return block.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    return findPositions(sentence, toneWords).flatMap((tone) => {
      const pairEnd = findPairEnd(tokens, tone);
      const end = pairEnd ?? findAsideEnd(tokens, tone - 1);
      const from = tokens[pairEnd === undefined ? tone - 1 : tone];
      const to = end === undefined ? undefined : tokens[end];
      return from && to ? [toFrame('tone', index, from, to, 'delete-phrase')] : [];
    });
  });
}

function findPairEnd(tokens: readonly Token[], i: number): number | undefined {
  const isSetOff = textAt(tokens, i - 1) === ',' && textAt(tokens, i + 3) === ',';
  if (!isSetOff || !/^(?:yet|but|and|if)$/.test(wordAt(tokens, i + 1))) return undefined;
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
