import type { Document } from './document/document.ts';
import { findPhraseOf } from './explain.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';

/** A term as the settings hold it, and the list that it belongs to. */
export interface Term {
  readonly words: string;
  readonly list: 'allowedTerms' | 'houseTerms' | 'knownAcronyms';
}

/** Words that a house decides on, like the name of a war; the others are merely allowed. */
const houseKinds: readonly string[] = ['label', 'partisan', 'euphemism'];

/** Longest term that a setting should hold, in UTF-16 code units. */
const maxTerm = 80;

/** What must be allowed for a finding to go; undefined where no term would silence its rule. */
export function findTerm(document: Document, finding: Finding): Term | undefined {
  const { span, ruleId } = finding;
  if (ruleId === 'acronym-undefined')
    return { words: document.source.slice(span.start, span.end), list: 'knownAcronyms' };
  const kinds = rules.find(({ meta }) => meta.id === ruleId)?.kinds;
  if (!kinds || span.end - span.start > maxTerm) return undefined;
  const words = document.source.slice(span.start, span.end).replace(/\s+/g, ' ');
  const found = findPhraseOf(document, finding);
  const isListed = found?.entry.phrase.toLowerCase() === words.toLowerCase();
  const list = kinds.some((kind) => houseKinds.includes(kind)) ? 'houseTerms' : 'allowedTerms';
  return { words: isListed ? found.entry.phrase : toSmall(words), list };
}

/** Without the capital of a sentence’s start; names keep theirs. */
function toSmall(words: string): string {
  return /^\p{Upper}\P{Upper}*$/u.test(words) ? words.toLowerCase() : words;
}
