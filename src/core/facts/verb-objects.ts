import type { Token } from '../document/tokens.ts';
import { createWordList } from '../document/words.ts';
import type { WordList } from '../document/word-list.ts';
import { toForms } from '../repair/inflection.ts';
import { createVerbMatcher, type VerbMatch } from './verb-matcher.ts';
import { prepositions } from './word-classes.ts';

/** Verbs that say something only of some objects: “hid the results”, not “hid the keys”. */
export interface VerbGroup {
  readonly verbs: readonly string[];
  /** In the singular. */
  readonly objects: readonly string[];
}

/** A verb with the object behind it. */
export interface VerbWithObject extends VerbMatch {
  /** Position of the last word of the object. */
  readonly objectEnd: number;
}

/** Finds a verb of some groups, with an object of its group, at a position of a sentence. */
export interface VerbObjectMatcher {
  (tokens: readonly Token[], i: number): VerbWithObject | undefined;
  /** The words that the verbs start with, in all their forms. */
  readonly openings: WordList;
}

/** Makes a matcher for groups of verbs, in whatever form and mood; a verb may stand in several. */
export function createVerbObjectMatcher(groups: readonly VerbGroup[]): VerbObjectMatcher {
  const matchVerb = createVerbMatcher(groups.flatMap(({ verbs }) => verbs));
  const objectsByVerb = toObjectsByVerb(groups);
  const match = (tokens: readonly Token[], i: number): VerbWithObject | undefined => {
    const verb = matchVerb(tokens, i);
    const objects = verb && objectsByVerb.get(verb.lemma);
    const objectEnd = objects && findObject(tokens, verb.last + 1, objects);
    return verb && objectEnd !== undefined ? { ...verb, objectEnd } : undefined;
  };
  return Object.assign(match, { openings: matchVerb.openings });
}

/** How far behind its verb an object may end, in tokens: “the results of” comes before “an internal audit”. */
const objectReach = 6;

/** An object in the noun phrase behind a verb, which a preposition other than “of” ends. */
function findObject(
  tokens: readonly Token[],
  from: number,
  objects: readonly WordList[],
): number | undefined {
  for (let at = from; at < from + objectReach; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return undefined;
    if (objects.some((list) => list.has(token))) return at;
    if (prepositions.has(token.lower) && token.lower !== 'of') return undefined;
  }
  return undefined;
}

function toObjectsByVerb(groups: readonly VerbGroup[]): ReadonlyMap<string, readonly WordList[]> {
  const byVerb = new Map<string, WordList[]>();
  for (const { verbs, objects } of groups) {
    const list = createWordList(objects.flatMap((noun) => toForms(noun, 'noun')));
    for (const verb of verbs) {
      const lists = byVerb.get(verb);
      if (lists) lists.push(list);
      else byVerb.set(verb, [list]);
    }
  }
  return byVerb;
}
