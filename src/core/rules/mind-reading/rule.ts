import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isHuman } from '../../facts/sources.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { isMereThing } from '../../facts/attributions/mere-things.ts';
import { findMindFixes } from '../../fixes/wording/mind-reading-fixes.ts';
import { isNounOfOtherVerb } from '../../english/plural-nouns.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { isHeadlinese } from '../../repair/headlinese.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Block } from '../../document/block.ts';
import type { Severity } from '../../finding.ts';
import type { Span } from '../../span.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import {
  findMind,
  isGuess,
  isImputed,
  isOfNamedWho,
  isToldHere,
  isUnavowed,
} from '../../checks/wording/imputed-minds.ts';
import { isSharedThought } from '../../checks/wording/shared-thoughts.ts';
import { isSupposed } from '../../checks/wording/supposed-thoughts.ts';
import { hasVerb } from '../../english/verbs.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import { smallNumbers } from '../../english/small-numbers.ts';

export default definePhraseRule({
  meta: {
    id: 'mind-reading',
    summary: 'Report what people say and do, not what goes on in their heads.',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    messages: { found: '“{phrase}” reports an inner state as fact; say how we know.' },
    references: [
      { title: 'Emily M. Bender, on verbs of attribution (Oxford University Press)' },
      { title: 'NPR Ethics Handbook' },
      { title: 'Reuters Handbook of Journalism' },
    ],
  },
  reads: 'story',
  kinds: ['imputation', 'mind-reading'],
  isMeant: (use) =>
    !isHeadlinese(use.context.block) &&
    (isOfGroup(use) ? !isShown(use) : isThought(use) && !isAnswered(use)),
  toSeverity,
  findFixes: (use, listed) => {
    // What they sought anybody could see.
    if (use.phrase.entry.phrase.startsWith('seek')) return [];
    // How they felt may be news: the cut is for the writer to make.
    return use.phrase.entry.pos === 'adj'
      ? listed.map((fix) => ({ ...fix, applicability: 'suggestion' }))
      : findMindFixes(use);
  },
});

/** A guess is graver than the wish itself; how players and fans feel is what is reported of a match. */
function toSeverity(use: PhraseUse): Severity | undefined {
  if (use.phrase.kind === 'imputation' && use.context.story.readership.isSport()) return 'hint';
  if (isOfMany(use) || isSharedThought(use)) return 'hint';
  if (use.phrase.entry.severity !== 'hint') return undefined;
  return isGuess(use) || isUnavowed(use) ? 'information' : undefined;
}

/** “many parents {fear} side effects”: what polls ask, and nobody’s secret. */
function isOfMany({ tokens, first }: PhraseUse): boolean {
  return quantifiers.test(wordAt(tokens, first - 2));
}

/** “{angry} residents”, “{to the dismay of} villagers”: the words say whose feeling it is. */
function isOfGroup({ phrase: { entry } }: PhraseUse): boolean {
  return entry.pos === 'adj' || entry.phrase.startsWith('to the ');
}

/** Somebody’s words stand beside the feeling, or the crowd itself says something: “Outraged parents say”. */
function isShown({ context: { block }, phrase }: PhraseUse): boolean {
  const { quotations, attributions } = block.facts;
  if (quotations.length > 0 || isSeenToAct(block, phrase)) return true;
  return attributions.some(
    ({ source, cue, contentKind }) =>
      source.start <= phrase.start &&
      phrase.end <= source.end &&
      contentKind !== 'noun-phrase' &&
      !isMental(cue.lemma),
  );
}

/** How far behind a crowd its verb may stand, in UTF-16 code units. */
const actReach = 50;
const acts =
  /^ (?!to\b)[\p{Alpha}’'-]+(?: and [\p{Alpha}’'-]+)? (?:(?:also|have|had|has|then) )?(?:attack|block|boo|burie|burn|chant|clash|demolish|heckl|hurl|jeer|march|pelt|picket|protest|rall|ransack|refus|rush|shout|smash|storm|surround|threw|throw|torch|yell)\p{Lower}*\b/u;

const suffered =
  /\b(?:attacked|blocked|booed|burned|burnt|chased|demolished|destroyed|heckled|jeered|looted|pelted|ransacked|smashed|stoned|stormed|surrounded|torched|vandali[sz]ed|wrecked) by (?:an? |hundreds of |the )?$/;

/** “{Angry} voters refused to leave”, “was torched by {angry} residents”: anybody there could see it. */
function isSeenToAct({ text }: Block, { start, end }: Span): boolean {
  return (
    acts.test(text.slice(end, end + actReach)) ||
    suffered.test(text.slice(Math.max(0, start - actReach), start))
  );
}

