import { stemmer } from 'stemmer';
import { remember } from '../memory/remember.ts';

/** The stem of a word in lower case: “harbours” → “harbour”. */
export const toStem = remember(stemmer, 20_000);
