import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { groupAttributions } from '../../../facts/by-sentence.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import type { Span } from '../../../span.ts';
import { isMarked } from '../../../story/reads/marked-sentences.ts';
import { toWordsAround, type StorySentence, takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { isOfClass } from './named-examples.ts';
import { createStandingReader, isHoused, isHousedAside, marketTrades } from './standing.ts';
import { isOfKnownTrade } from './named-professionals.ts';

/** How many sentences behind the lead those whom it sums up may come in with their names. */
const reach = 30;
/** How far behind it one of them is enough, in sentences. */
const nearby = 16;

/**
 * “The deal will fail, analysts said.”, at the top of a story that names two analysts below: a lead has room for the
 * group alone, and the names come where the reader can be told who they are.
 */
export function isSummary(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const block = story.document.blocks[index]?.block;
  if (!own || !block || !isLead(story, own)) return false;
  const words = block.text.slice(span.start, span.end);
  const names = new Set<string>();
  for (const each of takeBehind(story.sentences, own.position, reach)) {
    if (each.isAfterBreak) return false;
    for (const attribution of each.attributions) {
      const name = toMember(story, each, attribution, words);
      if (name !== undefined) names.add(name);
    }
    if (names.size > 1) return true;
    if (names.size > 0 && each.position <= own.position + nearby) return true;
  }
  return false;
}

/** How far around a group its named members are looked for, in sentences. */
const around = 12;

/**
 * “Prices may fall, analysts said.”, in a story that two analysts with names carry: whom the group means the reader
 * knows. Whoever sorts them, “some analysts”, is asked which.
 */
export function isOfNamedMembers(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const words = story.document.blocks[index]?.block.text.slice(span.start, span.end) ?? '';
  if (!own || !markets.test(words) || sorting.test(words)) return false;
  if (isOfKnownTrade(story, own)) return true;
  return (isBareTrade(words) || isPlainlySaid(words)) && hasMembersAround(story, own, words);
}

function hasMembersAround(story: Story, own: StorySentence, words: string): boolean {
  const names = new Set<string>();
  const near = story.sentences.slice(Math.max(0, own.position - around), own.position + around);
  for (const each of near) {
    if (!isMarked(story, each, markTrades)) continue;
    for (const attribution of each.attributions) {
      const name = toMember(story, each, attribution, words);
      if (name !== undefined) names.add(name);
    }
    if (names.size > 1) return true;
  }
  return false;
}

/** Marks the sentences in which somebody may speak who is of such a trade or works for a firm. */
function markTrades(block: Block): readonly boolean[] {
  const attributionsOf = block.derive(groupAttributions);
  return block.sentences.map((sentence) =>
    attributionsOf(sentence.index).some(({ source, content }) => {
      if (content.length === 0) return false;
      const { start, end } = source;
      const named = block.text.slice(start, Math.min(end + aside, sentence.end));
      return isAtFirm(source, named) || ofTrade.test(block.text.slice(sentence.start, end + aside));
    }),
  );
}

/** What is part of every word for one of those trades, or of those who study them. */
const ofTrade =
  /analyst|bank|brok|deal|econom|trad|strateg|investment officer|fellow|head of|lectur|manag|partner|professor/i;

/** “political analysts said”; of what “analysts warn” or “some analysts” hold, it is asked who they are. */
function isPlainlySaid(words: string): boolean {
  return markets.test(words) && !sorting.test(words) && saying.test(words);
}

/** Whether a group is one of those who talk about a market all day. */
export function isTrade(noun: string): boolean {
  return markets.test(noun);
}

/** “analyst|banker” */
const trade = marketTrades.join('|');
const markets = new RegExp(String.raw`\b(?:${trade})s\b`, 'i');
const saying = /^(?:according to|said|say)\b|\b(?:noted?|said|say|wrote)$/i;
const sorting = /^(?:few|many|most|other|others|several|some)\b/i;

/** “analysts say”, “dealers and economists said”; not “some analysts”, “political analysts”, “analysts warn”. */
export function isBareTrade(words: string): boolean {
  return plainly.test(words);
}

const group = `(?:${trade})s`;
const plainly = new RegExp(
  String.raw`^(?:said |say )?(?:(?:industry|market|oil|stock) )?${group}(?: (?:and|or) ${group})?` +
    String.raw`(?: (?:also|have|had))*(?: (?:add|added|expect|expected|note|noted|said|say))?$`,
  'i',
);

/** How many sentences of a headline and its deck may stand above the lead, and how long each may be, in tokens. */
const deckReach = 3;
const deckLength = 14;

function isLead({ sentences }: Story, { position, paragraph }: StorySentence): boolean {
  if (paragraph === sentences[0]?.paragraph) return true;
  if (position > deckReach) return false;
  return sentences
    .slice(0, position)
    .every((each) => each.paragraph === paragraph || each.sentence.tokens.length <= deckLength);
}

/** The name under which one of a group speaks, or those of one firm. */
function toMember(
  story: Story,
  each: StorySentence,
  attribution: Attribution,
  words: string,
): string | undefined {
  const { source, content } = attribution;
  if (content.length === 0 || source.kind === 'pronoun') return undefined;
  const { start, end } = source;
  const named = toWordsAround(story.document, each, { start, end: end + aside });
  const isMember =
    (trades.test(words) && isAtFirm(source, named)) || isOfClass(story, each, attribution, words);
  return isMember ? source.text : undefined;
}

/** Whether the words for a source, with what stands behind them, put it at a firm. */
function isAtFirm({ kind, text }: SourceMention, words: string): boolean {
  if (kind !== 'named') return isHouse.test(words);
  return (
    isHoused(words) || isHousedAside(words) || standing.isTitled(text) || standing.isApposed(words)
  );
}

/** How far behind a name what its owner is may stand, in UTF-16 code units. */
const aside = 60;

/** People of whom any that works for a firm may be one. */
const trades = new RegExp(String.raw`\b(?:executive|expert|observer|specialist|${trade})s\b`, 'i');
const standing = createStandingReader([
  ...marketTrades,
  'director',
  'expert',
  'manager',
  'partner',
  'president',
  'professor',
  'specialist',
]);
/** “economists at Indus Capital” */
const isHouse = /^(?:\p{Lower}+ )*\p{Lower}+s (?:at|of|with) \p{Upper}/u;
