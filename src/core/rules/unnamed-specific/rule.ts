import { findPositions } from '../../document/words/positions.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import {
  determiners,
  isMidVerbWord,
  prepositions,
  properAdjectives,
  toWordSet,
} from '../../english/word-classes.ts';
import lexicon from '../../lexicons/unnamed-nouns.json' with { type: 'json' };
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import { findUnnamedFixes, type Unnamed } from '../../fixes/sources/unnamed-fixes.ts';
import { isFiniteVerb } from '../../english/verbs.ts';

const kinds = ['documents', 'places', 'bodies', 'people'] as const;
const adjectives: ReadonlySet<string> = new Set(lexicon.adjectives);

const nouns = createWordList([...kinds.flatMap((kind) => lexicon[kind]), ...lexicon.notables]);
const notables: ReadonlySet<string> = new Set(lexicon.notables);
const notable: ReadonlySet<string> = new Set(lexicon.notableAdjectives);

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
    messages: { which: 'Which {noun} is “{phrase}”? Name it.' },
    references: [
      { title: 'SPJ Code of Ethics: identify sources clearly' },
      { title: 'The Chicago Guide to Fact-Checking: studies and reports' },
    ],
  },
  needs: { block: 'body', words: nouns, found: findAll },
  *check({ block, index, story }) {
    for (const { found: unnamed } of block.derive(findAll)) {
      const { start, end, noun } = unnamed;
      const span = { start, end };
      if (story.isVoiced(index, span) || isNamedNext(story, index, unnamed)) continue;
      yield {
        span,
        messageId: 'which',
        data: { noun, phrase: block.text.slice(start, end) },
        fixes: findUnnamedFixes(block, unnamed),
      };
    }
  },
});

function findUnnamed(sentence: Sentence, block: Block): readonly Unnamed[] {
  if (!nouns.isIn(sentence)) return [];
  return findPositions(sentence, articles)
    .flatMap((i) => readUnnamed(sentence.tokens, i) ?? [])
    .filter((unnamed) => !isNamed(block, sentence, unnamed));
}

/** “A recent study found”, “one European country has banned”: the subject of something that happened. */
function readUnnamed(tokens: readonly Token[], i: number): Unnamed | undefined {
  const article = wordAt(tokens, i);
  if (!/^(?:an?|one|another)$/.test(article) || !opensClause(tokens, i)) return undefined;
  const last = findNoun(tokens, i);
  const kind =
    kinds.find((each) => isOf(each, wordAt(tokens, last))) ?? toOtherKind(tokens, i, last);
  const [from, to] = [tokens[i], tokens[last]];
  if (!from || !to || !kind || !isKnown(tokens.slice(i + 1, last), article)) return undefined;
  if (!isTold(tokens, findVerb(tokens, last + 1), kind)) return undefined;
  return { start: from.start, end: to.end, noun: to.lower, kind, isOne: article === 'one' };
}

const articles = createWordList(['a', 'an', 'one', 'another']);

function isOf(kind: (typeof kinds)[number], word: string): boolean {
  return lexicon[kind].includes(word);
}

const tails: ReadonlySet<string> = new Set(lexicon.tails);

/** “hospital {system}”: a body, by its last word; “a well-known {chef}”, not “a local chef”. */
function toOtherKind(
  tokens: readonly Token[],
  first: number,
  last: number,
): 'bodies' | 'people' | undefined {
  const word = wordAt(tokens, last);
  if (tails.has(word) && nouns.has(tokens[last - 1])) return 'bodies';
  const isNotable = tokens.slice(first, last).some(({ lower }) => notable.has(lower));
  return isNotable && notables.has(word) ? 'people' : undefined;
}

const openers = toWordSet(
  'and because but since that though although when where while yet after before',
);

