import type { Sentence } from '../../document/sentences/sentences.ts';
import { hasVerb } from '../../english/verbs.ts';
import type { Span } from '../../span.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  toWordSet,
} from '../../english/word-classes.ts';
import type { NumberContext } from './context.ts';
import { readsAsPlural, type Counted } from './counted.ts';
import { toSingular } from './singular.ts';
import type { Measured } from './units.ts';

/** What a figure is a figure of, in words of the copy: “private homes” of “three private homes”. */
export interface Thing extends Span {
  /** `counted`: 40 jobs; `whole`: 60% of tenants; `measured`: the 40-mile trail, the $3 million bridge. */
  readonly relation: 'counted' | 'whole' | 'measured';
  /** The noun, in the singular and in lower case. */
  readonly head: string;
  /** The words before it, in lower case. */
  readonly modifiers: readonly string[];
}

/** Reads what a figure is a figure of; undefined where the words at it do not say. */
export function findThing(
  context: NumberContext,
  counted: Counted | undefined,
  unit: Measured | undefined,
): Thing | undefined {
  if (!counted) return unit && findMeasured(context, unit);
  const { form } = context.phrase;
  const isWhole = unit !== undefined || form === 'fraction' || form === 'ratio';
  return toThing(context.text, counted, isWhole ? 'whole' : 'counted');
}

const leadPattern = /^(?:of )?(?:(?:all|half|the|its|their|his|her|our|those|these|of) )*/i;

function toThing(text: string, { start, end }: Span, relation: Thing['relation']): Thing {
  const words = text.slice(start, end);
  const lead = leadPattern.exec(words)?.[0].length ?? 0;
  const [head = '', ...modifiers] = words.slice(lead).toLowerCase().split(/\s+/).reverse();
  return {
    start: start + lead,
    end,
    relation,
    head: toSingular(head),
    modifiers: modifiers.reverse(),
  };
}

const otherStops = toWordSet(
  'more less apart ago earlier later last next today tomorrow yesterday long wide high deep north south east west',
);

function isStop(word: string): boolean {
  return [determiners, prepositions, conjunctions, auxiliaries, otherStops].some((words) =>
    words.has(word),
  );
}

const determinerBefore =
  /\b(?:the|an?|this|that|its|his|her|their|our|[a-zÀ-ỿ]+[’']s?) (?:[a-zÀ-ỿ]+ )?$/i;
/** Most words of a noun phrase that are read. */
const maxWords = 3;

/** “the {$3 million} bridge”, “a {40-mile} trail”: a price or size that stands before what has it. */
function findMeasured(
  { text, sentence, before, phrase }: NumberContext,
  unit: Measured,
): Thing | undefined {
  const lead = before.slice(0, before.length - (phrase.start - unit.start));
  if (unit.kind === 'percent' || !determinerBefore.test(lead)) return undefined;
  const at = sentence.tokens.findIndex(({ start }) => start >= unit.end);
  const words = at < 0 ? [] : sentence.tokens.slice(at, at + maxWords);
  const stop = words.findIndex(
    ({ kind, lower, text: word }, i) =>
      kind !== 'word' || isStop(lower) || word !== lower || (i > 0 && isVerb(sentence, at + i)),
  );
  const own = stop < 0 ? words : words.slice(0, stop);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && toThing(text, { start: first.start, end: last.end }, 'measured');
}

/** “The 60-mile trail {reopens} Friday”: the sentence has no other verb behind. */
function isVerb({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i];
  if (!token || hasVerb([token]) || /[a-z]ed$/.test(token.lower)) return true;
  return readsAsPlural(token.lower) && !hasVerb(tokens.slice(i + 1));
}
