import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { toAlternatives } from '../../../document/words/cue.ts';
import {
  hasQuestionMark,
  isCapitalised,
  wordAt,
  type Token,
} from '../../../document/words/tokens.ts';
import { isPastForm } from '../../../english/past-forms.ts';
import { modals } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { groupAttributions } from '../../../facts/by-sentence.ts';
import type { Name } from '../../../facts/names.ts';
import { readSource, type SourceMention } from '../../../facts/sources.ts';
import { isWithin, toHull, type Span } from '../../../span.ts';
import { insideWords } from '../anonymous/anonymous-heads.ts';
import { isBareData } from './bare-data.ts';
import { isNamelessOutlet } from '../outlets/nameless-outlets.ts';
import { isOfThemselves } from './own-tales.ts';
import { isPlainSource } from './plain-people.ts';
import { isSupposed } from '../supposed.ts';
import {
  camps,
  isLooseCamp,
  isPartOfGroup,
  isUncounted,
  isWholeGroup,
} from './uncounted-people.ts';
import { toExamples } from './vague-frame.ts';
import { findVagueFrame } from './vague-frames.ts';
import { isStatement } from './vague-statements.ts';

/** An attribution to nobody: the words, and how the copy puts them. */
export interface Vague {
  readonly span: Span;
  /** None for “there are those who say”. */
  readonly attribution?: Attribution;
  /** Without an attribution, the people whom a name can join: “criticized by {some}”. */
  readonly group?: Span;
  /** The words in place of such a frame; empty where none will do. */
  readonly recast?: string;
}

/** One of those that a rule asks about. */
export interface Hidden extends Vague {
  /** Data that might be given near by. */
  readonly isBare: boolean;
  /** Not nested in what someone else says: “Cole said some argue that …” is Cole’s to defend. */
  readonly isFirst: boolean;
}

/** Where a sentence hides its source behind a group, a study, or nobody in particular. */
export function findHidden(sentence: Sentence, block: Block): readonly Hidden[] {
  const frame = findVagueFrame(block, sentence);
  if (frame) return [{ ...frame, isBare: false, isFirst: true }];
  const all = block.derive(groupAttributions)(sentence.index);
  return all.flatMap((attribution) => {
    const { vague, name, kind } = attribution.source;
    // Most have a name: there is nothing to look into.
    if (!vague && (name !== undefined || kind === 'pronoun')) return [];
    return readHidden(block, sentence, attribution, all);
  });
}

function readHidden(
  block: Block,
  sentence: Sentence,
  attribution: Attribution,
  all: readonly Attribution[],
): readonly Hidden[] {
  const { source, cue } = attribution;
  const isOpen =
    isVague(block, attribution) ||
    isUncounted(block, attribution) ||
    (camps.test(source.text) && isLooseCamp(block, attribution)) ||
    isWholeGroup(block, attribution);
  if (!isOpen && !isBareData(block, attribution)) return [];
  if (isQualified(block, sentence, attribution) || isSupposed(sentence, cue)) return [];
  if (isNoSource(block, sentence, source) || isOtherwiseSourced(sentence, attribution, all))
    return [];
  const isFirst = all.every(
    (other) =>
      other === attribution ||
      ((other.cue.start >= cue.start || other.contentKind === 'noun-phrase') &&
        !isSpokenBy(other, cue)),
  );
  return [{ span: toHull(source, cue), attribution, isBare: !isOpen, isFirst }];
}

/** Evidence whose owner stands behind it, a poll’s voters, and what is only asked. */
function isOtherwiseSourced(
  sentence: Sentence,
  attribution: Attribution,
  all: readonly Attribution[],
): boolean {
  const { source } = attribution;
  return (
    (evidence.test(source.text) && isStartOfNamed(all, source)) ||
    isPolled(all, attribution) ||
    isAskedFor(sentence, attribution)
  );
}

/** “Friends were calling to say he was a fool, Cole said.”: Cole says so. */
function isSpokenBy({ source, content, contentKind }: Attribution, cue: Span): boolean {
  if (source.kind === 'vague' || source.kind === 'none' || contentKind === 'noun-phrase')
    return false;
  return content.some((span) => isWithin(cue, span));
}

