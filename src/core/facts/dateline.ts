const ofPlace =
  /^\p{Upper}[\p{Upper}.’' -]{2,40}(?:, [A-Za-zÀ-ỿ. ]{2,30})?(?: \([A-Za-zÀ-ỿ\d. ]{1,20}\))? (?:[—–―]|-{1,3}) (?=\S)/u;

/** “Washington (AFP) – ” */
const ofAgency =
  /^\p{Upper}[A-Za-zÀ-ỿ.’' -]{2,30}(?:, [A-Za-zÀ-ỿ. ]{2,30})? \(\p{Upper}{2,10}\) ?(?:[—–―]|-{1,3}) (?=\S)/u;

/** Longest dateline, in UTF-16 code units, and the mark at its end. */
const maxLead = 110;
const dash = /[—–―-] /;

/** How long the dateline is with which some words start: “HARLOW, Maine — ”; 0 where they start with none. */
export function measureDateline(words: string): number {
  const lead = words.slice(0, maxLead);
  if (!dash.test(lead)) return 0;
  const found = ofPlace.exec(words) ?? (lead.includes('(') ? ofAgency.exec(words) : null);
  return found?.[0].length ?? 0;
}
