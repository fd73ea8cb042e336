import type { NumberPhrase } from './number-phrase.ts';

const connector =
  /^(?:( to | or |-to-| ?[-–] ?)|( and |, and |, or |, ))((?:US|[A-Z]{1,2})?[$£€¥]?)$/;

/** Gives a number the “million” of the one behind it where it goes for both: “$26 and $31 million”, “10 to 15 million”. */
export function shareScales(
  text: string,
  phrases: readonly NumberPhrase[],
): readonly NumberPhrase[] {
  const shared: NumberPhrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const behind = shared.at(-1);
    const scale = behind && findSharedScale(text, phrase, behind);
    shared.push(scale === undefined ? phrase : toScaled(phrase, scale));
  }
  return shared.reverse();
}

function toScaled({ value = 0, step = 1, ...phrase }: NumberPhrase, scale: number): NumberPhrase {
  const scaled = Number((value * scale).toPrecision(15));
  return { ...phrase, value: scaled, step: step * scale, scale };
}

function findSharedScale(text: string, a: NumberPhrase, b: NumberPhrase): number | undefined {
  const { value = 0, scale = 1 } = b;
  const isBare = a.form === 'plain' && a.scale === undefined;
  if (!isBare || b.form !== 'plain' || scale < 1000) return undefined;
  const match = connector.exec(text.slice(a.end, Math.min(b.start, a.end + 12)));
  if (!match || !isJoined(text.slice(Math.max(0, a.start - 24), a.start), match)) return undefined;
  return isSameSize(a.value ?? 0, value / scale) ? scale : undefined;
}

/** Whether both are amounts of money, or the ends of a range: “between 2 and”, “2 to”. */
function isJoined(lead: string, [, range, , sign]: RegExpExecArray): boolean {
  const isMoney = /[$£€¥]$/.test(lead);
  if (range !== undefined || /\bbetween (?:\w+ )?[$£€¥]?$/i.test(lead)) return isMoney || !sign;
  return isMoney && sign !== '';
}

/** “from $31 to $26 million”, but not “from 800 to 1 million”. */
function isSameSize(a: number, b: number): boolean {
  return a < 1000 && a < b * 10;
}
