/** Computes a value when it is first asked for, and keeps it. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
}

/** The same for what follows from a word of the lexicons, of which there are so many and no more; nothing is kept of others. */
export function oncePerWord<T extends object | undefined>(
  compute: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const value = compute(word);
    if (value) known.set(word, value);
    return value;
  };
}
