import type { Attribution } from '../../facts/attributions.ts';
import {
  createCrimeVerbs,
  findChargedClaim,
  findTriedClaim,
} from '../../facts/claims/headlines/charged-headlines.ts';
import { findHeadlineLabel } from '../../facts/claims/headlines/headline-labels.ts';
import {
  findChargedVerb,
  findSameVerb,
  findHeadlineClaims,
  type HeadlineClaim,
} from '../../facts/claims/headlines/headline-claims.ts';
import { createAccusedVerbs, isAccusing } from '../../facts/claims/headlines/accused-verbs.ts';
import type { Block } from '../../document/block.ts';
import type { Token } from '../../document/words/tokens.ts';
import type { Report } from '../../report.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping, type Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import type { StorySentence } from '../../story/sentences.ts';
import {
  findAllegedFixes,
  findHeadlineFixes,
  findUnsaidFixes,
  toHeadlineName,
} from '../../fixes/claims/headline-fixes.ts';
import { findNamedAlone } from '../../checks/sources/named-elsewhere/headline-names.ts';
import { findUnsaid } from '../../checks/sources/quotations/unsaid-headlines.ts';
import { findHedge } from '../../checks/voice/headline-hedges.ts';
import { findUnborneMood } from '../../checks/voice/unborne-moods.ts';
import { findUnborne } from '../../checks/voice/unborne-headlines.ts';
import { findOfSought, findUnborneLabel } from '../../checks/voice/unborne-labels.ts';
import { defineRule } from '../rule.ts';

/** How many sentences of the copy a headline answers for. */
const reach = 3;
const settled: ReadonlySet<string> = new Set(crimes.settled);

export default defineRule({
  meta: {
    id: 'headline-unattributed',
    summary: 'Attribute in the headline what the copy attributes.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      stated: 'The headline states “{phrase}” as fact; the copy has somebody say so ({source}).',
      alleged: 'The headline states “{phrase}” as fact; the copy says “{hedge}”.',
      charged: 'The headline states “{phrase}” as fact; a charge is no verdict.',
      unborne: 'The headline states “{phrase}” as fact; nothing in the copy says so.',
      asked: 'The headline asks what the copy has somebody say ({source}).',
      unnamed: 'The headline names {name}; the copy does not.',
      unsaid: 'The headline quotes “{words}”; nobody in the copy says so.',
    },
    remedy:
      'The source in the headline (“police say”), or a verb that claims less: “charged with”.',
    fine: 'once the copy itself can state it as a fact',
    references: [
      { title: 'Reuters Handbook of Journalism: question marks in headlines' },
      { title: 'SPJ Code of Ethics: headlines' },
    ],
  },
  needs: { block: 'headline' },
  *check({ block, story }) {
    if (block.kind !== 'headline') return;
    yield* findUnsaidWords(block, story);
    for (const { start, end } of findNamedAlone(block, story)) {
      const data = { name: block.text.slice(start, end) };
      yield {
        span: { start, end },
        messageId: 'unnamed',
        data,
        severity: 'information',
        fixes: [],
      };
    }
    const lead = story.sentences.slice(0, reach);
    if (lead.some(({ sentence }) => isSettled(sentence.tokens))) return;
    const found = findStated(block, lead);
    if (!found) {
      yield* findAlleged(block, lead, story);
      return;
    }
    const { claim, attribution } = found;
    const name = story.sourceOf(attribution)?.name ?? attribution.source.text;
    const source = toHeadlineName(name, attribution.source.kind === 'named');
    yield {
      span: { start: claim.start, end: claim.end },
      messageId: claim.isQuestion ? 'asked' : 'stated',
      data: { phrase: block.text.slice(claim.start, claim.end), source },
      fixes: findHeadlineFixes(block, claim, source, attribution.cue.lemma),
    };
  },
});

/** “Mayor’s ‘reckless’ plan”, over copy in which nobody calls it so. */
function* findUnsaidWords(block: Block, story: Story): Generator<Report<'unsaid'>> {
  const quotation = findUnsaid(block, story);
  if (!quotation) return;
  const words = block.text.slice(quotation.inner.start, quotation.inner.end);
  yield {
    span: { start: quotation.start, end: quotation.end },
    messageId: 'unsaid',
    data: { words: words.replace(/[.,]$/, '') },
    severity: 'information',
    fixes: findUnsaidFixes(block, quotation),
  };
}

function isSettled(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, i) => settled.has(lower) && tokens[i - 1]?.lower !== 'not');
}

interface Stated {
  readonly claim: HeadlineClaim;
  readonly attribution: Attribution;
}

