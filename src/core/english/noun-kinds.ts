import { writeDocumentWords, writeOrganisationWords, writeRoleWords } from './noun-kinds.built.ts';

const documentWords = new Set(writeDocumentWords().split('\n'));
const organisationWords = new Set(writeOrganisationWords().split('\n'));
const roleWords = new Set(writeRoleWords().split('\n'));

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
