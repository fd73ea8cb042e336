import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isWithin, toHull, type Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { groupAttributions, readSentences } from '../../facts/by-sentence.ts';
import { defineRule } from '../rule.ts';
import { findTold, isOutletName } from '../../checks/sources/outlets/told-outlets.ts';
import { isNamelessOutlet } from '../../checks/sources/outlets/nameless-outlets.ts';
import { isStateMedia, isStateToldBefore } from '../../checks/sources/outlets/state-media.ts';
import { isOutletNamedNext } from '../../checks/sources/outlets/outlets-next.ts';
import { isSupposed } from '../../checks/sources/supposed.ts';
import { findReportedlyFixes } from '../../fixes/sources/reportedly-fixes.ts';
import {
  findBareReports,
  isDocumentOfNobody,
  isBareReport,
  isReportOfPlace,
  reports,
} from '../../checks/sources/outlets/bare-reports.ts';
import { findIssuerFixes, findOutletFixes } from '../../fixes/sources/second-hand-fixes.ts';
import { takeBefore, takeBehind } from '../../story/sentences.ts';

const reportedly = createWordList(['reportedly']);
const words = joinOpenings([reportedly, reports]);
const findAll = readSentences(findReported);
const findBare = readSentences(findBareReports);

export default defineRule({
  meta: {
    id: 'second-hand-sourcing',
    summary: 'Name the outlet whose report a claim was taken from.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      outlet: 'Second-hand report with no outlet named: “{phrase}”.',
      report: '“{phrase}”: whose report? Name who wrote it.',
      reportedly: '“{phrase}”: reported by whom? Name the outlet.',
    },
    remedy: 'The outlet by name: “the Harbor Post reported”.',
    fine: 'where the outlet is named or linked close by',
    references: [
      { title: 'AP: crediting other news organizations' },
      { title: 'The Guardian style guide: quotes and agency copy' },
    ],
  },
  needs: {
    block: 'body',
    words,
    or: { fact: 'attributions', found: findAll },
  },
  *check({ block, index, story }) {
    for (const { sentence, found } of block.derive(findAll)) {
      if ('source' in found) {
        const span = toHull(found.source, found.cue);
        if (isCredited(story, index, block, sentence, span, found)) continue;
        const data = { phrase: block.text.slice(span.start, span.end) };
        const fixes = findOutletFixes(block, sentence, found);
        const isMild = isMildOutlet(story, index, found);
        yield {
          span,
          messageId: toMessage(found),
          data,
          fixes,
          ...(isMild && { severity: 'hint' }),
        };
      } else {
        const isSaying = isOfSaying(block, found);
        if (isReportedBefore(story, index, found)) continue;
        if (isSourced(story, index, found) && !isSaying) continue;
        const isMild = !isSaying && isToldBeside(story, index, found);
        const fixes = findReportedlyFixes(block, sentence, found);
        const data = { phrase: found.text };
        yield {
          span: { start: found.start, end: found.end },
          messageId: 'reportedly',
          data,
          fixes,
          sourcing: 4,
          ...(isMild && { severity: 'hint' }),
        };
      }
    }
    for (const { found } of block.derive(findBare)) {
      if (isOwnedReport(story, index, found)) continue;
      const data = { phrase: block.text.slice(found.start, found.end) };
      yield { span: found, messageId: 'outlet', data, fixes: findIssuerFixes(block, found) };
    }
  },
});

function toMessage(found: Attribution): 'outlet' | 'report' {
  return isDocumentOfNobody(found) ? 'report' : 'outlet';
}

/** “The mayor said there were reports that”, “The Daily Harbor said he had died. There were reports that …” */
function isOwnedReport(story: Story, index: number, span: Span): boolean {
  return isSourced(story, index, span) || isReportedBefore(story, index, span);
}

const none: readonly Token[] = [];
const places = /\breports (?:from|in|out of) /i;

/** What is told by a report of nobody’s, and each “reportedly”. */
function findReported(sentence: Sentence, block: Block): readonly (Attribution | Token)[] {
  const own = block.derive(groupAttributions)(sentence.index);
  if (own.length === 0 && !reportedly.isIn(sentence)) return none;
  const attributions = own.filter(
    (each) =>
      (isSecondHand(own, each) ||
        ((isNamelessOutlet(block, each) ||
          (places.test(each.source.text) && isReportOfPlace(each))) &&
          isOutermost(own, each))) &&
      !isSupposed(sentence, each.cue),
  );
  const adverbs = findPositions(sentence, reportedly).flatMap((i) => {
    const token = sentence.tokens[i];
    // “Mayor Reportedly Ill”: a headline
    return token && !(i > 0 && isCapitalised(token)) ? [token] : [];
  });
  return [...attributions, ...adverbs];
}

/** “Local media reported”, “according to reports”; inside what somebody else says it is theirs to defend. */
function isSecondHand(all: readonly Attribution[], { source, cue, content }: Attribution): boolean {
  if (source.kind !== 'vague' || source.vague?.rule !== 'second-hand-sourcing') return false;
  // “accused by the press of …” tells what the press did.
  if (cue.lemma.endsWith(' by')) return false;
  if (/\breports?\b/i.test(source.text) && !isBareReport(source.text)) return false;
  return isOutermost(all, { cue, content });
}

