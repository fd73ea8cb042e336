import { isCommonGround } from '../../checks/sources/agentless/common-ground.ts';
import { findAgentless, participles } from '../../checks/sources/agentless/agentless-passives.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { findSentenceAt } from '../../document/block.ts';
import { findSubject } from '../../english/subjects.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { createWordList } from '../../document/words/words.ts';
import { isSpokenNext } from '../../checks/sources/named-elsewhere/named-examples.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Agentless } from '../../checks/sources/agentless/agentless.ts';
import { findAgentlessFixes } from '../../fixes/sources/agentless-fixes.ts';
import { supposesGravely } from '../../checks/voice/claim-gravity.ts';
import type { Severity } from '../../finding.ts';
import { isOverlapping, type Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import { takeBefore } from '../../story/sentences.ts';

const findAll = readSentences(findAgentless);

export default defineRule({
  meta: {
    id: 'agentless-attribution',
    summary: 'Say who believes, reports or alleges what stands in the passive.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      by: 'Passive attribution with no agent: “{phrase}” by whom?',
      emerged: '“{phrase}” does not say who found out: who says so?',
      learned: '“{phrase}” does not say from whom.',
      group: '“{phrase}” hides the source; name at least one.',
    },
    remedy: 'Whoever believes, reports or alleges it, as the subject: “detectives believe”.',
    fine: 'with the agent behind the verb (“believed by police”), or in the words of somebody the copy names',
    references: [
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'Wikipedia: Words to watch, unsupported attributions' },
    ],
  },
  needs: { block: 'body', words: participles, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found } of block.derive(findAll)) {
      if (story.isVoiced(index, found)) continue;
      if (isOwned(story, index, found) || isReportedNext(story, index, found)) continue;
      const { start, end } = found;
      const span = { start, end };
      const isHint = isMild(story, index, found);
      yield {
        span,
        messageId: toMessage(found, block.text.slice(start, end)),
        data: { phrase: block.text.slice(start, end) },
        sourcing: toRank(block.text, found, isHint),
        fixes: findAgentlessFixes({ block, index, story, span }, sentence, found),
        ...toSeverity(found, isHint, supposesGravely(story, block, index, span)),
      };
    }
  },
});

/** “Pupils are reported to be refusing meals. ¶ “They will not eat,” said Ada Moll”: the report comes next. */
function isReportedNext(story: Story, index: number, found: Agentless): boolean {
  return found.participle.lower === 'reported' && isSpokenNext(story, index, found);
}

/** “is understood to be worth $9 million”: whoever believes so is the one who gives the figure. */
function toRank(text: string, { form, end }: Agentless, isHint: boolean): 1 | 2 | 4 {
  if (isHint) return 1;
  return form === 'to' && priced.test(text.slice(end, end + 40)) ? 4 : 2;
}

const priced =
  /^ (?:have )?(?:be|been|cost|earn(?:ed)?|exceed(?:ed)?|fetch|fetched|paid|pay|total(?:ed|led)?) (?:[a-z]+ ){0,4}[$£€]\d/;

/** Of two questions about one claim the graver is asked: of itself, or of the claim that the passive supposes. */
function toSeverity(
  { form, isWide }: Agentless,
  isHint: boolean,
  isGrave: boolean,
): { severity?: Severity } {
  if (isHint) return isGrave ? {} : { severity: 'hint' };
  return isGrave || (isWide && form !== 'met') ? { severity: 'warning' } : {};
}

function toMessage({ form }: Agentless, phrase: string): 'by' | 'emerged' | 'group' | 'learned' {
  if (form === 'emerged' || form === 'learned') return form;
  return / by /.test(phrase) ? 'group' : 'by';
}

/** Somebody in the sentence or the paragraph says so; an outlet that was told something is no source of it. */
function isOwned(story: Story, index: number, found: Agentless): boolean {
  if (found.form === 'learned') return false;
  const { ownership, isCovered, attribution } = story.ownerOf(index, found);
  // “was hailed by doctors as a miracle”: that is the group without a name; “clerks {suspected of} bias” suspect nobody.
  const isOwnCue = attribution !== undefined && isOverlapping(attribution.cue, found);
  if (isOwnCue && (attribution.source.kind === 'vague' || isOfSuspicion(found))) return false;
  if (attribution && isNoOwner(found, attribution)) return false;
  return isCovered && isReaching(ownership, attribution) && !isOfOther(found, attribution);
}

function isOfSuspicion({ form, participle }: Agentless): boolean {
  return form === 'as' && participle.lower === 'suspected';
}

/** “Friends call her shy. She is widely seen as a saint.”: a label owns no more than itself. */
function isReaching(
  ownership: ReturnType<Story['ownerOf']>['ownership'],
  attribution: Attribution | undefined,
): boolean {
  return ownership === 'carried' ? attribution?.contentKind !== 'label' : ownership !== 'distant';
}

