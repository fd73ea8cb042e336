import type { Block } from '../../../document/block.ts';
import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import { isAdjective } from '../../../english/word-shapes.ts';
import { isFunctionWord } from '../../../english/part-of-speech.ts';
import { toStem } from '../../../english/stem.ts';
import type { Quotation } from '../../../facts/quotations.ts';
import irregular from '../../../lexicons/english/irregular-forms.json' with { type: 'json' };
import { remember } from '../../../memory/remember.ts';
import { isWithin } from '../../../span.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences the copy has to have for the words of a headline to be looked for in it. */
const fewestSentences = 3;
/** How many words of weight are no name, capitals or not: “Carr: ‘Nobody Asked the Ferrymen’”. */
const fewestOfSpeech = 3;
/** How many headlines are remembered; one draft has one. */
const most = 50;

/** The quoted words of a headline of which not one stands in the copy, in whatever form. */
export function findUnsaid(block: Block, story: Story): Quotation | undefined {
  if (block.facts.quotations.length === 0 || story.sentences.length < fewestSentences)
    return undefined;
  return block.facts.quotations.find((quotation) => {
    const words = findWeighty(block, quotation);
    if (quotation.isOpen || words.length === 0 || isName(block, quotation, words)) return false;
    if (isTerm(block, quotation, words)) return false;
    const readAny = toReader(words.map(({ lower }) => lower).join(' '));
    return story.document.blocks.every((placed) => glean(placed, readAny).length === 0);
  });
}

function findWeighty({ sentences }: Block, { inner }: Quotation): readonly Token[] {
  return sentences
    .flatMap(({ tokens }) => tokens)
    .filter(
      (token) =>
        isWithin(token, inner) &&
        token.kind === 'word' &&
        token.lower.length > 2 &&
        !isFunctionWord(token),
    );
}

/** The ‘Harbour Queen’: a title, or what somebody is called. */
function isName({ text }: Block, { start }: Quotation, words: readonly Token[]): boolean {
  const isSpeech = words.length >= fewestOfSpeech && /[:–—-] $/.test(text.slice(0, start));
  return !isSpeech && words.every((word) => isCapitalised(word));
}

/** What is called by a word in marks that judges nobody. */
const termed =
  /^ (?:bacteria|bombs?|boats?|bugs?|cells?|drones?|drugs?|fleet|guns?|kn(?:ife|ives)|particles?|planes?|ships?|tankers?|variants?|vapes?|vessels?|virus|weapons?)\b/i;

/** “‘zombie’ knife”, “‘ghost’ ship”: what the law or the trade calls it. */
function isTerm({ text }: Block, { end }: Quotation, words: readonly Token[]): boolean {
  return words.length === 1 && !isAdjective(words[0]) && termed.test(text.slice(end));
}

/** Finds out whether a block of the copy has one of some words, parted by spaces. */
const toReader = remember((words) => {
  const sought = new Set(words.split(' ').flatMap(toRoots));
  return (block: Block): readonly true[] => (hasAny(block, sought) ? [true] : []);
}, most);

function hasAny({ kind, tokens }: Block, sought: ReadonlySet<string>): boolean {
  if (kind === 'headline') return false;
  return tokens.some(
    (token) => token.kind === 'word' && toRoots(token.lower).some((root) => sought.has(root)),
  );
}

const lemmas: ReadonlyMap<string, string> = new Map(
  Object.entries<readonly string[]>(irregular.verbs).flatMap(([lemma, forms]) =>
    forms.map((form): [string, string] => [form, lemma]),
  ),
);

/** How many letters two words share that are of one family: “optimistic”, “optimism”. */
const family = 5;

/** By what a word is known whatever its form: “fought” by “fight”, “out-of-touch” by each of its parts too. */
function toRoots(word: string): readonly string[] {
  return [word, ...word.split(/['’-]/)].flatMap((part) => {
    if (part.length < 3) return [];
    const stem = toStem(lemmas.get(part) ?? part);
    return part.length < family ? [stem] : [stem, `${part.slice(0, family)}…`];
  });
}
