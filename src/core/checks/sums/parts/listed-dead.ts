import { smallNumberPattern, toSmallNumber } from '../../../english/small-numbers.ts';
import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { readTallies } from '../../../story/ledger.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';
import { findNearby } from '../repeated-figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { isExact, toValue } from '../sum-text.ts';

/** “The dead, who included”, “Those killed were” */
const opening =
  /^(?:The (?:dead|deceased|victims)|Those (?:killed|who (?:died|were killed)))(?:,? who)? (?:are|comprise|comprised|include|included|were) /;
const number = `(\\d{1,3}|an?|one|${smallNumberPattern})`;
/** “two young children{, }”: how many, who, and what joins the next. */
const part = new RegExp(
  `${number} ((?:(?!and )[a-z]+ ){0,2}?(?!and\\b)[a-z-]+)(?=[.,;]| (?:aged|and|are|from|had|have|was|were|who)\\b)(, and |,? and |, )?`,
  'y',
);
/** What tells of another day. */
const bygone = /\b(?:1[5-9]|20)\d\d\b|\b(?:ago|last year|previous(?:ly)?)\b/;

/** People of a list, and where it stands. */
interface List {
  readonly counts: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Finds lists of the dead with more people than died: “Five people died. … The dead, who included two boys, three women and a man, …”. */
export function findListedDead(story: Story, index: number, block: Block): Mismatch[] {
  const lists = block.sentences.flatMap(({ start, end }) => {
    const lead = opening.exec(block.text.slice(start, end));
    return lead ? (findList(block, start + lead[0].length) ?? []) : [];
  });
  const [list, other] = lists;
  if (!list || other || isQuoted(block, list)) return [];
  const tolls = findNearby(story.document, index).flatMap(({ placed, at }) =>
    glean(placed, findTolls).map((figure) => ({ figure, at })),
  );
  const [toll] = tolls;
  if (!toll || tolls.some(({ figure }) => toValue(figure) !== toValue(toll.figure))) return [];
  const sum = list.counts.reduce((one, more) => one + more, 0);
  if (sum <= toValue(toll.figure)) return [];
  return [
    {
      span: { start: list.start, end: list.end },
      detail: `${list.counts.join(' + ')} makes ${sum}, and ${toValue(toll.figure)} died`,
      related: [{ span: toll.figure, block: toll.at, message: 'How many died.' }],
      fixes: [],
    },
  ];
}

function findList({ text }: Block, start: number): List | undefined {
  const counts: number[] = [];
  let [at, end] = [start, start];
  for (let match = findPart(text, at); match; match = findPart(text, at)) {
    const [words, count = '', who = '', joint = ''] = match;
    if (!isCountOfPeople(who.split(' ').at(-1) ?? '')) return undefined;
    counts.push(/^an?$/.test(count) ? 1 : toSmallNumber(count));
    at += words.length;
    end = at - joint.length;
    if (joint === '') break;
  }
  return counts.length > 1 ? { counts, start, end } : undefined;
}

function findPart(text: string, at: number): RegExpExecArray | null {
  part.lastIndex = at;
  return part.exec(text);
}

/** The exact tolls of a block, where it tells of no others than those of the day. */
function findTolls(block: Block): readonly Figure[] {
  if (bygone.test(block.text)) return [];
  return readTallies(block).flatMap(({ key, value: { figure } }) =>
    key.startsWith('dead') && isExact(figure) && !isQuoted(block, figure) ? [figure] : [],
  );
}
