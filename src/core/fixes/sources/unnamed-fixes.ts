import lexicon from '../../lexicons/sources/unnamed-nouns.json' with { type: 'json' };
import type { Block } from '../../document/block.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Unnamed } from '../../checks/sources/unnamed.ts';
import type { ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

const judging: ReadonlySet<string> = new Set(lexicon.documentAdjectives);

/** “a damning report”: the word for it is in question by itself, so that only the noun is asked about. */
export function isJudged({ text }: Block, { start, end, kind }: Unnamed): boolean {
  return (
    kind === 'documents' &&
    text
      .slice(start, end)
      .split(' ')
      .some((word) => judging.has(word.toLowerCase()))
  );
}

/** “A [YEAR TK] study by [INSTITUTION TK]”, “[COUNTRY TK]”, “[NAME TK], a prominent lawmaker,” */
export function findUnnamedFixes(block: Block, unnamed: Unnamed): readonly ProseFix[] {
  const { start, end, noun, kind } = unnamed;
  if (isJudged(block, unnamed))
    return toSuggestions(
      `Name the ${noun}`,
      insertAfter(block, { start, end }, 'by [INSTITUTION TK]'),
    );
  return toSuggestions(
    `Name the ${noun}`,
    replaceWords(block, { start, end }, toNamed(block, unnamed, kind)),
  );
}

/** “a survey published last week”, “an inquiry has begun”: how old it is stands there. */
const dated =
  /^ (?:carried|completed|conducted|done|finished|in|issued|last|made|published|released|this|(?:has|have) (?:begun|opened|started)|is (?:now )?under|began|opens|will)\b/;

function toNamed(
  { text }: Block,
  { start, end, noun, isOne }: Unnamed,
  kind: Unnamed['kind'],
): string {
  if (kind === 'documents') {
    if (dated.test(text.slice(end, end + 20)))
      return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} by [INSTITUTION TK]`;
    const age = /^(?:an?|one) new /i.test(text.slice(start, end)) ? 'new' : '[YEAR TK]';
    return `a ${age} ${noun} by [INSTITUTION TK]`;
  }
  if (kind !== 'people') return `[${noun === 'tank' ? 'THINK TANK' : noun.toUpperCase()} TK]`;
  const words = text.slice(start, end);
  const described = isOne
    ? words.replace(/^one/i, 'a')
    : words.charAt(0).toLowerCase() + words.slice(1);
  return `[NAME TK], ${described},`;
}