function isAnswered(use: PhraseUse): boolean {
  return isImputed(use) ? isToldHere(use) : isKnown(use) || isHeardNext(use);
}

function isThought(use: PhraseUse): boolean {
  const isWho = isOfNamedWho(use) && (isHostile(use) || isStrong(use));
  return (
    (isWho || (isAboutSomeone(use) && !isRelative(use))) &&
    !isPluralNoun(use) &&
    !isSupposed(use) &&
    !isAside(use) &&
    !isFamiliar(use) &&
    !isFinding(use)
  );
}

/** “Other {suspects} have fled”, “Recession {fears} in the south hit shares”: the verb is behind it. */
function isPluralNoun({ tokens, first, last }: PhraseUse): boolean {
  return first === last && /[^s]s$/.test(wordAt(tokens, last)) && isNounOfOtherVerb(tokens, last);
}

const numbers: ReadonlySet<string> = new Set([...smallNumbers, 'dozens']);
const strangers = /^(?:he|she|they)$/;

/** “The skipper, who {could not hide his} delight,”: a feeling is told of in passing; what somebody wants only says who it is. */
function isStrong({ phrase, first, last }: PhraseUse): boolean {
  return phrase.entry.severity !== 'hint' && last > first;
}

/** “Holm, who hates farmers”: nobody says so of himself. */
function isHostile(use: PhraseUse): boolean {
  return isImputed(use) || hostile.has(use.phrase.entry.phrase);
}

const hostile = toWordSet('despise detest hate loathe');

/** “They have shown no remorse” tells of what they did not do. */
function isTelling({ cue, source }: Attribution): boolean {
  if (/^(?:agree|decline|ignore|order|refuse|reject)$/.test(cue.lemma)) return false;
  return cue.lemma !== 'show' || source.kind === 'document';
}

/** People and bodies have minds; “I”, “we” and “you” know their own. */
function isAboutSomeone(use: PhraseUse): boolean {
  const subject = findMind(use);
  const head = subject && use.tokens[subject.last];
  if (!head || isCounted(use, subject, head) || nobodyElse.test(head.lower)) return false;
  if (isCapitalised(head) && parties.has(head.lower)) return true;
  if (isPersonNoun(head.base) || makers.test(head.base)) return true;
  return isHumanMind(use, subject);
}

function isHumanMind(use: PhraseUse, { first, last }: TokenRun): boolean {
  const { block } = use.context;
  const base = use.tokens[0]?.index ?? 0;
  const isPerson = isHuman(block, block.facts.names, base + first, base + last);
  return isPerson || (first === last && isKnownSurname(use, use.tokens[last]));
}

/** “{Voss} is desperate to sell”: one word at the start, and somebody whom the copy has introduced. */
function isKnownSurname({ context: { story } }: PhraseUse, head: Token | undefined): boolean {
  return head !== undefined && isCapitalised(head) && story.isIntroduced(head.lower);
}

/** “the carmaker”, “a brewery”: firms by what they make. */
const makers =
  /^(?!.*(?:peace|policy|film|match|trouble|law|home)maker)[a-z]{3,}(?:maker|builder)$|^(?:brewer|brewery|grocer|insurer|lender|miner|retailer|wholesaler)$/;

