import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { findAnonymousFixes, findHidingFixes } from '../../fixes/sources/anonymous-fixes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { SourceMention } from '../../facts/sources.ts';
import { toHull, type Span } from '../../span.ts';
import { takeBehind } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { isStandfirst } from '../../checks/sources/display-lines.ts';
import { findReason } from '../../checks/sources/anonymous/anonymity-reasons.ts';
import { insideWords, talkerWords } from '../../checks/sources/anonymous/anonymous-heads.ts';
import {
  findAnonymous,
  type AnonymousSource,
} from '../../checks/sources/anonymous/anonymous-sources.ts';
import { findHiding, hidingWords } from '../../checks/sources/anonymous/hidden-names.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import type { Report } from '../../report.ts';
import { findHiddenBelow } from '../../checks/sources/anonymous/hidden-below.ts';
import { isInPublic, isOnOath } from '../../checks/sources/anonymous/routine-sources.ts';
import {
  isKindMetBefore,
  isExplainedBefore,
  isRoteBefore,
  isToldOfBefore,
} from '../../checks/sources/anonymous/met-sources.ts';
import { isHeldBack, isNamedLater } from '../../checks/sources/named-elsewhere/held-back.ts';
import { isSpokenNext } from '../../checks/sources/named-elsewhere/named-examples.ts';
import { isNamedBelow } from '../../checks/sources/named-elsewhere/named-below.ts';
import { isOwnOutlet } from '../../checks/sources/outlets/told-outlets.ts';

const findAll = readSentences(findAnonymous);
const findAllHiding = readSentences(findHiding);
const signs = joinOpenings([talkerWords, hidingWords]);

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
      reason: '“{source}”: unnamed, and no reason given for it.',
      hidden: 'No reason is given for “{phrase}”.',
      rote: '“Not {authorized}” says only that “{source}” should not have talked; is there a better reason?',
    },
    remedy: 'A name; or why there is none, within two sentences: “who feared for her job”.',
    fine: 'for a spokesperson, who speaks for a house; for victims; and where the reason or the name comes with the next mention',
    references: [
      { title: 'AP: when it is right to use anonymous sources' },
      { title: 'The New York Times: memo on unnamed sources' },
      { title: 'SPJ Code of Ethics: explain why anonymity was granted' },
    ],
  },
  needs: {
    block: 'body',
    words: signs,
    found: (block) => [...block.derive(findAll), ...block.derive(findAllHiding)],
  },
  *check(context) {
    yield* checkSources(context);
    yield* checkHiding(context);
  },
});

function* checkSources({
  block,
  index,
  story,
}: RuleContext): Generator<Report<'hidden' | 'reason' | 'rote'>> {
  for (const { sentence, found } of block.derive(findAll)) {
    const { attribution } = found;
    const { source, cue } = attribution;
    const span = toHull(source, cue);
    const near = findReason(story, index, span);
    const reason = near ?? findHiddenBelow(story, index, source);
    // Of whoever does not want a name farther on, it is asked there.
    if (reason === 'given' || reason === 'asked' || isSettled(story, index, span, attribution))
      continue;
    const isOthers = isOtherOutlet(story, found);
    yield {
      span,
      messageId: reason ?? 'reason',
      data: { source: source.text, authorized: toAuthorized(story) },
      fixes: reason ? [] : findAnonymousFixes(block, sentence, attribution),
      ...(reason && { severity: 'hint' }),
      ...(isOthers && { severity: isHidden(block, sentence) ? 'information' : 'hint' }),
      ...(isMet(story, index, block, attribution) && { severity: 'hint' }),
    };
  }
}

/** As the house spells it. */
function toAuthorized({ settings }: Story): string {
  return settings.spelling === 'UK' ? 'authorised' : 'authorized';
}

/** One of whom the copy has told, or will give the name, or in a line above it. */
function isMet(story: Story, index: number, block: Block, attribution: Attribution): boolean {
  return (
    isStandfirst(block, index, story) ||
    isInPublic(block, attribution) ||
    isKindMetBefore(story, index, attribution) ||
    isRoteBefore(story, index, attribution.source) ||
    isSpokenForNext(story, index, attribution.source) ||
    isNamedBelow(story, index, attribution.source) ||
    isNamedLater(story, index, attribution.source)
  );
}

