import type { Block } from '../../document/block.ts';
import type { Acronym } from '../../facts/acronyms.ts';
import lexicon from '../../lexicons/known-acronyms.json' with { type: 'json' };
import { isOverlapping } from '../../span.ts';
import { defineRule, type ProseFix } from '../rule.ts';

const known: ReadonlySet<string> = new Set(
  lexicon.entries.map(({ phrase }) => phrase.toUpperCase()),
);

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
    references: [
      { title: 'AP Stylebook: abbreviations and acronyms' },
      { title: 'Reuters Handbook of Journalism: acronyms' },
      { title: 'Guardian style guide: abbreviations and acronyms' },
    ],
  },
  needs: { block: 'body', fact: 'acronyms' },
  *check({ block, story, settings }) {
    const own = new Set(settings.knownAcronyms.map((acronym) => acronym.toUpperCase()));
    const isKnown = (letters: string): boolean => known.has(letters) || own.has(letters);
    for (const acronym of block.facts.acronyms) {
      const { letters } = acronym;
      if (
        isRomanNumeral(letters) ||
        isKnown(letters) ||
        letters.split('-').every((part) => part.length < 3 || isKnown(part))
      )
        continue;
      if (!story.acronyms.isFirst(acronym) || story.acronyms.isSpeltOut(letters)) continue;
      const { start, end } = acronym;
      yield {
        span: { start, end },
        messageId: 'undefined',
        data: { acronym: letters },
        // “a UN-CTBTO panel”: only a part of it needs the words.
        fixes: isLinked(block, acronym) || letters.includes('-') ? [] : [toFix(acronym)],
      };
    }
  },
});

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

/** Makes room for the words that the letters stand for: nobody but the writer knows them. */
function toFix({ letters, ending, start, end }: Acronym): ProseFix {
  const isOwner = /^[’']/.test(ending);
  const words = isOwner
    ? `[EXPANSION TK]${ending} (${letters}${ending})`
    : `[EXPANSION TK] (${letters}${ending})`;
  const span = { start, end: end + ending.length };
  return {
    title: 'Spell it out',
    applicability: 'suggestion',
    edits: [{ span, newText: words }],
  };
}
