import { createWordList } from '../../document/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isOrganisationWord } from '../../facts/sources.ts';
import { findSubject } from '../../english/subjects.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import { toHull, type Span } from '../../span.ts';
import type { StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { findAnonymousFixes } from '../../fixes/anonymous-fixes.ts';
import { groupAttributions, readSentences } from '../../document/by-sentence.ts';
import { findReason } from '../../checks/sources/anonymity-reasons.ts';
import { defineRule } from '../rule.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Whoever talks without a name. A spokesperson speaks for the house; port officials are the port. */
const talkers = createWordList(findWordSet('talkers'));

const findAll = readSentences(findAnonymous);

export default defineRule({
  meta: {
    id: 'anonymous-no-reason',
    summary: 'Say why a source goes unnamed, or name it.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      reason: 'Unnamed source, and no reason given for it: “{source}”.',
      rote: '“Not authorized” says only that “{source}” should not have talked; is there a better reason?',
    },
    references: [
      { title: 'AP: when it is right to use anonymous sources' },
      { title: 'The New York Times: memo on unnamed sources' },
      { title: 'SPJ Code of Ethics: explain why anonymity was granted' },
    ],
  },
  needs: { block: 'body', words: talkers, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: attribution } of block.derive(findAll)) {
      const { source, cue } = attribution;
      const span = toHull(source, cue);
      const reason = findReason(story, index, span);
      if (reason === 'given' || story.isQuoted(index, span) || isNamedNext(story, index, span))
        continue;
      yield {
        span,
        messageId: reason === 'rote' ? 'rote' : 'reason',
        data: { source: source.text },
        fixes: reason === 'rote' ? [] : findAnonymousFixes(block, sentence, attribution),
        ...(reason === 'rote' && { severity: 'information' }),
      };
    }
  },
});

function findAnonymous(sentence: Sentence, block: Block): readonly Attribution[] {
  // “Interviews with 16 officials and advisers reveal …”: how the reporter knows
  if (!talkers.isIn(sentence) || wordAt(sentence.tokens, 0) === 'interviews') return [];
  const own = block.derive(groupAttributions)(sentence.index);
  return own.filter((each) => isAnonymous(block, sentence, own, each) && isFirstOf(own, each));
}

const counts = toWordSet('a an one two three four five six another several multiple');
/** Without a number these are a group: people who work for somebody; officials are the office itself. */
const staff = toWordSet(
  'advisers advisors aides associates confidants insiders operatives staffers',
);
const ranks = toWordSet('current former senior top');
const knowing = /^(?:briefed|close|familiar|involved|privy|with)$/;

/** “A senior official”, “two people briefed on the plan”, “government sources”. */
function isAnonymous(
  block: Block,
  sentence: Sentence,
  all: readonly Attribution[],
  attribution: Attribution,
): boolean {
  const { source, cue } = attribution;
  if (!isTelling(attribution)) return false;
  if (isShare(block, attribution) || isNamedBeside(block, source)) return false;
  const words = findSourceWords(sentence, source);
  const head = findHead(words);
  if (head < 0 || !isUnnamed(words, head, sentence) || isDoing(sentence, cue)) return false;
  if (isDesk(block, words, attribution) || isToldElsewhere(sentence, cue)) return false;
  return !isNested(all, attribution);
}

/** Somebody says something, and has no name yet. */
function isTelling({ source, cue, contentKind }: Attribution): boolean {
  if (source.kind === 'none' || source.kind === 'pronoun' || source.name) return false;
  return contentKind !== 'noun-phrase' && !cue.lemma.endsWith(' by');
}

/** “said an official who oversaw the case and called it small”: one source, two verbs. */
function isFirstOf(all: readonly Attribution[], { source, cue }: Attribution): boolean {
  return all.every((other) => other.source.start !== source.start || other.cue.start >= cue.start);
}

/** “Insiders were more likely to say”: how many of those who were asked, not what somebody told. */
function isShare({ text }: Block, { source, cue }: Attribution): boolean {
  return source.end < cue.start && shares.test(text.slice(source.end, cue.start));
}

const shares = /\b(?:more|less|most|least|equally|likely|tend\w*|split|divided)\b/;

