import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairArticles, toArticle } from '../../../src/core/repair/seams/articles.ts';

const words = {
  an: `hour honest honor heir apple FBI F.B.I. X-ray S-300 F-16 11 18 80 88 8,000 11,000 1800s 18-year-old 800-meter
    unidentified unimportant uninhabited unannounced unanswered unabashed umbrella usher utter urban onerous EU AIDS élite NAACP MRI mRNA iPhone $8 “apple”
    LED umpire MP SUV 8% UNDER ALARMING A [INSTITUTION`,
  a: `use useful usual union uniform unique European euro ewe one once one-time ubiquitous unanimous Ukrainian Ugandan
    U.S. UN UFO UAV NATO NASA FEMA house historic hero 1 10 12 100 1,800 180 19 utility usable using university U-turn
    MiG-29 T-shirt uranium $5 $12 STARK user UNESCO UEFA [YEAR
    Utah uterus Uber urethra ewer Unabomber Ulysses`,
} as const;

for (const article of ['a', 'an'] as const) {
  for (const word of words[article].split(/\s+/)) {
    test(`${article} ${word}`, () => assert.equal(toArticle(word), article));
  }
}

test('repairs every article of a text, and leaves letters alone', () => {
  const text = 'A apple and an [YEAR TK] study. Vitamin A is a “important” thing, an one.';
  const expected = 'An apple and a [YEAR TK] study. Vitamin A is an “important” thing, a one.';
  assert.equal(repairArticles(text), expected);
});
