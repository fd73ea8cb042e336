import { toAlternatives, toWords } from '../document/words/cue.ts';

const stems = toWords(
  'bank business charit college compan council employer firm hospital school trust universit',
);
/** “a poll of 900 voters for two charities”: there voters were asked. */
const word = '(?!(?:about|at|by|for|from|in|of|on|who) )[A-Za-zÀ-ỿ\\d,’-]+ ';
const institutions = `(?:${word}){0,6}${toAlternatives(stems)}(?:e?s|ies)(?![A-Za-zÀ-ỿ])`;
const asked = new RegExp(`^ of ${institutions}`, 'u');
const howMany = new RegExp(
  `\\b(?:poll|survey) of (?:[a-z]+ ){0,2}\\d\\d[\\d,]* ${institutions}`,
  'u',
);

/** Whether the words behind “poll” say that institutions were asked, among which nobody draws lots. */
export function isOfInstitutions(behind: string): boolean {
  return asked.test(behind);
}

/** “A poll of more than 90 hospital trusts”: says how many were asked. */
export function countsInstitutions(words: string): boolean {
  return howMany.test(words);
}
