import type { Document } from '../document/document.ts';
import { isOrganisationWord, isRoleWord } from '../english/noun-kinds.ts';
import type { Source } from '../story/source.ts';

/** “the Crown”, “the Norwegian envoy”: an office has its article, a name has none; “Mrs Moll” keeps what she is called by. */
export function toSheetName(document: Document, source: Source): string {
  const { name, hasArticle } = source;
  if (!/\s/.test(name)) {
    const called = toMentions(document, source).find((text) => honorific.test(text));
    if (called?.endsWith(` ${name}`) === true) return called;
  }
  const unnamed = findUnnamed(document, source);
  if (unnamed !== undefined) return unnamed;
  const word = name.toLowerCase();
  const isOffice =
    / \p{Lower}+$/u.test(name) || offices.has(word) || isRoleWord(word) || isOrganisationWord(word);
  return hasArticle && isOffice ? `the ${name}` : name;
}

/** What kind of source a checker has to ring; “a senior Labour MP” has no name. */
export function toSheetKind(document: Document, source: Source): Source['kind'] {
  return findUnnamed(document, source) === undefined ? source.kind : 'role';
}

/** “22 percent opposed it”, “Another 120 people reported it”: whom somebody has counted, and nobody to ring. */
const share =
  /^(?:(?:a further|another|nearly|only) )?(?:[a-z]+|\d[\d.]*)(?: ?%| per ?cent)(?: of (?:the )?[a-z]+)?$|^(?:(?:about|another|some) )?\d[\d,]* (?:customers|patients|people|residents)$/i;
/** “half of voters think”, “nine in ten parents say” */
const fraction =
  /^(?:(?:about|almost|nearly) )?(?:(?:half|a quarter|a third|two[ -]thirds|three[ -]quarters) of (?:the )?[a-z]+|[a-z]+ (?:in|out of) (?:five|four|ten|three) [a-z]+)$/i;
/** “its”, “took a boat”: words that stand for nobody on their own. */
const loose = /^(?:gave|had|took) |^(?:her|his|its|shares|which)$/i;
/** “Anyone with information”, “her client” */
const nobody = /^(?:anyone|everyone|no one|nobody|someone|whoever)\b|^(?:her|his|their) clients?$/i;
/** “there have been 12 thefts”, “oil firms have led”: a clause that was read for its subject. */
const clause =
  /^(?=\p{Lower}|(?:He|It|She|There|They|This)\b)(?!.*\b(?:that|which|who|whom|whose)\b).*\b(?:are|had|has|have|is|never|was|were|will|would)\b/u;

/** Whether words that were read for a source name nobody whom a checker could ring. */
export function isNoSource({ name, kind }: Source): boolean {
  const isNobody = [share, fraction, nobody, loose].some((words) => words.test(name));
  return isNobody || isClause({ name, kind });
}

/** “there have been 12 thefts” */
export function isClause({ name, kind }: Pick<Source, 'kind' | 'name'>): boolean {
  return kind === 'role' && clause.test(name);
}

const honorific = /^(?:Dame|Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Sir)\.? \p{Upper}[A-Za-zÀ-ỿ’'-]+$/u;
const offices = new Set(['crown', 'kremlin', 'pentagon', 'treasury']);

/** “a senior Labour MP”, “a Turkish official”: the words for somebody whom the copy names by an office alone. */
function findUnnamed(document: Document, source: Source): string | undefined {
  const { name, kind } = source;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (kind !== 'named' || last.length === name.length || !isOfficeWord(last)) return undefined;
  return toMentions(document, source).find(
    (text) => /^(?:an?|one) /i.test(text) && text.endsWith(name),
  );
}

/** The last word of “Labour MP”, “European diplomat”, “No 10 spokesman”. */
function isOfficeWord(word: string): boolean {
  if (/^(?:AM|MEP|MLA|MP|MSP|TD)$/.test(word)) return true;
  return word === word.toLowerCase() && isRoleWord(word);
}

function toMentions({ blocks }: Document, { mentions }: Source): readonly string[] {
  return mentions.map(
    ({ block, span }) => blocks[block]?.block.text.slice(span.start, span.end) ?? '',
  );
}
