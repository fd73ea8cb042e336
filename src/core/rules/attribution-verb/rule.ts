import lexicon from '../../lexicons/sources/reporting-verbs.json' with { type: 'json' };
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { hasFinder } from '../../checks/voice/finders.ts';
import { findClaimVerb } from '../../facts/claims/headlines/headline-claims.ts';
import { findReportingVerb, type ReportingVerb } from '../../facts/attributions/reporting.ts';
import type { Severity } from '../../finding.ts';
import { isWithin, type Span } from '../../span.ts';
import { groupAttributions, readSentences } from '../../facts/by-sentence.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';
import { toHouseSpelling } from '../../fixes/house-spelling.ts';
import { findClaimedBeingFixes } from '../../fixes/sources/claimed-being.ts';
import { findNeutralVerbs, mendTwin, type VerbPlace } from '../../fixes/sources/neutral-verbs.ts';
import {
  isDeceit,
  isLaidClaim,
  isLettingIn,
  isOfParty,
  isPleadedAbove,
  isUsualClaim,
} from '../../checks/sources/attribution-verbs/usual-claims.ts';
import { tellsBothSides } from '../../checks/sources/attribution-verbs/disputed-claims.ts';
import { isRefutedBelow } from '../../checks/sources/attribution-verbs/refuted-claims.ts';
import {
  findSpeechUse,
  isOfThing,
  type SpeechUse,
} from '../../checks/sources/attribution-verbs/speech-uses.ts';
import { maxFixes } from '../../repair/suggestion.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const queried = findWordSet('queried-verbs');
/** Loaded in a lexicon's eyes, plain in a newsroom's. */
const plain = findWordSet('plain-stances');
const loaded: ReadonlySet<string> = new Set(
  lexicon.entries
    .filter(({ stance, lemma }) => stance !== 'neutral' && !plain.has(lemma))
    .map(({ lemma }) => lemma),
);
const findAll = readSentences(findLoaded);

export default defineRule({
  meta: {
    id: 'attribution-verb',
    summary: 'Prefer “said” to a verb that takes a side.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    isHintInOpinion: true,
    precedence: 'word',
    options: {},
    messages: { loaded: '“{verb}” takes a side; try “{alternative}”.' },
    remedy: '“Said”; or what the speaker did besides, as a fact.',
    fine: 'where the copy shows what the verb says: an accusation that was denied, words that it quotes',
    references: [
      { title: 'AP Stylebook: admit' },
      { title: 'NPR: refute and rebut' },
      { title: 'Guardian style guide: refute, deny' },
    ],
  },
  needs: { block: 'body', fact: 'attributions', found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found } of block.derive(findAll)) {
      const { attribution, verb, use } = found;
      const { cue, source } = attribution;
      if (story.isQuoted(index, cue)) continue;
      const word = block.text.slice(cue.start, cue.end);
      const place = { block, sentence, cue, source: source.text };
      const { all, fitting } = findNeutralVerbs(place, verb, use);
      const [neutral] = fitting.length > 0 ? fitting : all;
      if (neutral === undefined) continue;
      const alternative = toHouseSpelling(story, neutral);
      const severity = toSeverity(block, sentence, attribution, verb);
      const isFalse = severity !== 'hint' && isOnlyClaimed(story, index, sentence, attribution);
      yield {
        span: cue,
        messageId: 'loaded',
        data: { verb: word, alternative },
        severity: isFalse ? 'hint' : severity,
        fixes:
          findClaimedBeingFixes(block, sentence, cue) ??
          (use === 'speech' && isOfThing(sentence, attribution) ? [] : fitting)
            .slice(0, maxFixes)
            .map((each) => toFix(place, verb, toHouseSpelling(story, each))),
      };
    }
  },
});

/** Whether “claimed” is the word for it: of a party and its case, in a suit, of what the copy calls false, and where it tells both sides. */
function isOnlyClaimed(
  story: Story,
  index: number,
  sentence: Sentence,
  { cue, source }: Attribution,
): boolean {
  if (cue.lemma !== 'claim') return false;
  const { tokens } = sentence;
  return (
    tellsBothSides(story, index, sentence) ||
    (!isGerund(tokens, cue) && isOfParty(tokens, source)) ||
    isPleadedAbove(story, index) ||
    isRefutedBelow(story, index, cue.start)
  );
}

