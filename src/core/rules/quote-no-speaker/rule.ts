import type { Block } from '../../document/block.ts';
import { countQuotedWords, type Quotation } from '../../facts/quotations.ts';
import { hasVerb } from '../../english/verbs.ts';
import { isInterview } from '../../story/owners/interviews.ts';
import { findQuoter } from '../../story/owners/quoted-blocks.ts';
import { findSpeakerFixes } from '../../fixes/sources/speaker-fixes.ts';
import { defineRule } from '../rule.ts';
import {
  isAfterOnePerson,
  isBehindOnePerson,
} from '../../checks/sources/quotations/quote-beats.ts';
import { isOnlyVoice } from '../../checks/sources/quotations/only-voices.ts';
import { findSpeakerInside } from '../../checks/sources/quotations/speaker-inside.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { Report } from '../../report.ts';
import type { Span } from '../../span.ts';
import { hasSpeaker } from '../../checks/sources/quotations/quote-neighbours.ts';

export default defineRule({
  meta: {
    id: 'quote-no-speaker',
    summary: 'Say who speaks every direct quotation.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: {
      speakerless: 'Direct quotation with no speaker: who said “{words}”?',
      inside: 'The quotation runs on over its speaker: close it before “{words}”.',
    },
    remedy: 'The speaker beside the quotation: “…,” Ruiz said.',
    fine: 'where the speaker stands just before, or the words are a title, a sign or a term',
    references: [
      { title: 'Reuters Handbook of Journalism: say who is speaking' },
      { title: 'Guardian style guide: quotes' },
      { title: 'The News Manual, chapters 8 and 9' },
    ],
  },
  needs: { block: 'body', fact: 'quotations', found: findSpeech },
  *check({ block, index, story }) {
    let asked = -Infinity;
    for (const quotation of block.derive(findSpeech)) {
      if (hasSpeaker(block, index, story, quotation)) continue;
      // Somebody who is interviewed says what others might: “‘We have to fight them.’ It is a populist argument.”
      if (quotation.marks === 'single' && isInterview(story.document, index)) continue;
      if (findQuoter(story.document, index) !== undefined) continue;
      const inside = findSpeakerInside(block, quotation);
      if (inside) {
        yield toInside(block, quotation, inside);
        continue;
      }
      // “It is late.” Moll. “And it is wet.”: one question.
      const isAsked = quotation.start - asked <= maxBreak;
      asked = quotation.end;
      if (isAsked) continue;
      const words = block.text.slice(quotation.inner.start, quotation.inner.end);
      yield {
        span: quotation,
        messageId: 'speakerless',
        data: { words: toShort(words) },
        ...((isBehindOnePerson(block, quotation) ||
          isAfterOnePerson(block, index, story, quotation) ||
          isOnlyVoice(block, index, story, quotation)) && { severity: 'hint' }),
        fixes: findSpeakerFixes(block, index, story, quotation),
      };
    }
  },
});

/** How far apart two quotations may stand that are asked about together, in UTF-16 code units. */
const maxBreak = 20;

/** “{It is late, said Ana Ruiz.}” → “It is late,{” }said Ana Ruiz.” */
function toInside(
  { text }: Block,
  { start, end, inner }: Quotation,
  inside: Span,
): Report<'speakerless' | 'inside'> {
  const mark = text.slice(inner.end, end);
  return {
    span: { start, end },
    messageId: 'inside',
    data: { words: text.slice(inside.start, inside.end).replace(/\.$/, '').trim() },
    fixes: toSuggestions('Close it before the speaker', [
      { span: { start: inside.start, end: inside.start }, newText: mark },
      { span: { start: inner.end, end }, newText: '' },
    ]),
  };
}

