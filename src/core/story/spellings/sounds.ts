/** How a first name sounds: Stephen and Steven, Sara and Sarah, Marc and Mark, Kirsty and Kirstie. */
function toSound(folded: string): string {
  return folded
    .replace(/ph|v/g, 'f')
    .replace(/ck|c(?![hiey])|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?:ie|ey|y)$/, 'i')
    .replace(/(?<=.)h(?=[^aeiouy]|$)/g, '')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=[^aeiou])e$/, '');
}

/** Whether two first names sound alike. */
export function soundsAlike(a: string, b: string): boolean {
  return a !== b && toSound(a) === toSound(b);
}

/** The key of what sounds alike. */
export function toSoundKey(folded: string): string {
  return `~${toSound(folded)}`;
}

/** What two surnames may differ in that sound alike. */
const soft = /[aeiouwy]/g;

/** How a surname sounds: Reid and Reed, Prewitt and Pruitt, Holm and Holme. */
function toSurnameSound(folded: string): string {
  return toSound(folded.replace(/e[aei]|ie/g, 'i').replace(/ew/g, 'u'));
}

/** Whether two surnames sound alike that differ in more than a letter, or are too short to tell. */
export function areSurnamesHeardAlike(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || a.replace(soft, '') !== b.replace(soft, '')) return false;
  return a !== b && toSurnameSound(a) === toSurnameSound(b);
}
