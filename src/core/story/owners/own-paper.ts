import type { Block } from '../../document/block.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const papers: ReadonlySet<string> = new Set([
  ...findWordSet('paper-names'),
  ...findWordSet('outlet-words'),
]);
/** What others quote as well, by their short names. */
const national: ReadonlySet<string> = findWordSet('quoted-papers');
/** “the Orme Evening Post” */
const titled = /^(?:[Tt]he )?(?:\p{Upper}[\p{Alpha}’]+ ){0,3}(\p{Upper}\p{Alpha}+)$/u;
/** “the NHK” */
const initials = /^\p{Upper}{2,}$/u;
const inquiry =
  /^(?:an?|our|the) (?:[\w-]+ ){0,3}(?:analysis|examination|inquiry|investigation|probe|review) by /i;
const findings =
  /^(?:disclose|discover|establish|expose|find|learn|reveal|show|uncover|understand)$/;
/** How far before its verb “can exclusively” may stand, in UTF-16 code units. */
const canReach = 18;

/**
 * Whether the source is the paper itself, “the Gazette can reveal”, “a review by the Gazette has found”: it is who
 * publishes an accusation, and answers for none.
 */
export function isOwnPaper(block: Block, attribution: Attribution, span: Span): boolean {
  return (
    isOfPaper(block, attribution) &&
    !block.facts.attributions.some(
      (each) =>
        each.source.kind !== 'none' &&
        each.content.some((content) => isOverlapping(content, span)) &&
        !isOfPaper(block, each),
    )
  );
}

/** Whether a source is work that the paper has done, “an analysis by the Gazette”: that can be shown. */
export function isInquiry({ source }: Attribution): boolean {
  return inquiry.test(source.text);
}

function isOfPaper({ text }: Block, { source, cue }: Attribution): boolean {
  if (!findings.test(cue.lemma)) return false;
  const before = text.slice(Math.max(0, cue.start - canReach), cue.start);
  const isOwnAct = /\bcan (?:\w+ly |now )?$/.test(before);
  const name = source.text.replace(inquiry, '');
  const isWork = name !== source.text;
  if (/^(?:our (?:news)?paper|this (?:news)?paper|we)$/i.test(name)) return isOwnAct || isWork;
  const title = titled.exec(name)?.[1] ?? '';
  if (isOwnAct) return initials.test(title) || papers.has(title.toLowerCase());
  return isShortName(name) && (isWork || /\bha[ds] /.test(before));
}

/** “the Gazette”, not “the Guardian”, nor “the Orme Gazette”: what a paper calls itself. */
function isShortName(name: string): boolean {
  const word = /^the (\S+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return papers.has(word) && !national.has(word);
}