/** “a State Department official”, in so many words: the voice of a body that has a name, on what it does. */
function isDesk(
  { facts, text }: Block,
  words: readonly Token[],
  { source, content }: Attribution,
): boolean {
  if (
    content.some(({ start }) => /[“"]/.test(text.charAt(start))) ||
    !/^an? \S.* official$/i.test(source.text)
  )
    return false;
  // “who declined to be named”
  if (/^,? (?:who|speaking|on)\b/.test(text.slice(source.end, source.end + 10))) return false;
  const body = words.at(-2);
  if (!body || words.length < 3 || words.at(-1)?.lower !== 'official') return false;
  if (words.some(({ lower }) => ranks.has(lower) || lower === 'u.s.')) return false;
  return (
    isOrganisationWord(body.base) ||
    (isCapitalised(body) &&
      facts.names.some(({ start, end }) => start < body.end && end > body.start))
  );
}

/** The words that name the source, with those before “who”: “[An official] who declined to be named said”. */
function findSourceWords({ tokens }: Sentence, { start, end }: Span): readonly Token[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const antecedent =
    wordAt(tokens, first - 1) === 'who' ? findSubject(tokens, first - 1) : undefined;
  const from = antecedent ? (tokens[antecedent.first]?.start ?? start) : start;
  return tokens.filter((token) => token.start >= from && token.end <= end);
}

/** “An executive tells employees”, “one official suggested raising questions”: acts, and no sourcing. */
function isDoing({ tokens }: Sentence, { end, lemma }: Attribution['cue']): boolean {
  const next = tokens.find(({ start }) => start >= end);
  if (lemma === 'tell') return !isCapitalised(next) && !listeners.test(next?.lower ?? '');
  return /^(?:suggest|propose|recommend)$/.test(lemma) && (next?.lower.endsWith('ing') ?? false);
}

const listeners = /^(?:reporters|journalists|lawmakers|the|us|me|that)$/;

function findHead(words: readonly Token[]): number {
  const stop = words.findIndex(
    ({ lower, kind }, i) =>
      i > 0 &&
      (prepositions.has(lower) || knowing.test(lower) || lower === 'who' || kind === 'punctuation'),
  );
  const head = (stop < 0 ? words.length : stop) - 1;
  return talkers.has(words[head]) ? head : -1;
}

/** Singular or counted; or a plural that hides its number: “former officials”, “people familiar with the talks”. */
function isUnnamed(words: readonly Token[], head: number, { tokens }: Sentence): boolean {
  if (words.some(({ lower }) => /^(?:media|news|reports?)$/.test(lower))) return false;
  const noun = wordAt(words, head);
  const after = tokens.findIndex((token) => token === words[head]) + 1;
  const [first, next] = [wordAt(words, 0), wordAt(tokens, after)];
  if (/^(?:person|people)$/.test(noun)) return knowing.test(next) && first !== 'the';
  if (unnumbered.test(first)) return false;
  return counts.has(first) || words[0]?.kind === 'number' || isUncounted(words, head, next);
}

/** “Government sources”, “former officials”, “campaign aides”; “Cruz and his aides” have a name among them. */
function isUncounted(words: readonly Token[], head: number, next: string): boolean {
  const noun = wordAt(words, head);
  if (noun === 'sources') return head > 0 || knowing.test(next);
  if (noun === 'officials') return ranks.has(wordAt(words, 0));
  return staff.has(noun) && !words.some(({ lower }) => unnumbered.test(lower));
}

/** “the official” has been named or explained; “his aides” are his, and “some officials” a group of them. */
const unnumbered = /^(?:the|his|her|their|its|our|no|any|some)$|'s$/;

/** “said one aide, Tomas Reyes”. */
function isNamedBeside({ facts }: Block, { end }: Span): boolean {
  return facts.names.some(({ start }) => start > end && start <= end + 3);
}

/** “A top adviser says the race is over. Ed Brock spoke on Thursday.”: the next sentence opens with the name. */
function isNamedNext(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const next = own && story.sentences[own.position + 1];
  if (own?.position === 0 && next && isSpeaking(next)) return true;
  const block = next && story.document.blocks[next.block]?.block;
  return (
    block?.facts.names.some(
      ({ start, text }) => start === next?.sentence.start && /^\S+ \S+/.test(text),
    ) ?? false
  );
}

const ranked =
  /(?:^|\s)(?:Brig|Capt|Chief|Cmdr|Col|Commander|General|Gen|Inspector|Lt|Maj|Major|Sgt|Supt)\b|\bofficial\b/;

/** The lead has “a senior army official”, and the next sentence “Brig. Lars Holm said”: the same one, told by name. */
function isSpeaking({ attributions }: StorySentence): boolean {
  return attributions.some(({ source, contentKind }) => {
    return source.kind === 'named' && contentKind !== 'noun-phrase' && ranked.test(source.text);
  });
}

/** “told the Daily Harbor”: what another outlet has from its source is that outlet’s to explain. */
function isToldElsewhere({ tokens }: Sentence, cue: Span): boolean {
  const behind = tokens.findIndex(({ start }) => start >= cue.end);
  if (behind < 0) return false;
  const at = wordAt(tokens, behind) === 'the' ? behind + 1 : behind;
  if (!/^t(?:old|ells?)$/.test(wordAt(tokens, behind - 1))) return false;
  return isCapitalised(tokens[at]) || (at > behind && outlets.test(`the ${wordAt(tokens, at)}`));
}

const outlets = /^the (?:agency|broadcaster|magazine|network|newspaper|paper|programme|website)$/i;

/** Somebody with a name, or a paper that has one elsewhere; “Politico” opens its sentence, where any word has a capital. */
function isOutlet({ source: { kind, text }, cue }: Attribution): boolean {
  if (kind === 'named' || kind === 'pronoun') return true;
  if (kind !== 'role') return false;
  return outlets.test(text) || (cue.lemma === 'report' && /^\p{Upper}\S*$/u.test(text));
}

/** Inside what a named source says: “The Daily Harbor reported that a senior official said …”. */
function isNested(all: readonly Attribution[], own: Attribution): boolean {
  const others = all.filter((other) => other !== own && isOutlet(other));
  // “…, the Daily Harbor reported, citing an official”
  if (/^(?:citing|quoting)$/.test(own.cue.lemma)) return others.length > 0;
  return others.some(({ content }) =>
    content.some((span) => span.start <= own.cue.start && own.cue.end <= span.end),
  );
}
