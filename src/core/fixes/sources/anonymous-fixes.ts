import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { toHull, type Span } from '../../span.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toReason } from './anonymity.ts';
import { addBehind, insertIntoAside } from './asides.ts';
import { askKind, isPrivate, moveLink, nameOneOf } from './group-fixes.ts';
import { findSourcePhrase, introduceDescribed, introduceOne } from './introduced.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { findVagueFixes } from './vague-fixes.ts';

/** Asks why a source goes unnamed, or for its name. */
export function findAnonymousFixes(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
): readonly ProseFix[] {
  const described = nameDescribed(block, attribution);
  if (described) return toSuggestions('Name the source', described);
  const reason = toSuggestions('Say why it is unnamed', giveReason(block, sentence, attribution));
  if (isShielded(block, sentence, attribution)) return reason;
  const introduced = introduceOne(block, sentence, attribution);
  if (introduced) return [...reason, ...toSuggestions('Name the source', introduced)];
  if (one.test(attribution.source.text)) return reason;
  const joined = nameAmong(block, sentence, attribution);
  if (joined) return [...reason, ...toSuggestions('Name one of them', joined)];
  const span = toHull(attribution.source, attribution.cue);
  const named = findVagueFixes(block, sentence, { span, attribution }).map((fix) =>
    fix.title === 'Name one of them' ? { ...fix, title: 'Name the source' } : fix,
  );
  const others = named.filter(({ title }) => title !== reason[0]?.title);
  return [...reason, ...others].slice(0, 3);
}

const one = /^(?:an?|another|one|someone)\b/i;

/** Whether the copy says that there is no name: whoever has one is no insider, and speaks in public. */
function isShielded(block: Block, sentence: Sentence, attribution: Attribution): boolean {
  const { end } = sentence;
  const { source, cue } = attribution;
  const span = toHull(source, cue);
  // “said a clerk who was not allowed to talk”: there is no name
  if (/^,? (?:who|speaking)\b/.test(block.text.slice(span.end, span.end + 10))) return true;
  // “Insiders, including Ada Moll”: whoever has a name is none.
  if (/\binsiders$|\bwho\b/i.test(source.text) || isPrivate(block, attribution)) return true;
  const next = block.text.slice(end, end + nextLength);
  if (marker.test(block.text.slice(source.start, end)) || refused.test(next)) return true;
  return findHidingNext(block, sentence, source) !== undefined;
}

/** “A former clerk said so. {The clerk spoke on condition of anonymity}.”, where no reason follows. */
function findHidingNext(
  block: Block,
  { index }: Sentence,
  source: Attribution['source'],
): Span | undefined {
  const next = block.sentences[index + 1];
  if (!next) return undefined;
  const words = block.text.slice(next.start, next.end);
  const [, who = ''] = /^(?:He|She|They|Both|All|The ([\p{Alpha}-]+)) /u.exec(words) ?? ['', '-'];
  if (who !== '' && !source.text.toLowerCase().includes(who.toLowerCase())) return undefined;
  const found = marker.exec(words)?.[0];
  if (found === undefined || explained.test(words.slice(found.length))) return undefined;
  return { start: next.start, end: next.start + found.length };
}

const explained = /^,? (?:as|because|citing|due|fearing|for|given|in order|owing|since|so|to)\b/;

/** “who asked not to be named {because [REASON TK]}”. */
export function findHidingFixes(block: Block, span: Span): readonly ProseFix[] {
  return toSuggestions('Say why it is unnamed', explain(block, span));
}

/** “declined to be identified further {because [REASON TK]}”. */
function explain(block: Block, { start, end }: Span): readonly ProseEdit[] {
  const more = further.exec(block.text.slice(end, end + 20))?.[0] ?? '';
  return insertAfter(block, { start, end: end + more.length }, 'because [REASON TK]');
}

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

const group =
  /\b(?:advis[eo]rs|aides|allies|associates|confidants|insiders|officials|operatives|staffers|strategists)\b/i;

const marker =
  /^[^“”"]*?\b(?:condition of anonymity|anonymously|(?<=\b(?:speaking|spoke|talking|talked) )on (?:deep )?background|not to be (?:named|identified)|(?:declined|refused) to be (?:named|identified)|(?:n[o’']t|not|nor) (?:want to )?be (?:named|identified|quoted by name|quoted))\b/i;

/** “declined to be identified {further}”, “asked not to be named {in print}” */
const further = /^ (?:further|by (?:full )?name|in (?:the article|print|public)|publicly)\b/;

/** “A clerk said so. She refused to be identified.” */
const refused =
  /^ (?:He|She|The \w+|They) (?:\w+ )?(?:asked not|declined|refused) to be (?:identified|named)\b/;
/** How much of the next sentence shows it, in UTF-16 code units. */
const nextLength = 60;

/** “{One official}, who has seen the letter, said” → “[NAME TK], an official who has seen the letter, said” */
function nameDescribed(block: Block, attribution: Attribution): readonly ProseEdit[] | undefined {
  const { source, cue } = attribution;
  const words = block.text.slice(source.start, Math.max(source.start, cue.start));
  const [, head] = described.exec(words) ?? [];
  if (head === undefined || marker.test(words)) return undefined;
  return introduceDescribed(block, attribution, head);
}

const described = /^((?:an?|one|another) [^,“”]+), (?:who|speaking) [^“”]+, $/i;

/** “A senior official {fears} that the raid was a mistake”: nobody is said to have spoken. */
const feelings = toWordSet('doubt dread fear feel hope know resent suspect want wish worry');

/** “A senior official{, who spoke on condition of anonymity because [REASON TK],} said the raid was a mistake.” */
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
  const next = findHidingNext(block, sentence, source);
  if (next) return explain(block, next);
  const phrase = findSourcePhrase(block, sentence, source);
  if (!phrase || feelings.has(cue.lemma)) return undefined;
  const aside = { phrase, cue, ...askKind(block, phrase) };
  const reason = toReason(block.text.slice(phrase.start, phrase.end));
  if (source.start > cue.start) return addBehind(block, aside, reason);
  // “A campaign aide, though, said”: no room for another aside
  if (block.text.charAt(phrase.end) === ',')
    return moveLink(block, sentence, { phrase, cue }, reason);
  return insertIntoAside(block, sentence, aside, reason) ?? addBehind(block, aside, reason);
}