function isVague(block: Block, attribution: Attribution): boolean {
  const { source } = attribution;
  if (source.vague?.rule !== 'vague-attribution' || isPlainSource(block, attribution)) return false;
  const { group, severity } = source.vague;
  if (group === 'anonymous' && severity !== 'warning') return false;
  if (group === 'evidence' && !evidence.test(source.text)) return false;
  if (isKnown(block, attribution) || isNamelessOutlet(block, attribution)) return false;
  return !isFarOff(block, attribution) && isStatement(block, attribution, group);
}

/** Part of a group that was named, somebody another rule asks about, or two groups who tell of themselves. */
function isKnown(block: Block, { source: { text }, cue }: Attribution): boolean {
  if (isPartOfGroup(text) || insiders.test(text) || others.test(text)) return true;
  return pair.test(text) && isOfThemselves(block, cue);
}

/** How far a verb may stand behind its subject without an aside between commas, in UTF-16 code units. */
const maxGap = 40;

/** “While the vote is counted, reporters turn to pollsters to say why”: the verb has another subject. */
function isFarOff({ text }: Block, { source, cue }: Attribution): boolean {
  return cue.start - source.end > maxGap && text.charAt(source.end) !== ',';
}

/** “Researchers and sailors said they had wintered on the ice”: they were there. */
const pair = / and \p{Lower}+$/u;

const evidence = /stud(?:y|ies)|research|science|evidence|accounts?$/i;
/** “News sources”; of “anonymous experts” another rule asks why they are. */
const others = /^(?:\S+ )?(?:media|news) sources$|\b(?:anonymous|unnamed)\b/i;

/** People whom the copy will not name, rather than nobody in particular. */
const insiders = new RegExp(
  String.raw`\b(?:source|person|people|official|aide)\b.{0,40}\b${toAlternatives(insideWords)}\b|\bsources? (?:at|in|inside|within) the\b`,
  'i',
);

/** “Sources, who spoke on condition of anonymity because …, said” */
const unnamed = /^, (?:speaking|who spoke) on (?:the )?condition of anonymity because\b/;

/** “Critics, led by Senator Ana Ruiz, say”, “Ruiz and others said”: the words up to the verb name somebody. */
function isQualified(block: Block, sentence: Sentence, { source, cue }: Attribution): boolean {
  const { tokens } = sentence;
  const end = Math.max(source.end, cue.start);
  const { names } = block.facts;
  return (
    isList(block.text.slice(cue.end, sentence.end)) ||
    unnamed.test(block.text.slice(source.end, source.end + 48)) ||
    naming.test(block.text.slice(source.end, source.end + 30)) ||
    authors.test(block.text.slice(source.end, source.end + 20)) ||
    published.test(block.text.slice(source.end, source.end + 40)) ||
    heard.test(source.text) ||
    isOfFirm(block, source) ||
    names.some((name) => name.start >= source.start && name.end <= end && !isGroup(name, source)) ||
    isJoinedWithKnown(block, tokens, source)
  );
}

/** “Several friends said so: Ada Moll, Eli Stone and Carla Mott.” */
function isList(text: string): boolean {
  return (
    text.includes(': ') &&
    /: \p{Upper}\S* \p{Upper}\S*(?:,| and) \p{Upper}\S* \p{Upper}/u.test(text)
  );
}

/** “said some members, including Ruiz”. */
const naming = new RegExp(String.raw`^${toExamples} [\p{Upper}[]`, 'u');

/** “according to scholars who compiled the list”: which ones they are. */
const authors = /^ who (?:carried|compiled|conducted|designed|led|ran|studied|wrote)\b/;

/** “In a study published in the journal Norden, the researchers say”: anybody can look it up. */
const published =
  /^ (?:(?:appearing|printed|published|released)(?: on)?(?: (?:this \p{Lower}+|today|yesterday|\p{Upper}\p{Lower}+day))? in|in the journal) (?:the )?(?:journal )?\p{Upper}/u;

/** “Evidence presented to the court showed”: that of the case, which the court has on record. */
const heard = new RegExp(
  [
    `^(?:the )?(?:evidence|testimony) ${toAlternatives(findWordSet('giving-evidence'))}`,
    String.raw` (?:at|before|by|during|in|to) (?:an?|the )?(?:\S+ ){0,3}?`,
    String.raw`${toAlternatives(findWordSet('hearings-of-evidence'))}\b`,
  ].join(''),
  'i',
);

