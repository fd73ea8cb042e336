import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { subjectPronouns } from '../../english/word-classes.ts';
import { isPersonName } from '../person-names.ts';
import type { FrameContext } from './attribution.ts';
import { findOpeningSubject } from './frame-subjects.ts';

/**
 * “The rise does not surprise pollster {Ada Moll}: “…””, “More from {Moll}: “…””: whose words are quoted behind the colon;
 * not “A question for Moll: “…””, and in “{She} hugs Moll: “…”” whoever acts.
 */
export function findNameBefore(context: FrameContext, colon: number): TokenRun | undefined {
  const { sentence, names } = context;
  const { tokens } = sentence;
  const base = tokens[0]?.index ?? 0;
  const name = names.find(({ last }) => last === base + colon - 1);
  const first = name ? name.first - base : -1;
  if (first < 1 || !isPersonName(tokens.slice(first, colon))) return undefined;
  const start = toRoleStart(tokens, first);
  if (!isSpeakerBehind(tokens[start - 1])) return undefined;
  return findActor(context, start) ?? { first, last: colon - 1 };
}

/** Where the roles start that stand before a name: “{pollster} Ada Moll”. */
function toRoleStart(tokens: readonly Token[], first: number): number {
  let start = first;
  while (start > 0 && isRoleWord(wordAt(tokens, start - 1))) start--;
  return start;
}

/** Behind a verb or “from”; not “for Moll”, “to Moll”. */
function isSpeakerBehind(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.lower === 'from' || !isFunctionWord(token));
}

/** The name or pronoun that opens the sentence. */
function findActor(context: FrameContext, before: number): TokenRun | undefined {
  const { tokens } = context.sentence;
  const opener = findOpeningSubject(context, before);
  if (!opener) return undefined;
  const base = tokens[0]?.index ?? 0;
  const isNamed = context.names.some((each) => each.first === base + opener.first);
  return isNamed || subjectPronouns.has(wordAt(tokens, opener.first)) ? opener : undefined;
}
