import type { Block } from '../../../document/block.ts';
import { groupAttributions } from '../../../facts/by-sentence.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { isPersonName } from '../../../facts/person-names.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import { findSubject } from '../../../english/subjects.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isWithin, type Span } from '../../../span.ts';
import {
  findHead,
  isInitiated,
  isCalledNameless,
  knowing,
  ranks,
  talkerWords,
} from './anonymous-heads.ts';
import { isDesk } from './desk-voices.ts';
import { isOnPaper } from './paper-authors.ts';
import { isAbusiveStranger } from './strangers.ts';
import { isSuing } from './routine-sources.ts';
import { findTold, isOutletPhrase, type Told } from '../outlets/told-outlets.ts';

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
    if ((told && !told.isPress) || isSuing(block, attribution) || isOnPaper(block, attribution))
      return [];
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

/** “A senior official”, “two people briefed on the plan”, “government sources”. */
function isAnonymous(
  block: Block,
  sentence: Sentence,
  all: readonly Attribution[],
  attribution: Attribution,
): boolean {
  const { source, cue } = attribution;
  if (!isTelling(block, attribution)) return false;
  if (isShare(block, attribution) || isNamedBeside(block, attribution)) return false;
  const words = findSourceWords(sentence, source);
  const head = findHead(words, sentence.tokens);
  const isHidden =
    (head >= 0 && hidesName(sentence, words, head, attribution)) ||
    (attribution.contentKind === 'quotation' && isAbusiveStranger(block, words, attribution));
  if (!isHidden) return isPrivate(block, words, attribution) && !isNested(all, attribution);
  if (isDoing(sentence, cue) || isDesk(block, words, attribution)) return false;
  if (isOthersOwn(block, source)) return false;
  return !isNested(all, attribution);
}

function hidesName(
  sentence: Sentence,
  words: readonly Token[],
  head: number,
  { source, cue }: Attribution,
): boolean {
  return (
    isUnnamed(words, head, sentence) ||
    isListed(words, head, source) ||
    // “Sources told the Daily Harbor”; of those who tell nobody in particular vague-attribution asks
    (/^sources$/i.test(source.text) && findTold(sentence, cue) !== undefined)
  );
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
    source.text.endsWith('s') &&
    !words.some(({ lower }) => unnumbered.test(lower) && lower !== 'some')
  );
}

/** Somebody says something, and has no name yet. */
function isTelling(block: Block, { source, cue, contentKind }: Attribution): boolean {
  if (source.kind === 'none' || source.kind === 'pronoun' || source.name) return false;
  if (isSupposition(block, cue)) return false;
  // “a ministry spokesman and an official”: the house has spoken.
  if (/\bspokes(?:man|men|people|person|woman|women)\b/.test(source.text)) return false;
  // “people close to the mayor have not ruled out a run”
  const isClaim = contentKind !== 'noun-phrase' || cue.lemma === 'rule out';
  return isClaim && !cue.lemma.endsWith(' by');
}

/** “are dismayed by the bill, {thought} to be £9 million”: what is thought, and by nobody who stands there. */
function isSupposition({ text }: Block, { start, end }: Span): boolean {
  return (
    /^(?:believed|estimated|expected|reported|said|thought|understood)$/.test(
      text.slice(start, end),
    ) &&
    /^ to (?:be|have)\b/.test(text.slice(end, end + 9)) &&
    text.slice(0, start).endsWith(', ')
  );
}

/** “reports that {cited unnamed sources} said so”, “a man {identified only as an operative} said”: the copy says so. */
function isOthersOwn({ text }: Block, { start, text: words }: SourceMention): boolean {
  return (
    /^(?:cited|quoted)\b/i.test(words) ||
    relaying.test(text.slice(Math.max(0, start - labelReach), start)) ||
    /\b(?:described|identified|introduced|known) (?:only )?as $/i.test(
      text.slice(Math.max(0, start - labelReach), start),
    )
  );
}