/** What the headline states and somebody in the copy says, or is accused of there. */
function findStated(block: Block, lead: readonly StorySentence[]): Stated | undefined {
  const [known] = findHeadlineClaims(block).flatMap((claim) => {
    const attribution = findAttribution(lead, claim.lemma);
    return attribution && !isByDoer(block, claim, attribution) ? [{ claim, attribution }] : [];
  });
  if (known) return known;
  for (const { sentence, attributions } of lead) {
    for (const attribution of attributions) {
      if (attribution.source.kind === 'none' || !isAccusing(attribution)) continue;
      const content = sentence.tokens.filter((token) =>
        attribution.content.some((each) => isOverlapping(each, token)),
      );
      const [claim] = findHeadlineClaims(block, createAccusedVerbs(content, sentence.tokens));
      if (claim) return { claim, attribution };
    }
  }
  return undefined;
}

/** “Israel launches strikes” over “…, the Israeli army said”: whoever did it says so. */
function isByDoer(
  { tokens }: Block,
  { kind, start }: HeadlineClaim,
  { source }: Attribution,
): boolean {
  if (kind !== 'act') return false;
  const words = source.text.split(/\s+/);
  return tokens.some(
    ({ text, end }) =>
      end <= start && /^\p{Upper}/u.test(text) && words.some((word) => word.startsWith(text)),
  );
}

/** “Man kills wife” over “A man allegedly killed his wife”: the copy is more careful. */
function* findAlleged(
  block: Block,
  lead: readonly StorySentence[],
  story: Story,
): Generator<Report<'alleged' | 'charged' | 'unborne'>> {
  const [found] = findHeadlineClaims(block, findChargedVerb).flatMap((each) => {
    const hedge = each.isQuestion ? undefined : findHedge(lead, each.lemma);
    return hedge === undefined ? [] : [{ claim: each, hedge }];
  });
  if (!found) {
    yield* findCharged(block, lead, story);
    return;
  }
  const { claim, hedge } = found;
  const { start, end } = claim;
  // Nobody sues a dog.
  if (block.tokens.some((token) => token.end <= start && animals.has(token.lower))) return;
  const phrase = block.text.slice(start, end);
  const data = { phrase, hedge };
  yield { span: { start, end }, messageId: 'alleged', data, fixes: findAllegedFixes(block, claim) };
}

/** “Clerk charged after forging checks”, “Killer nurse faces trial”: the headline convicts whom the copy says to be charged. */
function* findCharged(
  block: Block,
  lead: readonly StorySentence[],
  story: Story,
): Generator<Report<'charged' | 'unborne'>> {
  const claim = findChargedClaim(block);
  const span = claim ?? findOfCharged(block, lead, story);
  if (!span) {
    yield* findUnborneClaim(block, story);
    return;
  }
  const { start, end } = span;
  yield {
    span: { start, end },
    messageId: 'charged',
    data: { phrase: block.text.slice(start, end) },
    fixes: claim ? findAllegedFixes(block, claim) : [],
  };
}

/** “Mayor {stole} flood money” over copy that has nobody say so. */
function* findUnborneClaim(block: Block, story: Story): Generator<Report<'unborne'>> {
  const claim =
    findUnborne(block, story) ?? findUnborneLabel(block, story) ?? findOfSought(block, story);
  const mood = claim ? undefined : findUnborneMood(block, story);
  const found = claim ?? mood;
  if (!found) return;
  const { start, end } = found;
  const phrase = block.text.slice(start, end);
  yield {
    span: { start, end },
    messageId: 'unborne',
    data: { phrase },
    ...(mood && { severity: 'information' }),
    fixes: [],
  };
}

/** “{Killer} nurse faces trial”, “Teacher {abused} boys”: of whoever the first sentences say is charged, and nobody convicted. */
function findOfCharged(
  block: Block,
  lead: readonly StorySentence[],
  story: Story,
): Span | undefined {
  const isAccused = story.isAccused('') && !story.isConvicted('');
  if (!isAccused || isSettled(block.tokens)) return undefined;
  const label =
    findTriedClaim(block) ?? findHeadlineLabel(block, (surname) => story.isAccused(surname));
  if (label) return label;
  const said = lead.find(({ sentence }) =>
    sentence.tokens.some(({ lower }) => lower === 'charged'),
  );
  const words = new Set(said?.sentence.tokens.map(({ base }) => base));
  return findHeadlineClaims(block, createCrimeVerbs(block)).find(({ verb, isQuestion }) => {
    const before = block.sentences[0]?.tokens.slice(0, verb.first) ?? [];
    return (
      !isQuestion && before.length <= longestSubject && before.some(({ base }) => words.has(base))
    );
  });
}

/** Longest subject of a headline, in words. */
const longestSubject = 3;

const animals = findWordSet('animals');

/** Who says it in the copy: the attribution whose content holds the verb of the headline. */
function findAttribution(lead: readonly StorySentence[], lemma: string): Attribution | undefined {
  for (const { sentence, attributions } of lead) {
    const verb = findSameVerb(sentence.tokens, lemma);
    const found =
      verb &&
      attributions.find(
        ({ source, content }) =>
          source.kind !== 'none' && content.some((each) => isOverlapping(each, verb)),
      );
    if (found) return found;
  }
  return undefined;
}
