import { groupAttributions } from '../../facts/by-sentence.ts';
import { isCapitalised, type Token, wordAt } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { finiteWords, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { isHeadlinese } from '../../repair/headlinese.ts';
import type { PlacedPhrase } from './phrase-use.ts';
import { isObjectOfView } from './own-views.ts';
import { isSpokenOn } from './spoken-on.ts';

/** Whether words are reported, where no attribution in their own clause says so. */
export function isReported(use: PlacedPhrase): boolean {
  return (
    isClaiming(use) ||
    isBeforeSpeaker(use) ||
    isBehindHeadlineVerb(use) ||
    isReportedOn(use) ||
    isTakenFurther(use) ||
    isSpokenOn(use) ||
    isPraised(use) ||
    isVoicedFeeling(use) ||
    isObjectOfView(use)
  );
}

const claiming = toWordSet(
  'alleging arguing claiming complaining concluding contending insisting protesting',
);
/** As the tail of a clause these report too: not in “a warning”, “adding that up”. */
const tailing = findWordSet('reporting-tails');
/** What makes all behind it a report, up to the next comma. */
const saying = findWordSet('reporting-forms');

/** How far behind such a verb its clause may still run, in tokens. */
const clauseLength = 30;

/**
 * “They sued, claiming the dealer was a {bully}”, “Holm – who gave no proof – said the fund was a {sham}”, “stressing such
 * rules {needlessly} cost lives”: not “claiming victory in a sham vote”.
 */
function isClaiming({ phrase, tokens, first }: PlacedPhrase): boolean {
  let isOpen = true;
  for (let i = first - 1; i >= Math.max(0, first - clauseLength); i--) {
    const token = tokens[i];
    if (!token || /^(?:[.;:?!—–]|--)$/.test(token.text)) return false;
    if (token.text === ',') isOpen = false;
    const isTailing = isOpen && isTail(tokens, i);
    // An adverb stands beside a verb.
    if (isTailing && phrase.entry.pos === 'adv') return true;
    if (isTailing || isSaying(token, isOpen && i > 0))
      return tokens.slice(i + 1, first).some(isFiniteVerb);
  }
  return false;
}

/** “claiming”; up to the next comma “said” as well. */
function isSaying({ lower }: Token, isOpen: boolean): boolean {
  return claiming.has(lower) || (isOpen && saying.has(lower));
}

/** “…, warning the plan was”, “and stressing it had”, “Noting that the toll was …, Holm said” */
function isTail(tokens: readonly Token[], i: number): boolean {
  if (!tailing.has(wordAt(tokens, i))) return false;
  if (i === 0) return wordAt(tokens, 1) === 'that';
  return /^(?:[,;—–]|--?|also|and|but)$/.test(wordAt(tokens, i - 1));
}

/** Most words that name the speaker behind a headline: “… – Mensah tells opposition MPs”. */
const speakerLength = 7;

/** “Plan is a {disgrace}, says bishop”, “You are {traitors} – Mensah tells MPs”, in a headline. */
function isBeforeSpeaker({ context, tokens, last }: PlacedPhrase): boolean {
  if (!isHeadlinese(context.block)) return false;
  const mark = tokens.findLastIndex(({ text }) => /^(?:,|-|--|–|—)$/.test(text));
  if (mark <= last || tokens.length - mark - 1 > speakerLength) return false;
  const tail = tokens.slice(mark + 1);
  if (tokens[mark]?.text === ',') return isSpeechForm(tail[0]);
  if (tail.slice(0, 4).some(isSpeechForm)) return true;
  if (/^(?:court|police|reports?)$/.test(tail[0]?.lower ?? '')) return true;
  // “PM is a {coward} – Starling”: a name alone, where the headline’s other words are small.
  return tail.length <= 2 && tail.every(isCapitalised) && isStatement(tokens.slice(1, mark));
}

function isStatement(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => finiteWords.has(text));
}

/** What in a headline makes all behind it a report; in title case it might be taken for a name. */
const headlineVerbs = findWordSet('headline-reports');

/** “Roy Claims Plan for Port Was {Cruel}” */
function isBehindHeadlineVerb({ context, tokens, first }: PlacedPhrase): boolean {
  if (!isHeadlinese(context.block)) return false;
  const verb = tokens.findIndex(({ lower }, i) => i > 0 && headlineVerbs.has(lower));
  if (verb < 0 || verb >= first) return false;
  // “Aid Claims Are {Bogus}” is about the claims.
  return tokens.slice(verb + 1, first).findIndex(({ lower }) => finiteWords.has(lower)) > 0;
}

