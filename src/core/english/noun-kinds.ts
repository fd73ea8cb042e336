import documents from '../lexicons/documents.json' with { type: 'json' };
import organisations from '../lexicons/organisations.json' with { type: 'json' };
import roles from '../lexicons/roles.json' with { type: 'json' };
import { toPlural } from './plural.ts';

function toForms(
  entries: readonly { readonly phrase: string }[],
  others: readonly string[] = [],
): ReadonlySet<string> {
  const forms = entries.flatMap(({ phrase }) => [
    phrase.toLowerCase(),
    toPlural(phrase).toLowerCase(),
  ]);
  return new Set([...forms, ...others]);
}

const documentWords = toForms(documents.entries);
const organisationWords = toForms(
  organisations.entries,
  'authorities officials organisation organisations organization organizations'.split(' '),
);
const roleWords = toForms(roles.entries, ['official', 'officials', 'police']);

/** Whether a word or phrase names a kind of document. */
export function isDocumentWord(words: string): boolean {
  return documentWords.has(words);
}

/** Whether a word or phrase names a kind of body: ministry, company, hospital. */
export function isOrganisationWord(words: string): boolean {
  return organisationWords.has(words);
}

/** Whether a word or phrase names an office or a trade: governor, spokesperson, nurse. */
export function isRoleWord(words: string): boolean {
  if (roleWords.has(words)) return true;
  return (
    (words.startsWith('spokes') || words.startsWith('chair')) &&
    /^(?:spokes\w+|chair\w*)$/.test(words)
  );
}
