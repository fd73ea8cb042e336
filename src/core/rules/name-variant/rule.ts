import known from '../../lexicons/names/known-names.json' with { type: 'json' };
import type { Block } from '../../document/block.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { findSlips } from '../../checks/slips/slips.ts';
import type { NameVariant, VariantUse } from '../../story/spellings/name-variants.ts';
import { readNameWords } from '../../story/spellings/name-words.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isRespelled } from '../../story/spellings/one-name.ts';
import { foldName } from '../../story/spellings/spellings.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { isSettled } from '../../checks/desk-marks/settled.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

export default defineRule({
  meta: {
    id: 'name-variant',
    summary: 'Spell a name the same way every time.',
    category: 'hygiene',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: { variant: 'Name spelled two ways: “{name}” here, “{other}” elsewhere.' },
    remedy: 'The spelling that is right, everywhere.',
    fine: 'for two people or places: give each a full name, or put (CQ) behind it',
    references: [
      { title: 'NPR: accuracy (names)' },
      { title: 'Copy-desk checklists: names spelled the same in every instance' },
    ],
  },
  needs: { found: (block) => block.derive(readNameWords) },
  *check(context) {
    const { block, index, story } = context;
    const asked = new Set<number>();
    for (const { variant, use } of story.nameVariantsIn(index)) {
      const { name, otherName, others } = variant;
      // Of three spellings one answer is enough.
      if (asked.has(use.word.start) || isSettled(context, use.span)) continue;
      if (block.text.startsWith(` ${question}`, findNameEnd(block, use))) continue;
      if (isMisspelt(block, use.word) || isMeant(story, block, variant, use)) continue;
      asked.add(use.word.start);
      yield {
        span: use.span,
        messageId: 'variant',
        data: { name, other: otherName },
        related: others.slice(0, 1).map(({ block: at, span }) => ({
          span,
          block: at,
          message: `Spelled “${otherName}” here.`,
        })),
        fixes: toFixes(block, variant, use),
      };
    }
  },
});

/** Whether the copy knows that there are two: two sisters, a city and its club, “Kiev, now called Kyiv”. */
function isMeant(story: Story, block: Block, variant: NameVariant, use: VariantUse): boolean {
  const { uses, others, name, otherName } = variant;
  if (name.includes(' ') && use.word.end < use.span.end)
    return (
      [...uses, ...others].some((each) => isRelated(story, each)) || isBoth(block, variant, use)
    );
  if (isTwo(variant)) return true;
  return isRespelled(foldName(name), foldName(otherName)) && isClub(story, block, variant, use);
}

/** “Kiev, now called Kyiv”, or a city and its club. */
function isClub(story: Story, block: Block, variant: NameVariant, use: VariantUse): boolean {
  const { others, name, otherName } = variant;
  if (isBoth(block, variant, use)) return true;
  const club = isClubName(name) ? use : isClubName(otherName) ? others[0] : undefined;
  const told = club && story.document.blocks[club.block]?.block;
  return told?.tokens.some(({ base }) => sport.has(base)) ?? false;
}

function isClubName(name: string): boolean {
  return clubs.has(name.toLowerCase());
}

/** How often a name that was only misspelled hardly stands, beside the right one. */
const often = 3;

/** “Kerr’s lawyer, Amos Ker, …”: both stand again and again, and once in one sentence; whoever writes so knows two. */
function isTwo({ uses, others, isBeside }: NameVariant): boolean {
  return isBeside && uses.length >= often && others.length >= often;
}

/** Whether one sentence has both spellings. */
function isBoth({ sentences }: Block, { otherWord }: NameVariant, { word }: VariantUse): boolean {
  const own = sentences.find(({ start, end }) => start <= word.start && end >= word.end);
  return own?.tokens.some(({ base }) => base === otherWord.toLowerCase()) ?? false;
}

