import lexicon from '../../../lexicons/figures/figure-exemptions.json' with { type: 'json' };
import { calendarExemptions } from './calendar.ts';
import { circumstanceExemptions } from './circumstances.ts';
import { contestExemptions } from './contests.ts';
import { toNearPhrases, type NearWords } from '../../../english/near-words.ts';
import type { NumberContext } from '../context.ts';
import type { Exemption, ExemptWords, NumberMeaning } from './exemption.ts';
import { labelExemptions } from './labels.ts';

const idioms = [...lexicon.idioms].sort((a, b) => b.length - a.length);
const idiomPattern = new RegExp(`(?<![a-zÀ-ỿ\\d])(?:${idioms.join('|')})(?![a-zÀ-ỿ\\d])`, 'gi');

/** All that a number within an idiom may be. */
const idiomParts: ReadonlySet<string> = new Set(idioms.flatMap(toParts));

/** “four-star”: four, star and both. */
function toParts(idiom: string): readonly string[] {
  const words = [...idiom.matchAll(/[\p{Alpha}\d/]+/gu)];
  return words.flatMap(({ index }, i) =>
    words.slice(i).map((last) => idiom.slice(index, last.index + last[0].length)),
  );
}

const idiom: Exemption = {
  id: 'idiom',
  find: ({ text, phrase, digits }) => {
    if (!idiomParts.has(digits.toLowerCase())) return undefined;
    // “the 99% of voters who stayed home” is a figure.
    const isShare = /^\s?(?:%|percent) of\b/.test(text.slice(phrase.end, phrase.end + 12));
    const from = Math.max(0, phrase.start - 20);
    const words = text.slice(from, phrase.end + 20);
    for (const match of words.matchAll(idiomPattern)) {
      const [start, end] = [from + match.index, from + match.index + match[0].length];
      if (start <= phrase.start && end >= phrase.end && !isShare)
        return { before: phrase.start - start, after: end - phrase.end };
    }
    return undefined;
  },
};

const titleBefore = /[“"‘]((?:\p{Upper}[A-Za-zÀ-ỿ’'-]*[ :]+|\d+ |(?:of|the|and|in|to|for) )*)$/u;
const titleAfter = /^((?:[ :]+\p{Upper}[A-Za-zÀ-ỿ’'-]*| \d+| (?:of|the|and|in|to|for))*)[”"’]/u;

const works =
  'album|anthology|book|collection|exhibition|film|magazine|memoir|movie|musical|novel|painting|play|podcast|series|show|single|song|thriller';
const work = toNearPhrases(works);
const namedWork = toNearPhrases(works, 'called|titled');
const subtitleBefore =
  /\p{Upper}[A-Za-zÀ-ỿ’'-]+ (?:(?:of|the|and|in|to|for|a) ){0,2}\p{Upper}[A-Za-zÀ-ỿ’'-]+: $/u;
const nameAfter = /^ \p{Upper}\p{Lower}+/u;
const namesAfter = /^ \p{Upper}\p{Lower}+ (?:(?:of|the|and|in|to|for|a) ){0,2}\p{Upper}\p{Lower}+/u;

/** “Deep Water: 19 Hard Truths About Wells”, “the film 12 Angry Gulls”. */
function isBareTitle({ before, after, lead }: NumberContext): boolean {
  if (isWork(lead)) return nameAfter.test(after);
  return before.endsWith(': ') && subtitleBefore.test(before) && namesAfter.test(after);
}

/** “her book, ”, “a film called ”. */
function isWork(lead: NearWords): boolean {
  if (namedWork.isBeside(lead)) return true;
  return (lead.isSpaced || lead.gap === ', ' || lead.gap === ': ') && work.count(lead) > 0;
}

const marks = ['“', '"', '‘'];

/** “the film “2001””: a number in a title. */
const title: Exemption = {
  id: 'title',
  find: (context) => {
    const { before, after } = context;
    if (isBareTitle(context)) return {};
    if (!marks.some((mark) => before.includes(mark))) return undefined;
    const [lead, tail] = [titleBefore.exec(before)?.[0], titleAfter.exec(after)?.[0]];
    return lead && tail && /\p{Upper}/u.test(lead + tail) ? {} : undefined;
  },
};

const exemptions: readonly Exemption[] = [
  idiom,
  ...labelExemptions,
  ...contestExemptions,
  ...calendarExemptions,
  ...circumstanceExemptions,
  title,
];

/** Why a number needs no source, and which words around it belong to it; undefined when it needs one. */
export function findExemption(
  context: NumberContext,
  meaning: NumberMeaning,
): { readonly id: string; readonly words: ExemptWords } | undefined {
  for (const { id, find } of exemptions) {
    const words = find(context, meaning);
    if (words) return { id, words };
  }
  return undefined;
}
