import type { Block } from '../../../document/block.ts';
import type { Quotation } from '../../../facts/quotations.ts';
import type { Span } from '../../../span.ts';

/** How far before the closing mark an attribution may start, in UTF-16 code units. */
const reach = 120;

const name = String.raw`(?:[\p{Alpha}’'.-]+ ){0,8}\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'.-]*)*`;
/** “, said police chief Ana Ruiz”, “, Ana Ruiz said”, “, she added”, “, according to Ana Ruiz” */
const attribution = new RegExp(
  String.raw`,( (?:(?:said|says|added|adds|explained|recalled) ${name}|(?:${name}|he|she|they) (?:said|says|added|adds|explained|recalled)|according to ${name})\.?)$`,
  'u',
);

/**
 * Finds an attribution that has slipped into the quotation, and so has no speaker: “It is late, said Ana Ruiz.” The
 * span starts behind the comma at which the mark belongs.
 */
export function findSpeakerInside({ text }: Block, quotation: Quotation): Span | undefined {
  if (quotation.isOpen || quotation.marks === 'single') return undefined;
  const { start, end } = quotation.inner;
  const from = Math.max(start, end - reach);
  const words = attribution.exec(text.slice(from, end))?.[1];
  return words === undefined ? undefined : { start: end - words.length, end };
}
