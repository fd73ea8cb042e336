import { findSentenceAt, type Block } from '../../document/block.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isOverlapping, type Span } from '../../span.ts';

/** What opens a clause that says when or why something was done; “as police said” names a source. */
const openers = toWordSet(
  'after although because before once since though till unless until when while',
);
const law =
  /\b(?:affidavit|complaint|court|detectives|documents?|indictment|inquest|investigators|jur(?:ors|y)|officers|police|prosecut(?:ion|ors?)|sheriff)\b/i;

/**
 * Whether a source speaks in a clause beside some words, and not of them: “attacked her {after she found messages}”,
 * “robbed the man {who reported it}”. What police said is told beside what they said it of.
 */
export function isBeside(block: Block, attribution: Attribution, span: Span): boolean {
  const { content, contentKind, source } = attribution;
  if (content.some((each) => isOverlapping(each, span))) return false;
  const between = block.text.slice(content.at(-1)?.end ?? span.start, span.start);
  if (contrast.test(between)) return true;
  if (contentKind === 'noun-phrase') return isPassing(block, attribution);
  if (relative.test(source.text)) return source.end <= span.start;
  return !isOfLaw(source) && isInTimeClause(block, source);
}

/** “backed the mill {after he took bribes}”: who stands for a thing, or against it, tells nothing of what comes behind it. */
export function isBehindThing(
  { text }: Block,
  { content, contentKind }: Attribution,
  span: Span,
): boolean {
  if (contentKind !== 'noun-phrase') return false;
  const thing = content.find((each) => isOverlapping(each, span));
  return thing !== undefined && aside.test(text.slice(thing.start, span.start));
}

const aside = /^[^,;]*\b(?:after|before|until|when|while) /;

/** Whether a clause that is no account of anything is all that a source has: “{after she found messages}”. */
export function isPassing(block: Block, { contentKind, source }: Attribution): boolean {
  if (contentKind !== 'noun-phrase') return false;
  return relative.test(source.text) || isInTimeClause(block, source);
}

/** Whether a source is the police, a court, or whoever brings a case before it. */
export function isOfLaw({ text }: Attribution['source']): boolean {
  return law.test(text);
}

/** “The inquiry found gaps{, but Moll} stole the savings”: of the second half the inquiry said nothing. */
const contrast = /^, (?:but|whereas|while|yet) /;
const relative = /^(?:that|which|who)$/i;

function isInTimeClause(block: Block, { start }: Span): boolean {
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  const first = tokens.findIndex(({ end }) => end > start);
  const opener = wordAt(tokens, first - 1);
  return openers.has(opener) || (opener === 'as' && wordAt(tokens, first - 3) === 'as');
}
