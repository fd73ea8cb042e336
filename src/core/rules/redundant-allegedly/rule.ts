import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { toPlural } from '../../english/plural.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';
import type { Story } from '../../story/story.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const alleged = createWordList(['alleged', 'allegedly']);

export default defineRule({
  meta: {
    id: 'redundant-allegedly',
    summary: 'Say once that an accusation is one.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'safe',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      repeats: '“{word}” repeats the accusation already made by “{verb}”.',
      victim: '“{word}” doubts the person before anyone else has; say what the person says.',
    },
    remedy: 'One marker: “allegedly”, or who alleges it.',
    fine: 'where the second stands by another accusation, or by a thing whose existence is in dispute',
    references: [{ title: 'AP: alleged' }],
  },
  needs: { block: 'body', words: alleged },
  *check({ block, index, story }) {
    const attributions = block.derive(groupAttributions);
    for (const sentence of block.sentences) {
      const own = attributions(sentence.index);
      for (const i of findPositions(sentence, alleged)) {
        const token = sentence.tokens[i];
        if (!token || story.isQuoted(index, token)) continue;
        if (isVictim(sentence.tokens, i)) {
          if (!isBeyondDoubt(story, index, token)) yield toVictim(block, sentence, i, token);
          continue;
        }
        const verb = findAccusation(block, sentence, i, own);
        if (!verb) continue;
        const span = { start: token.start, end: token.end };
        const data = { word: token.text, verb };
        yield { span, messageId: 'repeats', data, fixes: toDeletion(block, token) };
      }
    }
  },
});

/** “The alleged victim spoke” */
function isVictim(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) === 'alleged' && /^victims?(?:'s?)?$/.test(wordAt(tokens, i + 1));
}

/** How far back and ahead a death may be told, or the doubt, in sentences. */
const [reachBack, reachAhead] = [8, 2];
const deadly = createWordList(findWordSet('deadly'));
const doubting = createWordList(findWordSet('doubting'));

/** The dead accuse nobody; and where the copy tells who doubts an accuser, the word is theirs. */
function isBeyondDoubt(story: Story, index: number, { start }: Token): boolean {
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  return (
    doubting.isIn(own.sentence) ||
    story.sentences
      .slice(Math.max(0, own.position - reachBack), own.position + 1 + reachAhead)
      .some(({ sentence }) => deadly.isIn(sentence))
  );
}

const minors = createWordList(findWordSet('minors'));

/** “The alleged victim spoke” → “The accuser spoke”; a child is not called so. */
function toVictim(block: Block, sentence: Sentence, i: number, token: Token): Victim {
  const noun = sentence.tokens[i + 1] ?? token;
  const span = { start: token.start, end: noun.end };
  const word = block.text.slice(span.start, span.end);
  const isPlural = /^victims'?$/.test(noun.lower);
  const ending = noun.text.replace(/^victims?/i, '');
  const accuser = (isPlural ? toPlural('accuser') : 'accuser') + ending;
  const fixes = minors.isIn(sentence)
    ? []
    : toSuggestions(`Write “${accuser}”`, replaceWords(block, span, accuser));
  return { span, messageId: 'victim', data: { word }, fixes };
}

interface Victim {
  readonly span: Span;
  readonly messageId: 'victim';
  readonly data: { readonly word: string };
  readonly fixes: readonly ProseFix[];
}

function toDeletion(block: Block, { start, end, text, lower }: Token): readonly ProseFix[] {
  const kind = lower === 'alleged' ? 'adjective' : 'adverb';
  const edits = deleteWords(block, { start, end }, kind);
  return edits ? [{ title: `Delete “${text}”`, applicability: 'safe', edits }] : [];
}

/** What already says that somebody accuses: the words, as they stand. */
function findAccusation(
  block: Block,
  { tokens }: Sentence,
  i: number,
  attributions: readonly Attribution[],
): string | undefined {
  const accusing = findAccusingWord(tokens, i);
  if (accusing !== undefined) return accusing;
  // “the alleged scheme”: a thing that is itself in dispute.
  if (wordAt(tokens, i) === 'alleged') return undefined;
  const token = tokens[i];
  if (isAside(tokens, i)) return undefined;
  const by = attributions.find(
    ({ source, content }) =>
      token &&
      isAccuser(source.text) &&
      content.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return by && block.text.slice(by.cue.start, by.cue.end);
}

/** How far back the clause may start that an “allegedly” stands in, in tokens. */
const clauseReach = 8;

/** “seized a sword, which he allegedly used”, “for allegedly blocking a road”: what police said stands too far off to own this as well. */
function isAside(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i + 1).endsWith('ing')) return true;
  const clause = tokens.slice(Math.max(0, i - clauseReach), i);
  return clause.some(({ lower }, k) => k > 0 && /^(?:where|which|who|whom|whose)$/.test(lower));
}

const accusers = findWordSet('accusers');

/** Police, prosecutors, an indictment: everything that they say of a suspect is an allegation. */
function isAccuser(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{Alpha}]+/u)
    .some((word) => accusers.has(word));
}

/** How far behind its verb an accusation is still its content, in words. */
const reach = 8;

/** “charged with battery for allegedly grabbing her”: the charge is battery, and what he did is not yet said to be alleged. */
const stops = toWordSet('for after over when while who which where because as , . ; : “ ” "');

/** “accused him of allegedly taking”, “charged with allegedly setting”, “alleges that she allegedly forged”. */
function findAccusingWord(tokens: readonly Token[], i: number): string | undefined {
  if (/^(?:accused|charged)$/.test(wordAt(tokens, i + 1))) return tokens[i + 1]?.text;
  const isAdjective = wordAt(tokens, i) === 'alleged';
  const from = Math.max(0, i - reach);
  for (let at = i - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || stops.has(token.lower)) return undefined;
    const between = tokens.slice(at + 1, i).map(({ lower }) => lower);
    if (isAccusing(token.lower, between, isAdjective)) return token.text;
  }
  return undefined;
}

function isArticle(word: string): boolean {
  return /^(?:an?|the|any|some|what)$/.test(word);
}

function isAccusing(word: string, between: readonly string[], isAdjective: boolean): boolean {
  // “accused of the alleged theft”: nothing but an article may stand between.
  const isNear = (preposition: string): boolean => {
    const at = between.indexOf(preposition);
    return at >= 0 && (!isAdjective || between.length - at <= 2);
  };
  if (/^accus(?:e|es|ed|ing|ations?)$/.test(word)) return isNear('of');
  if (/^charg(?:ed|ing)$/.test(word)) return isNear('with');
  if (/^(?:charges|counts?)$/.test(word)) return isNear('of') || isNear('that');
  if (word === 'suspicion') return isNear('of');
  // “alleges an alleged pattern”
  if (isAdjective) return /^alleg(?:es?|ed|ing)$/.test(word) && between.every(isArticle);
  return (
    /^(?:alleg(?:e|es|ing|ations?)|claim(?:s|ed|ing)|contend(?:s|ed|ing))$/.test(word) &&
    isNear('that')
  );
}
