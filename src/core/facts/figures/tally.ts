import { toStem } from '../../english/stem.ts';
import { readBefore, toNearPhrases } from '../../english/near-words.ts';
import type { Figure, Tally } from './figure.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isCountOfPeople } from './counted-people.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Names what a figure counts, where the words at it say it. */
export function findTally(text: string, figure: Figure): Tally | undefined {
  const key = isExact(figure) ? toKey(text, figure) : findTerm(text, figure);
  return key === undefined ? undefined : { key, isDefinite: isDefinite(text, figure) };
}

const idle: ReadonlySet<string> = new Set(
  [undefined, 'definite-count', 'dimension', 'participants'].map(String),
);

function isExact({ value = 0, second, isVague, exemption, thing }: Figure): boolean {
  if (value <= 0 || second !== undefined || isVague) return false;
  const isNamed = exemption === 'duration' && thing?.relation === 'measured';
  return isNamed || idle.has(String(exemption));
}

function toKey(text: string, figure: Figure): string | undefined {
  const { kind, thing, unit, unitName } = figure;
  if (kind === 'casualty') return findState(text, figure);
  if (!thing) return undefined;
  const words = [...thing.modifiers, thing.head].join(' ');
  if (thing.relation === 'measured' && gauges.has(thing.head)) return undefined;
  if (thing.relation === 'measured')
    return isLasting(unit) || isOnce(text, figure) ? `${words} ${unitName}` : undefined;
  if (thing.relation === 'whole' || unit) return undefined;
  return genericNouns.has(thing.head) ? withPredicate(text, figure, words) : words;
}

/** “selling at the $35 level, buying at the $26 level”: of these there are many. */
const gauges = toWordSet('barrier bracket level mark range region');

/** “fined Lund Bank $25 million”, “jailed for 12 years”: what a court has set, though it needs no source. */
function findTerm(text: string, figure: Figure): string | undefined {
  const { unit, unitName, start } = figure;
  if (unit !== 'money' && unitName !== 'year') return undefined;
  if (figure.second !== undefined || figure.bound || !figure.value) return undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  if (unit === 'money') return fined.test(before) ? `fine ${unitName}` : undefined;
  return sentenced.test(before) ? 'jail year' : undefined;
}

const fined = /\bfine[ds]? (?:[\w’'-]+ ){0,4}$/i;
const sentenced = /\b(?:jailed|sentenced)(?: [\w’'-]+){0,4} (?:for|to) $/i;

/** A price or a length stays; a time may be another. */
function isLasting(unit: Figure['unit']): boolean {
  return unit === 'money' || unit === 'length' || unit === 'quantity';
}

/** What takes one stretch of time, which a draft can tell again. */
const lasting = new Set([...findWordSet('lasting'), ...findWordSet('timed-things')]);
const animals = findWordSet('animals');

/** “the two-year contract”, “the 300-year-old chapel”; of yields, races, horses and boys there are several. */
function isOnce(text: string, { unit, thing, end }: Figure): boolean {
  if (unit !== 'duration' || !thing) return false;
  if (!text.startsWith('-old', end)) return lasting.has(thing.head);
  return !isCountOfPeople(thing.head) && !animals.has(thing.head);
}

/** Nouns that say too little: two figures of people are of the same people only where the same happens to them. */
const genericNouns = findWordSet('generic-nouns');

const states: readonly (readonly [string, RegExp])[] = [
  [
    'dead',
    /\b(?:dead|deaths?|died|dies|dying|drowned|execut\w+|fatalit\w+|kill\w*|lives|murder\w*|perished|slain|toll)\b/gi,
  ],
  ['hurt', /\b(?:hospitali[sz]ed|hurt\w*|injur\w+|wound\w*)\b/gi],
  ['missing', /\b(?:disappeared|missing|unaccounted)\b/gi],
  ['displaced', /\b(?:displac\w+|homeless)\b/gi],
];
/** Longest run of words that is looked at around a figure, in UTF-16 code units. */
const reach = 40;

/** Heads that say nothing of who they were. */
const anybody = toWordSet('person dead death fatality injury life casualty victim');

/** What befell the people of a toll, by the figure’s own words or the nearest before it. */
function findState(text: string, { start, end, thing }: Figure): string | undefined {
  const [own, before] = [text.slice(start, end), text.slice(Math.max(0, start - reach), start)];
  const found = nearestState(own) ?? nearestState(before);
  if (found === undefined) return undefined;
  const head = thing?.head ?? 'person';
  return anybody.has(head) ? found : `${found} ${head}`;
}

function nearestState(words: string): string | undefined {
  const last = states.map(([state, pattern]) => {
    const at = [...words.matchAll(pattern)].at(-1)?.index ?? -1;
    return { state, at };
  });
  const nearest = last.reduce((best, each) => (each.at > best.at ? each : best));
  return nearest.at < 0 ? undefined : nearest.state;
}

const predicateBehind =
  /^ (?:who |that )?(?:(?:were|was|are|have|has|had|been|being|later|also) ){0,3}([A-Za-zÀ-ỿ]+(?:ed|en|wn|ught|eld|aken|hot|ound|eft))\b/u;
const predicateBefore =
  /(?<![A-Za-zÀ-ỿ])([A-Za-zÀ-ỿ]+(?:ed|s|ing|ound|eld|ook|hot)) (?:at least |about |some |more than |all )?(?:the )?$/u;

/** “person arrest”: the noun with what happens to it. */
function withPredicate(text: string, figure: Figure, words: string): string | undefined {
  const { thing, end } = figure;
  const after = text.slice(thing?.end ?? end, (thing?.end ?? end) + reach);
  const start = figure.bound ? Math.min(figure.bound.start, figure.start) : figure.start;
  const before = text.slice(Math.max(0, start - reach), start);
  const verb = predicateBehind.exec(after)?.[1] ?? predicateBefore.exec(before)?.[1];
  return verb === undefined ? undefined : `${words} ${toStem(verb.toLowerCase())}`;
}

const definite = toNearPhrases('the|all|these|those');

function isDefinite(text: string, { start, number, unit }: Figure): boolean {
  const from = unit === 'money' ? start : number.start;
  return definite.isBeside(readBefore(text, from, Math.max(0, from - 14)));
}
