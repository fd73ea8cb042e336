/** The known name that takes the fewest keystrokes to reach, if that is few enough to be a slip. */
export function findNearestName(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    // Each letter more or less is a keystroke; a name may be as long as whoever wrote it liked.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = toEditDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function toEditDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** “must be one of a, b; did you mean "a"?”: what a value may be, and which of it was probably meant. */
export function toChoices(choices: readonly string[], given: unknown): string {
  const nearest = typeof given === 'string' ? findNearestName(given, choices) : undefined;
  return `must be one of ${choices.join(', ')}${nearest ? `; did you mean "${nearest}"?` : ''}`;
}
