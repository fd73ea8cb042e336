/** Whether one number is the other with two digits that changed places, or with a nought too many: 63 and 36, 400 and 4,000. */
export function isDigitSlip(one: number, other: number, withNoughts = true): boolean {
  if (one === other || one <= 0 || other <= 0) return false;
  const [a, b] = [toDigits(one), toDigits(other)];
  const ratio = Math.max(one, other) / Math.min(one, other);
  if (a === b) return withNoughts && isPower(ratio);
  const isOfSize = a.length === b.length && ratio < 10;
  return isOfSize && isSwapped(a, b);
}

/** The digits of a number without the noughts at its end: 32 of 3.2 million. */
export function toDigits(value: number): string {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function isPower(ratio: number): boolean {
  return [10, 100, 1000].some((power) => Math.abs(ratio / power - 1) < 1e-9);
}

/** Whether two neighbouring digits have changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((digit, i) => digit !== b[i]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** How far apart two numbers with one digit of another kind may be, as a ratio. */
const mostApart = 1.15;

/** Whether one number is the other but for one digit: 880 and 980. */
export function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [toDigits(one), toDigits(other)];
  const ratio = Math.max(one, other) / Math.min(one, other);
  if (a.length !== b.length || a.length < 2 || ratio > mostApart) return false;
  return a.split('').filter((digit, i) => digit !== b[i]).length === 1;
}
