import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isPersonName } from '../../facts/person-names.ts';
import type { SourceMention } from '../../facts/sources.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { createRowMatcher } from '../../english/word-matcher.ts';
import { findSubject } from '../../english/subjects.ts';
import { prepositions, properAdjectives, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isWithin, type Span } from '../../span.ts';
import { findTold, isOutletPhrase, type Told } from './told-outlets.ts';

/** Whoever talks without a name. A spokesperson speaks for the house; port officials are the port. */
const talkers = createWordList(findWordSet('talkers'));

const nameless = createWordList(['anonymous', 'unnamed']);
const ranks = toWordSet('current former longtime long-time senior top veteran');

/** Without one of these nobody is a source without a name. */
export const talkerWords = joinOpenings(
  [talkers, nameless],
  [
    'one',
    'two',
    'three',
    'four',
    'member',
    'privately',
    'private',
    'record',
    ...ranks,
    ...'briefed familiar involved knowledge privy'.split(' '),
  ],
);

/** A source without a name that tells something. */
export interface AnonymousSource {
  readonly attribution: Attribution;
  /** The outlet that it told, where the copy says so: “told the Daily Harbor”. */
  readonly told?: Told;
}

/** Whoever talks in a sentence without a name. */
export function findAnonymous(sentence: Sentence, block: Block): readonly AnonymousSource[] {
  // “Interviews with 16 officials and advisers reveal …”: how the reporter knows
  if (!talkerWords.isIn(sentence) || wordAt(sentence.tokens, 0) === 'interviews') return [];
  const own = block.derive(groupAttributions)(sentence.index);
  return own.flatMap((attribution) => {
    if (!isAnonymous(block, sentence, own, attribution) || !isFirstOf(own, attribution)) return [];
    const told = findTold(sentence, attribution.cue);
    // “An aide told Ruiz that …”: what people tell each other is no sourcing
    if (told && !told.isPress) return [];
    return [{ attribution: toWhole(block, sentence, attribution), ...(told && { told }) }];
  });
}

/** “[An official who declined to be named] said”: the source with the words before “who”. */
function toWhole(block: Block, sentence: Sentence, attribution: Attribution): Attribution {
  const { source } = attribution;
  const start = findSourceWords(sentence, source)[0]?.start ?? source.start;
  if (start === source.start) return attribution;
  return {
    ...attribution,
    source: { ...source, start, text: block.text.slice(start, source.end) },
  };
}

const counts = toWordSet('a an one two three four five six another several multiple');
/** Without a number these are a group: people who work for somebody; officials are the office itself. */
const staff = toWordSet(
  'advisers advisors aides associates confidants diplomats insiders operatives staffers',
);
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
  const head = findHead(words, sentence.tokens);
  const isHidden =
    isUnnamed(words, head, sentence) ||
    isListed(words, head, source) ||
    // “Sources told the Daily Harbor”; of those who tell nobody in particular vague-attribution asks
    (/^sources$/i.test(source.text) && findTold(sentence, cue) !== undefined);
  if ((head < 0 || !isHidden) && isPrivate(block, words, attribution))
    return !isNested(all, attribution);
  if (head < 0 || !isHidden || isDoing(sentence, cue)) return false;
  if (isDesk(block, words, attribution)) return false;
  return !isNested(all, attribution);
}

/** “Several lawmakers said privately”, “ministers privately admit”: it was said so that no name would stand there. */
function isPrivate(
  { text }: Block,
  words: readonly Token[],
  { source, cue }: Attribution,
): boolean {
  const near = text.slice(Math.min(source.end, cue.start), Math.max(source.start, cue.end) + 20);
  return (
    /\b(?:privately|off the record|in private)\b/.test(near) &&
    /s$/.test(source.text) &&
    !words.some(({ lower }) => unnumbered.test(lower) && lower !== 'some')
  );
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
  if (political.has(body?.lower ?? '')) return false;
  if (!body || words.length < 3 || words.at(-1)?.lower !== 'official') return false;
  if (words.some(({ lower }) => ranks.has(lower) || lower === 'u.s.')) return false;
  // “an Israeli official”: of a country, and no body
  if (properAdjectives.has(body.lower)) return false;
  return (
    isOrganisationWord(body.base) ||
    (isCapitalised(body) &&
      facts.names.some(({ start, end }) => start < body.end && end > body.start))
  );
}