/** Not inside what somebody else says: “Cole said a newspaper had reported that …” */
function isOutermost(
  all: readonly Attribution[],
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
): boolean {
  return !all.some(
    (other) =>
      other.source.kind !== 'vague' &&
      other.source.kind !== 'none' &&
      other.cue !== cue &&
      !content.some((span) => isWithin(other.cue, span)) &&
      other.content.some((span) => span.start <= cue.start && cue.end <= span.end),
  );
}

/** Quoted words, a link on the sentence, or a name behind the group: “local media, among them the Daily Harbor”. */
function isCredited(
  story: Story,
  index: number,
  block: Block,
  sentence: Sentence,
  span: Span,
  attribution: Attribution,
): boolean {
  if (story.isQuoted(index, span) || isStateToldBefore(story, index, attribution)) return true;
  const { citations, names } = block.facts;
  if (
    citations.some((each) => each.span.start >= sentence.start && each.span.end <= sentence.end + 1)
  ) {
    return true;
  }
  // “A {Telegram} channel” credits nobody.
  const nameless = isNamelessOutlet(block, attribution) ? attribution.source : undefined;
  return names.some(
    (name) =>
      name.start >= span.start &&
      name.end <= span.end &&
      !(nameless && isWithin(name, nameless)) &&
      !isWhereabouts(block, name),
  );
}

/** “the {Turkish} press”, “media in {Italy}”: where they are, which credits none of them. */
function isWhereabouts({ text }: Block, { start, end }: Span): boolean {
  return (
    /^ (?:media|newspapers|press)\b/.test(text.slice(end, end + 12)) ||
    /\b(?:(?:media|newspapers|press) in|reports (?:from|in|out of)) (?:the )?$/i.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** Somebody in the sentence or the paragraph says it, or the words stand under a link. */
function isSourced(story: Story, index: number, span: Span): boolean {
  const { isCovered, ownership } = story.ownerOf(index, span);
  return (
    story.isQuoted(index, span) || (isCovered && ownership !== 'distant' && ownership !== 'carried')
  );
}

function isToldBeside(story: Story, index: number, span: Span): boolean {
  return (
    isCarried(story, index, span) ||
    isToldBelow(story, index, span) ||
    isOutletNamedNext(story, index, span)
  );
}

/** “The ministry said the port was shut. The rebels reportedly fled.”: it may be the ministry that says so. */
function isCarried(story: Story, index: number, span: Span): boolean {
  const { ownership, attribution } = story.ownerOf(index, span);
  const own = story.sentenceAt(index, span.start);
  const before = own && story.sentences[own.position - 1];
  // From further back, or of a law, readers cannot tell.
  return (
    ownership === 'carried' &&
    before?.attributions.some((each) => each === attribution) === true &&
    attribution?.source.kind !== 'document'
  );
}

/** “The minister {reportedly} said”: whoever says so is what the report is about. */
function isOfSaying({ facts, text }: Block, { end }: Span): boolean {
  return (
    text.charAt(end) === ' ' &&
    facts.attributions.some(({ cue, source }) => cue.start === end + 1 && source.end < end)
  );
}

/** Where the state owns the outlets, or the sentence beside it has one with a name. */
function isMildOutlet(story: Story, index: number, attribution: Attribution): boolean {
  const span = toHull(attribution.source, attribution.cue);
  return (
    isStateMedia(attribution) ||
    isNamedBeside(story, index, span) ||
    isOutletNamedNext(story, index, span)
  );
}

/** “Local media reported … The daily Herald quoted …”: the sentence beside it has an outlet with a name. */
function isNamedBeside(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const at = own?.position ?? top;
  const beside = own ? [at - 1, at + 1] : [];
  return beside.some((position) => {
    const { block, attributions } = story.sentences[position] ?? {};
    return (
      (block === index || position > at || at < top) &&
      attributions?.some(({ source }) => isOutletName(source.name ?? source.text)) === true
    );
  });
}

/** How many sentences below a lead the outlet may stand. */
const delay = 8;
/** How many sentences the top of a story has. */
const top = 3;

/** “Two men were reportedly shot. … The guard told the Daily Harbor they were dead.”: the lead has no room for it. */
function isToldBelow(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  if (!own || own.position >= top) return false;
  return takeBehind(story.sentences, own.position, delay).some((each) => {
    return each.attributions.some(
      ({ source, cue }) =>
        isOutletName(source.name ?? source.text) ||
        (isOfNamed(source) && findTold(each.sentence, cue)?.isPress === true),
    );
  });
}

function isOfNamed({ kind }: Attribution['source']): boolean {
  return kind === 'named' || kind === 'role';
}

/** How many sentences back the outlet may stand. */
const reach = 4;
const outletReport = /\breports? (?:by|from|in) (?:the )?\p{Upper}/u;

/** “Moll had moved to Arden, the Daily Harbor reported. She was reportedly ill.”: the copy runs on one report. */
function isReportedBefore(story: Story, index: number, span: Span): boolean {
  const position = story.sentenceAt(index, span.start)?.position ?? 0;
  return takeBefore(story.sentences, position, reach).some(({ attributions }) =>
    attributions.some(
      ({ source, cue }) =>
        (cue.lemma === 'report' && (source.kind === 'named' || isOutletName(source.text))) ||
        // “according to a report by the Daily Harbor”
        outletReport.test(source.text),
    ),
  );
}
