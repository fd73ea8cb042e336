/** Most alternatives that the braces of one glob may stand for. */
const maxAlternatives = 64;

/**
 * Whether a glob matches a path. `*` and `?` stay within a name, `**` runs across folders, `[ab]` and `{a,b}` are
 * alternatives, all else is literal; a small letter stands for the capital too, a capital for itself alone: “README*” is
 * no “readme-row.md”. A slash at the end is short for all that is in a folder.
 * A folder's path ends in a slash, and is matched by what matches everything in it. Globs come from files that anyone
 * may have written: the time taken is bounded by the lengths of both.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const names = toNames(path);
  return expandBraces(glob).some((each) => {
    const pattern = toNames(each.replace(/\/$/, '/**')).map((name) =>
      name === '**' ? wildcard : toUnits(name),
    );
    if (names.at(-1) === '' && pattern.at(-1) !== wildcard) return false;
    // What is asked for inside a folder is not the folder itself.
    if (pattern.at(-1) === wildcard && pattern.length > 1) pattern.splice(-1, 0, anyName);
    return matchesSequence(pattern, names, (units, name) =>
      matchesSequence(units, Array.from(name), (unit, letter) => unit(letter)),
    );
  });
}

/** Stands for any number of items. */
const wildcard = null;

type Unit = (letter: string) => boolean;
type Pattern<T> = readonly (T | null)[];

const anyName: Pattern<Unit> = [wildcard];

function toNames(path: string): string[] {
  const plain = path.replaceAll('\\', '/');
  return plain.replace(/^\.\//, '').split('/');
}

/** The letters of a name in a glob. */
function toUnits(name: string): Pattern<Unit> {
  const parts = name.match(/\*+|\[[^\]]+\]|./gsu) ?? [];
  return parts.map((part) => (part.startsWith('*') ? wildcard : toUnit(part)));
}

function toUnit(part: string): Unit {
  if (part === '?') return () => true;
  if (part.length < 3) return (letter) => letter === part || letter.toLowerCase() === part;
  const isNegated = /^\[[!^]/.test(part);
  const ranges = part.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const isInside = (letter: string): boolean =>
    ranges.some((range) => {
      const [first = '', , last = first] = Array.from(range);
      return letter >= first && letter <= last;
    });
  return (letter) => (isInside(letter) || isInside(letter.toLowerCase())) !== isNegated;
}

/** `a{b,c}` → `ab`, `ac`. A glob with too many alternatives is taken as it stands. */
function expandBraces(glob: string): readonly string[] {
  let globs: readonly string[] = [glob];
  for (;;) {
    const next = globs.flatMap(expandFirst);
    if (next.length === globs.length) return globs;
    if (next.length > maxAlternatives) return [glob];
    globs = next;
  }
}

function expandFirst(glob: string): readonly string[] {
  const [braces, inner = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
  if (braces === undefined) return [glob];
  const at = glob.indexOf(braces);
  const [before, after] = [glob.slice(0, at), glob.slice(at + braces.length)];
  return inner.split(',').map((each) => before + each + after);
}

/** Only the last wildcard ever needs to take more: what the ones before it took was the least that fits. */
function matchesSequence<T, U>(
  pattern: Pattern<T>,
  items: readonly U[],
  matches: (part: T, item: U) => boolean,
): boolean {
  let [at, position, lastWildcard, taken] = [0, 0, -1, 0];
  while (position < items.length) {
    const [part, item] = [pattern[at], items[position]];
    if (part === wildcard) {
      lastWildcard = at++;
      taken = position;
    } else if (part !== undefined && item !== undefined && matches(part, item)) {
      at++;
      position++;
    } else if (lastWildcard >= 0) {
      at = lastWildcard + 1;
      position = ++taken;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === wildcard);
}