const political = findWordSet('political-bodies');

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
  if (lemma === 'tell' && isSitting(tokens, next)) return true;
  if (lemma === 'tell') return !isCapitalised(next) && !listeners.test(next?.lower ?? '');
  return /^(?:suggest|propose|recommend)$/.test(lemma) && (next?.lower.endsWith('ing') ?? false);
}

/** “told the jury”, “told a parliamentary committee”: in public, by name. */
function isSitting(tokens: readonly Token[], first: Token | undefined): boolean {
  const from = tokens.findIndex((token) => token === first);
  return tokens.slice(Math.max(0, from), from + 4).some(({ lower }) => sittings.has(lower));
}

const sittings = toWordSet(
  'commission committee council court hearing inquest inquiry judge jurors jury magistrates panel tribunal',
);
const listeners = /^(?:reporters|journalists|media|lawmakers|the|us|me|that)$/;

function findHead(words: readonly Token[], tokens: readonly Token[]): number {
  const stop = words.findIndex(
    ({ lower, kind }, i) =>
      i > 0 &&
      (prepositions.has(lower) || knowing.test(lower) || lower === 'who' || kind === 'punctuation'),
  );
  const head = (stop < 0 ? words.length : stop) - 1;
  const noun = words[head];
  const isPerson = isRoleWord(noun?.base ?? '') || people.has(noun?.lower ?? '');
  const isCalled =
    isPerson &&
    (isNameless(words.slice(0, head)) ||
      isRanked(words, head) ||
      isMember(words, head) ||
      isInitiated(tokens, noun));
  return isCalled || talkers.has(noun) ? head : -1;
}

const people = findWordSet('ranked-workers');

/** “a former employee”, “a senior engineer”: whoever is told apart by a rank could have a name as well. */
function isRanked(words: readonly Token[], head: number): boolean {
  return (
    /^(?:an?|another|one|two|three|four)$/.test(wordAt(words, 0)) &&
    (words.slice(1, head).some(({ lower }) => ranks.has(lower)) || isCounted(words, head)) &&
    !/^(?:chancellor|governor|mayor|premier|president)$/.test(wordAt(words, head))
  );
}

/** “One employee”, “two guards”: told apart by number alone. */
function isCounted(words: readonly Token[], head: number): boolean {
  return (
    head === 1 && people.has(wordAt(words, 1)) && /^(?:one|two|three|four)$/.test(wordAt(words, 0))
  );
}

const memberBodies = findWordSet('member-bodies');

/** “A board member” */
function isMember(words: readonly Token[], head: number): boolean {
  return wordAt(words, head) === 'member' && memberBodies.has(wordAt(words, head - 1));
}

const initiated = createRowMatcher([
  'briefed on',
  'familiar with',
  'involved in the case/deal/decision/discussions/negotiations/planning/process/sale/talks',
  'privy to',
  'with direct/first-hand/firsthand knowledge',
  'with knowledge',
]);

const close = createRowMatcher([
  'close to the/his/her case/club/company/deal/discussions/family/firm/government/inquiry/investigation/leadership/matter/minister/negotiations/party/president/process/situation/talks/team',
]);

/** “bankers involved in the sale”, “a lawyer with knowledge of the case”: whoever knows as nobody else does. */
function isInitiated(tokens: readonly Token[], noun: Token | undefined): boolean {
  const at = tokens.findIndex((token) => token === noun);
  if (at >= 0 && close(tokens, at + 1) !== undefined) return true;
  const last = at < 0 ? undefined : initiated(tokens, at + 1);
  return last !== undefined && !isOpenTo(tokens, last);
}

/** “lawyers familiar with the law”: what a whole trade knows, and no secret. */
function isOpenTo(tokens: readonly Token[], last: number): boolean {
  const words = tokens.slice(last + 1, last + 4);
  const stop = words.findIndex(({ kind, lower }) => kind !== 'word' || prepositions.has(lower));
  return words.slice(0, stop < 0 ? 3 : stop).some(({ base }) => commonKnowledge.has(base));
}

const commonKnowledge = findWordSet('common-knowledge');

/** “One unnamed minister”, “anonymous experts”. */
function isNameless(words: readonly Token[]): boolean {
  return words.some((token) => nameless.has(token));
}

