import { isOfAnybody } from '../../checks/voice/anybody.ts';
import { isPlay, isOthersBelief, toRank, toSeverity } from '../../checks/voice/claim-gravity.ts';
import { isFoundGuilty } from '../../checks/voice/found-guilty.ts';
import { findSentenceAt, type Block } from '../../document/block.ts';
import { findClaims, type Claim } from '../../facts/claims.ts';
import {
  findAskFixes,
  findAttributionFixes,
  findRestatedSource,
  type ClaimPlace,
} from '../../fixes/attribution-fixes.ts';
import { findLibelCut, isInAside } from '../../fixes/claims/libel-cut.ts';
import { findPayFixes } from '../../fixes/claims/pay-fixes.ts';
import { toAccusationReach } from '../../fixes/claims/accusation-reach.ts';
import { isBody } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import type { Carry } from '../../story/owners/carry.ts';
import { isLent } from '../../story/owners/lent-carry.ts';
import { isOfOtherMatter } from '../../story/owners/other-matters.ts';
import { isBeside } from '../../story/owners/side-clauses.ts';
import type { Ownership } from '../../story/owners/owner.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isGoneOn, isMentioned, isReminder } from '../../checks/voice/mentioned-acts.ts';
import { isNoAccuser } from '../../checks/voice/accusers.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { isSaidNext } from '../../checks/voice/sourced-accounts.ts';
import { isSettledKilling } from '../../checks/voice/settled-killings.ts';
import { isSourcedLead, isTopic } from '../../checks/voice/told-next.ts';
import { isActedOut } from '../../checks/voice/shown-reactions.ts';
import { isFoundByPaper } from '../../checks/voice/found-by-papers.ts';
import { isOwnStand } from '../../checks/voice/own-stands.ts';
import { isDocumented, isNoticed } from '../../checks/voice/records.ts';
import { isOwnAct } from '../../checks/sources/own-acts.ts';
import { isDisplayLine } from '../../checks/sources/display-lines.ts';
import { isBackedBelow } from '../../checks/figures/told-elsewhere/neighbours.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { findSubject } from '../../english/subjects.ts';
import { isOverlapping, isWithin, type Span } from '../../span.ts';
import { defineRule } from '../rule.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { findSentenceFixes } from '../../fixes/sentence-fixes.ts';

export default defineRule({
  meta: {
    id: 'unattributed-claim',
    summary: 'Say who makes a claim that a reporter did not see and cannot prove.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: { unattributed: 'Unattributed claim: who says so? “{claim}” needs a source.' },
    remedy: 'Who says so, in the sentence or in the one before it.',
    fine: 'for what is on record or anybody can see, and where the paragraph gives it to a source',
    references: [
      { title: 'AP: attribution of disputable facts' },
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'BBC Editorial Guidelines, section 3: accuracy' },
    ],
  },
  needs: { block: 'printed', found: (block) => block.derive(findClaims) },
  *check({ block, index, story }) {
    if (isDisplayLine(block, index, story)) return;
    for (const claim of block.derive(findClaims)) {
      if (isPlay(story, block, claim) || isSummary(block, claim)) continue;
      if (story.isQuoted(index, claim) || isOwned(story, block, index, claim)) continue;
      if (isOfNobody(block, claim) || isSettled(story, block, index, claim)) continue;
      const isPassing = claim.kind === 'armed-act' && isToldOn(story, block, index, claim);
      yield {
        span: claim,
        messageId: 'unattributed',
        data: { claim: block.text.slice(claim.start, claim.end) },
        sourcing: toRank(block, claim),
        ...toSeverity(story, block, claim),
        ...(isPassing && { severity: 'hint' as const }),
        fixes: toFixes({ block, index, story, span: claim, ...toReach(block, claim) }, claim),
      };
    }
  },
});

/** Beside the copy a verdict or a feeling is a summary of it. */
function isSummary(block: Block, { kind }: Claim): boolean {
  return kind !== 'conduct' && !isBody(block);
}

/** An armed act that whoever did it owns, that goes on from another, or that a lead leaves to the copy below. */
function isToldOn(story: Story, block: Block, index: number, claim: Claim): boolean {
  return (
    isOwnAct(story, block, index, claim) ||
    isReminder(block, claim) ||
    isGoneOn(block, claim) ||
    isSourcedLead(story, index, claim)
  );
}

/** A second half, “and kidnapped two men”. */
function toReach(block: Block, claim: Claim): Pick<ClaimPlace, 'reach'> {
  return block.text.slice(0, claim.start).endsWith(' and ') ? toAccusationReach(block, claim) : {};
}

