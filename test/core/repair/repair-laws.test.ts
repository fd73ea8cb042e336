import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { applyEdits, createDocument, type Span } from '../../../src/core/index.ts';
import type { Block } from '../../../src/core/document/block.ts';
import { takesAn } from '../../indefinite-article.ts';
import { findNewFaults } from '../../text-hygiene.ts';
import { repairNames } from './repair-cases.ts';
import { repairs } from './repairs.ts';

const pick = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const opener = pick('a|an|the|his|two|this|Friday’s|no|an absolutely|a very|such a|a|an');
const adjective = pick(
  'chilling|grim|ugly|honest|iconic|world-class|unique|stark|eerie|quick|alarming|so-called|8-month|heated|local',
);
const noun = pick(
  'hour|union|report|FBI agent|NATO base|18-month wait|eight-day strike|$40 million|40 people|8% rise|“ceasefire”|warnings|one',
);
const adverb = pick('tragically|very|quietly|successfully|reportedly|in earnest|clearly');
const verb = pick('opened|was|seems|hit|released|had|claimed|sparked|is');
const tail = pick(
  ', illustrating the dangers of wind and ice|, a sobering reminder of decline|, which has raised questions|, police said| on Aug. 27| at 4 a.m|, according to the mayor| in an attempt to avoid questions| for 2,000 of them',
);
const opening = pick(
  'In a startling move, |Tragically, |However, |On a cold, gray morning, |MORVAL (AP) — |But |It is worth noting that ',
);
const maybe = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, words);

/** Different ones: who lists a word twice has doubled it before any edit. */
const severalAdjectives = (count: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(adjective, { minLength: count, maxLength: count });
const adjectives = fc.oneof(
  adjective,
  severalAdjectives(2).map(([a, b]) => `${a} and ${b}`),
  severalAdjectives(2).map(([a, b]) => `${a}, ${b}`),
  severalAdjectives(3).map(([a, b, c]) => `${a}, ${b} and ${c}`),
  severalAdjectives(3).map(([a, b, c]) => `${a}, ${b}, and ${c}`),
);
const nounPhrase = fc

  .tuple(opener, maybe(adjectives), noun)
  .map((words) => words.filter((word) => word !== '').join(' '));
const parenthesis = maybe(
  fc.oneof(
    adverb.map((word) => `, ${word},`),
    adjectives.map((words) => `, ${words},`),
    adverb.map((word) => ` (${word})`),
    adverb.map((word) => ` — ${word} —`),
  ),
);
const sentence = fc
  .record({
    opening: maybe(opening),
    subject: nounPhrase,
    parenthesis,
    adverb: maybe(adverb.map((word) => `${word} `)),
    verb,
    object: fc.oneof(nounPhrase, adjectives),
    tail: maybe(tail),
    stop: pick('.|.|.|!|?'),
    marks: pick('||“”|""'),
  })
  .map(
    ({
      opening: lead,
      subject,
      parenthesis: aside,
      adverb: how,
      verb: does,
      object,
      tail: end,
      stop,
      marks,
    }) => {
      const words = withArticles(`${lead}${subject}${aside} ${how}${does} ${object}${end}${stop}`);
      const written = words.charAt(0).toUpperCase() + words.slice(1);
      return marks.charAt(0) + written + marks.charAt(1);
    },
  );
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

function withArticles(text: string): string {
  return text.replace(/\ban? (?=“?([\w-]+))/gi, (article, next: string) => {
    const an = takesAn(next) ? 'an ' : 'a ';
    return article.startsWith('A') ? an.replace('a', 'A') : an;
  });
}

function readParagraph(text: string): Block {
  const [placed] = createDocument(text, 'plaintext').blocks;
  assert(placed);
  return placed.block;
}

/** Some words, or a whole quotation or sentence. */
function toSpan(block: Block, at: number, length: number): Span {
  const words = block.sentences.flatMap(({ tokens }) => tokens);
  const first = words[at % words.length];
  const last = words[Math.min(words.length - 1, (at % words.length) + (length % 4))];
  assert(first && last);
  if (length === 9) return block.facts.quotations[0] ?? first;
  return { start: first.start, end: last.end };
}

const replacements: Readonly<Record<string, readonly string[]>> = {
  replaceWords: ['honest mistake', 'user', '[NUMBER TK]'],
  replaceVerb: ['spark', 'hit', 'claim', 'open'],
  replaceNoun: ['warning', 'report', 'hour', 'union'],
  appendAttribution: ['[SOURCE TK] said', 'the governor said [CHECK TK]'],
  placeAttribution: ['said', 'according to'],
  prependAttribution: ['[SOURCE TK] said'],
  appendSpeaker: ['[SPEAKER TK] said'],
  insertAfter: [', [SOURCE TK] said', '[NUMBER TK]', '(CQ)'],
  recastSentence: ['[NAME TK] opened an union.', 'a hour was lost'],
};

for (const name of repairNames) {
  test(`${name} never brings in a fault`, () => {
    fc.assert(
      fc.property(paragraph, fc.nat(60), fc.nat(9), fc.nat(9), (text, at, length, choice) => {
        const block = readParagraph(text);
        const span = toSpan(block, at, length);
        // Words in commas behind “and” or a full stop are the rule’s mistake, not the repair’s.
        fc.pre(
          name !== 'insertAfter' ||
            !/\b(?:and|a|an|the)$|[“"(]$|[.?!][”"]?$/i.test(text.slice(0, span.end)),
        );
        const words = replacements[name] ?? [''];
        const word = words[choice % words.length] ?? '';
        const edits = repairs[name](block, span, word, 'admit');
        if (!edits) return;
        const fixed = applyEdits(text, edits);
        // “Stop!” the governor said, on Aug. morning: these marks do not end the sentence.
        const spoken = fixed.replace(/[!?](?=[”"] \p{Ll})|(?<=Aug)\.(?= \p{Ll})/gu, '');
        assert.deepEqual(findNewFaults(text, spoken, 'plaintext'), [], `${text}\n→ ${fixed}`);
      }),
      { numRuns: 400 },
    );
  });
}

test('every repair changes something somewhere', () => {
  for (const name of repairNames) {
    const found = fc.sample(fc.tuple(paragraph, fc.nat(60), fc.nat(9)), { numRuns: 600, seed: 7 });
    const isUsed = found.some(([text, at, length]) => {
      const block = readParagraph(text);
      const words = replacements[name] ?? [''];
      return words.some((word) => repairs[name](block, toSpan(block, at, length), word, 'admit'));
    });
    assert(isUsed, name);
  }
});
