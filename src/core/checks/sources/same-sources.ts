/**
 * “House and Senate budget sources said … A Senate source added”: those of whom the copy has told already. “Trade
 * sources” are others than “bank sources”.
 */
export function isSameSources(earlier: string, text: string): boolean {
  const own = readSources(text);
  const before = readSources(earlier);
  if (!own || !before || (own.length === 0 && isBare(earlier))) return false;
  return own.every((word) => before.includes(word));
}

/** What kind of sources they are, in words; none for whoever is called something else. */
function readSources(text: string): readonly string[] | undefined {
  const words = sources.exec(text.toLowerCase())?.[1];
  return words?.split(/[\s,]+/).filter((word) => word !== '' && !counts.test(word));
}

function isBare(text: string): boolean {
  return /^(?:the |some |several |one |an? )?sources?$/i.test(text);
}

const sources = /^(.*?)\bsources?\b/;
const counts =
  /^(?:an?|one|two|three|four|five|six|several|multiple|some|many|the|same|these|those)$/;
