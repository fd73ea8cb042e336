import irregular from '../lexicons/english/irregular-forms.json' with { type: 'json' };
import type { Token } from '../document/words/tokens.ts';

/** Irregular pasts that are no other common word: “took”, “gave”; not “cut”, “saw”, “felt”. */
const pasts: ReadonlySet<string> = new Set(
  Object.entries<readonly string[]>(irregular.verbs).flatMap(([lemma, [past]]) =>
    past !== undefined &&
    past !== lemma &&
    !/^(?:saw|felt|bit|found|ground|wound|left|lit|shot)$/.test(past)
      ? [past]
      : [],
  ),
);

/** Whether the word has the form of a past tense: “raised”, “took”. */
export function isPastForm({ lower, text }: Token): boolean {
  return text === lower && (/[a-z]{2}ed$/.test(lower) || pasts.has(lower));
}
