/** The months, January first. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The months that have a short form, as it is written. */
export const shortMonths: readonly string[] =
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ');

/** The days of a week, Sunday first. */
export const weekdays: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The months in lower case, January first. */
export const monthWords: readonly string[] = months.map((month) => month.toLowerCase());

/** The days of a week in lower case, Sunday first. */
export const dayWords: readonly string[] = weekdays.map((day) => day.toLowerCase());
