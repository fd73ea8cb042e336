import type { Block } from '../../../document/block.ts';
import { groupAttributions } from '../../../facts/by-sentence.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import type { Span } from '../../../span.ts';
import { createStandingReader, isHoused, marketTrades } from './standing.ts';
import { glean } from '../../../story/reads/views.ts';
import type { StorySentence } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How far around a group its named members are looked for, in sentences. */
const around = 30;

/**
 * “Analysts expect a loss.”, in a story that names two of them, or one and told of the group before: who they are the
 * reader knows.
 */
export function isOfKnownTrade(story: Story, own: StorySentence): boolean {
  const names = new Set<string>();
  let isTold = false;
  const near = story.sentences.slice(Math.max(0, own.position - around), own.position + around);
  let last = -1;
  let told: readonly (Professionals | undefined)[] = [];
  for (const each of near) {
    const { block } = each;
    if (block !== last) told = glean(story.document.blocks[block], findProfessionals);
    last = block;
    const one = told.length > 0 ? told[each.index] : undefined;
    if (!one) continue;
    for (const name of one.names) names.add(name);
    isTold ||= one.hasGroup && each.position < own.position;
    if (names.size > 1 || (names.size > 0 && isTold)) return true;
  }
  return false;
}

/** Who speaks in a sentence that talks about a market for a living. */
interface Professionals {
  /** Their surnames. */
  readonly names: readonly string[];
  /** “analysts said” */
  readonly hasGroup: boolean;
}

const trades = new RegExp(String.raw`\b(?:${marketTrades.join('|')})s?\b`, 'i');
const standing = createStandingReader([
  ...marketTrades,
  'managing partner',
  'portfolio manager',
  'vice president',
]);

function findProfessionals(block: Block): readonly (Professionals | undefined)[] {
  const attributionsOf = block.derive(groupAttributions);
  // Most sentences of most drafts have none.
  const found: (Professionals | undefined)[] = [];
  for (const sentence of block.sentences) {
    const all = attributionsOf(sentence.index);
    if (all.length === 0) continue;
    const names = all.flatMap(({ source, content }) =>
      content.length > 0 && isProfessional(block, sentence, source) ? [toSurname(source.text)] : [],
    );
    const hasGroup = all.some(
      ({ source: { kind, text } }) => kind === 'vague' && trades.test(text),
    );
    if (names.length > 0 || hasGroup) found[sentence.index] = { names, hasGroup };
  }
  return found;
}

/** “Ada Moll of Indus Capital” and “Moll” are one. */
function toSurname(text: string): string {
  return firmBehind.exec(text)?.[1] ?? text.split(' ').at(-1) ?? text;
}

const firmBehind = /(\S+),? (?:at|from|of|with) /;

/** How far before and behind a name what its owner is may stand, in UTF-16 code units. */
const lead = 40;
const aside = 80;

function isProfessional({ text }: Block, sentence: Span, source: SourceMention): boolean {
  const { start, end, kind } = source;
  const before = text.slice(Math.max(sentence.start, start - lead), end);
  const behind = text.slice(start, Math.min(sentence.end, end + aside));
  if (kind === 'role') return apposed.test(before) && trades.test(source.text);
  if (kind !== 'named' || offices.test(before)) return false;
  return standing.isTitled(before) || isHoused(behind) || standing.isApposed(behind);
}

/** “Ada Moll, [an analyst at Indus Capital]” */
const apposed = /\p{Upper}\S* \p{Upper}\S*, an? [^,]*$/u;
/** People who speak for a government or a company. */
const offices =
  /\b(?:ambassador|chairman|chairwoman|chancellor|director|governor|king|minister|premier|president|prince|princess|representative|secretary|senator|spokes\p{Lower}+)\b/iu;
