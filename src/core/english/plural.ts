import irregular from '../lexicons/english/irregular-forms.json' with { type: 'json' };

const plurals: Readonly<Record<string, string>> = irregular.nouns;
const knownPlurals: ReadonlySet<string> = new Set(Object.values(plurals));

const prepositions =
  /\s(?:of|to|from|in|on|over|about|for|with|without|by|at|against|under|between|later|who|that)\s/;

/** Writes the plural of a noun; of several words the head inflects, and what is plural already stays. */
export function toPlural(noun: string): string {
  const [before, head, after] = splitHead(noun);
  return before + pluralise(head) + after;
}

/** Whether a noun can only be plural: attacks, people, but not aircraft. */
export function isPluralNoun(noun: string): boolean {
  const head = splitHead(noun)[1].toLowerCase();
  return plurals[head] !== head && (knownPlurals.has(head) || isPlural(head));
}

/** power-|grab|, |damage| to property */
function splitHead(noun: string): [string, string, string] {
  if (!/[\s-]/.test(noun)) return ['', noun, ''];
  const tail = prepositions.exec(noun)?.index ?? noun.length;
  const [, before = '', head = ''] = /^(.*?)([^\s-]*)$/s.exec(noun.slice(0, tail)) ?? [];
  return [before, head, noun.slice(tail)];
}

function pluralise(noun: string): string {
  const lower = noun.toLowerCase();
  const known = plurals[lower];
  if (known) return noun.charAt(0) + known.slice(1);
  if (knownPlurals.has(lower) || isPlural(lower)) return noun;
  const ending = /.(?:man|child|wife|life|foot|tooth|craft)$/i.exec(noun)?.[0].slice(1);
  if (ending !== undefined && !sameInEnding.has(lower))
    return toCompoundPlural(noun.slice(0, -ending.length), ending);
  if (/sis$/i.test(noun)) return `${noun.slice(0, -2)}es`;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Nouns that end like “man” without being a kind of man. */
const sameInEnding = new Set(
  'human german roman norman ottoman talisman shaman caiman wildlife nightlife lowlife'.split(' '),
);

function toCompoundPlural(before: string, ending: string): string {
  if (ending === 'craft') return before + ending;
  return before + (plurals[ending] ?? `${ending}s`);
}

const singularsInS: ReadonlySet<string> = new Set(
  'alias atlas bias canvas gas lens news pancreas'.split(' '),
);

/** “attacks”, “associates”: an s that is not the noun’s own. */
function isPlural(noun: string): boolean {
  return noun.length > 3 && /[^siuo]s$/.test(noun) && !singularsInS.has(noun);
}
