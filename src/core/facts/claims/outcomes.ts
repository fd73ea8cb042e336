import type { Block } from '../../document/block.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import outcomes from '../../lexicons/claims/outcomes.json' with { type: 'json' };
import { isHuman } from '../sources.ts';
import { isStated } from './stated.ts';
import { findOwnSubject } from '../../english/joined-subjects.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { createVerbObjectMatcher } from '../../english/verb-objects.ts';
import { isMidVerbWord } from '../../english/word-classes.ts';

const matchHarm = createVerbObjectMatcher(outcomes.harms);

/** Finds what a thing will do to people and places: “leave thousands out of work”. */
export const matchProspect = createVerbObjectMatcher([...outcomes.harms, ...outcomes.prospects]);

const matchCause = createVerbObjectMatcher(outcomes.causes);

/** What an outcome starts with: no other word needs to be read. */
export const harmOpenings = joinOpenings([matchProspect.openings, matchCause.openings]);

/** What somebody has worked out that one thing does to an economy or a society: “weakened growth”, “sparked panic”. */
export function readCause(block: Block, tokens: readonly Token[], i: number): TokenRun | undefined {
  const verb = matchCause(tokens, i);
  // “set off”: the base is its own past
  if (!verb || verb.form === 'thirdPerson') return undefined;
  if (verb.form === 'base' && wordAt(tokens, i) !== 'set') return undefined;
  if (!isStated(tokens, verb, true) || !isOfThing(block, tokens, i)) return undefined;
  return { first: i, last: verb.objectEnd };
}

/** “The walkout idled plants and {weakened} growth”: the subject of the verb, or of the one that it is joined to. */
function isOfThing(block: Block, tokens: readonly Token[], verb: number): boolean {
  const subject = findOwnSubject(tokens, verb);
  return subject !== undefined && isThing(block, tokens, subject);
}

/** What a thing is said to have done to people and places: “has devastated the town”, “has cut crime”. */
export function readHarm(block: Block, tokens: readonly Token[], i: number): TokenRun | undefined {
  const harm = matchHarm(tokens, i);
  const verb = harm ?? matchProspect(tokens, i);
  if (!verb || !isStated(tokens, verb, true)) return undefined;
  if (!harm && !isDoneByThing(block, tokens, i)) return undefined;
  return { first: i, last: verb.objectEnd };
}

/** “The cameras have cut speeding”: what people and councils cut they know themselves. */
function isDoneByThing(block: Block, tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  for (let token = tokens[before]; token && isMidVerbWord(token); token = tokens[--before])
    if (/^(?:has|have)$/.test(token.lower)) break;
  if (!/^(?:has|have)$/.test(wordAt(tokens, before))) return false;
  const subject = findSubject(tokens, verb);
  return subject !== undefined && isThing(block, tokens, subject);
}

function isThing(block: Block, tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const base = tokens[0]?.index ?? 0;
  return !isHuman(block, block.facts.names, base + first, base + last);
}
