import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { findCrimeKinds } from '../facts/claims/crimes/crime-kinds.ts';
import { findConvicted } from './convicted-names.ts';

/** What a draft says that a court has found against somebody, or that they confessed. */
export interface Conviction {
  /** What it was for, as far as the sentence names it. */
  readonly kinds: readonly string[];
  /** The year in which it was, if that is told: a matter of another year. */
  readonly year?: number;
  /** “a previous conviction”: of another matter than the one that is told. */
  readonly isPrevious: boolean;
  /** The names in it of those whom it is of, in lower case. */
  readonly names: readonly string[];
}

const previous =
  /\b(?:earlier|previous|prior|spent|unrelated) (?:[\w-]+ ){0,2}convictions?\b|\bcriminal record\b|\bhas (?:an?|one|two|three|several) (?:[\w-]+ ){0,2}convictions? for\b/;
/** What starts another matter than the conviction. */
const others =
  /^(?:accused|acquitted|alleged|alleging|but|charged|charges|cleared|denied|denies|deny|denying|not|suspected|while|whereas|;)$/;
/** How many tokens before the word for a conviction its crime may stand: “his murder conviction”. */
const before = 2;

/** Reads what a sentence says that somebody was convicted of, given where its words for that stand. */
export function readConviction(
  { tokens }: Sentence,
  text: string,
  settled: readonly number[],
): Conviction {
  const words = settled.flatMap((i) => {
    const behind = tokens.findIndex(({ lower }, at) => at > i && others.test(lower));
    // “cleared of murder but {convicted}”
    const near = tokens.slice(Math.max(0, i - before), i);
    const from = i - near.length + near.findLastIndex(({ lower }) => others.test(lower)) + 1;
    return tokens
      .slice(from, behind < 0 ? tokens.length : behind)
      .flatMap(({ text: word, lower }) => (word === lower ? lower.split('-') : []));
  });
  const year = findYear(tokens);
  return {
    kinds: findCrimeKinds(words),
    isPrevious: previous.test(text),
    names: [...new Set(settled.flatMap((i) => findConvicted(tokens, i)).map(({ base }) => base))],
    ...(year !== undefined && { year }),
  };
}

/** The year in which something was: “In 2019 Marr was fined”, “was jailed in May 2016”. */
export function findYear(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ text }, i) => /^(?:19|20)\d\d$/.test(text) && isDate(tokens, i));
  return at < 0 ? undefined : Number(tokens[at]?.text);
}

function isDate(tokens: readonly Token[], i: number): boolean {
  return [1, 2, 3].some((far) => /^(?:in|on|since)$/.test(wordAt(tokens, i - far)));
}
