import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { determiners, properAdjectives } from '../../english/word-classes.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import vagueSources from '../../lexicons/sources/vague-sources.json' with { type: 'json' };

/** A lexicon entry for a source that hides itself. */
export interface VagueSource {
  /** `people-at-large`, `opinion-holders`, `expertise`, `evidence`, `anonymous`. */
  readonly group: string;
  /** The rule that asks for its name. */
  readonly rule: string;
  readonly severity: string;
}

const vague: ReadonlyMap<string, VagueSource> = new Map(
  vagueSources.entries.map(({ phrase, group, rule, severity }) => [
    phrase.toLowerCase(),
    { group, rule, severity },
  ]),
);

const quantifiers = new Set(
  'some many several most few other others leading top two three a the various'.split(' '),
);
/** The lexicon knows “experts” and “some legal experts”; other quantifiers and adjectives are taken off in turn. */
export function findVagueEntry(
  tokens: readonly Token[],
  head: readonly Token[],
): VagueSource | undefined {
  if (isForeignPress(tokens, head)) return vague.get('foreign media');
  for (const [from, token] of head.entries()) {
    if (!vagueOpenings.has(token) || isObject(head, from)) continue;
    const entry = vague.get(join(head, from)) ?? vague.get(join(tokens, from));
    if (!entry) continue;
    const before = head.slice(0, from).map(({ lower }) => lower);
    return isLooseStart(before) || isSide(before, token) ? entry : undefined;
  }
  return findFirstOfPair(tokens, head);
}

/** “[Harbor experts] and astronomers”: beside a group of whom no more is said either. */
function findFirstOfPair(
  tokens: readonly Token[],
  head: readonly Token[],
): VagueSource | undefined {
  const joint = head.findIndex(({ lower }) => lower === 'and');
  const second = head.slice(joint + 1);
  const isBare =
    head === tokens &&
    second.every(
      ({ kind, text, lower }) => kind === 'word' && text === lower && !determiners.has(lower),
    );
  const isPair = joint > 0 && isBare && /[^s]s$/.test(second.at(-1)?.lower ?? '');
  return isPair ? findVagueEntry(head.slice(0, joint), head.slice(0, joint)) : undefined;
}

/** “her critics”, “its supporters”: that they are for her or against her is all that is said of them. */
function isSide(before: readonly string[], { lower }: Token): boolean {
  return (
    /^(?:his|her|its|their)$/.test(before.join(' ')) &&
    /^(?:backers|critics|defenders|detractors|opponents|supporters)$/.test(lower)
  );
}

/** “A judge has barred [the media]”: behind a verb they are its object. */
function isObject(head: readonly Token[], from: number): boolean {
  const [before, first] = [head[from - 1], head[from]];
  return before !== undefined && determiners.has(first?.lower ?? '') && isFiniteVerb(before);
}

/** “Italian media”, “the Israeli press”, “newspapers in Italy”: some outlets of a whole country. */
export function isForeignPress(tokens: readonly Token[], head: readonly Token[]): boolean {
  const [first, ...others] = wordAt(head, 0) === 'the' ? head.slice(1) : head;
  if (others.length === 0)
    return press.test(first?.lower ?? '') && wordAt(tokens, head.length) === 'in';
  const isCountry = others.length === 1 && properAdjectives.has(first?.lower ?? '');
  return isCountry && press.test(others[0]?.text ?? '');
}

const press = /^(?:media|newspapers|press)$/;

const vagueOpenings = createWordList([...vague.keys()].map((words) => words.split(' ')[0] ?? ''));

function join(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from)
    .map(({ lower }) => lower)
    .join(' ');
}

/** “The analysts” are known ones; “one of many”, “senior” say nothing more. */
function isLooseStart(words: readonly string[]): boolean {
  return (
    words.every((word) => quantifiers.has(word) || !determiners.has(word)) && words[0] !== 'the'
  );
}
