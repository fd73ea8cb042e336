import type { Token } from '../../../document/words/tokens.ts';
import { isFiniteVerb } from '../../../english/verbs.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** Whether “admitted”, with the words of its sentence and those behind it, is what somebody pleads, for which no other word will do. */
export function isPlea(tokens: readonly Token[], rest: readonly Token[]): boolean {
  return tokens.some(isOfCourt) || isOfOffence(rest) || isShareInCrime(rest);
}

const offences = findWordSet('offences');

/** How far behind “admitted” its offence may stand, in tokens: “admitted three counts of fraud”. */
const pleaReach = 4;

/** “admitted burglary”, “admitted causing grievous bodily harm”: a plea, for which no other word will do. */
function isOfOffence(rest: readonly Token[]): boolean {
  const words = rest.slice(0, pleaReach);
  const at = words.findIndex(({ lower }) => offences.has(lower));
  // Not “admitted that the theft was planned”, “admitted the fraud was known to him”
  const next = rest[at + 1];
  const isClause = next !== undefined && isFiniteVerb(next);
  return at >= 0 && !isClause && !words.slice(0, at).some(isStart);
}

/** “admitted her part in the fraud” */
function isShareInCrime(rest: readonly Token[]): boolean {
  const isShare = /^(?:her|his|their) (?:involvement|part|role) in /.test(
    rest
      .slice(0, pleaReach)
      .map(({ lower }) => `${lower} `)
      .join(''),
  );
  const crime = rest.slice(pleaReach - 1, 2 * pleaReach);
  return (
    isShare && crime.some(({ lower }) => offences.has(lower) || /^(?:plot|scheme)$/.test(lower))
  );
}

function isStart(token: Token): boolean {
  return token.kind === 'punctuation' || /^(?:that|he|she|it|they|there)$/.test(token.lower);
}

/** “pleaded guilty and admitted taking the money”: what a court records. */
function isOfCourt({ lower }: Token): boolean {
  return /^(?:affidavit|deposition|detectives|guilty|oath|plea|pleas|testimony|trial)$/.test(lower);
}