/** “{Labor officials and organizers} point out …” “…,” said Ada Moll, a former organizer: one of many speaks next. */
function isSpokenForNext(story: Story, index: number, source: SourceMention): boolean {
  return (
    /s and (?:\p{Lower}+ ){0,2}\p{Lower}+s$/u.test(source.text) &&
    isSpokenNext(story, index, source)
  );
}

/** What another outlet has from its source is mostly that outlet’s to explain. */
function isOtherOutlet(story: Story, { told }: AnonymousSource): boolean {
  return told !== undefined && !isOwnOutlet(story, told.name);
}

/** “told the Harbor Post on condition of anonymity”: the copy says that there was a condition, and can say why. */
function isHidden({ text }: Block, { start, end }: Sentence): boolean {
  return /\bcondition of anonymity\b/.test(text.slice(start, end));
}

/** Somebody else’s words, a source that gets its name next, or one of whom the copy asks or tells elsewhere. */
function isSettled(story: Story, index: number, span: Span, attribution: Attribution): boolean {
  const { source } = attribution;
  return (
    isOnOath(attribution) ||
    story.isQuoted(index, span) ||
    isNamedNext(story, index, { source, span }) ||
    isAskedNearby(story, index, span) ||
    isExplainedBefore(story, index, source)
  );
}

function* checkHiding({
  block,
  index,
  story,
}: RuleContext): Generator<Report<'hidden' | 'reason' | 'rote'>> {
  const sources = block.derive(findAll);
  for (const { sentence, found: span } of block.derive(findAllHiding)) {
    if (sources.some((each) => each.sentence === sentence)) continue;
    if (findReason(story, index, span) || story.isQuoted(index, span)) continue;
    yield {
      span,
      messageId: 'hidden',
      data: { phrase: block.text.slice(span.start, span.end) },
      fixes: findHidingFixes(block, span),
      ...(isToldOfBefore(story, index, block, span) && { severity: 'hint' }),
    };
  }
}

/** How far behind a source the copy may tell that it will not be named, in sentences. */
const reach = 2;
const backward = /^(?:The|They|He|She|Both|All|Each) /;

/** “Two union sources said so. The sources, speaking on condition of anonymity, added …”: the reason is missing there. */
function isAskedNearby(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  if (!own) return false;
  return takeBehind(story.sentences, own.position, reach).some((each) => {
    const block = story.document.blocks[each.block]?.block;
    return (
      block !== undefined &&
      hidingWords.isIn(each.sentence) &&
      backward.test(block.text.slice(each.sentence.start, each.sentence.end)) &&
      findHiding(each.sentence, block).length > 0
    );
  });
}

interface Placed {
  readonly source: SourceMention;
  readonly span: Span;
}

/** “A top adviser says the race is over. Ed Brock spoke on Thursday.”: the next sentence opens with the name. */
function isNamedNext(story: Story, index: number, { source, span }: Placed): boolean {
  const own = story.sentenceAt(index, span.start);
  const next = own && story.sentences[own.position + 1];
  if (!own || !next) return false;
  if (isHeldBack(story, index, span, own)) return true;
  // “people familiar with the matter” are told of so that no name would come.
  if (next.block !== index && initiated.test(source.text)) return false;
  const block = story.document.blocks[next.block]?.block;
  if (!block) return false;
  // A paragraph further on, whoever is given an office is somebody else.
  const isBare = next.block !== index && /^(?:an?|one|another)\b/i.test(source.text);
  const starts = isBare
    ? block.facts.nameUses.map(({ start, words }) => (words.length > 1 ? start : -1))
    : block.facts.names.map(({ start, text }) => (/^\S+ \S+/.test(text) ? start : -1));
  return starts.includes(next.sentence.start);
}

const initiated = new RegExp(String.raw`\b(?:${insideWords.join('|')})\b`);