/** “It is understood that the man {knew} his attacker”: what is understood is that he did. */
function isNested(
  { end, form }: Agentless,
  { source, content, contentKind }: Attribution,
): boolean {
  if (form !== 'that' || contentKind === 'quotation' || source.start < end) return false;
  return content.length > 0 && content.every(({ start }) => start > source.start);
}

/** What somebody says or finds without saying what nobody in particular believes. */
function isNoOwner(found: Agentless, attribution: Attribution): boolean {
  if (found.form === 'reduced' && isOfSpeaker(found, attribution)) return true;
  return isNested(found, attribution) || isFind(attribution);
}

/** “Moll, {believed to be} ill, said taxes would fall”: it is told of the source, who does not say so. */
function isOfSpeaker({ start, end }: Span, { source, cue }: Attribution): boolean {
  return source.end <= start && end <= cue.start;
}

/** “Firefighters {found} the door open. It is believed that …”, “Video {shows} a fight”: what is seen, and nothing said. */
function isFind({ cue, contentKind }: Attribution): boolean {
  return contentKind === 'noun-phrase' && /^(?:discover|find|see|show|spot)$/.test(cue.lemma);
}

/** A query that most desks let pass: an accusation in quotation marks has its speaker somewhere. */
function isMild(story: Story, index: number, found: Agentless): boolean {
  const { start, form, participle, isWide } = found;
  if (form === 'reduced') return isInPassing(story, index, found);
  if (isOfSuspicion(found)) return false;
  if (isPlainToSee(story, index, found)) return true;
  if ((form === 'that' || form === 'emerged') && isWhen(story, index, start)) return true;
  if (participle.lower === 'accused' || isOfAll(story, index, found)) return true;
  // “is widely expected to raise rates”: what everybody who follows it expects
  if (participle.lower === 'expected' && isWide) return true;
  return isSupposed(story, index, start) || isGivenAway(story, index, found);
}

/** “The moon is thought to have a sea”, in a draft about science: what its field holds. */
function isOfNature(story: Story, index: number, { start, form, participle }: Agentless): boolean {
  if (form !== 'to' || participle.lower !== 'thought' || !story.readership.isScience())
    return false;
  const block = story.document.blocks[index]?.block;
  const { tokens } = (block && findSentenceAt(block, start)) ?? { tokens: [] };
  const subject = findSubject(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
  return block !== undefined && !(subject && isHumanSubject(block, tokens, subject));
}

/** What the words beside it, or the sentence before, tell whose it is: everybody’s, or theirs who spoke last. */
function isGivenAway(story: Story, index: number, found: Agentless): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  if (isCommonGround(text, found) || isOfNature(story, index, found)) return true;
  return isReport(story, index, found) || isOfPlan(story, index, found);
}

/** How many sentences back a budget may stand. */
const planReach = 6;
const plans = createWordList(['budget', 'budgets', 'forecast', 'forecasts']);

/** “Budget papers show it. Growth is assumed to reach 4%.”: by those who drew them up. */
function isOfPlan(story: Story, index: number, { start, end, participle }: Agentless): boolean {
  if (participle.lower !== 'assumed') return false;
  const text = story.document.blocks[index]?.block.text ?? '';
  if (!/^ (?!have\b)[^.;]*\d/.test(text.slice(end, end + 60))) return false;
  const position = story.sentenceAt(index, start)?.position ?? 0;
  return takeBefore(story.sentences, position, planReach).some(({ sentence }) =>
    plans.isIn(sentence),
  );
}

/** “The rand is considered a measure of trust”, an item of a box of facts, and a piece in the first person. */
function isOfAll(
  story: Story,
  index: number,
  { start, form, participle, isWide }: Agentless,
): boolean {
  if (isWide || participle.lower === 'known') return !isWide;
  const block = story.document.blocks[index]?.block;
  if (!block || block.kind === 'list-item') return true;
  if (/^(?:considered|to)$/.test(form) && isAuthorsVoice(story, index)) return true;
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  const be = tokens.findIndex((token) => token.start === start);
  if (form === 'that') return isOfStudy(story, index, start);
  if (form !== 'considered') return false;
  const subject = findSubject(tokens, be);
  return subject !== undefined && !isHumanSubject(block, tokens, subject);
}

const papers = createWordList(['paper', 'report', 'research', 'study', 'theory']);

/** “A study first proposed such a cloak. It was theorized that …”: by those who did the study. */
function isOfStudy(story: Story, index: number, start: number): boolean {
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  return (
    before?.paragraph === own?.paragraph && before !== undefined && papers.isIn(before.sentence)
  );
}