const nobodyElse = /^(?:i|we|you|it|who|that|which|this|(?:any|every|no)(?:body|one))(?:'\w+)?$/;

/** “Three suspected members”; “Many people would rather”, which polls count. */
function isCounted(use: PhraseUse, { first }: TokenRun, head: Token): boolean {
  if (head.kind === 'number' || numbers.has(head.lower)) return true;
  return quantifiers.test(wordAt(use.tokens, first)) && isImputed(use);
}

/** Parties go by words that mean other things without their capital. */
const parties = toWordSet('conservatives democrats greens labour liberals republicans tories');

const quantifiers = /^(?:few|many|most|some)$/;
const things = /^(?:any|every|no|some)thing$/;

/** “the unease many residents feel”, “emails that she thinks should be published”: the thought only says which. */
function isRelative({ tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  const words = tokens.slice(subject.first, subject.last).map(({ lower }) => lower);
  if (words.some((word, i) => things.test(word) || (i > 0 && quantifiers.test(word)))) return true;
  const noun = tokens[subject.first - 1];
  if (!noun || noun.kind === 'punctuation') return false;
  const isNoun = !isCapitalised(noun) && !isClosedWord(noun);
  return isNoun || /^(?:that|what|which|whom)$/.test(noun.lower);
}

/** “The toll will go, her aides believe, by May”: words between commas give the rest to whoever thinks so. */
function isAside({ phrase, tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject || wordAt(tokens, subject.first - 1) !== ',') return false;
  if (wordAt(tokens, subject.last) === 'who') return false;
  const next = tokens.find(({ start }) => start >= phrase.end);
  return next === undefined || /^[,.]$/.test(next.text);
}

/** “the only town they know.”, “She knew three languages”: what one is at home in is no thought. */
function isFamiliar({ phrase, tokens, first, last }: PhraseUse): boolean {
  if (phrase.entry.phrase !== 'know') return false;
  if (isKnownOf(tokens, first) || isThatThing(tokens, last + 1)) return true;
  if (isMereThing(tokens, last)) return !/^(?:it|that|this)$/.test(wordAt(tokens, last + 1));
  if (!strangers.test(wordAt(tokens, first - 1))) return false;
  const [noun, next] = [tokens[first - 2], tokens[last + 1]];
  const isEnd = next === undefined || next.kind === 'punctuation';
  return isEnd && noun?.kind === 'word' && !isClosedWord(noun);
}

/** “knew {that stretch of river}”, not “knew that the hatch was open” */
function isThatThing(tokens: readonly Token[], that: number): boolean {
  if (wordAt(tokens, that) !== 'that') return false;
  const end = tokens.findIndex(({ kind }, i) => i > that && kind === 'punctuation');
  return end > that + 1 && !hasVerb(tokens.slice(that + 1, end));
}

/** “the only person {known} in medicine to survive”: what is on record, and in nobody’s head. */
function isKnownOf(tokens: readonly Token[], at: number): boolean {
  if (
    wordAt(tokens, at) !== 'known' ||
    !/^(?:anywhere|as|by|during|for|in|on|only|simply|so|throughout)$/.test(wordAt(tokens, at + 1))
  )
    return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const noun = before.at(-1);
  return (
    noun?.kind === 'word' &&
    !isCapitalised(noun) &&
    !isClosedWord(noun) &&
    !before.some(({ lower }) => /^(?:had|has|have|having)$|['’](?:d|ve)$/.test(lower))
  );
}

const finders =
  /^(?:analysts|archaeologists|astronomers|authorities|detectives|doctors|economists|epidemiologists|experts|firefighters|geologists|historians|inspectors|investigators|officers|physicists|police|prosecutors|rescuers|researchers|scientists)$/;

/** “Police suspect arson”, “Doctors know little about the virus”, “Few people know”: what was found out, or was not. */
function isFinding({ phrase, tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject || !/^(?:believe|fear|know|suspect|think|worry)$/.test(phrase.entry.phrase))
    return false;
  if (phrase.entry.phrase === 'know' && wordAt(tokens, subject.first) === 'few') return true;
  return finders.test(wordAt(tokens, subject.last));
}

/** Someone in the paragraph says something, or the paragraph before says whose words these are. */
function isKnown({ context, phrase, tokens, first }: PhraseUse): boolean {
  const { block, index, story } = context;
  if (block.facts.quotations.length > 0 || block.facts.citations.length > 0) return true;
  const isSaid = block.facts.attributions.some(
    (each) => each.cue.start !== phrase.start && !isMental(each.cue.lemma) && isTelling(each),
  );
  if (isSaid) return true;
  const subject = findSubject(tokens, first);
  const head = subject && tokens[subject.last];
  const before = story.document.blocks[index - 1]?.block.facts;
  if (!head || !before) return false;
  const voices = before.attributions.filter(({ cue }) => !isMental(cue.lemma));
  const isSame = voices.some(({ source }) =>
    source.text.toLowerCase().split(' ').includes(head.base),
  );
  // A report knows nobody’s mind.
  const isHeard =
    voices.some(({ source }) => source.kind !== 'document') || before.quotations.length > 0;
  return isSame || (strangers.test(head.lower) && isHeard);
}

/** “Dealers were sceptical. ¶ “Nothing has changed,” said one dealer.”: whose mind it is speaks in the next paragraph. */
function isHeardNext({ context: { index, story }, tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  const head = subject && tokens[subject.last];
  const base = head?.base;
  const block = story.document.blocks[index + 1]?.block;
  if (base === undefined || block?.kind !== 'paragraph' || strangers.test(base)) return false;
  return block.facts.attributions.some(
    ({ contentKind, cue, source }) =>
      contentKind !== 'noun-phrase' &&
      !isMental(cue.lemma) &&
      source.text
        .toLowerCase()
        .split(' ')
        .some(
          // “Ada Holm feared a flood. ¶ “It was grim,” she said.”
          (word) =>
            word === base || `${word}s` === base || (/^s?he$/.test(word) && isCapitalised(head)),
        ),
  );
}

function isMental(lemma: string): boolean {
  return /^(?:believe|doubt|expect|fear|feel|hope|know|realize|realise|suspect|think|want|wish|worry)$/.test(
    lemma,
  );
}
