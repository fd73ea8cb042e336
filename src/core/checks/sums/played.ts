import { smallNumberPattern, toSmallNumber } from '../../english/small-numbers.ts';
import type { Block } from '../../document/block.ts';
import { isQuoted } from '../../facts/voice.ts';
import type { Mismatch } from './mismatch.ts';

const outcome = '(won|lost|drawn|drew|winning|losing|drawing)';
const number = `((?:just |only )?(?:\\d{1,2}|one|${smallNumberPattern}))`;
const ofAll = `of (?:her|his|its|our|the|their)(?: (?:first|last|opening|past|previous))* (\\d{1,2}|${smallNumberPattern})`;
const matches = '(?:bouts|contests|fights|fixtures|games|matches|meetings|outings|races|Tests)';
const time = '(?: this (?:season|term|year)| so far)?';
/** “{lost seven of its nine games, drawn one and won two}.” */
const record = new RegExp(
  `\\b${outcome} ${number} ${ofAll} (?:[a-z-]+ ){0,3}?${matches}${time},? (?:and |but )?(?:have |has )?${outcome} ${number}(?:(?:,|,? and) ${outcome} ${number})?(?=[.;,]|$)`,
  'g',
);
/** What is neither won, lost nor drawn. */
const neither = /\b(?:abandon|declared|no result|postpon|rain|tied|void|wash)/;
/** How many outcomes there are. */
const outcomes = 3;

/** Finds records of more matches than were played: “lost eight of its ten games, drawn one and won two”. */
export function findPlayedMismatches(block: Block): readonly Mismatch[] {
  if (!/\b(?:won|winning|los(?:t|ing)|drawn|drew)\b/.test(block.text)) return [];
  return [...block.text.matchAll(record)].flatMap((match) => {
    const [words, kind, first, all, other, second, last, third] = match;
    const span = { start: match.index, end: match.index + words.length };
    const kinds = [kind, other, last].flatMap((word) => word?.charAt(0) ?? []);
    const counts = [first, second, third].flatMap((word) => toNumber(word) ?? []);
    const played = toNumber(all);
    if (played === undefined || new Set(kinds).size < kinds.length) return [];
    if (counts.length < kinds.length || neither.test(words) || isQuoted(block, span)) return [];
    const sum = counts.reduce((one, more) => one + more, 0);
    // Of won and lost alone some may be drawn.
    const isRight = counts.length === outcomes ? sum === played : sum <= played;
    const detail = `${counts.join(' + ')} makes ${sum}, not ${all}`;
    return isRight ? [] : [{ span, detail, related: [], fixes: [] }];
  });
}

function toNumber(word: string | undefined): number | undefined {
  return word === undefined ? undefined : toSmallNumber(word.replace(/^(?:just|only) /, ''));
}
