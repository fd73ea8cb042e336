import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { daysIn, findNearestDay } from '../../../src/core/checks/dates/weekdays.ts';
import { toWeekday } from '../../../src/core/story/publication-date.ts';
import { weekdays } from '../../../src/core/english/calendar-names.ts';

const years = fc.integer({ min: 1900, max: 2100 });
const months = fc.integer({ min: 1, max: 12 });

test('the calendar is the common one', () => {
  fc.assert(
    fc.property(years, months, fc.integer({ min: 1, max: 28 }), (year, month, day) => {
      assert.equal(
        weekdays.indexOf(toWeekday({ year, month, day })),
        new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
      );
      assert.equal(daysIn(month, year), new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});

test('the nearest date falls on the weekday, in the same month, at most three days away', () => {
  fc.assert(
    fc.property(
      years,
      months,
      fc.integer({ min: 4, max: 25 }),
      fc.integer({ min: 0, max: 6 }),
      (year, month, day, weekday) => {
        const nearest = findNearestDay({ year, month, day }, weekday);
        assert.ok(nearest !== undefined && Math.abs(nearest - day) <= 3);
        assert.equal(toWeekday({ year, month, day: nearest }), weekdays[weekday]);
      },
    ),
  );
});
