import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import type { CrimeClaim } from '../../facts/claims/crimes/crime-claim.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import type { SuspectAct } from '../../facts/claims/crimes/suspect-acts.ts';
import { auxiliaries, subordinators, toWordSet } from '../../english/word-classes.ts';
import { isDeterminer } from '../../english/word-shapes.ts';
import { toVerbForm } from '../../english/inflection.ts';
import type { Span } from '../../span.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { findAskFixes, findAttributionFixes, type ClaimPlace } from '../attribution-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { accuseOfRest } from './joined-acts.ts';
import { findLabelFixes } from './label-fixes.ts';
import { findLibelCut } from './libel-cut.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';

const plainActs: ReadonlyMap<string, string> = new Map(Object.entries(crimes.plainActs));
const agents: ReadonlyMap<string, string> = new Map(Object.entries(crimes.agents));

/** Turns a crime into a charge: “is accused by [WHO TK] of killing”, “on suspicion of stealing”, “the defendant”. */
export function findCrimeFixes(
  place: ClaimPlace,
  sentence: Sentence,
  claim: CrimeClaim | SuspectAct,
): readonly ProseFix[] {
  if (claim.kind === 'arrest') {
    const { start } = place.span;
    const edits = replaceWords(
      place.block,
      { start, end: start + 'for'.length },
      'on suspicion of',
    );
    return toSuggestions('Write “on suspicion of”', edits);
  }
  if (claim.kind === 'deed' && isCalling(place, claim))
    return findLabelFixes(place.block, place.span);
  if (claim.kind === 'deed' && claim.isGranted) return findGrantedFixes(place, claim);
  if (claim.kind === 'agent') return findAgentFixes(place, sentence, claim);
  const fixes =
    claim.kind === 'deed'
      ? findDeedFixes(place, sentence, claim)
      : [
          ...(isTimed(sentence, claim) ? [] : findAccusedFixes(place, sentence, claim)),
          ...findAttributionFixes({ ...place, isAccusation: true }),
        ];
  return fixes.slice(0, maxFixes);
}

/** Of whoever is on trial the copy says what they are accused of, and not that somebody said so. */
function findDeedFixes(
  place: ClaimPlace,
  sentence: Sentence,
  act: SuspectAct,
): readonly ProseFix[] {
  const cuts = findLibelCut(place.block, place.span);
  const isAccused = canAccuse(sentence, act) && !isTimed(sentence, act);
  const accused = isAccused ? findAccusedFixes(place, sentence, act) : [];
  const asked = findAskFixes(place);
  return [...cuts, ...(isOnTrial(place) ? [...accused, ...asked] : [...asked, ...accused])];
}

/** “is accused by [WHO TK] of stabbing a clerk and fleeing”; nothing where it is not sure how far the accusation goes. */
function findAccusedFixes(
  place: ClaimPlace,
  sentence: Sentence,
  claim: CrimeClaim | SuspectAct,
): readonly ProseFix[] {
  const rest = accuseOfRest(sentence, claim);
  const title = isOnTrial(place) ? 'Write “is accused of”' : 'Ask who accuses';
  return rest ? toSuggestions(title, [...accuse(place, sentence, claim), ...rest]) : [];
}

/** “Killer Roland Pask”, “Roland Pask, a thief,” */
function isCalling(
  { block: { text }, span }: ClaimPlace,
  { isLabel, isPlain }: SuspectAct,
): boolean {
  if (isLabel) return true;
  const isAside = text.slice(0, span.start).endsWith(', ');
  return !isPlain && isAside && /^(?:an?|the) /.test(text.slice(span.start, span.end));
}

/** “arguing with {the victim}”, “bought with {the money}”, “caught {the suspect}”: the words without the guilt. */
function findGrantedFixes({ block, span }: ClaimPlace, { word }: SuspectAct): readonly ProseFix[] {
  const words = block.text.slice(span.start, span.end);
  const plain = toPlain(words, word);
  if (plain === undefined) return [];
  return toSuggestions(`Write “${plain}”`, replaceWords(block, span, plain));
}