/** “said economists at Indus Capital”: the firm stands behind them; “critics of Ruiz” are anybody. */
function isOfFirm({ text, facts }: Block, { end }: Span): boolean {
  const at = /^ (?:at|with) (?:the )?/.exec(text.slice(end, end + 12));
  return at !== null && facts.names.some(({ start }) => start === end + at[0].length);
}

/** “Some Democrats”: a plural at the end of the source names nobody; “some Everest {observers}”: nor does what they watch. */
function isGroup({ text, start, end }: Name, source: SourceMention): boolean {
  if (end === source.end) return /^\S+[^s]s$/.test(text);
  return watchers.test(source.text.slice(end - source.start)) && start >= source.start;
}

const watchers = /^ (?:analysts|commentators|experts|insiders|observers|pundits|watchers)$/;

/** “Ruiz and others”; “critics and others” are still nobody. */
function isJoinedWithKnown(block: Block, tokens: readonly Token[], { start, end }: Span): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const joiner = words.findIndex(
    ({ lower }, i) => i > 0 && lower === 'and' && isOther(words, i + 1),
  );
  const [first, last] = [words[0], words[joiner - 1]];
  if (!first || !last || !isCapitalised(first)) return false;
  return readSource(block, block.facts.names, first.index, last.index).kind !== 'vague';
}

function isOther(tokens: readonly Token[], i: number): boolean {
  return /^others?$/.test(wordAt(tokens, i)) || /^others?$/.test(wordAt(tokens, i + 1));
}

/** “Moll and two others presented results of new studies that found …”: those are theirs. */
const presenting =
  /\b(?:present|publish|releas|report)ed (?:\S+ )?(?:data|findings|results) (?:from|of) (?:\p{Lower}+ )?$/u;

/** “The map lets {scientists} understand”: they have not spoken. */
const lets = 'allow|enabl|help|permit';
const allowing = new RegExp(String.raw`\b(?:${lets})(?:e?[ds]|ing)? $|\blet(?:s|ting)? $`);
/** “{Future research} can show”: it has yet to be done. */
const future = /^(?:further|future)\b/i;

/** People who are let do something, or whose words are yet to come. */
function isNoSource({ text }: Block, sentence: Sentence, source: SourceMention): boolean {
  const before = text.slice(Math.max(sentence.start, source.start - 60), source.start);
  if (presenting.test(before) || allowing.test(before) || future.test(source.text)) return true;
  // “The guard who {robbed two pupils} told the court”: the guard did
  if (/\bwho $/.test(before) && opensInPast(sentence, source)) return true;
  // “allow scientists to see”, “deregulation would help consumers”: a clause of somebody else’s, and no source
  return woven.test(source.text.replace(/ (?:that|which|who|whom|whose)\b.*$/, ''));
}

function opensInPast({ tokens }: Sentence, source: SourceMention): boolean {
  return tokens.some((token) => token.start === source.start && isPastForm(token));
}

const woven = new RegExp(
  String.raw`^(?:${lets}|let)\p{Lower}* |\b${toAlternatives(modals)} \p{Lower}`,
  'u',
);

/** “a study {released in May by Dale College} found”: whose it is stands behind it. */
function isStartOfNamed(attributions: readonly Attribution[], { start, end }: Span): boolean {
  return attributions.some(
    ({ source }) => source.start === start && source.end > end && source.kind === 'named',
  );
}

/** “Why do studies find that …?”: the copy asks why it is so. */
function isAskedFor({ tokens }: Sentence, { source }: Attribution): boolean {
  if (!hasQuestionMark(tokens)) return false;
  const first = tokens.findIndex(
    ({ start, lower }) => start >= source.start && !asking.test(lower),
  );
  return asking.test(wordAt(tokens, first - 1));
}

const asking = /^(?:did|do|does|have|has)$/;

/** “Most voters think …, according to a Dale College poll”: a source of its own stands behind them. */
function isPolled(attributions: readonly Attribution[], vague: Attribution): boolean {
  return attributions.some(
    ({ cue, source }) =>
      cue.lemma === 'according to' &&
      cue.start > vague.cue.end &&
      source.kind !== 'vague' &&
      source.kind !== 'none',
  );
}
