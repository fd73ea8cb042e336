/** Opens the page of a rule, given its id. */
export const openPageCommand = 'copydesk.openRulePage';

/** Changes and saves a `copydesk.json`, given its URI, what is done there, whether it is new, and the edit. */
export const saveConfigCommand = 'copydesk.saveConfig';