const ownSentence = new Set<Ownership>(['none', 'attributed']);

/** Owned, and not only by the words of the accusation itself (“broke its promise”), or by whoever is accused. */
function isOwned(story: Story, block: Block, index: number, claim: Claim): boolean {
  const owned = story.ownerOf(index, claim);
  const { isCovered, ownership, attribution, words } = owned;
  if (!isCovered || !attribution) return isCovered;
  if (claim.kind === 'conduct' && isOfOther(story, block, index, claim, owned)) return false;
  const isNear = ownSentence.has(ownership) && (words === undefined || words.block === index);
  if (isNear && isOwnWords(claim, attribution)) return false;
  if (!claim.isContentious || ownership !== 'none') return true;
  return !isBeside(block, attribution, claim) && !isAccused(block, claim, attribution.source);
}

/** Whether the source near an accusation answers for something else than that. */
function isOfOther(
  story: Story,
  block: Block,
  index: number,
  claim: Claim,
  { attribution, carry }: ReturnType<Story['ownerOf']>,
): boolean {
  if (carry)
    return isNoAccuser(story, index, claim, carry) || isLentTo(story, block, claim, carry, index);
  return attribution !== undefined && isOfOtherMatter(block, attribution, claim);
}

/** Whether the source that reaches an accusation spoke of something else: not of the thing that “which” describes. */
function isLentTo(
  story: Story,
  { text }: Block,
  claim: Claim,
  carry: Carry,
  index: number,
): boolean {
  const { start } = claim;
  const own = story.sentenceAt(index, start);
  if (!own || text.endsWith(' which ', start)) return false;
  if (isNoAccuser(story, index, claim, carry)) return true;
  // Whoever asked has seen it.
  return !text.startsWith('refused to cooperate', start) && isLent(story.document, own, carry);
}

/** “refused to fix the boiler” tells what somebody did, and not what they said; “nobody believes it”, what nobody has said. */
function isOwnWords(claim: Claim, { source, cue }: Attribution): boolean {
  const isAct = claim.isContentious || cue.lemma === 'refuse';
  return (
    (isAct && isOverlapping(cue, claim)) ||
    (source.start === claim.start && isWithin(source, claim))
  );
}

