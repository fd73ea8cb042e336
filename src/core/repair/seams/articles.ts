import { findWordSet } from '../../lexicons/word-sets.ts';

/** Initials that are read as a word: a NATO base, not an en-a-t-o base. */
const spokenInitials = findWordSet('spoken-initials');

/** Initials of five letters and more are words, but for these. */
const longInitials = new Set('naacp lgbtq lgbtqia usaid'.split(' '));

// “use”, “unanimous”, “European”, “Ukrainian”, “one-time”: a vowel letter that sounds like y or w.
const consonantSounds =
  /^(?:uni(?!n|m[ap]|d(?:ent|ea)|ss)|una(?:nim|bom)|us(?:[eu]|a[bg]|ing)|ut[aeio]|ur[aeio]|uru|uk|ugan|uber|ufo|ulyss|ubiq|uighur|uygh|unesco\b|u-|eu|ew|one(?:ness|s|self|time)?(?![a-z])|once)/;
const silentH = /^(?:hour|honest|honor|honour|heir)/;

/** Chooses the article for the word that follows it, by its sound: an hour, a use, an FBI agent, an 18-year-old. */
export function toArticle(nextWord: string): 'a' | 'an' {
  const word = nextWord
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{Alpha}\d]+/u, '');
  return hasVowelSound(word) ? 'an' : 'a';
}

/** Mends every a and an of a text by the word behind it. */
export function repairArticles(text: string): string {
  return text.replace(articlePattern, (whole, article: string, gap: string, next: string) =>
    isArticle(article, next) ? toArticleLike(article, next) + gap + next : whole,
  );
}

/** The right article for the next word, in the case of the one that stands there. */
export function toArticleLike(article: string, nextWord: string): string {
  const right = toArticle(nextWord);
  if (article.length > 1 && article === article.toUpperCase()) return right.toUpperCase();
  return article.charAt(0) === 'A' ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

const articlePattern =
  /(?<![\p{Alpha}\d’'-])([Aa]n?)( +[“‘"'([]*)([$€£¥]?[\p{Alpha}\d][\p{Alpha}\d.,-]*)/gu;

/** “Vitamin A is”: a capital letter that is a name rather than an article. */
function isArticle(article: string, next: string): boolean {
  return article !== 'A' || !/^(?:is|was|and|or|in|of|to|for|has|had|on|at)$/.test(next);
}

function hasVowelSound(word: string): boolean {
  if (/^\d/.test(word)) return hasVowelNumber(word);
  const initials = /^[a-z]?(\p{Upper}+)(?![\p{Lower}])/u.exec(word)?.[1];
  if (initials && isSpelled(word, initials)) return /^[AEFHILMNORSX]/i.test(word);
  const lower = word.toLowerCase();
  return silentH.test(lower) || (/^[aeiou]/.test(lower) && !consonantSounds.test(lower));
}

/** Whether capitals are read letter by letter: FBI, F.B.I., X-ray, MiG aside. */
function isSpelled(word: string, initials: string): boolean {
  const lower = initials.toLowerCase();
  if (initials.length === 1) return /^\p{Upper}(?:[^\p{Alpha}]|$)/u.test(word) && word !== 'A';
  if (spokenInitials.has(lower)) return false;
  return initials.length < 5 || longInitials.has(lower) || !/[AEIOU]/.test(initials);
}

/** 8, 11, 18, 80–89 and what starts with them: 800, 8,000, 11.5, an 1800s mill. */
function hasVowelNumber(word: string): boolean {
  const digits = /^\d+/.exec(word)?.[0] ?? '';
  return digits.startsWith('8') || /^1[18](?:\d\d)?$/.test(digits);
}
