import { readBefore, readBehind, toNearPhrases, toPlainPhrases } from '../../english/near-words.ts';
import lexicon from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { isHeadlinese } from '../../repair/headlinese.ts';
import { toForms } from '../../english/inflection.ts';
import { createCue, toAlternatives, toWords } from '../../document/words/cue.ts';
import { isDeck } from '../../document/deck.ts';
import type { FigurePlace } from './figure-place.ts';

/** Whether the sentence words a figure so that nobody asks for its source: as an expectation, as half of another one. */
export function isPhrasedAway(place: FigurePlace): boolean {
  return phrasings.some((isPhrasing) => isPhrasing(place));
}

const phrasings: readonly ((place: FigurePlace) => boolean)[] = [
  isLineOfHeadline,
  isExpected,
  isShareOfOther,
  isRateStep,
  isOwnRange,
  isKnownMany,
  isGarbled,
];

/** How many sentences at the top of a draft may be lines of its headline. */
const headlines = 2;
/** A draft of fewer sentences is too short to have any. */
const shortest = 4;

/** “Truck attack in Lund kills at least 80.”: a headline with a full stop; the story says whose figure it is. */
function isLineOfHeadline({ story, index, block, figure }: FigurePlace): boolean {
  if (isDeck(story.document, index)) return true;
  const own = story.sentenceAt(index, figure.start);
  if (!own || own.position >= headlines || story.sentences.length < shortest) return false;
  return isHeadlinese(block);
}

const forecasts = lexicon.forecastVerbs
  .flatMap((verb) => {
    const [head = '', ...rest] = verb.split(' ');
    return toForms(head, 'verb').map((form) => [form, ...rest].join(' '));
  })
  .join('|');
const expected = createCue(
  lexicon.forecasters.flatMap((words) => words.split(' ').at(-1) ?? words),
  new RegExp(
    `\\b${toAlternatives(lexicon.forecasters)}\\b(?:, on average,)?[^.;,]{0,40}\\b(?:${forecasts})\\b[^.;]{0,80}$`,
    'i',
  ),
);

/** “Wall Street is looking for a 17 percent increase”: what markets expect is in their prices. */
function isExpected({ block: { text }, sentence, figure: { start } }: FigurePlace): boolean {
  return expected.test(sentence, text.slice(Math.max(sentence.start, start - 160), start));
}

/** “half that much”, “half as many”: the figure it is half of is the one to ask about. */
function isShareOfOther({ block: { text }, figure: { kind, number } }: FigurePlace): boolean {
  return (
    kind === 'fraction' &&
    /^ (?:as (?:big|large|many|much)|the (?:\p{Lower}+ ){1,3}as|that (?:amount|figure|many|much|number|rate|sum))\b/u.test(
      text.slice(number.end, number.end + 40),
    )
  );
}

const bank = createCue(
  toWords('bank fed reserve ecb riksbank policymakers'),
  /\b(?:central bank|Fed|Federal Reserve|Bank of \p{Upper}[A-Za-zÀ-ỿ]+|ECB|Riksbank|policymakers)\b/u,
);
const rate = createCue(toWords('rate rates target'), /\b(?:rates?|target)\b/);
const ofPoint = /^ (?:of an? )?(?:(?:percentage )?point|per ?cent)\b/;

/** “The Fed raised its target by a quarter of a percent”: the bank announces it. */
function isRateStep({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, number } = figure;
  const isStep = kind === 'fraction' && ofPoint.test(text.slice(number.end, number.end + 24));
  if (!isStep && kind !== 'percent') return false;
  const words = text.slice(sentence.start, sentence.end);
  return bank.test(sentence, words) && rate.test(sentence, words);
}

const ownRange = createCue(
  toWords('counts estimates figures forecasts projections tallies valuations'),
  /(?:\b(?:its|their|his|her)|[’']s?) (?:[A-Za-zÀ-ỿ]+ )?(?:counts|estimates|figures|forecasts|projections|tallies|valuations)\b[^.;]{0,40}\b(?:from|between) [$£€¥]?$/u,
);

const depending = createCue(
  ['depending'],
  /\bdepending on (?:the (?:count|estimate|source)|wh(?:o|om|ich|ose)\b)/,
);

/** “Their valuations range from $75 million to $85 million”: whose they are stands there. */
function isOwnRange({ block: { text }, sentence, figure: { start } }: FigurePlace): boolean {
  if (depending.test(sentence, text.slice(start, sentence.end))) return true;
  return ownRange.test(sentence, text.slice(Math.max(sentence.start, start - 120), start));
}

const definite = toNearPhrases('the|these|those|its|their|his|her');
const relatives = toPlainPhrases('that|which|who');

/** “the millions of people who rent”, “the 800,000 officers”: readers are taken to know of them. */
function isKnownMany({ block: { text }, figure }: FigurePlace): boolean {
  const { kind, counted, start, end, isVague } = figure;
  if (
    kind !== 'count' ||
    counted === undefined ||
    !definite.isBeside(readBefore(text, start, Math.max(0, start - 8)))
  )
    return false;
  return isVague || !relatives.isBeside(readBehind(text, end, end + 8));
}

/** “postsSign in5 people”: what a page said beside the article. */
function isGarbled({ figure: { kind, text } }: FigurePlace): boolean {
  return kind !== 'money' && /[A-Za-zÀ-ỿ]{2}\d/u.test(text);
}