/** “Deputies ignored the complaints before calling a doctor”: the deputies do not say that they did. */
function isAccused(block: Block, { kind, start }: Claim, source: Span): boolean {
  const { tokens } = findSentenceAt(block, start) ?? {};
  if (kind !== 'conduct' || !tokens) return false;
  const subject = findSubject(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
  const words = subject ? tokens.slice(subject.first, subject.last + 1) : [];
  return words.some((word) => isOverlapping(word, source));
}

const impressions = findWordSet('impressions');

/** What anybody there can see, a killing that nobody doubts, or what a court has looked into. */
function isInTheBooks(story: Story, block: Block, index: number, claim: Claim): boolean {
  if (isPlainHere(story, block, index, claim)) return true;
  const isKilling = claim.kind !== 'judgement' && isSettledKilling(story, block, index, claim);
  return isKilling || isFoundGuilty(story, block, index, claim);
}

/** “The tension in the hall was unbearable”: whoever was there felt it. */
function isFelt(block: Block, { start, end }: Claim): boolean {
  if (!/^(?:is|was)\b/.test(block.text.slice(start, end))) return false;
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  return tokens.slice(0, 2).some(({ lower }) => impressions.has(lower));
}

/** “did little to hide her anger. “You lied,” she said”: what was not hidden is heard next. */
function isShown({ text, facts }: Block, { end }: Claim): boolean {
  return (
    /^ (?:conceal|disguise|hide|mask)\b/.test(text.slice(end, end + 10)) &&
    facts.quotations.some(({ start }) => start > end)
  );
}

/** Of those who have a name it is for another rule, of anybody at all no claim. */
function isOfNobody(block: Block, claim: Claim): boolean {
  return isOfNamed(block, claim) || isOfAnybody(block, claim.start);
}

/** A killing that nobody doubts; backed by what follows, the opinion of a writer who says “I”, or part of a view whose owner is asked for. */
function isSettled(story: Story, block: Block, index: number, claim: Claim): boolean {
  if (isOthersBelief(block, claim) || isDocumented(block, claim)) return true;
  if (isInTheBooks(story, block, index, claim)) return true;
  if (claim.kind !== 'judgement') return false;
  if (isBackedBelow(story, index, claim) || isAuthorsVoice(story, index)) return true;
  if (isSaidNext(story, index, claim, answer)) return true;
  if (isSeenBelow(story, block, index, claim)) return true;
  if (isTopic(story, block, index, claim) || isShown(block, claim)) return true;
  return isFelt(block, claim) || isOwnStand(story, block, index, claim);
}

/** How much the next sentence must share to answer for a judgement, in words. */
const answer = { beside: 2, below: Infinity };

/** “There is widespread anger. A petition has 9,000 signatures.” */
function isSeenBelow(story: Story, block: Block, index: number, { start, end }: Claim): boolean {
  const last = block.tokens.findLast((token) => token.end <= end);
  return last !== undefined && isActedOut(story, index, { start, noun: last.lower });
}

/** What somebody noticed, a paper found, or a caption sums up, and what a word means. */
function isPlainHere(story: Story, block: Block, index: number, claim: Claim): boolean {
  return (
    isNoticed(block, claim) ||
    isDefinition(block, claim) ||
    isCaption(story, block, index, claim) ||
    isFoundByPaper(block, claim) ||
    (claim.kind !== 'judgement' && isMentioned(block, claim))
  );
}

/** “labelled “broad spectrum”, {meaning} that they protect against rays”: what a word means. */
function isDefinition({ text }: Block, { kind, start }: Claim): boolean {
  return (
    kind === 'effect' && /,[”"’']? meaning (?:that )?[^,.;]{1,40} $/.test(text.slice(0, start))
  );
}

/** Longest line that is taken for a caption, in words. */
const maxCaption = 16;

/** “Sales of its tablet were disappointing in May”: a line without a full stop sums up what the copy tells. */
function isCaption({ document }: Story, block: Block, index: number, { kind }: Claim): boolean {
  if (kind !== 'judgement' || index + 1 >= document.blocks.length) return false;
  if (block.sentences.length > 1 || /[.!?:;…][”"’']?\s*$/u.test(block.text)) return false;
  return block.tokens.filter((token) => token.kind === 'word').length <= maxCaption;
}

/**
 * What the public feels can go, and often should; a reported act cannot go without the reader missing it. A judgement is
 * mostly the writer’s own, so that it is given to no source but one that the copy ties to it.
 */
function toFixes(place: ClaimPlace, { kind, start, end, isGranted }: Claim): ProseFix[] {
  const sentence = findSentenceAt(place.block, start);
  const isJudgement = kind === 'judgement';
  const isComment = (kind === 'feeling' || isJudgement) && sentence;
  if (kind === 'conduct') {
    const pay = findPayFixes({ ...place, isAccusation: true });
    if (pay.length > 0) return pay;
    const libelCuts = findLibelCut(place.block, { start, end });
    // “[SOURCE TK] said the firm, whose negligence killed a boy, was sold” would own the sale.
    return isGranted && isInAside(place.block, { start, end })
      ? [...libelCuts]
      : [...libelCuts, ...findAttributionFixes({ ...place, isAccusation: true })];
  }
  const cuts = isComment ? findSentenceFixes(place.block, sentence, { start, end }) : [];
  const owners = isJudgement
    ? [...findRestatedSource(place), ...findAskFixes(place)]
    : findAttributionFixes(place);
  const named = isJudgement ? nameOneBehind(place.block, { start, end }) : undefined;
  if (named) return [...toSuggestions('Name one of them', named), ...cuts];
  // What can be nobody else’s is a title, or the writer’s own.
  return owners.length > 0 ? [...owners, ...cuts] : [];
}

/** “met with skepticism from voters, including Ana Ruiz” */
function isOfNamed({ text }: Block, { end, kind }: Claim): boolean {
  return kind === 'judgement' && ofNamed.test(text.slice(end, end + 2 * groupReach));
}

const ofNamed =
  /^ (?:among|from) (?:\[|[^.;]{1,80}, (?:among them|including|led by) (?:\[|\p{Upper}))/u;

/** How far behind a judgement those who hold it may reach, in UTF-16 code units. */
const groupReach = 80;

/** “was met with skepticism from politicians{, including [NAME TK]}”: who says so stands there, but no name. */
function nameOneBehind({ text }: Block, { start, end }: Span): readonly ProseEdit[] | undefined {
  if (!/\bmet with \w+$/.test(text.slice(start, end))) return undefined;
  const group = /^ (?:among|from) [a-z][a-z ’'-]*[a-z](?=[.,;])/.exec(
    text.slice(end, end + groupReach),
  )?.[0];
  const at = end + (group?.length ?? 0);
  return group === undefined
    ? undefined
    : [{ span: { start: at, end: at }, newText: ', including [NAME TK]' }];
}
