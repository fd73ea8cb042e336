import type { Document } from '../../../document/document.ts';
import { isOrganisationWord } from '../../../english/noun-kinds.ts';
import { createStandingReader, isHoused } from './standing.ts';
import { toSentenceText, type StorySentence } from '../../../story/sentences.ts';

/**
 * “Some doubt that it will last. Ada Moll, president of the Norden Guild, said few would come.”: the next sentence
 * opens with one of them and what gives them standing. Of those who know by study (`isLearned`) only a house does:
 * “Moll of Indus Capital noted”. Of critics and supporters whoever comes next may be on the other side.
 */
export function isTakenUp(
  document: Document,
  next: StorySentence,
  words: string,
  isLearned: boolean,
): boolean {
  if (sides.test(words)) return false;
  const text = toSentenceText(document, next);
  const [name = '', first = ''] = opening.exec(text) ?? [];
  if (name === '' || isOrganisationWord(first.toLowerCase()) || turned.test(text)) return false;
  const person = text.slice(text.indexOf(first));
  const isOne = standing.isApposed(person) || interviewed.test(text);
  if (!isHoused(person) && (isLearned || !isOne)) return false;
  return next.attributions.some(
    ({ source: { kind }, content, contentKind, cue }) =>
      (kind === 'named' || kind === 'role') &&
      content.length > 0 &&
      contentKind !== 'noun-phrase' &&
      cue.start < next.sentence.start + reach,
  );
}

const sides = /\b(?:advocates|critics|detractors|opponents|proponents|rivals|supporters)\b/i;

/** How far into its sentence such a person speaks, in UTF-16 code units. */
const reach = 160;

/** “Dr. Ada Moll”, “Moll” */
const opening =
  /^(?:(?:Dr|Prof)\. |Professor )?((?!The |A |An |In |At |On |By |For |With |From |But |And |As )\p{Upper}[\p{Alpha}’'-]+)(?: \p{Upper}[\p{Alpha}.’'-]*){0,3}/u;
/** “Moll, a founder of the Norden Guild, …” */
const standing = createStandingReader([
  'activist',
  'campaigner',
  'chair',
  'chairman',
  'chairwoman',
  'critic',
  'director',
  'expert',
  'founder',
  'head',
  'leader',
  'organiser',
  'organizer',
  'president',
]);
/** “Moll told me over coffee that …” */
const interviewed = /^\p{Upper}\S+(?: \p{Upper}\S+){0,2} told (?:me|us)\b/u;
/** Who speaks up against a group is none of them. */
const turned = /\b(?:denied|denies|disagreed|disputed|disputes|rejected|rejects|wrong)\b/;
