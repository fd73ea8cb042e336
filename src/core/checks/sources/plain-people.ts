import { findWordSet } from '../../lexicons/word-sets.ts';

/** Groups of people that a reporter may well have stood among: not what hides a source. */
const plain = findWordSet('plain-people');

/** Residents and fans, who saw it; “investigators and bomb experts”: whoever runs a matter speaks for it. */
export function isOnSpot(text: string): boolean {
  const each = text.split(/,? and |, /);
  const isOfficial = each.length > 1 && each.some((words) => officials.test(words));
  return isOfficial || each.every((words) => isPlain(words));
}

const officials = /(?:authorities|detectives|investigators|officials|police|prosecutors)$/;

/** “Fans”, “local people”, “Harriers fans”, “several residents”: a reporter who counts them has met them. */
function isPlain(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const isNamed = words.length === 2 && /^\p{Upper}/u.test(text) && !quantifiers.test(text);
  const isMet =
    words.length === 2 && /^(?:both|dozens|several|three|two|four|five|six)$/.test(words[0] ?? '');
  const head = isNamed || isMet || /^local people$/i.test(text) ? words[1] : words.join(' ');
  return plain.has(head ?? '');
}

const quantifiers =
  /^(?:some|many|most|few|several|other|others|various|leading|top|the|these|those)\b/i;
