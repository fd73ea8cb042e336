import { toOwnText } from './own-text.ts';

/** Computes something of a word once, and remembers it of as many words as may be. */
export function remember<T>(compute: (word: string) => T, most: number): (word: string) => T {
  const known = new Map<string, { readonly of: T }>();
  return (word) => {
    const found = known.get(word);
    if (found) return found.of;
    if (known.size >= most) known.clear();
    const own = toOwnText(word);
    const computed = { of: compute(own) };
    known.set(own, computed);
    return computed.of;
  };
}
