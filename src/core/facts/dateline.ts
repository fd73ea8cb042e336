import { toAlternatives } from '../document/words/cue.ts';
import { months, shortMonths, weekdays } from '../english/calendar-names.ts';

const month = `${toAlternatives([...months, ...shortMonths])}\\.?`;
const weekday = toAlternatives(weekdays);
const dayOfMonth = `(?:${month} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${month})`;
/** “20 November 2026”, “Tuesday, Nov. 18”, “Nov. 18 (Tuesday)” */
const date = `(?:${weekday},? )?${dayOfMonth}(?:,? 20\\d\\d)?(?: \\(${weekday}\\))?`;
/** “, Maine” */
const region = '(?:, [A-Za-zÀ-ỿ. ]{2,30})?';
const dashes = '(?:[—–―]|-{1,3})';

/** “HARLOW, Maine — ”, “HARLOW, 3 May 2026 - ” */
const ofPlace = new RegExp(
  `^\\p{Upper}[\\p{Upper}.’' -]{2,40}${region}(?:,? ${date})?(?: \\([A-Za-zÀ-ỿ\\d. ]{1,20}\\))? ${dashes} (?=\\S)`,
  'u',
);
/** Words with which a sentence starts that gives a day: “On Tuesday, Nov. 18 — …” */
const noPlace = `(?!(?:After|As|At|Before|By|From|In|On|Since|The|Until|${weekdays.join('|')})\\b)`;
/** “Harlow”, “Isle of Sands”: a place, and no “Dozens died in Harlow”. */
const place = `\\p{Upper}[A-Za-zÀ-ỿ.’'-]*(?: (?:(?:al|by|da|de|del|der|des|di|du|el|in|la|le|of|on|the|upon|von) ){0,2}\\p{Upper}[A-Za-zÀ-ỿ.’'-]*){0,4}`;
/** “Harlow, 3 May 2026 — ”, “Harlow, Oct 15 (PA): ” */
const ofDay = new RegExp(
  `^${noPlace}${place}(?:, ${place})?, ${date}(?: \\(\\p{Upper}{2,10}\\))? ?(?:${dashes}|:) (?=[“"‘]?\\p{Upper})`,
  'u',
);

/** “Washington (AFP) – ” */
const ofAgency =
  /^\p{Upper}[A-Za-zÀ-ỿ.’' -]{2,30}(?:, [A-Za-zÀ-ỿ. ]{2,30})? \(\p{Upper}{2,10}\) ?(?:[—–―]|-{1,3}) (?=\S)/u;

/** Longest dateline, in UTF-16 code units. */
export const longestDateline = 110;
/** The mark at its end. */
const mark = /[—–―:-] /;

/**
 * How long the dateline is with which some words start: “HARLOW, Maine — ”, “HARLOW, 3 May 2026 — ”; 0 where they
 * start with none.
 */
export function measureDateline(words: string): number {
  const lead = words.slice(0, longestDateline);
  if (!mark.test(lead)) return 0;
  const found =
    ofPlace.exec(lead) ??
    (/\d/.test(lead) ? ofDay.exec(lead) : null) ??
    (lead.includes('(') ? ofAgency.exec(lead) : null);
  return found?.[0].length ?? 0;
}
