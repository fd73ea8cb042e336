import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mend } from './mend.ts';

describe('the edits of a sum say which number gives way', () => {
  const rows: readonly (readonly [marked: string, ...fixes: readonly string[]])[] = [
    [
      'Rents rose {30 percent}, from $50 to $60.',
      'Make it 20: Rents rose 20 percent, from $50 to $60.',
    ],
    [
      'Rents rose {30 percent}, from $50 to $56.',
      'Make it 12: Rents rose 12 percent, from $50 to $56.',
      'Write $65 for $56: Rents rose 30 percent, from $50 to $65.',
    ],
    [
      'The port has cancelled 35 sailings, {22 departures and 15 arrivals}.',
      'Write 37 for 35: The port has cancelled 37 sailings, 22 departures and 15 arrivals.',
      'Write 13 for 15: The port has cancelled 35 sailings, 22 departures and 13 arrivals.',
    ],
    [
      'The port sold 340 permits in May and 60 in June, a total of {420}.',
      'Make it 400: The port sold 340 permits in May and 60 in June, a total of 400.',
      'Write 360 for 340: The port sold 360 permits in May and 60 in June, a total of 420.',
      'Write 80 for 60: The port sold 340 permits in May and 80 in June, a total of 420.',
    ],
    [
      'Thefts rose from 2,400 to 3,600, an increase of {33%}.',
      'Make it 50%: Thefts rose from 2,400 to 3,600, an increase of 50%.',
    ],
  ];
  for (const [marked, ...fixes] of rows)
    test(marked, () => {
      const sums = mend(marked).filter(([title]) => /^(?:Make|Write)/.test(title));
      assert.deepEqual(
        sums.map(([title, after]) => `${title}: ${after}`),
        fixes,
      );
    });
});
