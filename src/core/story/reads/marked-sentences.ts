import type { Block } from '../../document/block.ts';
import type { StorySentence } from '../sentences.ts';
import type { Story } from '../story.ts';
import { glean } from './views.ts';
import type { Cue } from '../../document/words/cue.ts';

/** Marks the sentences of a block that pass a test; for `derive`, so that each is read once. */
export type Marks = (block: Block) => readonly boolean[];

/** Marks the sentences in which a cue is found; made once, when its module loads. */
export function markSentences(cue: Cue): Marks {
  return ({ text, sentences }) =>
    sentences.map((sentence) => cue.test(sentence, text.slice(sentence.start, sentence.end)));
}

/** Whether a sentence is marked. Whoever asks of many will be asked again only where a mark comes or goes. */
export function isMarked({ document }: Story, each: StorySentence, marks: Marks): boolean {
  const found = glean(document.blocks[each.block], marks);
  return found.includes(true) && found[each.index] === true;
}

/** Those of some sentences that are marked: one look at each block. */
export function findMarked(
  { document }: Story,
  sentences: readonly StorySentence[],
  marks: Marks,
): readonly StorySentence[] {
  let last = -1;
  let found: readonly boolean[] | undefined;
  return sentences.filter((each) => {
    const { block } = each;
    if (block !== last) {
      const own = glean(document.blocks[block], marks);
      found = own.includes(true) ? own : undefined;
      last = block;
    }
    return found !== undefined && found[each.index] === true;
  });
}