/** A passive without its “is” that tells who somebody is. */
function isInPassing(story: Story, index: number, { participle, isWide, end }: Agentless): boolean {
  if (participle.lower === 'alleged' || isWide) return false;
  return !isDeed(story, index, end) || isUnreached(story, index, end);
}

/** “Moll, said to be travelling, {could not be reached}”: why nobody answers, and no claim. */
function isUnreached(story: Story, index: number, end: number): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  return unreached.test(text.slice(end, end + 100));
}

const unreached =
  /^[^.;]*\b(?:(?:not|un)(?: \p{Lower}+)* ?available|not (?:be )?reached|not (?:immediately )?(?:reply|respond))\b/u;

/** “The men, believed to {have fled},”, “thought to {be hiding}”: what they did or do, or are laid up for; “said to be 34” tells who they are. */
function isDeed(story: Story, index: number, end: number): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  return deed.test(text.slice(end, end + 40));
}

const deed =
  /^ (?:have (?!had\b)|be [a-z]+ing\b|be (?:(?:an?|the) )?(?:affiliated|behind|drunk|insane|involved|linked|members? of (?:an?|the) [a-z ]{0,20}\b(?:cell|cult|gang|group|ring|syndicate)|mentally|on drugs|part of (?:an?|the) [a-z ]{0,20}\b(?:cell|gang|ring|syndicate)|responsible)\b)/;

/** “resigned after it emerged that he had lied”: when it was, told in passing. */
function isWhen(story: Story, index: number, start: number): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  return whens.test(text.slice(Math.max(0, start - 10), start));
}

const whens = /\b(?:after|before|once|since|until|when) $/i;

/** “seen as the favorite”, “presumed to have crashed”: what everybody who follows the race, or the search, goes by. */
function isPlainToSee(story: Story, index: number, { form, participle, end }: Agentless): boolean {
  if (participle.lower === 'presumed') return isLost(story, index, end);
  const isOfRace =
    form === 'considered' || /^(?:regarded|seen|tipped|viewed)$/.test(participle.lower);
  return isOfRace && isContender(story, index, end);
}

/** “presumed to have crashed”: of whoever is lost, it is what the search goes by. */
function isLost(story: Story, index: number, end: number): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  return lost.test(text.slice(end, end + 40));
}

const lost =
  /^ (?:have (?:been (?:killed|lost)|crashed|died|drowned|gone down|perished|sunk)|be dead)\b/;

/** “is considered a likely candidate”: what everybody who follows the race can see. */
function isContender(story: Story, index: number, end: number): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  return race.test(text.slice(end, end + 40));
}

const race =
  /^ (?:(?:an?|the|one|of|to|be|very|most|more|leading|strong|top|early|serious|potential|possible) )*(?:battlegrounds?|candidates?|contenders?|favou?rites?|front-?runners?|hopefuls?|(?:un)?likely|long ?shots?|opportunit(?:y|ies) for \p{Upper}|pick-?ups?|safe seats?|swing states?|toss-?ups?|underdogs?|win)\b/u;

/** “is believed to be the work of a gang, which said that …”: the gang does not say that it is its work. */
function isOfOther({ end }: Span, attribution: Attribution | undefined): boolean {
  if (!attribution || attribution.source.kind !== 'pronoun') return false;
  return attribution.source.start > end && /^(?:who|which)$/.test(attribution.source.text);
}

function isReport(story: Story, index: number, found: Agentless): boolean {
  if (found.participle.lower !== 'said') return false;
  return isHeard(story, index, found) || isToldBefore(story, index, found);
}

/** “would be safe if growth is seen as slowing”: nobody says that it is. */
function isSupposed(story: Story, index: number, start: number): boolean {
  const own = story.sentenceAt(index, start);
  const text = story.document.blocks[index]?.block.text.slice(own?.sentence.start ?? start, start);
  return /\bif\b[^,;]*$/i.test(text ?? '');
}

/** “Traders said the crop was small. The trees are said to be sound.”: by those of the sentence before. */
function isToldBefore(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  return (
    before?.block === index &&
    before.attributions.some(
      ({ source: { kind, text }, contentKind }) =>
        contentKind !== 'noun-phrase' && /^(?:role|vague)$/.test(kind) && text.endsWith('s'),
    )
  );
}

/** How many sentences back the court may stand. */
const hearing = 8;
const courts = createWordList(['court', 'inquest', 'judge', 'jury', 'trial', 'tribunal']);

/** “The injury was said to have healed”, in a story from a court: it was said there. */
function isHeard(story: Story, index: number, { start }: Span): boolean {
  const position = story.sentenceAt(index, start)?.position ?? 0;
  return takeBefore(story.sentences, position, hearing).some(({ sentence }) =>
    courts.isIn(sentence),
  );
}
