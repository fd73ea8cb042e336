import type { Block } from '../../document/block.ts';
import { joinOpenings } from '../../document/positions.ts';
import { wordAt, type Token } from '../../document/tokens.ts';
import outcomes from '../../lexicons/outcomes.json' with { type: 'json' };
import { isHuman } from '../sources.ts';
import { isStated } from './stated.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { createVerbObjectMatcher } from '../../english/verb-objects.ts';
import { isMidVerbWord } from '../../english/word-classes.ts';

const matchHarm = createVerbObjectMatcher(outcomes.harms);

/** Finds what a thing will do to people and places: “leave thousands out of work”. */
export const matchProspect = createVerbObjectMatcher([...outcomes.harms, ...outcomes.prospects]);

/** What an outcome starts with: no other word needs to be read. */
export const harmOpenings = joinOpenings([matchProspect.openings]);

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
  const base = tokens[0]?.index ?? 0;
  return (
    subject !== undefined &&
    !isHuman(block, block.facts.names, base + subject.first, base + subject.last)
  );
}
