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
  return /\b(?:ban|bans|curbs|policy|prohibition|rules?) (?:against|on)\b[^.;:]*$|\b(?:ban|banned|banning|bans|forbid|forbids|outlaws?|prohibits?)\b[^.;:]*,? $/.test(
    before,
  );
}

/** “The cover shows a singer being {groped} by a crowd”: it is in the picture. */
function isDepicted(before: string): boolean {
  return /\b(?:cover|drawing|mural|painting|photo|photograph|picture|poster)\b[^.;]* (?:depict|feature|show)(?:ed|ing|s)\b[^.;]* (?:being|getting) $/.test(
    before,
  );
}

/** “now that rebels have {captured} the port”, “stormed the bridge before troops {retook} it”: a reminder, and what is asked about once. */
export function isReminder(block: Block, claim: Claim): boolean {
  const sentence = findSentenceAt(block, claim.start);
  const isSecond = block
    .derive(findClaims)
    .some(
      ({ kind, start }) =>
        kind === claim.kind && start < claim.start && start >= (sentence?.start ?? claim.start),
    );
  const lead = block.text.slice(sentence?.start ?? claim.start, claim.start);
  return isSecond || /\b[Nn]ow that\b[^.;]*$/.test(lead);
}