/** “Western officials”: not the office itself, and a group that the lexicon knows to hide. */
function isListed(words: readonly Token[], head: number, { vague }: SourceMention): boolean {
  return wordAt(words, head) === 'officials' && vague?.rule === 'anonymous-no-reason';
}

/** Singular or counted; or a plural that hides its number: “former officials”, “people familiar with the talks”. */
function isUnnamed(words: readonly Token[], head: number, { tokens }: Sentence): boolean {
  if (words.some(({ lower }) => /^(?:media|news|reports?)$/.test(lower))) return false;
  const noun = wordAt(words, head);
  const after = tokens.findIndex((token) => token === words[head]) + 1;
  const [first, next] = [wordAt(words, 0), wordAt(tokens, after)];
  if (/^(?:person|people|somebody|someone|those)$/.test(noun))
    return (knowing.test(next) || knows(tokens, after) !== undefined) && first !== 'the';
  if (unnumbered.test(first)) return false;
  if (isNobodysSource(words, head)) return false;
  if (isNameless(words.slice(0, head))) return true;
  if (counts.has(first) || words[0]?.kind === 'number') return true;
  return isInitiated(tokens, words[head]) || isUncounted(words, head, next);
}

/** “a person {who attended} the meeting”, “someone {who has seen} the file” */
const knows = createRowMatcher([
  'who attended/knows/knew/saw/heard',
  'who was/were briefed/there/present/involved/in',
  'who has/have/had been? briefed/seen/reviewed/read/worked/spoken',
]);

/** “when a leader says”: any leader; “a former first minister”: of so few that anybody can look up which. */
function isNobodysSource(words: readonly Token[], head: number): boolean {
  const noun = wordAt(words, head);
  if (noun === 'leader') return head < 2;
  return noun === 'minister' && /^(?:first|prime)$/.test(wordAt(words, head - 1));
}

/** “Government sources”, “former officials”, “campaign aides”; “Cruz and his aides” have a name among them. */
function isUncounted(words: readonly Token[], head: number, next: string): boolean {
  const noun = wordAt(words, head);
  if (noun === 'sources') {
    // “public sources” are papers, and vague-attribution asks which.
    return (head > 0 && !/^(?:open|public)$/.test(wordAt(words, head - 1))) || knowing.test(next);
  }
  if (noun === 'officials') return ranks.has(wordAt(words, 0));
  return staff.has(noun) && !words.some(({ lower }) => unnumbered.test(lower));
}

/** “the official” has been named or explained; “his aides” are his, and “some officials” a group of them. */
const unnumbered = /^(?:the|his|her|their|its|our|no|any|some)$|'s$/;

/** “said one aide, Tomas Reyes”, “said two aides, including Tomas Reyes”. */
function isNamedBeside({ facts, text }: Block, { start: from, end }: Span): boolean {
  if (naming.test(text.slice(end, end + 20))) return true;
  // “Wael Haddad, an executive, credited with the march, wrote”
  const isApposed = facts.nameUses.some(
    ({ words, end: nameEnd }) =>
      words.length > 1 &&
      nameEnd === from - 2 &&
      text.startsWith(', ', nameEnd) &&
      isPersonName(words),
  );
  if (isApposed) return true;
  return facts.names.some(({ start }) => start > end && start <= end + 3);
}

const naming = /^, (?:among them|including|led by) [\p{Upper}[]/u;

/** Somebody with a name, or a paper that has one elsewhere; “Politico” opens its sentence, where any word has a capital. */
function isOutlet({ source: { kind, text }, cue }: Attribution): boolean {
  if (kind === 'named' || kind === 'pronoun') return true;
  if (kind !== 'role') return false;
  return isOutletPhrase(text) || (cue.lemma === 'report' && /^\p{Upper}\S*$/u.test(text));
}

/** Inside what a named source says: “The Daily Harbor reported that a senior official said …”. */
function isNested(all: readonly Attribution[], own: Attribution): boolean {
  // “Cole said the deal was near, two diplomats said”: whoever comes last says all of it.
  const others = all.filter(
    (other) =>
      other !== own && isOutlet(other) && !own.content.some((span) => isWithin(other.cue, span)),
  );
  // “…, the Daily Harbor reported, citing an official”
  if (/^(?:citing|quoting)$/.test(own.cue.lemma)) return others.length > 0;
  return others.some(({ content }) =>
    content.some((span) => span.start <= own.cue.start && own.cue.end <= span.end),
  );
}