/** Nouns and verbs that bring up a title, a term, or words on paper and cloth. */
const introducers = new RegExp(
  String.raw`\b(?:called|dubbed|titled|entitled|named|nicknamed|known as|labeled|labelled|marked|so-called|stamped` +
    String.raw`|the (?:word|words|phrase|term|title|name|song|film|movie|book|novel|play|album|episode|show|series)` +
    String.raw`|(?:slogan|motto|tagline|headline|subject line|line|theme|message|caption|hashtag|chant|sign|banner|placard)s?` +
    String.raw`|(?:tell|tells|told|telling)\b[^.;:“"]{1,60}\bto|(?:statement|claim|remark|assertion|comment|declaration|suggestion|complaint|insistence)s?\b[^.;:“"]{0,40}\bthat` +
    String.raw`|reads?|reading|is|are|was|were|of|on|with|about|from|like|as|than|for)\s*[,:]?\s*$`,
  'i',
);
/** Of these, words that a whole quoted sentence of somebody’s can follow too. */
const loose = /\b(?:is|are|was|were|of|on|with|about|from|like|as|than|for)\s*[,:]?\s*$/i;

/** Longest quotation that is taken for a slogan or a term where the sentence runs on into it, in words. */
const maxTerm = 8;

function findSpeech(block: Block): readonly Quotation[] {
  return block.facts.quotations.filter((quotation) => isSpeech(block, quotation));
}

/** Words that somebody spoke or wrote: not a title, a term or a few words inside a clause. */
function isSpeech(block: Block, quotation: Quotation): boolean {
  const inner = block.text.slice(quotation.inner.start, quotation.inner.end).trim();
  const count = countQuotedWords(block.text, quotation, maxTerm + 1);
  const isSentence = isWholeSentence(inner);
  if (quotation.marks === 'single' && (!isSentence || isSubhead(block, quotation, count)))
    return false;
  if (count < 5 && !(isSentence && count >= 3)) return false;
  const before = readLead(block, quotation);
  const isPassive = calledSo.test(before);
  if (!isPassive && (isIntroduced(before, count) || isWoven(block, quotation, before)))
    return false;
  return !isTitle(inner) && !isWork(before, inner) && !isCredited(block.text, quotation);
}

/** What stands before a quotation, or before the one that it is joined to: “the slogans “…” and “…””. */
function readLead({ text, facts }: Block, { start }: Quotation): string {
  const before = text.slice(Math.max(0, start - 80), start);
  if (!before.endsWith(' and ') && !before.endsWith(' or ')) return before;
  const joined = facts.quotations.find(
    (other) => other.end < start && /^,? (?:and|or) $/.test(text.slice(other.end, start)),
  );
  const from = joined?.start ?? start;
  return text.slice(Math.max(0, from - 80), from);
}