/** “…, claiming”: who does is often somebody else than the subject. */
function isGerund(tokens: readonly Token[], { start }: Span): boolean {
  return tokens.some((token) => token.start === start && token.lower.endsWith('ing'));
}

interface LoadedUse {
  readonly attribution: Attribution;
  readonly verb: ReportingVerb;
  readonly use: SpeechUse;
}

function findLoaded(sentence: Sentence, block: Block): readonly LoadedUse[] {
  const attributions = block.derive(groupAttributions)(sentence.index);
  return attributions.flatMap((attribution) => {
    const { cue } = attribution;
    const verb = loaded.has(cue.lemma) ? findVerb(sentence, cue) : undefined;
    const use = verb && findSpeechUse(sentence, attribution, verb);
    if (!use || isNested(attributions, attribution) || isNobody(attribution)) return [];
    if (isDeceit(block, sentence, attribution) || isLettingIn(sentence, cue)) return [];
    if (isLaidClaim(sentence, attribution)) return [];
    return [{ attribution, verb, use }];
  });
}

/** “I insist”; “The raids were large. They underlined that …”, where “they” may be no people. */
function isNobody({ cue, source }: Attribution): boolean {
  if (/^(?:i|we)$/i.test(source.text)) return true;
  const isShowing = /^(?:highlight|underline|underscore)$/.test(cue.lemma);
  return isShowing && /^(?:it|that|these|they|this|those|which)$/i.test(source.text);
}

/** Who points out what anybody can check takes no side, in whatever words; who points out a lie does. */
function toSeverity(
  block: Block,
  sentence: Sentence,
  { content, cue, source }: Attribution,
  { lemma }: ReportingVerb,
): Severity {
  const { tokens } = sentence;
  if (!queried.has(lemma) || isUsualClaim(tokens, source, cue)) return 'hint';
  if (lemma === 'reveal' && !isConcluding(tokens, source, cue)) return 'hint';
  if (isFitting(block, sentence, lemma, cue)) return 'hint';
  if (lemma !== 'point out') return 'information';
  const isDisputed = tokens.some(
    (token, i) => isInContent(token, content) && findClaimVerb(tokens, i) !== undefined,
  );
  return isDisputed ? 'information' : 'hint';
}

/** “…, {revealing} a grim trend”: a conclusion; what somebody revealed, and how a scan says that it was, was not known before. */
function isConcluding(
  tokens: readonly Token[],
  { kind }: Attribution['source'],
  { start }: Span,
): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return (
    kind !== 'document' &&
    wordAt(tokens, at) === 'revealing' &&
    !(relatives.test(wordAt(tokens, at + 1)) && hasFinder(tokens.slice(0, at)))
  );
}

const relatives = /^(?:how|that|what|when|where|which|why)$/;