const speakersOwn = /^(?:client|defendant|he|it|she|they)$/;
const backshifted = toWordSet("had hadn't would wouldn't");

/** “Poole said the owners were away. Since then her client had {turned a corner}”: the tense says that she goes on. */
function isReportedOn({ context, phrase, tokens, first }: PlacedPhrase): boolean {
  if (phrase.sentence === 0) return false;
  const isTold = context.block
    .derive(groupAttributions)(phrase.sentence - 1)
    .some(
      ({ contentKind, source, cue }) =>
        contentKind === 'clause' && source.kind !== 'none' && telling.has(cue.lemma),
    );
  if (!isTold) return false;
  // “However, the hatch had {definitely} been shut”: what is set against it is told by whoever spoke.
  const isAgainst = /^(?:but|however)$/.test(tokens[0]?.lower ?? '');
  return tokens
    .slice(0, first)
    .some(
      ({ lower }, i) =>
        backshifted.has(lower) &&
        (isAgainst || speakersOwn.test(tokens.slice(0, i).findLast(isNoAdverb)?.lower ?? '')),
    );
}

const telling = findWordSet('owning-verbs');

/** Behind these a speaker goes on. */
const goingOn = createWordList([';', ':', '—', '–']);

/** “She accused the firm of neglect; it had {callously} lost two reports”, “He criticized the plan: the maps were {ludicrous}”: behind the mark she goes on. */
function isTakenFurther({ context, phrase, tokens, first }: PlacedPhrase): boolean {
  let mark = first - 1;
  while (mark >= 0 && !goingOn.has(tokens[mark])) mark--;
  const start = tokens[mark]?.start;
  const isColon = tokens[mark]?.text === ':';
  if (
    start === undefined ||
    !tokens.slice(mark, first).some(({ lower }) => isColon || backshifted.has(lower))
  )
    return false;
  return context.block
    .derive(groupAttributions)(phrase.sentence)
    .some(
      ({ source, cue }) =>
        source.kind !== 'none' &&
        cue.start < start &&
        (telling.has(cue.lemma) || isFault(cue.lemma)),
    );
}

function isFault(lemma: string): boolean {
  return /^(?:attack|blame|condemn|criticis|criticiz|denounc)/.test(lemma);
}

const feelings = findWordSet('feelings');
const voicing = findWordSet('expressing');

/** How far behind the verb the feeling may stand, in tokens. */
const feelingReach = 6;

/** “expressed its {disgust} at the report”, “told of their {despair}”: whoever puts his own feeling into words. */
function isVoicedFeeling({ tokens, first }: PlacedPhrase): boolean {
  if (!feelings.has(wordAt(tokens, first))) return false;
  const before = tokens.slice(Math.max(0, first - feelingReach), first);
  if (before.some(({ lower }) => voicing.has(lower))) return true;
  const isOwn = before.some(({ lower }) => /^(?:her|his|its|my|our|their)$/.test(lower));
  return isOwn && before.some(({ lower }, i) => isTelling(lower, before[i + 1]?.lower ?? ''));
}

/** “spoke of”, “wrote about”, “shared” */
function isTelling(word: string, next: string): boolean {
  if (/^(?:register|share|vent)(?:ed|ing|s|d)?$/.test(word)) return true;
  return /^(?:about|of)$/.test(next) && /^(?:speak|spoke|talk|tell|told|writ|wrote)/.test(word);
}

function isNoAdverb({ kind, lower }: Token): boolean {
  return kind === 'word' && !lower.endsWith('ly') && lower !== 'also' && lower !== 'since';
}

const wonder = findWordSet('wonder');
const praising = /^(?:applaud|commend|hail|laud|prais|salut|thank|tribute)(?:e|ed|es|ing|s)?$/;

/** How far behind the verb its praise may stand, in tokens. */
const praiseLength = 8;

/** “praised the girl’s {incredible} courage”: whoever praises it finds it so. */
function isPraised({ phrase, tokens, first }: PlacedPhrase): boolean {
  if (phrase.kind !== 'puffery' && !wonder.has(phrase.entry.phrase)) return false;
  for (let i = first - 1; i >= Math.max(0, first - praiseLength); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || finiteWords.has(token.lower)) return false;
    if (praising.test(token.lower)) return true;
  }
  return false;
}
