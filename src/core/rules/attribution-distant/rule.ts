import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { findClaims, isLongAgo, type Claim } from '../../facts/claims.ts';
import { armedWords } from '../../facts/claims/armed-acts.ts';
import type { Figure } from '../../facts/figures.ts';
import type { Span } from '../../span.ts';
import type { Owner } from '../../story/owners/owner.ts';
import type { Story } from '../../story/story.ts';
import {
  findAskFixes,
  findOffersToCheck,
  findRestatedSource,
  type ClaimPlace,
} from '../../fixes/attribution-fixes.ts';
import { isOwnAct } from '../../checks/sources/own-acts.ts';
import { isSettledToll } from '../../checks/figures/toll-gravity.ts';
import { isSettledKilling } from '../../checks/voice/settled-killings.ts';
import { isPrintable } from '../../fixes/printable-source.ts';
import { isDisplayLine } from '../../checks/sources/display-lines.ts';
import { maxFixes } from '../../repair/suggestion.ts';
import { findClauses } from '../../repair/clauses/clause-bounds.ts';
import { isBackground } from '../../repair/clauses/nested-clause.ts';
import { groupAttributions, groupBySentence } from '../../facts/by-sentence.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';

export default defineRule({
  meta: {
    id: 'attribution-distant',
    summary: 'Restate the source of a contentious claim where the reader meets the claim.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: {
      distant:
        'The source is only in a neighbouring paragraph or a later sentence; restate it here ({source}).',
      nameless:
        'The source is only in a neighbouring paragraph or a later sentence; restate it here.',
    },
    remedy: 'The source named once more, beside the claim.',
    fine: 'where the sentence goes on with what its source said, or the source is close by and cannot be missed',
    references: [
      { title: 'AP: attribution beside the first use, restated in later paragraphs' },
      { title: 'BBC Editorial Guidelines, section 11: war, terror and emergencies' },
    ],
  },
  needs: { block: 'body', found: findContentious },
  *check({ block, index, story }) {
    if (isDisplayLine(block, index, story)) return;
    const contentiousIn = groupBySentence(block.derive(findContentious));
    // Once one sentence of the paragraph has named the source, the others may lean on it.
    const source = block.facts.attributions.find(({ source: { kind } }) => kind !== 'none');
    const restated = source?.sentence ?? Infinity;
    for (const sentence of block.sentences.slice(0, restated + 1)) {
      if (namesSource(block, sentence)) continue;
      const [first, ...others] = contentiousIn(sentence.index).filter(
        (span) =>
          story.ownerOf(index, span).ownership === 'distant' &&
          !story.isQuoted(index, span) &&
          !isAside(block, sentence, span) &&
          !isSettledKilling(story, block, index, span) &&
          !isOwnAct(story, block, index, span) &&
          !isOldToll(story, block, index, span),
      );
      if (!first) continue;
      const owner = story.ownerOf(index, first);
      yield {
        span: first,
        ...toMessage(owner),
        sourcing: 1,
        // Who counts the victims of a fire is seldom in doubt.
        ...((!first.isClaimed || isLoose(owner) || isElsewhere(block, index, first, owner)) && {
          severity: 'hint',
        }),
        related: others.map((span) => ({ span, message: 'The same source.' })),
        fixes: toFixes({ block, index, story, span: first }),
      };
    }
  },
});

/** “The navy sank a trawler, as the admiralty said the boat had ignored its flares”: whoever speaks stands there. */
function namesSource(block: Block, { index }: Sentence): boolean {
  return block
    .derive(groupAttributions)(index)
    .some(
      ({ source: { kind }, contentKind }) =>
        contentKind !== 'noun-phrase' && /^(?:document|named|role)$/.test(kind),
    );
}

/** “the massacre that took 40 lives in March 2019”: on record. */
function isOldToll(story: Story, { facts }: Block, index: number, { start }: Span): boolean {
  const figure = facts.figures.find((each) => each.start === start);
  return figure !== undefined && isSettledToll(story, index, figure);
}

