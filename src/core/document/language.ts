/** The languages that a draft can be written in. */
export type LanguageId = 'markdown' | 'plaintext';
