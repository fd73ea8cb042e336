/** How a number is written in digits. */
interface DigitsForm {
  readonly fewestDecimals?: number;
  readonly mostDecimals: number;
  /** Whether a comma parts the thousands. */
  readonly isGrouped?: boolean;
}

/** Most decimals that a number is written with. */
const maxDecimals = 100;

/**
 * A number as an English desk writes it: 1,247.5. By hand, since the `Intl` of a machine takes milliseconds and
 * megabytes before its first number.
 */
export function writeDigits(
  value: number,
  { fewestDecimals = 0, mostDecimals, isGrouped = true }: DigitsForm,
): string {
  const places = Math.min(mostDecimals, maxDecimals);
  const rounded = moveMark(Math.round(moveMark(Math.abs(value), places)), -places);
  const [whole = '', decimals = ''] = writePlain(rounded, places).split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const shown = decimals.replace(/0+$/, '').padEnd(Math.min(fewestDecimals, places), '0');
  const sign = value < 0 ? '-' : '';
  return shown === '' ? sign + grouped : `${sign}${grouped}.${shown}`;
}

/** Times a power of ten, by the digits that are written: 1.45 is 14.5 and no hair less. */
function moveMark(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Without an exponent, where a machine can. */
function writePlain(value: number, places: number): string {
  const written = String(value);
  return written.includes('e') ? value.toFixed(places) : written;
}
