import { isPlain, own, type Query, type ReadLog } from './reads.ts';

/**
 * What a story knows of the whole draft, so that every question, its answer and what the answer rests on is written
 * down. The blocks that were read for it do not count: when one of its topics has changed, the question is asked
 * again of the next version, and the answers are compared.
 */
export function watch<T extends object>(parts: T, log: ReadLog): T {
  return log.isKept ? watchMembers(parts, [], log, 2) : parts;
}

function watchMembers<T extends object>(
  owner: T,
  path: readonly string[],
  log: ReadLog,
  depth: number,
): T {
  const watched: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(owner) as [string, unknown][]) {
    const inner = [...path, key];
    if (typeof value === 'function') {
      const ask = value as (...args: readonly unknown[]) => unknown;
      watched[key] = (...args: readonly unknown[]) => note(log, inner, args, () => ask(...args));
    } else if (depth > 1 && isPlain(value)) {
      watched[key] = watchMembers(value, inner, log, depth - 1);
    } else throw new Error(`nobody would know who reads ${inner.join('.')}`);
  }
  return watched as T;
}

function note(
  log: ReadLog,
  path: readonly string[],
  args: readonly unknown[],
  ask: () => unknown,
): unknown {
  const { value, reads } = log.record(undefined, ask);
  log.addQuery({ path, args, value, topics: reads.topics });
  return value;
}

/** Asks a question again, for the block that now has this index. */
export function askAgain(story: object, query: Query, index: number, log: ReadLog): Query {
  const { value, reads } = log.record(undefined, () => answer(story, query, index));
  return { ...query, value, topics: reads.topics };
}

function answer(story: object, { path, args }: Query, index: number): unknown {
  let value: unknown = story;
  for (const key of path) value = (value as Readonly<Record<string, unknown>>)[key];
  if (typeof value !== 'function') return value;
  const ask = value as (...all: readonly unknown[]) => unknown;
  const [first, ...others] = args;
  return ask(first === own ? index : first, ...others);
}
