import claims from '../../lexicons/claims/claims.json' with { type: 'json' };
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { finiteWords, subjectPronouns } from '../../english/word-classes.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isHumanNoun } from '../sources.ts';

const combatants = findWordSet('combatants');
const groups: ReadonlySet<string> = new Set(claims.groups);
const trades = /(?:ists|ers|ors|eers|ians|ants)$/;
const plural = /s$|^(?:children|men|people|women)$/;

/** Longest group that is told from an object, in tokens: “former prison inmates”. */
const maxGroup = 4;

/** Fewest tokens of what is said before them, with its comma. */
const minStatement = 4;

/** “…, claim residents.”, “…, say prison guards.”: behind the comma a plain verb of saying, and then nothing but people. */
export function isSaidByGroup(tokens: readonly Token[], verb: number): boolean {
  if (textAt(tokens, verb - 1) !== ',' || !isSpeechForm(tokens[verb])) return false;
  // “nurses, teachers, state workers”; “…,” the chair, Ada Moll, told councillors
  if (verb < minStatement || /^(?:notes?|states?|tells?|told)$/.test(wordAt(tokens, verb)))
    return false;
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  const group = tokens.slice(verb + 1, end);
  if (group.length === 0 || group.length > maxGroup) return false;
  if (!group.every(isSmall)) return false;
  const head = wordAt(group, group.length - 1);
  // Things do not “say”: “…, say former inmates.”
  const isGroup = /^sa(?:id|y)$/.test(wordAt(tokens, verb)) ? plural.test(head) : isPeople(head);
  return isGroup && !isClause(group);
}

/** “Moll, who drives there, said {she backed drivers}”: what is said, and not by whom. */
function isClause(group: readonly Token[]): boolean {
  if (subjectPronouns.has(wordAt(group, 0)) || /^s?he's$|^they're$/.test(wordAt(group, 0)))
    return true;
  return group.some(
    (token, i) =>
      finiteWords.has(token.lower) || (i > 0 && i < group.length - 1 && isPastForm(token)),
  );
}

function isSmall({ kind, lower, text }: Token): boolean {
  return (
    kind === 'word' &&
    text === lower &&
    !/^(?:and|as|at|by|for|from|in|of|on|or|to|with)$/.test(lower)
  );
}

function isPeople(word: string): boolean {
  if (!plural.test(word)) return false;
  if (isHumanNoun(word) || groups.has(word) || combatants.has(word)) return true;
  return isRoleWord(word) || isRoleWord(word.replace(/s$/, '')) || trades.test(word);
}
