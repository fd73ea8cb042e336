import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import type { PlacedBlock } from '../../document/placed-block.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isInQuotation } from '../../facts/quotations.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Introduction } from './lead-ins.ts';
import { isBody } from '../sentences.ts';
import { glean } from '../reads/views.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** How many blocks behind its lead-in or its salutation somebody’s text is read on. */
const maxReach = 16;

/**
 * The block that says whose text a block is, where somebody’s words fill blocks of their own and have no marks: what
 * follows “One user tweeted:” or “The statement reads:” until the writer’s voice returns, a letter from its salutation
 * to its signature, a post with the name of its account, an editor’s note with its label. A post and a note say so themselves.
 */
export function findQuoter({ blocks }: Document, index: number): number | undefined {
  const { stretch, isTold } = findStretch(blocks, index);
  // Most copy is nobody’s text: nothing in it says so.
  if (!isTold) return undefined;
  return findNote(index, stretch) ?? findTeller(blocks, index, stretch);
}

/** The block with the label of a note that a block is, or goes on with in the middle of its sentence. */
function findNote(index: number, stretch: readonly PlacedBlock[]): number | undefined {
  for (const [i, placed] of stretch.entries()) {
    if (i > 0 && !glean(placed, findRun).includes('broken')) return undefined;
    if (glean(placed, findPart)[0] === 'note') return index - i;
  }
  return undefined;
}

function findTeller(
  blocks: Document['blocks'],
  index: number,
  [own, ...earlier]: readonly PlacedBlock[],
): number | undefined {
  if (!own || glean(own, findPart)[0] === 'post') return own && index;
  let isRunning = true;
  let block = own;
  for (const [i, before] of earlier.entries()) {
    const [part] = glean(before, findPart);
    const found = index - i - 1;
    if (part === 'closing') return undefined;
    if (part === 'salutation') return isRunning || isSigned(blocks, index) ? found : undefined;
    if (isRunning && leadsTo(part, block)) return found;
    isRunning &&= goesOn(block, before);
    block = before;
  }
  return undefined;
}

/** Blocks on end, the latest first. */
interface Stretch {
  readonly stretch: readonly PlacedBlock[];
  /** Whether any of them says whose text it is, or what follows. */
  readonly isTold: boolean;
}

/** A block and those before it, as far as nothing breaks off the copy. */
function findStretch(blocks: Document['blocks'], index: number): Stretch {
  const stretch: PlacedBlock[] = [];
  let isTold = false;
  for (let i = index; i >= 0 && stretch.length < maxReach; i--) {
    const placed = blocks[i];
    const [part] = glean(placed, findPart);
    if (!placed || part === 'break') break;
    stretch.push(placed);
    isTold ||= part !== undefined;
    if (placed.isAfterBreak) break;
  }
  return { stretch, isTold };
}

function leadsTo(part: Part | undefined, placed: PlacedBlock): boolean {
  return part === 'lead-in' || (part === 'demands' && isItem(placed));
}

/** A list goes on; a paragraph does where it says “I” or “we”. */
function goesOn(placed: PlacedBlock, before: PlacedBlock): boolean {
  const isNextItem = isItem(placed) && isItem(before);
  return isNextItem || glean(placed, findRun).includes('personal');
}

function isItem(placed: PlacedBlock): boolean {
  return glean(placed, findRun).includes('item');
}

/** Why a block goes on with the text of the one before. */
function findRun(block: Block): readonly Run[] {
  const runs: Run[] = block.kind === 'list-item' ? ['item'] : [];
  if (hasSelf(block)) runs.push('personal');
  if (!ended.test(block.text)) runs.push('broken');
  return runs;
}

/** `broken`: the next block goes on in the middle of its sentence, or it is a label. */
type Run = 'item' | 'personal' | 'broken';

