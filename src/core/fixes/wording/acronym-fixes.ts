import type { Block } from '../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Acronym } from '../../facts/acronyms.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toHull, type Span } from '../../span.ts';

/** Makes room for the words that the letters stand for: nobody but the writer knows them. */
export function findAcronymFixes(block: Block, acronym: Acronym): readonly ProseFix[] {
  return toSuggestions('Spell it out', moveOffice(block, acronym) ?? [spellOut(acronym)]);
}

function spellOut({ letters, ending, start, end }: Acronym): ProseEdit {
  const isOwner = /^[’']/.test(ending);
  const newText = isOwner
    ? `[EXPANSION TK]${ending} (${letters}${ending})`
    : `[EXPANSION TK] (${letters}${ending})`;
  return { span: { start, end: end + ending.length }, newText };
}

/**
 * “{NFU President Ada Moll} said” → “Ada Moll, president of the [EXPANSION TK] (NFU), said”: before a title and a name
 * no bracket stands.
 */
function moveOffice(
  { text, tokens }: Block,
  { letters, ending, start }: Acronym,
): readonly ProseEdit[] | undefined {
  const at = tokens.findIndex((token) => token.start === start);
  if (at < 0 || ending !== '' || qualifiers.has(wordAt(tokens, at - 1))) return undefined;
  const person = findPerson(tokens.slice(at + 1, at + 1 + maxOffice));
  if (!person) return undefined;
  const { office, name, next } = person;
  const [title, whole] = [office, name].map((span) => text.slice(span.start, span.end));
  const comma = next.kind === 'word' ? ',' : '';
  const newText = `${whole}, ${title?.toLowerCase()} of the [EXPANSION TK] (${letters})${comma}`;
  const article = tokens[at - 1];
  const first = article?.lower === 'the' ? article.start : start;
  return [{ span: { start: first, end: name.end }, newText }];
}

interface Person {
  readonly office: Span;
  readonly name: Span;
  readonly next: Token;
}

/** “President Ada Moll said”: a title, a name in full and the token behind them. */
function findPerson(tokens: readonly Token[]): Person | undefined {
  const first = tokens.findIndex((token) => !isOffice(token));
  const stop = tokens.findIndex((token, i) => i >= first && !isCapitalised(token));
  const [office, name] = [tokens.slice(0, first), tokens.slice(first, stop)];
  const next = tokens[stop];
  if (first < 1 || name.length < 2 || !next) return undefined;
  const [head, last, given, family] = [office[0], office.at(-1), name[0], name.at(-1)];
  if (!head || !last || !given || !family || /['’]s?$/.test(family.text)) return undefined;
  return { office: toHull(head, last), name: toHull(given, family), next };
}

/** Most words of a title and a name, with the word behind them. */
const maxOffice = 8;

/** What stands before letters and belongs to the title behind them. */
const qualifiers = toWordSet('acting an a deputy former interim new outgoing senior then vice');

function isOffice(token: Token): boolean {
  const isTitle = isRoleWord(token.lower) || parts.has(token.lower);
  return isTitle && /^\p{Upper}\p{Lower}/u.test(token.text);
}

const parts = toWordSet('chief deputy executive general vice');
