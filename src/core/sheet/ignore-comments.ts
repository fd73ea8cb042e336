import type { LanguageId } from '../document/language.ts';

/** What stands below a sheet: it repeats the words of its draft, and a file it is kept in is no draft itself. */
export const sheetIgnoreComments: Readonly<Record<LanguageId, string>> = {
  plaintext: '\n// copydesk-ignore-file: a sheet repeats the words of its draft\n',
  markdown: '\n<!-- copydesk-ignore-file: a sheet repeats the words of its draft -->\n',
};