/** “Marina Doyle, her sister, …”, “his brother Marc Doyle” */
function isRelated({ document }: Story, { block, span }: VariantUse): boolean {
  return glean(document.blocks[block], findRelated).includes(span.start);
}

/** Where the names start beside which it is said whose kin they are. */
function findRelated(block: Block): readonly number[] {
  const { text } = block;
  return block.derive(readNameWords).flatMap(({ value: { span } }) => {
    const behind = relatedBehind.exec(text.slice(span.end, span.end + 40))?.[1];
    const before = /([a-z]+),? $/.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[1];
    const isKin = [behind, before].some((word) => word !== undefined && kin.has(word));
    return isKin ? [span.start] : [];
  });
}

const relatedBehind = /^, (?:her|his|the|their) (?:\p{Lower}+ )?(\p{Lower}+)/u;
const kin = findWordSet('kin');
const clubs = findWordSet('club-names');
const sport = findWordSet('sport');

const places: ReadonlySet<string> = new Set(known.places);

/** “Untied Nations”: whatever the draft has elsewhere. */
function isMisspelt(block: Block, word: Span): boolean {
  return block.derive(findSlips).some(({ found }) => isOverlapping(found, word));
}

/** Asks which of two spellings is right, where the copy does not tell. */
const question = '[SPELLING TK]';

/** Where a name ends, with its “’s”. */
function findNameEnd({ text }: Block, { span: { end } }: VariantUse): number {
  return /^[’']s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
}

/** Most places that one fix mends; whoever misspells a name more often knows how to search. */
const maxPlaces = 50;

/**
 * Writes the form that the copy speaks for, here or everywhere; the other way round where the form used less is the one
 * introduced in full, or both are used as often. Of equals it asks which is right, and offers both.
 */
function toFixes(block: Block, variant: NameVariant, use: VariantUse): ProseFix[] {
  const { name, otherName, word, otherWord, uses, others } = variant;
  // A place that everybody knows is not misspelled.
  const isTied = variant.isTied && !places.has(otherWord.toLowerCase());
  const at = findNameEnd(block, use);
  const asked = { span: { start: at, end: at }, newText: ` ${question}`, block: use.block };
  const isFull = name.includes(' ') && !otherName.includes(' ');
  const isContrary = isFull ? uses.length < others.length : uses.length === others.length;
  const [right, wrong] = isAccented(name, otherName) ? [otherName, name] : [otherWord, word];
  const form: Form = { word: otherWord, name: otherName };
  return [
    ...(isTied ? toSuggestions('Ask which is right', [asked]) : []),
    ...toSuggestions(`Write “${right}”`, [toEdit(use, form)]),
    ...(uses.length > 1 ? writeEverywhere(right, form, uses) : []),
    ...(isTied || isContrary ? writeEverywhere(wrong, { word, name }, others) : []),
  ];
}

/** How a name is to be written: the word that differs, and the whole. */
interface Form {
  readonly word: string;
  readonly name: string;
}

function writeEverywhere(title: string, form: Form, uses: readonly VariantUse[]): ProseFix[] {
  if (uses.length > maxPlaces) return [];
  return toSuggestions(
    `Write “${title}” everywhere`,
    uses.map((use) => toEdit(use, form)),
  );
}

/** “Luís Orego”, “Luis Orrego”: a name of which another word differs by its accents is mended whole. */
function toEdit({ block, name, span, word }: VariantUse, form: Form): ProseEdit {
  return isAccented(name, form.name)
    ? { span, newText: form.name, block }
    : { span: word, newText: form.word, block };
}

/** Whether two names in full differ by accents besides the one word that is spelled otherwise. */
function isAccented(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length || !a.every((word) => /^[\p{Alpha}-]+$/u.test(word))) return false;
  const differing = a.filter((word, i) => word !== b[i]);
  const respelt = a.filter((word, i) => foldName(word) !== foldName(b[i] ?? ''));
  return differing.length > respelt.length && respelt.length === 1;
}