/** The source that the reader has to look for, before one that nobody has named. */
function toFixes(place: ClaimPlace): readonly ProseFix[] {
  const named = [...findRestatedSource(place), ...findOffersToCheck(place)];
  return [...named, ...findAskFixes(place)].slice(0, maxFixes);
}

/** “Vane, who killed three people in 1995, …”: what the reader is reminded of. */
function isAside(block: Block, sentence: Sentence, { start }: Span): boolean {
  if (isLongAgo(block, sentence) || isDoubted(block, sentence)) return true;
  if (isEarlierNews(block, sentence, start)) return true;
  return isBackground(findClauses(block, sentence), start);
}

/** “killed in {alleged} shelling” */
function isDoubted({ text }: Block, { start, end }: Sentence): boolean {
  return /\b(?:alleged|allegedly|purported)\b/.test(text.slice(start, end));
}

/** “The raid {came} two days {after} rebels seized the pass”: what the news of the day followed. */
function isEarlierNews({ text }: Block, sentence: Sentence, start: number): boolean {
  return /\b(?:came|comes|coming) [^,.;]{0,30}?\bafter\b[^;.]*$/.test(
    text.slice(sentence.start, start),
  );
}

/** What another paragraph says may be of something else; the count of a party is the party’s. */
function isElsewhere({ text }: Block, index: number, claim: Span, { words }: Owner): boolean {
  return words?.block !== index && !/\d/.test(text.slice(claim.start, claim.end));
}

/** “Rebels announced a ceasefire.”: what else happened that day they may not have told. */
function isLoose({ attribution }: Owner): boolean {
  return attribution?.cue.lemma === 'announce';
}

type Message =
  | { readonly messageId: 'distant'; readonly data: { readonly source: string } }
  | { readonly messageId: 'nameless' };

/** With the source, where its words read as one: “Security” of “Security forces who …” does not. */
function toMessage({ source, attribution }: Owner): Message {
  const name = source?.name ?? attribution?.source.text ?? '';
  const isOne =
    isPrintable(name) && (source?.kind !== 'named' || /\s/.test(name) || !source.isNamedOnce);
  return isOne ? { messageId: 'distant', data: { source: name } } : { messageId: 'nameless' };
}

interface Contentious extends Span {
  readonly sentence: number;
  /** It belongs to an armed act or an accusation in the same sentence. */
  readonly isClaimed: boolean;
}

/** Armed acts, accusations, and the tolls and damage that go with them; a figure behind its verb is the span. */
function findContentious(block: Block): readonly Contentious[] {
  if (block.facts.figures.length + block.derive(findClaims).length === 0) return [];
  const figures = block.facts.figures.filter(({ exemption }) => exemption === undefined);
  const tolls = figures.filter(({ kind }) => kind === 'casualty' || kind === 'damage');
  const claims = block.derive(findClaims).filter(({ isContentious }) => isContentious);
  if (claims.length + tolls.length === 0) return [];
  const figuresOf = groupBySentence(figures);
  const counted = claims.map((claim) => toCounted(claim, figuresOf(claim.sentence)));
  // “Snipers killed two medics”: whose snipers they were is in doubt as well.
  const armed = block.sentences.filter((sentence) => armedWords.isBaseIn(sentence));
  const claimed = new Set([
    ...claims.map(({ sentence }) => sentence),
    ...armed.map(({ index }) => index),
  ]);
  const byStart = new Map([...tolls, ...counted].map((span) => [span.start, span]));
  return [...byStart.values()]
    .map(({ start, end, sentence }) => ({
      start,
      end,
      sentence,
      isClaimed: claimed.has(sentence),
    }))
    .sort((a, b) => a.start - b.start);
}

/** How far behind its verb a figure may stand, in UTF-16 code units: “destroyed at least 14 missiles”. */
const maxGap = 40;

function toCounted(claim: Claim, figures: readonly Figure[]): Claim | Figure {
  const isCount = ({ start, kind }: Figure): boolean =>
    start >= claim.end && start - claim.end < maxGap && kind !== 'percent' && kind !== 'money';
  return figures.find(isCount) ?? claim;
}
