import type { Block } from '../../document/block.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import type { Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { findResults, marginBefore, toMismatch, type Result } from './margin-mismatches.ts';
import type { Mismatch } from './mismatch.ts';
import { isExact } from './sum-text.ts';

/** A result in votes, with the names in its sentence. */
interface NamedResult extends Result {
  readonly names: readonly string[];
}

/** How many blocks behind a margin the result is looked for. */
const reach = 8;
/** Votes of another day. */
const bygone =
  /\b(?:in|since) (?:19|20)\d\d\b|\b(?:ago|first count|initial|last time|last year|previous(?:ly)?|recount|years earlier)\b/;

/** Finds margins that are not the difference of the two results told further down: “beat Holt by 430 votes … Ruiz had 6,120 votes to Holt’s 5,710”. */
export function findMarginsTold(story: Story, index: number, block: Block): Mismatch[] {
  const margins = findMargins(block);
  const [margin, other] = margins;
  if (!margin || other) return [];
  const names = findSurnames(block, margin.sentence);
  const { blocks } = story.document;
  const results = Array.from({ length: reach }, (_, i) => blocks[index + i + 1]).flatMap((placed) =>
    glean(placed, findNamedResults).filter((result) =>
      result.names.some((name) => names.includes(name)),
    ),
  );
  const [result, more] = results;
  return result && !more ? toMismatch(block, margin, result) : [];
}

/** “by just 430 votes”: margins whose results do not stand beside them. */
function findMargins(block: Block): readonly Figure[] {
  if (block.facts.figures.some(({ second }) => second !== undefined)) return [];
  return block.facts.figures.filter((figure) => {
    const { sentence, start, counted } = figure;
    const own = block.sentences[sentence];
    if (counted !== 'votes' || !own || !isExact(figure) || isQuoted(block, figure)) return false;
    const lead = block.text.slice(Math.max(own.start, start - 20), start);
    return (
      marginBefore.test(lead.replace(/\b(?:just|only|a mere) $/, '')) &&
      !bygone.test(block.text.slice(own.start, own.end)) &&
      findResults(block, block.derive(groupFigures)(sentence)).length === 0
    );
  });
}

function findNamedResults(block: Block): readonly NamedResult[] {
  if (block.facts.figures.length < 2) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    const [result, other] = findResults(block, figuresOf(sentence.index));
    if (!result || other || !isOfVotes(result) || isQuoted(block, result)) return [];
    if (bygone.test(block.text.slice(sentence.start, sentence.end))) return [];
    return [{ ...result, names: findSurnames(block, sentence.index) }];
  });
}

function isOfVotes({ high, low }: Result): boolean {
  const both = [high, low];
  return (
    both.every((each) => isExact(each) && !each.unit && each.kind === 'count') &&
    both.some(({ counted }) => counted === 'votes')
  );
}

/** The last words of the names in a sentence. */
function findSurnames({ facts, sentences }: Block, sentence: number): readonly string[] {
  const own = sentences[sentence];
  return facts.names
    .filter(({ start, end }) => own && start >= own.start && end <= own.end)
    .map(
      ({ text }) =>
        text
          .replace(/[’']s?$/, '')
          .split(' ')
          .at(-1) ?? '',
    );
}
