import type { Block } from '../../document/block.ts';
import type { Span } from '../../span.ts';

/** “What the vets saw was that the calves weighed twice as much”: whoever looked found that. */
export function isNoticed({ text }: Block, { start }: Span): boolean {
  return /\b(?:discovered|found|noted|noticed|observed|saw) (?:is|was) that\b[^.;]*$/.test(
    text.slice(Math.max(0, start - noticeReach), start),
  );
}

const noticeReach = 120;

/** “mistreated, as shown in the film”, “failed a check by inspectors”: the words behind it say where that can be seen, or who has tested. */
export function isDocumented({ text }: Block, { start, end }: Span): boolean {
  const behind = text.slice(end, end + noteReach);
  return documented.test(behind) || (test.test(text.slice(start, end)) && tested.test(behind));
}

const test = /^fail.* (?:checks?|inspections?|tests?)$/;
const tested = /^ (?:carried out |done |run )?by (?!\d)/;

const documented =
  /^[^.;:]{0,30},? as (?:described|detailed|documented|reported|seen|shown|told) (?:by|in)\b/;
/** How far behind a claim its record may be named, in UTF-16 code units. */
const noteReach = 70;