/** “The Harbor Post, {quoting} sources close to the talks, said …”: its sources. */
const relaying = /\p{Upper}[^\s,]*, (?:citing|quoting) $/u;

/** How far before a source what it is called by may start, in UTF-16 code units. */
const labelReach = 24;

/** “said an official who oversaw the case and called it small”: one source, two verbs. */
function isFirstOf(all: readonly Attribution[], { source, cue }: Attribution): boolean {
  return all.every((other) => other.source.start !== source.start || other.cue.start >= cue.start);
}

/** “Insiders were more likely to say”: how many of those who were asked, not what somebody told. */
function isShare({ text }: Block, { source, cue }: Attribution): boolean {
  return source.end < cue.start && shares.test(text.slice(source.end, cue.start));
}

const shares = /\b(?:more|less|most|least|equally|likely|tend\w*|split|divided)\b/;

/** The words that name the source, with those before “who”: “[An official] who declined to be named said”. */
function findSourceWords({ tokens }: Sentence, { start, end }: Span): readonly Token[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const antecedent =
    wordAt(tokens, first - 1) === 'who' ? findSubject(tokens, first - 1) : undefined;
  if (first < 0) return [];
  const from = antecedent?.first ?? first;
  let to = from;
  while ((tokens[to]?.end ?? Infinity) <= end) to++;
  return tokens.slice(from, to);
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

const sittings: ReadonlySet<string> = new Set([
  ...findWordSet('hearings-of-evidence'),
  ...findWordSet('public-meetings'),
]);
const listeners = /^(?:reporters|journalists|media|lawmakers|the|us|me|that)$/;

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
  if (isCalledNameless(words.slice(0, head))) return true;
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
function isNamedBeside({ facts, text }: Block, { source, content, cue }: Attribution): boolean {
  const { start: from, end } = source;
  if (naming.test(text.slice(end, end + 20))) return true;
  // “Wael Haddad, an executive, credited with the march, wrote”; not “to succeed Wael Haddad, an executive said”
  const isApposed = facts.nameUses.some(
    ({ words, end: nameEnd }) =>
      cue.start !== end + 1 &&
      words.length > 1 &&
      nameEnd === from - 2 &&
      text.startsWith(', ', nameEnd) &&
      isPersonName(words),
  );
  if (isApposed) return true;
  // “According to an aide, Tomas Reyes left”: of whom it is told.
  return facts.names.some(
    ({ start }) => start > end && start <= end + 3 && content.every((each) => each.start !== start),
  );
}

const naming = /^, (?:among them|including|led by) [\p{Upper}[]/u;

/** Somebody with a name, or a paper that has one elsewhere; “Politico” opens its sentence, where any word has a capital. */
function isOutlet({ source: { kind, text }, cue }: Attribution): boolean {
  if (kind === 'named' || kind === 'pronoun') return true;
  if (kind !== 'role') return false;
  return isOutletPhrase(text) || (cue.lemma === 'report' && /^\p{Upper}\S*$/u.test(text));
}

/** “Two diplomats say the deal is near, {said Cole}.” */
function isTag({ cue, source }: Attribution, own: Attribution): boolean {
  return cue.start > own.cue.end && source.start > cue.end;
}

/** Inside what a named source says: “The Daily Harbor reported that a senior official said …”. */
function isNested(all: readonly Attribution[], own: Attribution): boolean {
  // “Cole said the deal was near, two diplomats said”: whoever comes last says all of it.
  const others = all.filter(
    (other) =>
      other !== own &&
      isOutlet(other) &&
      (isTag(other, own) || !own.content.some((span) => isWithin(other.cue, span))),
  );
  // “…, the Daily Harbor reported, citing an official”
  if (/^(?:citing|quoting)$/.test(own.cue.lemma)) return others.length > 0;
  return others.some(({ content }) =>
    content.some((span) => span.start <= own.cue.start && own.cue.end <= span.end),
  );
}
