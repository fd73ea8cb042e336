import type { Block } from '../../document/block.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { glean } from '../../story/reads/views.ts';
import type { Report } from '../../report.ts';
import type { PhraseUse } from './phrase-use.ts';

const killings = toWordSet('bloodbath butchery carnage horror slaughter');

/** How many blocks before and behind it the dead may be counted. */
const reach = 6;

/** “Eleven people were shot dead. … The {slaughter} …”: readers are told how many died, and the word calls it no more than it was. */
export function toKillingGravity({
  context: { index, story },
  phrase,
}: PhraseUse): Report['severity'] {
  if (!killings.has(phrase.entry.phrase)) return undefined;
  const near = story.document.blocks.slice(Math.max(0, index - reach), index + reach + 1);
  return near.some((placed) => glean(placed, findTolls).length > 0) ? 'hint' : undefined;
}

function findTolls({ facts }: Block): readonly true[] {
  return facts.figures.some(({ kind }) => kind === 'casualty') ? tolls : none;
}

const tolls: readonly true[] = [true];
const none: readonly never[] = [];
