import type { Block } from '../../../document/block.ts';
import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import { isGivenName } from '../../../english/given-names.ts';
import { isOrganisationWord } from '../../../english/noun-kinds.ts';
import { isFunctionWord } from '../../../english/part-of-speech.ts';
import { remember } from '../../../memory/remember.ts';
import type { Span } from '../../../span.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences the copy has to have for a name to be looked for in it. */
const fewestSentences = 3;
/** How many words in small letters show that a headline keeps its capitals for names. */
const fewestSmall = 2;
/** How many names are remembered. */
const most = 100;

/** The people whom a headline names in full, and the copy not at all. */
export function findNamedAlone(block: Block, story: Story): readonly Span[] {
  if (story.sentences.length < fewestSentences || !keepsCapitals(block)) return [];
  return block.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((first, i) => {
      const last = tokens[i + 1];
      if (!last || !isFullName(tokens, i)) return [];
      const surname = toName(last);
      const readName = toReader(`${first.base} ${surname.toLowerCase()}`);
      const isNamed = story.document.blocks.some((placed) => glean(placed, readName).length > 0);
      return isNamed ? [] : [{ start: first.start, end: last.start + surname.length }];
    }),
  );
}

/** “Mayor slams critics”, not “Mayor Slams Critics”. */
function keepsCapitals({ tokens }: Block): boolean {
  const small = tokens.filter(
    (token) => token.kind === 'word' && token.text === token.lower && !isFunctionWord(token),
  );
  return small.length >= fewestSmall;
}

/** A first name and one more word with a capital: “Ada Moll”, not “Ada Moll Bridge” nor “Sidney Hospital”. */
function isFullName(tokens: readonly Token[], i: number): boolean {
  const [before, first, last, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !last || isCapitalised(before) || isCapitalised(next)) return false;
  const isName = isCapitalised(first) && isCapitalised(last) && isGivenName(first.base);
  const isShout = last.text === last.text.toUpperCase();
  return isName && !isShout && !isOrganisationWord(last.base) && !isFunctionWord(last);
}

/** A name without its possessive ending. */
function toName({ text }: Token): string {
  return text.replace(/['’]s?$/, '');
}

/** Finds out whether a block of the copy has one of the two words of a name. */
const toReader = remember((key) => {
  const words = new Set(key.split(' '));
  return ({ kind, tokens }: Block): readonly true[] =>
    kind !== 'headline' &&
    tokens.some((token) => token.lower.split(/['’-]/).some((part) => words.has(part)))
      ? [true]
      : [];
}, most);
