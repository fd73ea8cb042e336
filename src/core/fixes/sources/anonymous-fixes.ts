import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { insertIntoAside } from './asides.ts';
import { findPhraseEnd, nameOneOf } from './group-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { findVagueFixes } from './vague-fixes.ts';

/** Asks why a source goes unnamed, or for its name. */
export function findAnonymousFixes(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
): readonly ProseFix[] {
  const { source, cue } = attribution;
  const described = nameDescribed(block, attribution);
  if (described) return toSuggestions('Name the source', described);
  const reason = toSuggestions('Say why it is unnamed', giveReason(block, sentence, attribution));
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  // “an official who was not authorized to speak” goes with no name
  if (/^,? (?:who|speaking)\b/.test(block.text.slice(span.end, span.end + 10))) return reason;
  // “Insiders, including Ada Moll”: whoever has a name is none.
  if (/\binsiders$|\bwho\b/i.test(source.text)) return reason;
  const joined = nameAmong(block, sentence, attribution);
  if (joined) return [...reason, ...toSuggestions('Name one of them', joined)];
  const named = findVagueFixes(block, sentence, { span, attribution }).map((fix) =>
    fix.title === 'Name one of them' ? { ...fix, title: 'Name the source' } : fix,
  );
  const others = named.filter(({ title }) => title !== reason[0]?.title);
  return [...reason, ...others].slice(0, 3);
}

/** “who asked not to be named {because [REASON TK]}”. */
export function findHidingFixes(block: Block, span: Span): readonly ProseFix[] {
  return toSuggestions('Say why it is unnamed', explain(block, span));
}

/** “declined to be identified further {because [REASON TK]}”. */
function explain(block: Block, { start, end }: Span): readonly ProseEdit[] {
  const more = further.exec(block.text.slice(end, end + 20))?.[0] ?? '';
  return insertAfter(block, { start, end: end + more.length }, 'because [REASON TK]');
}

/** Nothing but the hole: whether they spoke on condition of anonymity only the reporter knows. */
const reason = '[WHY ANONYMOUS TK]';

/** One, or a number of them, or people who are sources: advisers and insiders are a group of which one can be named. */
const counted =
  /^(?:an?|one|two|three|four|five|six|another|several|multiple|\d+)\b|\b(?:anonymous|diplomats|insiders|unnamed|sources?|people|person|who)\b|^(?:western|intelligence) officials/i;

/** “Aides{, including [NAME TK],} insisted”: one name does not make one person of a group. */
function nameAmong(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
): readonly ProseEdit[] | undefined {
  const { text } = attribution.source;
  if (!group.test(text) || counted.test(text)) return undefined;
  return nameOneOf(block, sentence, attribution);
}

/** “officials familiar with the talks”, “officials admit privately”: they go unnamed on purpose. */
const knowing = /\b(?:briefed|familiar|with (?:direct |first-hand )?knowledge)\b/;

const group =
  /\b(?:advis[eo]rs|aides|allies|associates|confidants|insiders|officials|operatives|staffers|strategists)\b/i;

const marker =
  /^[^“”"]*?\b(?:condition of anonymity|anonymously|(?<=\b(?:speaking|spoke|talking|talked) )on (?:deep )?background|not to be (?:named|identified)|(?:declined|refused) to be (?:named|identified)|(?:n[o’']t|not|nor) (?:want to )?be (?:named|identified|quoted by name|quoted))\b/i;

/** “an aide to Sen. Ana Ruiz {(D-Neb.)}”: the length of a bracket that belongs to the name before it. */
function findDistrict({ text }: Block, end: number): number {
  return /^ \([^()]{1,30}\)/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}

/** “declined to be identified {further}”, “asked not to be named {in print}” */
const further = /^ (?:further|by (?:full )?name|in (?:the article|print|public)|publicly)\b/;

/** “{One insider}, who has seen the letter, said” → “[NAME TK], [ROLE TK], who has seen the letter, said” */
function nameDescribed(
  block: Block,
  { source, cue }: Attribution,
): readonly ProseEdit[] | undefined {
  const words = block.text.slice(source.start, Math.max(source.start, cue.start));
  const [, head] = described.exec(words) ?? [];
  if (head === undefined || marker.test(words)) return undefined;
  const span = { start: source.start, end: source.start + head.length };
  return replaceWords(block, span, '[NAME TK], [ROLE TK]');
}

const described = /^((?:an?|one|another) [^,“”]+), (?:who|speaking) [^“”]+, $/i;

/** “A senior official, {[WHY ANONYMOUS TK],} said the raid was a mistake.” */
function giveReason(
  block: Block,
  sentence: Sentence,
  { source, cue }: Attribution,
): readonly ProseEdit[] | undefined {
  const rest = block.text.slice(source.start, sentence.end);
  const found = marker.exec(rest);
  if (found) {
    const hidden = { start: source.start, end: source.start + found[0].length };
    return explain(block, hidden);
  }
  const named = findPhraseEnd(sentence, source);
  const end = named === undefined ? undefined : named + findDistrict(block, named);
  if (end === undefined) return undefined;
  const isHidden = knowing.test(block.text.slice(source.start, end)) || /\bprivately\b/.test(rest);
  if (!isHidden && !counted.test(source.text)) return undefined;
  // “A campaign aide, though, said”: no room for another aside
  if (source.end < cue.start && block.text.charAt(end) === ',') return undefined;
  const phrase = { start: source.start, end };
  const aside =
    source.end < cue.start
      ? insertIntoAside(block, sentence, { phrase, cue }, `, ${reason}`)
      : undefined;
  return aside ?? insertAfter(block, phrase, `, ${reason}`);
}
