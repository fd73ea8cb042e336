import type { Block } from '../../document/block.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import {
  findImputedAims,
  imputedAimWords,
  isOfAct,
} from '../../facts/claims/motives/imputed-aims.ts';
import { findStatedReasons, statedReasonWords } from '../../facts/claims/motives/stated-reasons.ts';
import { findRealAims, realAimWords } from '../../facts/claims/motives/real-aims.ts';
import {
  findMotives,
  isActBefore,
  matchContested,
  motiveWords,
  type Motive,
} from '../../facts/claims/motives/motives.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findMotiveFixes } from '../../fixes/claims/motive-fixes.ts';
import type { Severity } from '../../finding.ts';
import { isOverlapping, isWithin, type Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import type { Owner } from '../../story/owners/owner.ts';
import type { Carry } from '../../story/owners/carry.ts';
import { isLent } from '../../story/owners/lent-carry.ts';
import { isOwnPaper } from '../../story/owners/own-paper.ts';
import { isNoAccuser } from '../../checks/voice/accusers.ts';
import { defineRule } from '../rule.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { isFiniteVerb } from '../../english/verbs.ts';

const findAll = readSentences(findAllMotives);
const words = joinOpenings([motiveWords, imputedAimWords, realAimWords, statedReasonWords]);

export default defineRule({
  meta: {
    id: 'motive-as-fact',
    summary: 'Say who knows why somebody did something, or leave the motive out.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    isHintInOpinion: true,
    precedence: 'claim',
    options: {},
    messages: { motive: 'Motive stated as fact: who says “{phrase}”?' },
    remedy: 'Who says why (“to save money, the mayor said”), or only what was done.',
    fine: 'where the person has said so in the copy, or the purpose is in the act itself',
    references: [
      { title: 'NPR: do not jump to motive' },
      { title: 'Reuters Handbook of Journalism: freedom from bias' },
      { title: 'AP Stylebook: criminal justice' },
    ],
  },
  needs: { block: 'body', words, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found } of block.derive(findAll)) {
      const { motive, severity } = found;
      const span = { start: motive.start, end: motive.end };
      if (story.isQuoted(index, span) || isOwned(block, story, index, motive)) continue;
      if (motive.kind === 'will' && isFound(block, story, sentence, motive)) continue;
      yield {
        span,
        messageId: 'motive',
        data: { phrase: block.text.slice(span.start, span.end) },
        // “deliberately misled”: the claim itself is asked about first.
        sourcing: motive.kind === 'will' ? 1 : 2,
        fixes: findMotiveFixes({ block, index, story, span }, sentence, motive),
        ...(severity && { severity }),
      };
    }
  },
});

/** “Holt was convicted of murder. … Holt intentionally rammed the car”: a jury has found that. */
function isFound({ facts, text }: Block, story: Story, { start }: Sentence, motive: Span): boolean {
  const doer = facts.nameUses.findLast((use) => use.start >= start && use.end <= motive.start);
  const surname = doer?.words.at(-1)?.lower;
  if (!doer || surname === undefined || !story.isConvicted(surname)) return false;
  return !/\b(?:that|which|who)\b|;/.test(text.slice(doer.end, motive.start));
}

const none: readonly FoundMotive[] = [];

interface FoundMotive {
  readonly motive: Motive;
  /** Milder for an aim that is read into an act, which a desk often prints, and for what is timed by something. */
  readonly severity?: Severity;
}

function findAllMotives(sentence: Sentence, block: Block): readonly FoundMotive[] {
  if (!words.isAnyIn(sentence)) return none;
  const [motives, aims] = [findMotives(sentence), findImputedAims(sentence)];
  const [real, reasons] = [findRealAims(sentence), findStatedReasons(sentence)];
  if (motives.length + aims.length + real.length + reasons.length === 0) return none;
  const plain = motives.filter(
    (motive) =>
      isOfSomebody(block, sentence, motive) &&
      !isCharged(sentence.tokens, motive) &&
      !isCalledSo(block.text, motive),
  );
  const imputed = aims.filter(
    (motive) =>
      plain.every((each) => !isOverlapping(each, motive)) &&
      (isOfAct(sentence.tokens, motive) ||
        isActBefore(sentence.tokens, motive.first) ||
        isOfSomebody(block, sentence, motive)),
  );
  const stated = reasons.filter(({ motive }) =>
    [...plain, ...imputed].every((each) => !isOverlapping(each, motive)),
  );
  return [
    ...stated,
    ...[...plain, ...real].map((motive) =>
      isOfRule(sentence.tokens, motive) ||
      isMeasure(block.text, sentence, motive) ||
      isHeld(sentence.tokens, motive)
        ? { motive, severity: 'hint' as const }
        : { motive },
    ),
    ...imputed.map((motive) => ({ motive, severity: toGrade(sentence, motive) })),
  ];
}

/** What nobody says of themselves, and what an attempt is said to be for, a desk asks about; other aims it often prints. */
function toGrade({ tokens }: Sentence, motive: Motive): Severity {
  const { first, last, isImputed } = motive;
  if (isHeld(tokens, motive)) return 'hint';
  const isAttempt = attempts.has(wordAt(tokens, last - 1));
  const isOwn = wordAt(tokens, first) === 'in' && isAttempt;
  return isOwn || (isImputed && matchContested(tokens, last + 1)) ? 'information' : 'hint';
}

/** “in an apparent bid to”: the copy says that it only looks so; “for fear of looters”: a fear is to nobody’s discredit. */
function isHeld(tokens: readonly Token[], { first, last }: Motive): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => held.has(lower));
}

