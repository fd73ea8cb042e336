import { groupAttributions } from '../../facts/by-sentence.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { finiteWords, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isHeadlinese } from '../../repair/headlinese.ts';
import type { PhraseUse } from './phrase-use.ts';

/** Whether words are reported, where no attribution in their own clause says so. */
export function isReported(use: PhraseUse): boolean {
  return isClaiming(use) || isBeforeSpeaker(use) || isReportedOn(use) || isPraised(use);
}

const claiming = toWordSet('alleging arguing claiming complaining contending insisting protesting');
/** What makes all behind it a report, up to the next comma. */
const saying = toWordSet('added alleged argued claimed insisted said says');

/** How far behind such a verb its clause may still run, in tokens. */
const clauseLength = 30;

/**
 * “They sued, claiming the dealer was a {bully}”, “Holm – who gave no proof – said the fund was a {sham}”: not
 * “claiming victory in a sham vote”.
 */
function isClaiming({ tokens, first }: PhraseUse): boolean {
  for (let i = first - 1; i >= Math.max(0, first - clauseLength); i--) {
    const token = tokens[i];
    if (!token || /^[.;:?!—–]$/.test(token.text)) return false;
    const isOpen = tokens.slice(i, first).every(({ text }) => text !== ',');
    if (claiming.has(token.lower) || (isOpen && i > 0 && saying.has(token.lower)))
      return tokens.slice(i + 1, first).some(({ lower }) => finiteWords.has(lower));
  }
  return false;
}

/** Most words that name the speaker behind a headline: “… – Mensah tells opposition MPs”. */
const speakerLength = 7;

/** “Plan is a {disgrace}, says bishop”, “You are {traitors} – Mensah tells MPs”, in a headline. */
function isBeforeSpeaker({ context, tokens, last }: PhraseUse): boolean {
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

const speakersOwn = /^(?:client|defendant|he|it|she|they)$/;
const backshifted = toWordSet("had hadn't would wouldn't");

/** “Poole said the owners were away. Since then her client had {turned a corner}”: the tense says that she goes on. */
function isReportedOn({ context, phrase, tokens, first }: PhraseUse): boolean {
  const isBackshifted = tokens
    .slice(0, first)
    .some(
      ({ lower }, i) =>
        backshifted.has(lower) &&
        speakersOwn.test(tokens.slice(0, i).findLast(isNoAdverb)?.lower ?? ''),
    );
  if (!isBackshifted || phrase.sentence === 0) return false;
  return context.block
    .derive(groupAttributions)(phrase.sentence - 1)
    .some(
      ({ contentKind, source, cue }) =>
        contentKind === 'clause' && source.kind !== 'none' && /^(?:add|say|tell)$/.test(cue.lemma),
    );
}

function isNoAdverb({ kind, lower }: Token): boolean {
  return kind === 'word' && !lower.endsWith('ly') && lower !== 'also' && lower !== 'since';
}

const wonder = findWordSet('wonder');
const praising = /^(?:applaud|commend|hail|laud|prais|salut|thank)(?:e|ed|es|ing|s)?$/;

/** How far behind the verb its praise may stand, in tokens. */
const praiseLength = 8;

/** “praised the girl’s {incredible} courage”: whoever praises it finds it so. */
function isPraised({ phrase, tokens, first }: PhraseUse): boolean {
  if (phrase.kind !== 'puffery' && !wonder.has(phrase.entry.phrase)) return false;
  for (let i = first - 1; i >= Math.max(0, first - praiseLength); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || finiteWords.has(token.lower)) return false;
    if (praising.test(token.lower)) return true;
  }
  return false;
}
