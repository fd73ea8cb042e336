import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findBodyStart } from '../../../repair/body-start.ts';
import type { Span } from '../../../span.ts';
import type { Story } from '../../../story/story.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const outlets = new RegExp(
  `^the (?:${[...findWordSet('lone-outlets'), 'programme'].join('|')})$`,
  'i',
);

/** Whether words mean an outlet without its name: “the newspaper”. */
export function isOutletPhrase(words: string): boolean {
  return outlets.test(words);
}

/** Whether words are the name of an outlet: “Reuters”, “the Harbor Post”, “NHK”. */
export function isOutletName(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const lower = last.toLowerCase();
  return press.has(lower) || initials.test(last) || address.test(last) || pressEndings.has(lower);
}

/** “NHK” */
const initials = /^\p{Upper}{2,}$/u;
/** A site by its address: “Harbor.example” */
const address = /^\p{Alpha}[\p{Alpha}\d-]*\.\p{Lower}{2,7}$/u;

/** Whom a source told something: “told the {Daily} Harbor”, “tells {Reuters}”, “told {Cole}”, “told the {paper}”. */
export interface Told {
  readonly name: string;
  /** An outlet that has a name; “the paper” is one that the copy has named before. */
  readonly isPress: boolean;
}

const telling = createWordList(['tell', 'tells', 'told']);
const press = toWordSet('afp axios bloomberg politico reuters');
const pressEndings = findWordSet('paper-names');

/** Reads whom the copy says that a source told, where it is somebody with a name, or an outlet. */
export function findTold(sentence: Sentence, cue: Span): Told | undefined {
  if (!telling.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  const behind = tokens.findIndex(({ start }) => start >= cue.end);
  if (behind < 0 || !telling.has(tokens[behind - 1])) return undefined;
  const isArticle = wordAt(tokens, behind) === 'the';
  const at = isArticle ? skipOwner(tokens, behind + 1) : behind;
  const word = tokens[at];
  if (!word) return undefined;
  if (!isCapitalised(word))
    return isArticle && isOutletPhrase(`the ${word.lower}`)
      ? { name: word.lower, isPress: false }
      : undefined;
  const isPress = isArticle || press.has(word.lower) || /^\p{Upper}{2,}$/u.test(word.text);
  return { name: word.text, isPress: isPress || endsAsPress(tokens, at) };
}

/** “told the {official} Norden News Agency” */
function skipOwner(tokens: readonly Token[], i: number): number {
  return owned.test(wordAt(tokens, i)) ? i + 1 : i;
}

const owned =
  /^(?:independent|local|official|private|pro-government|semi-official|state|state-run)$/;

/** “Harbor News”, “Sky News”. */
function endsAsPress(tokens: readonly Token[], first: number): boolean {
  let last = first;
  while (isCapitalised(tokens[last + 1])) last++;
  return last > first && pressEndings.has(wordAt(tokens, last));
}

/** How far down a draft its dateline may stand, in blocks: behind a headline, a deck and a byline. */
const maxLead = 4;

/** “ARDEN (Reuters) - …”: the outlet that the story is from. */
export function isOwnOutlet({ document }: Story, outlet: string): boolean {
  return document.blocks.slice(0, maxLead).some(({ block }) => {
    const [first] = block.sentences;
    const dateline = first ? block.text.slice(first.start, findBodyStart(block, first)) : '';
    return dateline.includes(`(${outlet})`);
  });
}
