const endMark = /[.!?:;…]["”’')\]]*\s*$/;
const bylinePattern = /^(?:By|BY)\s+\p{Upper}[^.!?]{1,80}$/u;

/** Whether a line reads as a byline: “By Ana Ruiz and Omar Vance”. */
export function isByline(text: string): boolean {
  return bylinePattern.test(text.trim());
}

/** Whether a first line reads as a headline: a line of some length that does not end like a sentence. */
export function isHeadlineLike(text: string): boolean {
  const line = text.trim();
  return line.length > 0 && line.length <= 160 && !endMark.test(line) && !isByline(line);
}