const ended = /[.!?]["'’”)]*\s*$/;

/** Who is said, in the words before it, to speak or write a block of somebody’s text. */
export function findQuotedOwner(document: Document, index: number): Introduction | undefined {
  const quoter = findQuoter(document, index);
  if (quoter === undefined || quoter === index) return undefined;
  const block = document.blocks[quoter]?.block;
  const last = (block?.sentences.length ?? 0) - 1;
  const attribution = block?.facts.attributions.findLast(
    ({ sentence, source }) => sentence === last && source.kind !== 'none',
  );
  return attribution && { attribution, block: quoter };
}

type Part = 'break' | 'lead-in' | 'demands' | 'salutation' | 'closing' | 'post' | 'note';

const salutation =
  /^(?:Dear (?!readers?\b)[^.!?]{1,80}|To whom it may concern|To the Editor)[,:]\s*$/i;
const farewells =
  'best|best wishes|cordially|faithfully|in solidarity|kind regards|regards|respectfully|signed|sincerely|with (?:gratitude|love|respect)|yours';
const closing = new RegExp(String.raw`^(?:${farewells})\b[^.!?:]{0,30},?\s*$`, 'i');
const longestPart = 100;

/** What a block says of itself or of what follows, or that it breaks off the copy; nothing in most. */
function findPart(block: Block): readonly Part[] {
  const part = isBody(block) ? readPart(block) : 'break';
  return part ? [part] : [];
}

function readPart(block: Block): Part | undefined {
  const { text } = block;
  if (isPost(text)) return 'post';
  if (houseNote.test(text)) return 'note';
  if (text.length <= longestPart) {
    if (salutation.test(text)) return 'salutation';
    if (closing.test(text)) return 'closing';
  }
  if (!text.trimEnd().endsWith(':')) return undefined;
  const tokens = block.sentences.at(-1)?.tokens ?? [];
  if (isOfText(tokens) || isSpoken(tokens)) return 'lead-in';
  return demands.has(wordAt(tokens, tokens.length - 2)) ? 'demands' : undefined;
}

/** “Editor’s note: The Herald owns a share of the ferry.”: the publisher declares it. */
const houseNote =
  /^(?:(?:author|editor|publisher)['’]?s?['’]? note|about the authors?|clarification|correction|disclaimer|disclosure|note to (?:our )?readers)(?:\s*$|\s?[:.—–]|\s-\s)/i;

const account = String.raw`@\w{1,20}`;
const opensPost = new RegExp(String.raw`^(?:${account}:\s|<tweet\b)`);
const endsPost = new RegExp(
  String.raw`[—–―-]\s?[^—–―()]{1,60}\(${account}\)(?: \p{Upper}[A-Za-zÀ-ỿ]+ \d{1,2}, \d{4})?\s*$`,
  'u',
);

/** “@harborwatch: The bridge is shut”, “The bridge is shut. — Harbor Watch (@harborwatch) May 4, 2021”. */
function isPost(text: string): boolean {
  return text.includes('@') && (opensPost.test(text) || endsPost.test(text.slice(-longestPart)));
}

const verbs = findWordSet('letter-verbs');
const joints = toWordSet(
  'about after as at before during for from in on that then this to via when while with ,',
);
const listeners = toWordSet('her him it me reporters them us viewers');

/** “As we reported:”, “Also read:”, “to read:” */
const noSpeaker = /^(?:also|i|must|please|to|we)$/;

/** How far before the colon the verb may stand, in tokens. */
const verbReach = 12;

/** “In a speech last July, she said:”, “One user wrote on Friday:”: nothing is said before the colon. */
function isSpoken(tokens: readonly Token[]): boolean {
  const colon = tokens.length - 1;
  for (let i = colon - 1; i > 0 && colon - i <= verbReach; i--) {
    if (!verbs.has(wordAt(tokens, i)) || noSpeaker.test(wordAt(tokens, i - 1))) continue;
    const next = listeners.has(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
    return next === colon || joints.has(textAt(tokens, next).toLowerCase());
  }
  return false;
}

const texts = findWordSet('quoted-texts');
const demands = toWordSet('demands requests');
const pointers = /^(?:following|here|here's|this)$/;
const ends = /^(?:below|entirety|follows|full)$/;
/** “Here is what we know about the letter:” tells of it. */
const telling = /^(?:about|at|from|how|in|on|what|why|with)$/;

/** “Here is her letter:”, “It released the following statement:”, “The statement in full:”, “Transcript as follows:”. */
function isOfText(tokens: readonly Token[]): boolean {
  const near = tokens.slice(-verbReach, -1);
  const noun = near.findLastIndex(({ lower }) => texts.has(lower));
  if (noun < 0) return false;
  if (noun < near.length - 1) return ends.test(wordAt(near, near.length - 1));
  const pointer = near.findLastIndex(({ lower }) => pointers.test(lower));
  return pointer >= 0 && !near.slice(pointer).some(({ lower }) => telling.test(lower));
}

const self = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)(?:'(?:d|ll|m|re|ve))?$/;

/** Whether somebody says “I” or “we” in it, outside of quotation marks. */
function hasSelf({ tokens, facts }: Block): boolean {
  return tokens.some((token) => self.test(token.lower) && !isInQuotation(facts.quotations, token));
}

/** Whether the letter ends with a signature further down. */
function isSigned(blocks: Document['blocks'], index: number): boolean {
  for (let i = index + 1; i < index + maxReach; i++) {
    const placed = blocks[i];
    if (!placed || placed.isAfterBreak) return false;
    const [part] = glean(placed, findPart);
    if (part) return part === 'closing';
  }
  return false;
}
