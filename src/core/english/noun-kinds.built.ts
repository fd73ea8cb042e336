import { toPlural } from './plural.ts';
import documents from '../lexicons/sources/documents.json' with { type: 'json' };
import organisations from '../lexicons/sources/organisations.json' with { type: 'json' };
import roles from '../lexicons/sources/roles.json' with { type: 'json' };

/** Words and phrases for documents, one a line. */
export function writeDocumentWords(): string {
  return writeForms(documents.entries);
}

/** Words and phrases for bodies of people. */
export function writeOrganisationWords(): string {
  return writeForms(
    organisations.entries,
    'authorities officials organisation organisations organization organizations'.split(' '),
  );
}

/** Words and phrases for offices and trades. */
export function writeRoleWords(): string {
  return writeForms(roles.entries, ['official', 'officials', 'police']);
}

function writeForms(
  entries: readonly { readonly phrase: string }[],
  others: readonly string[] = [],
): string {
  const forms = entries.flatMap(({ phrase }) => [phrase, toPlural(phrase)]);
  return [...new Set([...forms.map((form) => form.toLowerCase()), ...others])].join('\n');
}