/** “"title": "The day the mill burned"”: a field and its value; “Not “Buy another one””: words that nobody said. */
function isPair(before: string): boolean {
  return /["”]\s*:\s*$/.test(before) || /(?:^|[.!?] )Not $/.test(before);
}

/** “published a study, “Bread within a day: a plan for towns”, last year”: what it is called, and no sentence ends in it. */
function isWork(before: string, inner: string): boolean {
  return works.test(before) && /^\p{Upper}/u.test(inner) && /[^.!?,]$/.test(inner);
}

const works =
  /\b(?:an?|her|his|its|our|their)(?: [\p{Alpha}’'-]+){0,4} (?:album|article|comedy|drama|musical|show|sitcom|book|booklet|campaign|course|documentary|essay|exhibition|film|guide|handbook|lecture|manifesto|novel|pamphlet|paper|play|poem|programme|program|project|report|series|song|study|talk|thesis|workshop), $/iu;

/** “by “[applying] the brake”, “and “never let go””: some words of a clause; not “; “[i]t was clear that””. */
function isWoven(block: Block, quotation: Quotation, before: string): boolean {
  const inner = block.text.slice(quotation.inner.start, quotation.inner.end).trim();
  if (/^\p{Lower}/u.test(inner) || joints.test(before)) return true;
  if (!/\p{Alpha} $/u.test(before)) return false;
  return /^\[\p{Lower}/u.test(inner) || (!isWholeSentence(inner) && runsOn(block, quotation));
}

/** “plugged “The big event on the quay” and left”; not “is told the “plan is in trouble” by his aides”. */
function runsOn({ text, tokens }: Block, { end, inner }: Quotation): boolean {
  if (!/^ \p{Lower}/u.test(text.slice(end, end + 2))) return false;
  return !hasVerb(tokens.filter((token) => token.start >= inner.start && token.end <= inner.end));
}

/** “until “I could swim””, “For one swimmer, “…””: the clause goes on into it. */
const joints =
  /\b(?:because|if|since|until|when|while) $|(?:^|[.!?] )For (?:an?|one) [^,.]{2,40}, $/;

/** “was called “…””, “has been widely condemned as “…””, “, branded “…””: nobody says by whom. */
const calledSo = new RegExp(
  String.raw`(?:\b(?:was|were|is|are|be|been|being) (?:\p{Alpha}+ly |also |then |once )?|, (?:\p{Alpha}+ly |once )?)` +
    String.raw`(?:branded|called|dubbed|labell?ed|termed|(?:attacked|blasted|characteri[sz]ed|condemned|critici[sz]ed|denounced|derided` +
    String.raw`|described|dismissed|hailed|lambasted|mocked|portrayed|praised|presented|recalled|remembered|ridiculed|slammed|summed up|touted|welcomed) as)\s*$`,
  'iu',
);

function isWholeSentence(inner: string): boolean {
  return '.!?,'.includes(inner.at(-1) ?? ' ') && /^\p{Upper}/u.test(inner);
}

/** Longest line that may be a heading, in UTF-16 code units. */
const maxHeading = 80;

/** ‘A fight to the finish.’, “Lawmakers fear ‘The town is done.’”: a heading, in single marks as headlines have them. */
function isSubhead({ text, sentences }: Block, { start, end }: Quotation, count: number): boolean {
  if (count > maxTerm) return false;
  const isLine = sentences.length === 1 && text.length <= maxHeading;
  return isLine || /^\W*$/.test(text.slice(0, start) + text.slice(end));
}

/** “The motto of the port is “…””, “The chorus goes “…””: the text is named before its words. */
const texts = new RegExp(
  String.raw`\b(?:chorus|hymn|line|lyric|motto|oath|pledge|prayer|proverb|refrain|saying|slogan|verse)s?\b` +
    String.raw`[^.;“"]{0,50}\b(?:is|was|are|were|begins|ends|goes|runs|starts)\s*[,:]?\s*$`,
  'i',
);

function isIntroduced(before: string, count: number): boolean {
  if (texts.test(before) || isPair(before)) return true;
  return introducers.test(before) && (count < maxTerm || !loose.test(before));
}

/** A transcript (“HOLT: Did you sign it?”), or a credit in brackets or behind a dash. */
function isCredited(text: string, { inner, end }: Quotation): boolean {
  const after = text.slice(end, end + 12);
  return (
    /^\p{Upper}[\p{Upper} .’'-]*:/u.test(text.slice(inner.start, inner.start + 40)) ||
    /^\s*(?:[[(]|(?:[—–―]|--?)\s*\p{Upper})/u.test(after) ||
    agency.test(text.slice(end))
  );
}

/** “… at noon. [LETA]”: the paragraph has a credit at its end. */
const agency = /[.!?”"] \[\p{Upper}[\p{Alpha} .]{1,30}\]\s*$/u;

const smallWords = /^(?:from|into|over|upon|with)$/;

/** “A Quiet Place to Land”: nearly every word with a capital. */
function isTitle(inner: string): boolean {
  // Most have a longer word in small letters soon.
  if (/(?:^|\s)(?!(?:from|into|over|upon|with)\b)[a-z]{4}/.test(inner)) return false;
  let hasCapitals = false;
  for (const [word] of inner.matchAll(/[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ’']*/gu)) {
    if (word.length <= 3 || smallWords.test(word)) continue;
    if (!/^\p{Upper}/u.test(word)) return false;
    hasCapitals = true;
  }
  return hasCapitals;
}

/** Longest quotation that is repeated in the message, in UTF-16 code units. */
const maxWords = 40;

function toShort(words: string): string {
  const trimmed = words.trim().replace(/[.,]$/, '');
  if (trimmed.length <= maxWords) return trimmed;
  return `${trimmed.slice(0, trimmed.lastIndexOf(' ', maxWords))} …`;
}
