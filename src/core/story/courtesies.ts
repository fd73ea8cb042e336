import { wordAt, type Token } from '../document/words/tokens.ts';
import { isMansName, isWomansName } from '../english/given-names.ts';
import type { NameUse } from '../facts/name-uses.ts';

/** Among the first names they say that a surname is a man’s, or a woman’s. */
export const courtesies = { mr: '(mr)', mrs: '(mrs)' };
const courtesyWords: ReadonlyMap<string, string> = new Map([
  ['mr', courtesies.mr],
  ['mrs', courtesies.mrs],
  ['ms', courtesies.mrs],
  ['miss', courtesies.mrs],
]);

/** The first names that go with a surname. */
export function toPeople(names: ReadonlySet<string>): readonly string[] {
  return [...names].filter((name) => name !== courtesies.mr && name !== courtesies.mrs);
}

/** “Mr Holt” where the others of the name are women: the first name of the one whom it can mean. */
export function findCalled(
  people: readonly string[],
  courtesy: string | undefined,
): string | undefined {
  if (courtesy === undefined || people.length < 2) return undefined;
  const isOther = courtesy === courtesies.mr ? isWomansName : isMansName;
  const [own, more] = people.filter((name) => !isOther(name));
  return more === undefined ? own : undefined;
}

/** Whether it is Mr. or Mrs.; undefined where neither stands before a name. */
export function toCourtesy(tokens: readonly Token[], { first }: NameUse): string | undefined {
  const before = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  return courtesyWords.get(wordAt(tokens, before).replace('.', ''));
}