function toPlain(words: string, word: string): string | undefined {
  switch (word) {
    case 'victim':
      return 'the victim';
    case 'stolen':
      return words.replace(/\bstolen /, '');
    default:
      return agents.has(word) ? words.replace(/\b\p{Alpha}+(?=['’]s$|$)/u, 'suspect') : undefined;
  }
}

/** Whether the deed is what the sentence says of the person, and no clause hangs on it. */
function canAccuse(
  { tokens, start }: Sentence,
  { start: from, end, subject, isPlain }: SuspectAct,
): boolean {
  if (!isPlain) return false;
  const before = tokens.findLast((token) => token.end < from);
  // “{had} robbed”, “{Moll’s} murder of”
  if (before && (auxiliaries.has(before.lower) || isDeterminer(before))) return false;
  const isWhole =
    before?.lower === 'who' || (subject === start && !joints.has(before?.lower ?? ''));
  return isWhole && !tokens.some((token) => token.start > end && clauseOpeners.has(token.lower));
}

/** “In 2022 Brody {stole}”, “Brody then {stole}”, “closed because Brody {stole}”: nobody accused him then, or with that effect. */
function isTimed({ tokens }: Sentence, { start }: Span): boolean {
  const verb = tokens.findIndex((token) => token.start >= start);
  if (tokens.slice(0, verb).some(({ lower }) => subordinators.has(lower))) return true;
  return (
    timing.has(wordAt(tokens, 0)) || /^(?:later|soon|then|twice)$/.test(wordAt(tokens, verb - 1))
  );
}

const timing = toWordSet(
  'after as at before between by during earlier for from in last later on once over since soon then until when while within yesterday',
);

const clauseOpeners = toWordSet('before after when while as who which —');
const joints = new Set([...clauseOpeners, 'and', 'but', 'then', ',']);

/** “Horvat murdered his landlord” → “Horvat is accused by [WHO TK] of killing his landlord”. */
function accuse(
  place: ClaimPlace,
  { tokens }: Sentence,
  claim: CrimeClaim | SuspectAct,
): readonly ProseEdit[] {
  const { word } = claim;
  const { span } = place;
  const be = 'isJoint' in claim && claim.isJoint ? 'are' : 'is';
  const first = tokens.findIndex(({ start }) => start === span.start);
  const helper = /^(?:has|have)$/.test(wordAt(tokens, first - 1)) ? tokens[first - 1] : undefined;
  const adverb = wordAt(tokens, first - 1).endsWith('ly') ? tokens[first - 1] : undefined;
  const gerund = toVerbForm(plainActs.get(word) ?? word, 'gerund');
  const act = adverb ? `${adverb.lower} ${gerund}` : gerund;
  const last = tokens[first + word.split(' ').length - 1];
  const whole = { start: (helper ?? adverb)?.start ?? span.start, end: last?.end ?? span.end };
  return [{ span: whole, newText: `${be} accused ${toAccuser(place)}of ${act}` }];
}

function toAccuser(place: ClaimPlace): string {
  return isOnTrial(place) ? '' : 'by [WHO TK] ';
}

/** “She will appear for trial, having pleaded not guilty”: it is the prosecution that accuses, and the copy says so. */
function isOnTrial({ block }: ClaimPlace): boolean {
  return courtWords.test(block.text) && !dropped.test(block.text);
}

/** What has come of charges that nobody presses any longer. */
const dropped =
  /\bcharges? (?:(?:had|has|have) been|was|were) (?:\w+ly |later )?(?:dismissed|dropped|withdrawn)\b|\b(?:acquitted|cleared of)\b/;
const courtWords =
  /\b(?:(?<!\b(?:never|nobody|no one|not)(?: \w+){0,2} )charged with|(?:appear|appeared|appears|appearing) (?:before|for trial|in court)|(?:denied|denies|denying) the charges?|indicted|on trial|plead(?:ed|s|ing)? not guilty|remanded)\b|\b(?:her|his|the|their) trial\b/i;

/** “the killer of” → “who is accused by [WHO TK] of killing”; or “the defendant”, “the suspect”. */
function findAgentFixes(
  { block, span }: ClaimPlace,
  { tokens }: Sentence,
  { word, surname }: CrimeClaim,
): ProseFix[] {
  const act = agents.get(word) ?? '';
  const of = / of(?= )/y;
  of.lastIndex = span.end;
  const isOf = of.test(block.text);
  if (surname !== '' && isOf && act !== '') {
    const edit = {
      span: { start: span.start, end: span.end + ' of'.length },
      newText: `who is accused by [WHO TK] of ${act}`,
    };
    return toSuggestions('Ask who accuses', [edit]);
  }
  const label = block.text.slice(span.start, span.end);
  // “Moll is a murderer”
  if (label.startsWith('is ')) {
    const be = { start: span.start, end: span.start + 'is'.length };
    const edit = { span: be, newText: 'is accused by [WHO TK] of being' };
    return toSuggestions('Ask who accuses', [edit]);
  }
  // “Drug dealer Paul Reddy”: the name alone is left.
  if (!/^(?:an?|the) /i.test(label))
    return toSuggestions('Delete the label', deleteWords(block, span, 'adjective'));
  const isInCourt = tokens.some(({ lower }) =>
    /^(?:court|courtroom|judge|trial|arraigned|dock)$/.test(lower),
  );
  const isArrest = tokens.some(({ lower }) => /^arrest(?:ed)?$/.test(lower));
  const noun = isInCourt && !isArrest ? 'the defendant' : 'the suspect';
  return isOf ? [] : toSuggestions(`Write “${noun}”`, replaceWords(block, span, noun));
}
