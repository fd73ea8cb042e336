const silentH = /^h(?:ours?\b|hourly|onest|onor|onour|eir)/;
const spokenAsYou = /^(?:uni(?!n|m(?!od)|dent)|u[sk](?:[aeu]|r)|ut[io]|ubiq|ura[nl]|uga|eu|ewe)/;
const spokenAsWon = /^one?(?:\b|-|s\b)|^once\b/;
const vowelNamed = /^[AEFHILMNORSX]/;

/**
 * Whether “an” belongs before a word; undefined where both may be right, as before “SWAT” and “FAQ”, which
 * nobody can tell apart by their letters.
 */
export function takesAn(word: string): boolean | undefined {
  if (/^\d/.test(word)) return isSpokenWithVowel(word);
  if (/^\p{Lu}(?:\b|-|\.)/u.test(word)) return vowelNamed.test(word);
  if (/^\p{Lu}{2}/u.test(word)) return isInitials(word);
  const lower = word.toLowerCase();
  if (silentH.test(lower)) return true;
  if (spokenAsYou.test(lower) || spokenAsWon.test(lower)) return false;
  return /^[aeiou]/.test(lower.normalize('NFD'));
}

/** 8, 11, 18, 80 to 89, 800, 8,000, 11,000, and the years that start with eleven or eighteen. */
function isSpokenWithVowel(word: string): boolean {
  const [group = ''] = word.split(/[^\d]/, 1);
  return group.startsWith('8') || group === '11' || group === '18' || /^1[18]\d\d$/.test(group);
}

function isInitials(word: string): boolean | undefined {
  if (/^[AEIO]/.test(word)) return true;
  return vowelNamed.test(word) ? undefined : false;
}
