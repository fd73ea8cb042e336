/** Opens the page of a rule, given its id. */
export const openPageCommand = 'copydesk.openRulePage';

/** Saves a `copydesk.json`, given its URI, when a term has been added to it. */
export const saveTermsCommand = 'copydesk.saveTerms';
