import type { Block } from '../../../document/block.ts';
import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import { isGivenName } from '../../../english/given-names.ts';
import { isOrganisationWord } from '../../../english/noun-kinds.ts';
import { isPluralNoun } from '../../../english/plural.ts';
import { isFunctionWord } from '../../../english/part-of-speech.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { remember } from '../../../memory/remember.ts';
import type { Span } from '../../../span.ts';
import { foldName } from '../../../story/spellings/spellings.ts';
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
  const isShort = story.sentences.length < fewestSentences;
  if (isShort || story.readership.isSport() || !keepsCapitals(block)) return [];
  return block.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((first, i) => {
      const last = tokens[i + 1];
      if (!last || !isFullName(tokens, i)) return [];
      const surname = toName(last);
      const readName = toReader(foldName(`${first.base} ${surname}`));
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
  return isName && !isShout && !isOfThing(last);
}

const placeNouns = findWordSet('place-nouns');
const teams =
  /^(?:academy|albion|arena|athletic|city|derby|estate|garden|harbou?r|hotspur|market|mill|pier|quay|rovers|stadium|station|tower|town|united|utd|wanderers|wharf)$/;
const surnamesInS = /^(?:davies|harris|hughes|jones|[a-z]{2,}kins|[a-z]{2,}sons)$/;

/** “Charlotte {Hornets}”, “Victoria {Gardens}”: a team or a place; but “Roy {Williams}”. */
function isOfThing(last: Token): boolean {
  const { base } = last;
  if (isOrganisationWord(base) || isFunctionWord(last)) return true;
  if (placeNouns.has(base) || teams.test(base)) return true;
  const isPlural = isPluralNoun(base) && !surnamesInS.test(base);
  return isPlural && !isGivenName(base.slice(0, -1));
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
    tokens.some((token) =>
      foldName(token.lower)
        .split(/['’-]/)
        .some((part) => words.has(part)),
    )
      ? [true]
      : [];
}, most);
