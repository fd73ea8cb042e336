import { findWordSet } from '../../../lexicons/word-sets.ts';

/** Those who talk about a market for a living, in the singular. */
export const marketTrades: readonly string[] = [...findWordSet('market-trades')];

/** Reads from the words beside a name whether its owner has one of some offices or trades. */
export interface StandingReader {
  /**
   * Whether one stands before the name with which the text ends: “Indus Capital analyst {Ada Moll}”,
   * “Secretary of Trade {Ada Moll}”.
   */
  readonly isTitled: (text: string) => boolean;
  /** Whether one stands behind the name with which the text starts: “{Ada Moll}, an economist”. */
  readonly isApposed: (text: string) => boolean;
}

/** “Ada Moll”, “Dr. Carla de Mott” */
const name = String.raw`(?:\p{Upper}[^\s,]* (?:(?:da|de|der|di|van|von) )?){0,4}\p{Upper}[^\s,]*`;

/** Makes such a reader; the offices are in lower case. */
export function createStandingReader(offices: readonly string[]): StandingReader {
  const any = offices.join('|');
  const capital = any.replace(/(?:^|\|)\p{Lower}/gu, (at) => at.toUpperCase());
  const titled = new RegExp(String.raw`\b(?:${any}|${capital})(?: of \p{Upper}\S+)? ${name}$`, 'u');
  const apposed = new RegExp(String.raw`^${name}, (?:[\p{Alpha}\d’'.-]+,? ){0,5}(?:${any})\b`, 'u');
  return {
    isTitled: (text) => titled.test(text),
    isApposed: (text) => apposed.test(text),
  };
}

/** Whether a text has a name of several words: “Ada Moll”, “Dr. Carla de Mott”. */
export function hasFullName(text: string): boolean {
  return fullName.test(text);
}

const fullName = /\p{Upper}\S+ (?:\S+ )*\p{Upper}/u;

const housed = new RegExp(String.raw`^${name} (?:at|from|of|with) (?:the )?\p{Upper}`, 'u');

/** Whether a house or a place stands behind the name with which a text starts: “{Ada Moll} of Indus Capital”. */
export function isHoused(text: string): boolean {
  return housed.test(text);
}

const housedAside = new RegExp(
  String.raw`^${name}, [^;”"]{0,60}\b(?:at|for|of|with) (?:the )?\p{Upper}`,
  'u',
);

/** Whether an aside behind such a name gives the house: “{Ada Moll}, who trades bonds at Indus Capital”. */
export function isHousedAside(text: string): boolean {
  return housedAside.test(text);
}
