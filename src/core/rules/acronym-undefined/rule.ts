import type { Block } from '../../document/block.ts';
import type { Acronym } from '../../facts/acronyms.ts';
import lexicon from '../../lexicons/names/known-acronyms.json' with { type: 'json' };
import { isOverlapping } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import type { Readership } from '../../story/readership.ts';
import { foldName } from '../../story/spellings/spellings.ts';
import { findAcronymFixes } from '../../fixes/wording/acronym-fixes.ts';
import { defineRule } from '../rule.ts';

interface Entry {
  readonly phrase: string;
  /** Where readers know it; everywhere if it is not said. */
  readonly countries?: readonly string[];
  /** The copy in which readers know it, if not in all. */
  readonly in?: string;
}

const entries: readonly Entry[] = lexicon.entries;
const known: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.phrase, entry]));

export default defineRule({
  meta: {
    id: 'acronym-undefined',
    summary: 'Spell an acronym out where readers first meet it.',
    category: 'hygiene',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'word',
    options: {},
    messages: { undefined: '“{acronym}” is never spelled out.' },
    remedy: 'The long form at the first mention, with the initials in brackets if they come again.',
    fine: 'for initials that readers know; list those of your desk in knownAcronyms',
    references: [
      { title: 'AP Stylebook: abbreviations and acronyms' },
      { title: 'Reuters Handbook of Journalism: acronyms' },
      { title: 'Guardian style guide: abbreviations and acronyms' },
    ],
  },
  needs: { block: 'body', fact: 'acronyms' },
  *check({ block, index, story, settings }) {
    const own = new Set(settings.knownAcronyms.map((acronym) => acronym.toUpperCase()));
    const isKnown = (letters: string): boolean =>
      own.has(letters) || isKnownTo(story.readership, known.get(foldName(letters)));
    for (const acronym of block.facts.acronyms) {
      const { letters } = acronym;
      if (
        isRomanNumeral(letters) ||
        isRaisedLead(story, block, index, acronym) ||
        isKnown(letters) ||
        isKnownByParts(story, letters, isKnown)
      )
        continue;
      if (!story.acronyms.isFirst(acronym) || isSpeltOut(story, letters)) continue;
      if (isOfIndex(block, acronym)) continue;
      const { start, end } = acronym;
      yield {
        span: { start, end },
        messageId: 'undefined',
        data: { acronym: letters },
        // A firm, a channel or a thing has no such article, and goes by its letters.
        ...(!story.acronyms.isBody(letters) && { severity: 'hint' }),
        // “a UN-CTBTO panel”: only a part of it needs the words.
        fixes:
          isLinked(block, acronym) || letters.includes('-') ? [] : findAcronymFixes(block, acronym),
      };
    }
  },
});

/** In letters so many one may be missing from the name, and readers still put the two together. */
const manyLetters = 5;

/** “West Mereside Ambulance Service” is behind WMAS, and behind WMDAS. */
function isSpeltOut({ acronyms }: Story, letters: string): boolean {
  if (acronyms.isSpeltOut(letters)) return true;
  if (letters.length < manyLetters - 1) return false;
  // “Market Makers”: two words of one letter, which is written once
  for (let i = 1; i <= letters.length; i++) {
    if (acronyms.isSpeltOut(letters.slice(0, i) + letters.slice(i - 1))) return true;
  }
  if (letters.length < manyLetters) return false;
  for (let i = 1; i < letters.length - 1; i++) {
    if (acronyms.isSpeltOut(letters.slice(0, i) + letters.slice(i + 1))) return true;
  }
  return false;
}

/** “NSW” in Sydney’s papers, “DPP” in Dublin’s, “QPR” on the sports pages. */
function isKnownTo({ knows, isSport }: Readership, entry: Entry | undefined): boolean {
  if (!entry || (entry.in === 'sport' && !isSport())) return false;
  return entry.countries?.some(knows) ?? true;
}

/** “a UAW-GM panel”: its parts need the words where they stand alone. */
function isKnownByParts(
  { acronyms }: Story,
  letters: string,
  isKnown: (part: string) => boolean,
): boolean {
  const parts = letters.split('-');
  const isMet = (part: string): boolean => acronyms.count(part) > 0 && parts.length > 1;
  return parts.every((part) => part.length < 3 || isKnown(part) || isMet(part));
}

/** “A MUM has …”, “EU CHIEFS are …”: the first words of a story in capitals, as the tabloids set them, and once only. */
function isRaisedLead(
  story: Story,
  { text }: Block,
  index: number,
  { letters, start, end }: Acronym,
): boolean {
  if (
    !/^(?:[Aa]n? |AN? |\p{Upper}{2,4} )?$/u.test(text.slice(0, start)) ||
    !/^ \p{Lower}/u.test(text.slice(end, end + 2))
  )
    return false;
  const isRead = /[AEIOUY]/.test(letters) && story.acronyms.count(letters) === 1;
  return isRead && story.sentenceAt(index, start)?.position === 0;
}

/** “the OBX Mid index”: no initials, but part of what it is called. */
function isOfIndex({ text }: Block, { end }: Acronym): boolean {
  const behind = /^(?: \p{Upper}[\p{Alpha}\d]*| \d+){1,3} [Ii]ndex\b/u;
  return behind.test(text.slice(end, end + 40));
}

/** Of kings, wars and games; a higher one is more likely a committee. */
function isRomanNumeral(letters: string): boolean {
  return /^X{0,3}(?:I[XV]|V?I{0,3})$/.test(letters);
}

/** The brackets of a placeholder would break those of a link. */
function isLinked({ prose }: Block, acronym: Acronym): boolean {
  return prose.elements.some(
    ({ kind, content }) => kind === 'link' && isOverlapping(content, acronym),
  );
}
