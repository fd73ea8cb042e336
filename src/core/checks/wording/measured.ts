import type { Block } from '../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { auxiliaries } from '../../english/word-classes.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { toStem } from '../../english/stem.ts';
import { findSubject } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isBody } from '../../story/sentences.ts';
import { glean } from '../../story/reads/views.ts';
import type { PhraseUse } from './phrase-use.ts';

/** How many blocks before and behind a change its measure may stand. */
const reach = 6;
const share = /\d ?(?:%|pc\b|per ?cent\b)/;

/** “Shares soared. … / They rose … / Shares were up 10%”: a sentence near by says how far what changes has changed. */
export function isMeasuredNear({ context, tokens }: PhraseUse, verb: number): boolean {
  let first = verb;
  while (auxiliaries.has(wordAt(tokens, first - 1))) first--;
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  // “EC output”, “Norvane shares”: whose they are does not tell which they are.
  const isName = (token: Token) => token.start !== tokens[0]?.start && isCapitalised(token);
  const nouns = tokens
    .slice(subject.first, subject.last + 1)
    .filter((token) => token.kind === 'word' && !isFunctionWord(token) && !isName(token));
  const { index, story } = context;
  const around = story.document.blocks.slice(Math.max(0, index - reach), index + reach + 1);
  return around.some((placed) => {
    const measured = glean(placed, findMeasured);
    return nouns.some(({ lower }) => measured.includes(toStem(lower)));
  });
}

const changes = findWordSet('change');

/** The words of the sentences that say by what share something changed. */
function findMeasured(block: Block): readonly string[] {
  if (!isBody(block) || !share.test(block.text)) return [];
  return block.sentences
    .filter(
      ({ start, end, tokens }) =>
        share.test(block.text.slice(start, end)) && tokens.some(({ lower }) => changes.has(lower)),
    )
    .flatMap(({ tokens }) =>
      tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => toStem(lower)),
    );
}
