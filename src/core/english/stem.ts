import { stemmer } from 'stemmer';
import { remember } from '../memory/remember.ts';

/** “ridership” goes with “riders”, “membership” with “members”. */
const ofDoers = /(?<=[a-z]{2}er)ship$/;

/** The stem of a word in lower case: “harbours” → “harbour”. */
export const toStem = remember((word) => stemmer(word.replace(ofDoers, '')), 20_000);
