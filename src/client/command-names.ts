/** Opens the page of a rule, given its id. */
export const openPageCommand = 'copydesk.openRulePage';

/** Saves a `copydesk.json` that has been changed, given its URI, what has been done there, and whether it is new. */
export const saveConfigCommand = 'copydesk.saveConfig';
