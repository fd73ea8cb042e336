const wordCharacter = /[\p{Alpha}\p{N}]/u;

/** Whether a letter or a digit stands at a position of a text; outside it none does. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all are plain, and need no pattern.
  if (code < 128) return (code >= 48 && code <= 57) || isSmallLetter(code | 32);
  return code >= 128 && wordCharacter.test(text.charAt(at));
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
