import type { SourceMention } from '../../../facts/sources.ts';
import type { Span } from '../../../span.ts';
import { type StorySentence, takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { createStandingReader, hasFullName } from './standing.ts';

/** A lead whose speaker comes in with a name in the next sentences. */
export function isHeldBack(story: Story, index: number, span: Span, own: StorySentence): boolean {
  const next = story.sentences[own.position + 1];
  if (own.position > 0 || !next) return false;
  const words = story.document.blocks[index]?.block.text.slice(span.start, span.end) ?? '';
  const isOne = inOffice.test(words);
  return (
    isSpeaking(story, next, isOne) ||
    (isPerfect(story, index, span) && isFollowedByName(story, own))
  );
}

/** How far behind a lead whoever it tells of may come in with a name, in sentences. */
const reach = 6;

/**
 * “The dam is to be raised, a senior official said. The law is old. ¶ “It must be,” Ada Moll, head of the board, said.”:
 * the first in office who speaks. Whoever is “the official” next stays without a name.
 */
export function isNamedLater(story: Story, index: number, { start, text }: SourceMention): boolean {
  const own = story.sentenceAt(index, start);
  const office = held.exec(text)?.[1];
  if (!own || own.position > 0 || office === undefined) return false;
  const resumed = new RegExp(String.raw`\bthe (?:\p{Alpha}+ )?${office}$`, 'iu');
  for (const each of takeBehind(story.sentences, own.position, reach)) {
    if (each.isAfterBreak || each.attributions.some(({ source }) => resumed.test(source.text)))
      return false;
    if (isSpeaking(story, each, true) || isOfficeNamed(story, each)) return true;
  }
  return false;
}

/** “the head of the water board, {Ada Moll}, said”: the office stands before the name. */
function isOfficeNamed({ document }: Story, { attributions, block }: StorySentence): boolean {
  const text = document.blocks[block]?.block.text ?? '';
  return attributions.some(
    ({ source: { kind, start, end }, contentKind }) =>
      kind === 'named' &&
      contentKind !== 'noun-phrase' &&
      inLead.test(text.slice(start, end)) &&
      /^, \p{Upper}\S* (?:\S+ )?\p{Upper}/u.test(text.slice(end, end + aside)),
  );
}

/** Offices that are given with a name. */
const given = [...findWordSet('given-offices')];
const inLead = new RegExp(String.raw`^the (?:\S+ ){0,2}(?:${given.join('|')}) (?:for|of)\b`, 'i');

/** What those are called without a name who speak for their house, and mostly by name. */
const withheld = [...findWordSet('withheld-offices')].join('|');
const held = new RegExp(`^an? (?:[^,]* )?(${withheld})$`, 'i');

/** “A top Norden executive {has said} …”: a lead of this kind holds the name back for the next sentences. */
function isPerfect(story: Story, index: number, { start, end }: Span): boolean {
  const text = story.document.blocks[index]?.block.text.slice(start, end) ?? '';
  return /^an? .* has (?:\p{Lower}+ )?\p{Lower}+$/iu.test(text);
}

/** How far behind such a lead the name may stand, in sentences. */
const delay = 2;

function isFollowedByName(story: Story, { position }: StorySentence): boolean {
  return takeBehind(story.sentences, position, delay).some(({ attributions }) =>
    attributions.some(
      ({ source: { kind, text }, content }) =>
        kind === 'named' && content.length > 0 && hasFullName(text),
    ),
  );
}

const ranked =
  /(?:^|\s)(?:Brig|Capt|Chief|Cmdr|Col|Commander|General|Gen|Inspector|Lt|Maj|Major|Sgt|Supt)\b|\bofficial\b/;

/** “a top bank official”, whose office the next sentence gives; “a Western diplomat” is no minister. */
const inOffice = new RegExp(String.raw`^an? (?:[^,]* )?(?:${withheld})\b`, 'i');
/** “Board member Ada Moll”, “Ada Moll, managing director of the State Bank” */
const standing = createStandingReader(given);

/** How far behind a name an office may stand, in UTF-16 code units. */
const aside = 60;

/** “the White House official”: the same one, without a name still. */
const unheld = /^the .*\bofficials?$/i;

/** The lead has “a senior army official”, and the next sentence “Brig. Lars Holm said”: the same one, told by name. */
function isSpeaking({ document }: Story, next: StorySentence, isOne: boolean): boolean {
  const text = document.blocks[next.block]?.block.text ?? '';
  return next.attributions.some(
    ({ source, contentKind }) =>
      source.kind === 'named' &&
      contentKind !== 'noun-phrase' &&
      !unheld.test(source.text) &&
      (ranked.test(source.text) ||
        (isOne && standing.isTitled(source.text)) ||
        standing.isApposed(text.slice(source.start, source.end + aside))),
  );
}
