import type { Block } from '../document/block.ts';

const genres = '(?:guest )?(?:column|commentary|editorial|essay|op-?ed|opinion|viewpoint)';
const writers = '(?: (?:board|columnist|contributor|page|pages|piece|writer))?';
const label = new RegExp(
  String.raw`^(?:(?:contributing |the )?${genres}${writers}|letters?(?: to the editors?)?|(?:another|my|our) view|(?:by |from )?the editorial board)s?[.:]?$`,
  'i',
);
/** “Opinion: The dikes can wait”, “Editorial | A cheap ferry” */
const labelled = new RegExp(String.raw`^${genres}(?: ?[:|]| [–—-]) `, 'i');
/** Longest line that may be a label, in UTF-16 code units. */
const maxLabel = 32;
/** “Paid Notice: Deaths MOLL, ADA”: the words of whoever paid. */
const paid = /^paid (?:death |obituary )?notices?\b/i;
/** Longest line over such a notice. */
const maxNotice = 100;

/** Whether a line says that what it stands over is not the desk’s view: “LETTERS”, “Op-Ed Contributor”. */
export function isOpinionLabel({ kind, text }: Block): boolean {
  if (text.length <= maxNotice && paid.test(text)) return true;
  if (text.length <= maxLabel && label.test(text.trim())) return true;
  return (kind === 'headline' || kind === 'heading') && labelled.test(text);
}

/** Longest note that says who the author is. */
const maxNote = 200;
const person = String.raw`\p{Upper}[\w.’'-]+(?: \p{Upper}[\w.’'-]+){0,3}`;
const trades =
  'author of|board of contributors|columnists?|contribut(?:or|ing)|fellow|historian|lecturer|professor';
const notes = [
  /^(?:Twitter|X): @\w+\.?$/,
  /^E-?mail: \S+@\S+$/,
  /^(?:The )?(?:authors?|writers?) (?:are|is|lives?|teach(?:es)?|was)\b/,
  /\bfollow (?:her|him|them) (?:at|on)\b/i,
  new RegExp(String.raw`^${person} (?:teach(?:es)?\b|(?:are|is)\b.*\b(?:${trades})\b)`, 'u'),
];

/** “Ada Moll teaches history at …”, “The writer is …”: who wrote what stands above, as opinion says it at its end. */
export function isAuthorNote({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > maxNote) return false;
  const line = text.trim();
  return notes.some((note) => note.test(line));
}