/** “She admitted she was tired”, “admitted not having paid”: what people say of themselves is theirs to admit. */
function isOfSelf(tokens: readonly Token[], { end }: Span): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  const at = /^(?:not|that|to)$/.test(wordAt(tokens, next)) ? next + 1 : next;
  return /^(?:(?:he|she|they)(?:'\w+)?|[a-z]{2,}ing)$/.test(wordAt(tokens, at));
}

/** “confessed to the raid, admitting that …”: the copy has called it a confession. */
function isConfessed(tokens: readonly Token[], { start }: Span): boolean {
  return tokens.some(
    ({ end, lower }, i) =>
      end <= start &&
      (/^confess(?:ed|es|ing)$/.test(lower) ||
        (lower === 'guilty' && /^pl(?:ea)?d/.test(wordAt(tokens, i - 1)))),
  );
}

const errors = toWordSet(
  'error errors inaccurate incorrect mistake mistaken mistakes untrue wrong',
);

/** “admitted that the date in his book was wrong”: an error is owned up to, as is what people did themselves. */
function isOwned(tokens: readonly Token[], cue: Span): boolean {
  const isError = tokens.some(({ start, lower }) => start >= cue.end && errors.has(lower));
  return isError || isOfSelf(tokens, cue) || isConfessed(tokens, cue);
}

/** What people admit of themselves, and claims that the copy could not check. */
function isFitting(block: Block, sentence: Sentence, lemma: string, cue: Span): boolean {
  if (lemma === 'admit') return isOwned(sentence.tokens, cue);
  return (
    lemma === 'claim' && (isUnconfirmed(block, sentence, cue) || isConceded(block, sentence, cue))
  );
}

/** How far behind “claimed” the copy may say that it could not check, in UTF-16 code units. */
const doubtReach = 400;
const doubted =
  /\b(?:could not|couldn['’]t|cannot|can(?:no|['’])t|has not|have not|hasn['’]t|unable to|no (?:\p{Alpha}+ )?way\b[^.]{0,60}\bto|not possible to)(?: be)?(?: \p{Alpha}+ly)* (?:confirm|corroborat|verif)|\b(?:impossible to (?:know|say|tell)|(?:not|un)(?: \p{Alpha}+)? ?(?:clear|known)) (?:how|if|whether)\b/u;

/** “claims the clerk was fired. But records show that he left.” */
const contested =
  /[.!?]["”’]{0,2} (?:But|However|Yet)\b[^.!?]{0,160}\b(?:contradict|it (?:could|may|might)\b|den(?:y|ie)|disput|(?:evidence|proof)\b|refut|reject|said\b|says?\b|shows?\b|showed\b)/u;

/** “claimed the canal was mined. The agency could not verify that.”, “claiming another alleged spy was caught”: the verb keeps its distance. */
function isUnconfirmed({ text }: Block, { tokens }: Sentence, cue: Span): boolean {
  const isAlleged = tokens.some(
    ({ start, lower }) => start >= cue.end && /^(?:alleged|purported|supposed)(?:ly)?$/.test(lower),
  );
  const behind = text.slice(cue.end, cue.end + doubtReach);
  return isAlleged || doubted.test(behind) || contested.test(behind);
}

/** “Although the mill claims that it is clean, tests show lead”, “claims to be clean, but tests show lead”: the copy sets against it what is so. */
function isConceded({ text }: Block, { start, end }: Sentence, cue: Span): boolean {
  const behind = text.slice(cue.end, end);
  if (/\b(?:although|though|while)\b[^,;]*$/i.test(text.slice(start, cue.start)))
    return /,/.test(behind) && answered.test(behind.slice(behind.indexOf(',')));
  return turned.test(behind);
}

const answer = String.raw`\b(?:contradict|den(?:y|ie[ds])\b|disput|evidence\b|in fact\b|records?\b|refut|reject|seems?\b|shows?\b|showed\b)`;
const answered = new RegExp(answer);
const turned = new RegExp(String.raw`, (?:but|yet|though|although) [^.;]*${answer}`);

function isInContent(span: Span, content: readonly Span[]): boolean {
  return content.some((each) => isWithin(span, each));
}

function findVerb({ tokens }: Sentence, cue: Attribution['cue']): ReportingVerb | undefined {
  const at = tokens.findIndex((token) => token.start === cue.start);
  const verb = at >= 0 ? findReportingVerb(tokens, at)?.verb : undefined;
  const isLoaded = verb && verb.stance !== 'neutral' && !plain.has(verb.lemma);
  return isLoaded && cue.lemma === verb.lemma ? verb : undefined;
}

/** What a source says somebody else claimed is the source’s word. */
function isNested(attributions: readonly Attribution[], { cue }: Attribution): boolean {
  return attributions.some(
    (other) =>
      other.cue.end < cue.start &&
      other.contentKind !== 'noun-phrase' &&
      other.source.kind !== 'none' &&
      other.content.some((content) => isWithin(cue, content)),
  );
}

function toFix(place: VerbPlace, verb: ReportingVerb, newText: string): ProseFix {
  const edits = [{ span: place.cue, newText }, ...mendTwin(place, verb, newText)];
  return { title: `Write “${newText}”`, applicability: 'suggestion', edits };
}
