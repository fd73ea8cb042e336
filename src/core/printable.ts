/** Words of a draft or a file name as they may stand on a line: control characters could drive a terminal. */
export function toPrintable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
