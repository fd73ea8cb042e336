import { createVerbObjectMatcher } from '../../english/verb-objects.ts';
import accusations from '../../lexicons/accusations.json' with { type: 'json' };

/** Finds what somebody can be accused of where the object makes it that: “beat a protester”, “hides losses”. */
export const matchAccusation = createVerbObjectMatcher(accusations.groups);
