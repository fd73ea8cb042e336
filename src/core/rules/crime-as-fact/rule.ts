import { readSentences } from '../../facts/by-sentence.ts';
import { isOnNamelessWord } from '../../checks/voice/nameless-accusers.ts';
import { isClearedLabel } from '../../checks/voice/cleared-labels.ts';
import { isConvictedOf } from '../../checks/voice/convicted-of.ts';
import { isOfAccused, isSaid } from '../../checks/voice/suspects.ts';
import { crimeNouns, crimeWords, findCrimeClaims } from '../../facts/claims/crimes/crimes.ts';
import type { CrimeClaim } from '../../facts/claims/crimes/crime-claim.ts';
import {
  findSuspectActs,
  suspectWords,
  type SuspectAct,
} from '../../facts/claims/crimes/suspect-acts.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import type { Severity } from '../../finding.ts';
import type { Report } from '../../report.ts';
import type { Span } from '../../span.ts';
import type { Block } from '../../document/block.ts';
import { remember } from '../../memory/remember.ts';
import { glean } from '../../story/reads/views.ts';
import { isCapitalised } from '../../document/words/tokens.ts';
import type { Story } from '../../story/story.ts';
import { findCrimeFixes } from '../../fixes/claims/crime-fixes.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences<CrimeClaim | SuspectAct>((sentence, block) => {
  const claims = findCrimeClaims(block, sentence);
  return claims.length > 0 ? claims : findSuspectActs(block, sentence);
});

const openings = joinOpenings([crimeWords, suspectWords]);

export default defineRule({
  meta: {
    id: 'crime-as-fact',
    summary: 'Call nobody a criminal before a court has.',
    category: 'attribution',
    defaultSeverity: 'error',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: {
      crime: 'Crime stated as fact: “{phrase}”. Use the charge, the accuser or the conviction.',
      unnamed: 'Crime on the word of nobody with a name: “{phrase}”. Who else says so?',
    },
    remedy: 'What somebody is charged with or accused of, and by whom.',
    fine: 'after a conviction or a plea of guilty, and for what nobody in the copy is said to have done',
    references: [
      { title: 'AP Stylebook: allege, accused, murder' },
      { title: 'BBC: reporting allegations' },
    ],
  },
  needs: { block: 'printed', words: openings, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: claim } of block.derive(findAll)) {
      const span = { start: claim.start, end: claim.end };
      if (story.isQuoted(index, span)) continue;
      const isPassed =
        claim.kind === 'deed'
          ? !isOfAccused(story, index, claim) || isCleared(story, block, claim)
          : isSaid(story, index, claim) || isSettled(story, index, claim) || isNobody(story, claim);
      if (isPassed) {
        if (isOnNamelessWord(story, index, claim) && isOfSomebody(story, index, claim))
          yield toUnnamed(block, span);
        continue;
      }
      yield {
        span,
        messageId: 'crime',
        data: { phrase: block.text.slice(span.start, span.end) },
        ...toSeverity(claim),
        fixes: findCrimeFixes({ block, index, story, span }, sentence, claim),
      };
    }
  },
});

/** “Killer Roland Pask was refused parole”: a court has called him so. */
function isCleared(story: Story, block: Block, claim: SuspectAct): boolean {
  const { isLabel, isAlone, surname } = claim;
  if (isLabel !== true) return false;
  // Of “Fraudster Marsh” nothing else says that it is no place, and nobody convicted long ago.
  const isTried = story.isAccused(surname) || story.findClearings(surname).length > 0;
  if (isAlone === true && (!isTried || isStageName(story, block, claim))) return true;
  return isClearedLabel(story, block, surname);
}

/** “Rapper {Killer Mike} was charged”: a label with a capital within a sentence is part of a name. */
function isStageName(story: Story, { text }: Block, { start, end, surname }: SuspectAct): boolean {
  const label = text.slice(start, end).toLowerCase();
  const readName = toNameReader(`${label} ${surname}`);
  return story.document.blocks.some((placed) => glean(placed, readName).length > 0);
}

/** How many labels are remembered. */
const most = 50;

const toNameReader = remember((key) => {
  const [label, surname] = key.split(' ');
  return ({ kind, sentences }: Block): readonly true[] =>
    kind !== 'headline' &&
    sentences.some(({ tokens }) =>
      tokens.some(
        (token, i) =>
          i > 0 && isCapitalised(token) && token.lower === label && tokens[i + 1]?.base === surname,
      ),
    )
      ? [true]
      : [];
}, most);

/** A crime, whoever does it, of somebody in particular whom no court has convicted. */
function isOfSomebody(story: Story, index: number, claim: CrimeClaim | SuspectAct): boolean {
  if (claim.kind === 'arrest' || (claim.kind === 'deed' && !claim.isCrime)) return false;
  if (isConvictedOf(story, index, claim)) return false;
  return claim.kind === 'deed'
    ? claim.surname !== '' || claim.who === 'office'
    : claim.surname !== '' && !isNobody(story, claim);
}

function toUnnamed({ text }: Block, span: Span): Report<'unnamed'> {
  const phrase = text.slice(span.start, span.end);
  return { span, messageId: 'unnamed', data: { phrase }, severity: 'warning', fixes: [] };
}

/** A court has found it so. Of an arrest nobody but the person can be meant. */
function isSettled(story: Story, index: number, claim: CrimeClaim): boolean {
  return !(claim.kind === 'arrest' && claim.surname === '') && isConvictedOf(story, index, claim);
}

/** A word with a capital that the draft does not show to be somebody’s name; in sport people steal bases. */
function isNobody(story: Story, { isUnknown, surname }: CrimeClaim): boolean {
  return isUnknown === true && (story.readership.isSport() || !story.isIntroduced(surname));
}

/** Where nobody is named, nobody is hurt as much; and of whom the draft says that they are charged it has said something. */
function toSeverity(claim: CrimeClaim | SuspectAct): { severity?: Severity } {
  const { kind, word, surname } = claim;
  if (kind === 'deed' || claim.isRecalled || claim.isLoose) return { severity: 'warning' };
  if (kind !== 'arrest') return {};
  if (crimeNouns.has(word)) return { severity: 'information' };
  return surname === '' ? { severity: 'warning' } : {};
}
