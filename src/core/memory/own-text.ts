/**
 * The same text in memory of its own: what is cut out of a text keeps the whole of it, and a draft has another text
 * at every keystroke.
 */
export function toOwnText(text: string): string {
  // Short cuts are copies as it is; a cut of what was just joined keeps no more than that.
  return text.length > 12 ? ` ${text}`.slice(1) : text;
}
