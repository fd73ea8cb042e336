import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { properAdjectives, toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const kinds = findWordSet('outlet-kinds');
const platforms = findWordSet('platforms');
const single = findWordSet('lone-outlets');
/** “A site”, “a network”, “a paper” may be anything: with these a word before says that it reports news. */
const open = findWordSet('open-outlets');
const several = findWordSet('outlet-groups');
const rumours = toWordSet('claims gossip messages posts rumors rumours speculation');
const telling = toWordSet('allege assert claim indicate report say speculate state suggest');

/** “A local newspaper reported”, “Telegram channels said”, “rumours on social media suggested”: an outlet that the copy does not name. */
export function isNamelessOutlet(
  { text }: Block,
  { source, cue, contentKind }: Attribution,
): boolean {
  if (cue.lemma !== 'according to' && !telling.has(cue.lemma)) return false;
  if (contentKind === 'noun-phrase' && cue.lemma !== 'report') return false;
  // “A newspaper said it would close”: what it does itself
  if (source.start < cue.start && ofItself.test(text.slice(cue.end, cue.end + 12))) return false;
  return isOutlet(source.text.toLowerCase());
}

const ofItself = /^ (?:that )?(?:its?|their|they)\b/;

function isOutlet(source: string): boolean {
  const [named = '', place] = source.split(/ (?:in|on|of) (?:the )?| (?=online$)/);
  const words = named.split(' ');
  const isOne = /^(?:an?|another|one)$/.test(words[0] ?? '');
  const before = words.slice(isOne ? 1 : 0, -1);
  return (
    before.every((word) => isKind(word)) && isOfPress(words.at(-1) ?? '', { isOne, before, place })
  );
}

interface OutletWords {
  readonly isOne: boolean;
  readonly before: readonly string[];
  readonly place: string | undefined;
}

function isOfPress(noun: string, { isOne, before, place }: OutletWords): boolean {
  const isOnline = place !== undefined && (platforms.has(place) || place === 'online');
  const isPosted = isOnline || before.some((word) => platforms.has(word));
  if (rumours.has(noun)) return isPosted;
  if (posting.has(noun)) return isPosted || before.includes('media');
  if (!isPosted && !isPress(noun, before, place)) return false;
  return isOne ? single.has(noun) : isSeveral(noun, before);
}

/** “a news site”, “newspapers in Italy”; not “a site”, “a magazine in the lobby” */
function isPress(noun: string, before: readonly string[], place: string | undefined): boolean {
  if (place !== undefined && !properAdjectives.has(place)) return false;
  return !open.has(noun) || before.some((word) => press.test(word));
}

const posting = toWordSet('commenters posters users');

function isSeveral(noun: string, before: readonly string[]): boolean {
  return several.has(noun) && (before.length > 0 || !bare.test(noun));
}

function isKind(word: string): boolean {
  return kinds.has(word) || platforms.has(word) || properAdjectives.has(word);
}

const press = /^(?:cable|media|news|newspaper|press|radio|satellite|television|tv|wire)$/;
/** “Users”, “media”, “networks” alone may be anybody, or are on the list of vague sources. */
const bare = /^(?:accounts|media|outlets|press|users)$/;