/** At the start of a sentence or a clause, or behind a comma that closes a lead-in. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || openers.has(before.lower)) return true;
  return before.text === ',' && prepositions.has(wordAt(tokens, 0));
}

/** The noun behind one to three words; 0 where there is none. */
function findNoun(tokens: readonly Token[], i: number): number {
  for (let at = i + 2; at <= i + 4; at++) {
    if (tokens[at - 1]?.kind !== 'word' || prepositions.has(wordAt(tokens, at - 1))) return 0;
    // “a large hospital {system}”
    if (nouns.has(tokens[at])) return tails.has(wordAt(tokens, at + 1)) ? at + 1 : at;
  }
  return 0;
}

/** “a recent”, “one northern”: words that pick one out; “a bank may refuse” is any bank. */
function isKnown(words: readonly Token[], article: string): boolean {
  if (words.length === 0 || words.some(({ lower }) => determiners.has(lower))) return false;
  return article === 'one' || words.some(({ lower }) => adjectives.has(lower));
}

/** How long what says where it is may be, in tokens: “in the north of the country”. */
const maxWhere = 6;

/** Past “in the capital”: where the verb of the noun should stand. */
function findVerb(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|near|on)$/.test(wordAt(tokens, at))) return at;
  const end = Math.min(at + maxWhere, tokens.length);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || modals.has(token.lower)) return at;
    if (isFiniteVerb(token)) return i;
  }
  return at;
}

/** Something that it said, did or has done. An official who talks is an anonymous source, for another rule. */
function isTold(tokens: readonly Token[], at: number, kind: Unnamed['kind']): boolean {
  let verb = at;
  while (isHelper(tokens[verb])) verb++;
  const token = tokens[verb];
  if (token?.kind !== 'word' || modals.has(token.lower)) return false;
  if (isSpeechForm(token) && isAnonymous(tokens, at - 1)) return false;
  const isReported = kind === 'documents' && reporting.has(token.lower);
  return isReported || isFiniteVerb(token) || isSpeechForm(token);
}

/** “an official”, “one unnamed minister”. */
function isAnonymous(tokens: readonly Token[], noun: number): boolean {
  if (wordAt(tokens, noun) === 'official') return true;
  return tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => lower === 'unnamed');
}

/** What holds of any bank, or is still to come. */
const modals = toWordSet('will would can could may might should must is are does do');
const reporting = toWordSet(
  'put puts say says find finds show shows suggest suggests warn warns conclude concludes estimate estimates reveal reveals',
);

function isHelper(token: Token | undefined): boolean {
  return token?.kind === 'word' && !modals.has(token.lower) && isMidVerbWord(token);
}

/** “found, the audit office said”, “by Aalto University”: a name in the sentence that says which. */
function isNamed({ facts }: Block, sentence: Sentence, { start, end }: Unnamed): boolean {
  const cited = facts.citations.some(
    ({ span }) => span.start >= sentence.start && span.start <= sentence.end + 1,
  );
  if (cited) return true;
  return facts.names.some((name) => {
    if (name.start < start || name.end > sentence.end) return false;
    if (name.start < end) return !properAdjectives.has(name.text.toLowerCase());
    const at = sentence.tokens.findIndex((token) => token.start >= name.start);
    const before = wordAt(sentence.tokens, at - 1);
    return /^(?:by|from|of|at|,|in|called|named|for|\()$/.test(before);
  });
}

const linking = /^(?:the|it|its|this|that|they|he|she|his|her|their)$/;

/** “A new report says rents will rise. The paper, by the audit office, covers six cities.” */
function isNamedNext(story: Story, index: number, { start, kind }: Unnamed): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  if (!next) return false;
  const { tokens } = next.sentence;
  const isBeside = next.block === index;
  if (isBeside && kind !== 'documents' && isCapitalised(tokens[0]) && isCapitalised(tokens[1]))
    return true;
  const block = story.document.blocks[next.block]?.block;
  const isNaming =
    block?.facts.names.some(
      (name) => name.start >= next.sentence.start && name.end <= next.sentence.end,
    ) ?? false;
  const isBy = tokens.some(({ lower }) => /^(?:by|from|called|named)$/.test(lower));
  return linking.test(wordAt(tokens, 0)) && (isNaming || isBy);
}