const held = toWordSet('apparent appeared appears fear looked looks seemed seems');
const attempts = toWordSet('attempt attempts bid bids effort efforts ploy');

const charges = createWordList(findWordSet('charge-words'));

/** “charged with murder, willfully moving a body and …”: the words of the charge. */
function isCharged(tokens: readonly Token[], { kind, first, last }: Motive): boolean {
  if (kind !== 'will' || !wordAt(tokens, last + 1).endsWith('ing')) return false;
  // “arrested for knowingly running a chop shop”
  if (/^(?:for|of)$/.test(wordAt(tokens, first - 1))) return true;
  const charge = tokens.slice(0, first).findLastIndex((token) => charges.has(token));
  return charge >= 0 && !tokens.slice(charge + 1, first).some(isFiniteVerb);
}

/** “{a strict levy system} that was intended to punish”: what a rule is for is written in it. */
function isOfRule(tokens: readonly Token[], { first, last }: Motive): boolean {
  const to = wordAt(tokens, first) === 'to' ? first : last;
  if (wordAt(tokens, to) !== 'to') return false;
  if (!/^(?:designed|intended|meant)$/.test(wordAt(tokens, to - 1))) return false;
  return tokens.slice(Math.max(0, to - 1 - ruleReach), to).some(({ base }) => rules.has(base));
}

/** How far before what it is for a rule may stand, in tokens: “a tax that was partly intended to”. */
const ruleReach = 5;
const rules = findWordSet('purposeful-rules');

/** “the decision to impose tariffs {in retaliation for} the ban”: whoever imposes them says what for. */
function isMeasure(text: string, sentence: Sentence, { kind }: Motive): boolean {
  return (
    kind === 'reason' &&
    /\b(?:duties|embargo|imposed the measures|sanctions|tariffs)\b/i.test(
      text.slice(sentence.start, sentence.end),
    )
  );
}

const explaining =
  /\b(?:cast|defend|defin|describ|explain|fram|justif|portray|present)(?:e|ed|es|ied|ies|ing|s)? [^.;:]{2,80}$/;

/** “for what a watchdog called {politically motivated} charges”, “defined the raids {as retaliation for} the blast”: those words have their owner. */
function isCalledSo(text: string, { start, end }: Motive): boolean {
  if (
    /^as\b/.test(text.slice(start, end)) &&
    explaining.test(text.slice(Math.max(0, start - 100), start))
  )
    return true;
  return /\bwhat [^;]{2,70} (?:calls?|called|describ(?:es?|ed) as|said|says?)(?: at the time)?(?: (?:are|is|was|were))? (?:an? |the )?$/.test(
    text.slice(Math.max(0, start - 100), start),
  );
}

/** A bridge is designed to carry 40 tons; a mayor cancels a forum to avoid questions. */
function isOfSomebody(block: Block, { tokens }: Sentence, motive: Motive): boolean {
  const { kind, first, isImputed } = motive;
  if (kind === 'kind' || isImputed) return true;
  const end = kind === 'will' ? Math.min(tokens.length, first + 2) : first;
  // “deliberately left out half the steel”: behind the adverb comes a verb, whatever else it may be.
  const own = kind === 'will' && first > 0 ? findSubject(tokens, first + 1) : undefined;
  const subject =
    own ?? findLastSubject(tokens, 0, end) ?? findLastSubject(tokens, first + 1, tokens.length);
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}

/** The subject of the last verb between two positions that has one. */
function findLastSubject(tokens: readonly Token[], from: number, to: number): TokenRun | undefined {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    // “They’re using the report in an attempt to embarrass her”: subject and verb are one word.
    if (token && /^(?:he|she|they|who)'(?:s|re|ve)$/.test(token.lower))
      return { first: i, last: i };
    const subject = token && i > 0 && isFiniteVerb(token) ? findSubject(tokens, i) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** “leaked the memo out of spite”, “named a dean”, “refused to pay”: who does so does not say why. */
const handingOut = findWordSet('handing-out');

function isOwned(block: Block, story: Story, index: number, motive: Motive): boolean {
  const { kind, start, end } = motive;
  const owner = story.ownerOf(index, { start, end });
  const { carry, isCovered, ownership } = owner;
  if (isNoAccount(block, motive, owner)) return false;
  // What a source said in another paragraph, or later, it did not say of the motive.
  if (carry && (ownership === 'distant' || kind === 'will'))
    return kind === 'will' && isCarried(story, index, motive, carry);
  if (ownership !== 'attributed' || kind === 'will' || kind === 'kind') return isCovered;
  return block.facts.attributions.some(
    ({ source, content, contentKind, cue }) =>
      source.kind !== 'none' &&
      content.some((each) => start >= each.start && start < each.end) &&
      !(contentKind === 'noun-phrase' && handingOut.has(cue.lemma)),
  );
}

/** “because it {feared} a strike”: the fear is none; nor does a paper find out why somebody did what it has found. */
function isNoAccount(block: Block, motive: Motive, { attribution, ownership }: Owner): boolean {
  if (!attribution) return false;
  if (ownership === 'none' && isWithin(attribution.cue, motive)) return true;
  return isOwnPaper(block, attribution, motive);
}

/** “The jury heard of a row. Holt {deliberately} hit him.”: whoever spoke of that, and did not only count something. */
function isCarried(story: Story, index: number, motive: Motive, carry: Carry): boolean {
  const own = story.sentenceAt(index, motive.start);
  if (isNoAccuser(story, index, motive, carry)) return false;
  return own === undefined || !isLent(story.document, own, carry);
}
