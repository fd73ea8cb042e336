import { findSentenceAt, type Block } from '../../document/block.ts';
import { findClaims, type Claim } from '../../facts/claims.ts';

/** How far before an act the words may stand that only mention it, in UTF-16 code units. */
const reach = 120;

function toBefore(block: Block, { start }: Claim): string {
  const sentence = findSentenceAt(block, start);
  return block.text.slice(Math.max(sentence?.start ?? 0, start - reach), start);
}

/** Whether an act is one that is forbidden, or to be seen in a picture. */
export function isMentioned(block: Block, claim: Claim): boolean {
  const before = toBefore(block, claim);
  return isForbidden(before) || isDepicted(before);
}

/** “a ban on spam, {bullying} and abuse”: what nobody may do is not said to have been done. */
function isForbidden(before: string): boolean {
  const list = forbidding.exec(before)?.[1];
  return list !== undefined && !clause.test(list);
}

const forbidding =
  /\b(?:(?:ban|bans|curbs|policy|prohibition|rules?) (?:against|on)|ban|banned|banning|bans|forbid|forbids|outlaws?|prohibits?)\b([^.;:]*)$/;
/** “a policy on housing has failed, and the guards …”: no list of what is forbidden. */
const clause =
  /\b(?:although|are|as|because|but|did|had|has|have|is|that|was|were|when|where|which|while|who|will|would)\b|, and (?:an?|its|some|the|their) /;

/** “The cover shows a singer being {groped} by a crowd”: it is in the picture. */
function isDepicted(before: string): boolean {
  return /\b(?:cover|drawing|mural|painting|photo|photograph|picture|poster)\b[^.;]* (?:depict|feature|show)(?:ed|ing|s)\b[^.;]* (?:being|getting) $/.test(
    before,
  );
}

/** “after revelations that she had met Cole and {misled} the board”: what came out, and the copy is about what came of it. */
export function isRevealed(block: Block, claim: Claim): boolean {
  return /\b(?:after|amid|following) [^;]{0,30}\b(?:disclosures?|revelations?) that\b[^;]*$/.test(
    toBefore(block, claim),
  );
}

/** “Gunmen stormed the museum, {seizing} 40 people”: the same act goes on, and is asked about once. */
export function isGoneOn(block: Block, claim: Claim): boolean {
  const start = findSentenceAt(block, claim.start)?.start ?? claim.start;
  if (!/, (?:and )?$/.test(block.text.slice(start, claim.start))) return false;
  if (!/^[a-z]+ing\b/.test(block.text.slice(claim.start, claim.end))) return false;
  return block
    .derive(findClaims)
    .some(({ kind, start: at }) => kind === claim.kind && at >= start && at < claim.start);
}

/** “now that rebels have {captured} the port”, “stormed the bridge before troops {retook} it”: a reminder, and what is asked about once. */
export function isReminder(block: Block, claim: Claim): boolean {
  const start = findSentenceAt(block, claim.start)?.start ?? claim.start;
  const lead = block.text.slice(start, claim.start);
  if (/\b[Nn]ow that\b[^.;]*$/.test(lead)) return true;
  const time = /\b(?:after|before|since|until|when)\b[^.;]*$/.exec(lead);
  if (!time) return false;
  const until = start + time.index;
  const same = block.derive(findClaims).filter(({ kind }) => kind === claim.kind);
  return same.some((other) => other.start >= start && other.start < until);
}
