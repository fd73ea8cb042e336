import type { Block } from '../../document/block.ts';
import type { Span } from '../../span.ts';

/** “What the vets saw was that the calves weighed twice as much”: whoever looked found that. */
export function isNoticed({ text }: Block, { start }: Span): boolean {
  return /\b(?:discovered|found|noted|noticed|observed|saw) (?:is|was) that\b[^.;]*$/.test(
    text.slice(Math.max(0, start - noticeReach), start),
  );
}

const noticeReach = 120;

/** “mistreated, as shown in the film”: the words behind it say where that can be seen. */
export function isDocumented({ text }: Block, { end }: Span): boolean {
  return documented.test(text.slice(end, end + noteReach));
}

const documented =
  /^[^.;:]{0,30},? as (?:described|detailed|documented|reported|seen|shown|told) (?:by|in)\b/;
/** How far behind a claim its record may be named, in UTF-16 code units. */
const noteReach = 70;
