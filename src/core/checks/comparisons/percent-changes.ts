import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { WordList } from '../../document/words/word-list.ts';
import { toWords } from '../../document/words/cue.ts';
import { createPartList } from '../../document/words/words.ts';
import { changeNoun, type Figure } from '../../facts/figures.ts';
import { toSignEnd } from '../../facts/figures/percent-sign.ts';
import { toForms } from '../../english/inflection.ts';
import type { Span } from '../../span.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { smallNumberPattern } from '../../english/small-numbers.ts';

/** A change or a risk that is stated as a share or a multiple. */
export interface ChangeWords extends Span {
  /** “rose 40%”, “a 40% rise”, “30% more”, “twice as likely”, “cuts the risk by half”. */
  readonly form: 'verb' | 'noun' | 'more' | 'likely' | 'risk';
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

const changed = [...findWordSet('intransitive-changes')]
  .flatMap((verb) => toForms(verb, 'verb'))
  .join('|');
const hedge =
  'about|almost|an|around|as much as|at least|by|estimated|just|more than|nearly|only|over|roughly|some|well';
/** “was cut by a third”: of “cut 40% of the jobs” the share is what was cut. */
const done =
  '(?:been|being|was|were) (?:cut|increased|lowered|raised|reduced|slashed|trimmed) by|(?:are|is|was|were) off';
const dangers = 'chance|chances|likelihood|odds|risk|risks';
/** “cut absences by 12%”: what it has been done to stands between. */
const doneTo = `(?:boosted|cut|cuts|decreased|decreases|depressed|driven up|drove up|increased|increases|lifted|lifts|lowered|lowers|raised|raises|reduced|reduces|shortened|slashed|slowed|trimmed)(?: (?!(?:and|but|from|off|or|that|to|which|who|${dangers})\\b)[\\p{Alpha}’-]+){1,6} by`;
const verbBefore = new RegExp(
  `\\b(?:${changed}|${done}|${doneTo}|up|down)(?: (?:${hedge})){0,3} $`,
  'iu',
);
/** “lost 20 percent of its volume”: since when? */
const lost = new RegExp(`\\b(?:lose|loses|losing|lost|shed|sheds)(?: (?:${hedge})){0,3} $`, 'i');
const ofItself =
  /^ of (?:its|their) (?!(?:budget|employees|jobs|members|seats|staff|workers|workforce)\b)/;
const ratio = /^[\p{Alpha}\d]+ (?:in|of|out of) [\p{Alpha}\d]+\b/u;
/** “would rise 40%”, “vows to fall”: not yet. */
const notYet =
  /\b(?:can|could|if|may|might|must|should|to(?! (?:an?|her|his|its|our|that|the|their|this)\b)|will|would|won['’]t)(?: [a-zÀ-ỿ-]+){1,12} $|['’]ll [a-zÀ-ỿ]+ (?:[a-zÀ-ỿ]+ )?$/i;
/** “Each point cut in the rate lowers rents by 2%”: what a step does, whenever it is taken. */
const ofEach =
  /\b(?:each|every) (?!(?:day|month|quarter|season|week|year)\b)(?:[\p{Alpha}\d.%-]+ ){0,5}(?:cut|decline|degree|drop|fall|increase|point|reduction|rise)s?\b[^.;]* $/iu;
const nounBehind = new RegExp(
  String.raw`^[ -](?:(?:big|further|overall|sharp|steep) )?${changeNoun}\b(?! rate)`,
);
/** Candidates are up 10 percent on each other. */
const standings =
  /\b(?:ahead|candidates?|election|lead|leads|leading|polls?|polling|race|survey|voters?|votes?)\b/i;

/** Finds what a share says of a change: “rose 40%”, “fell by a third”, “a 40% rise”. */
export function findChange({ text, sentences }: Block, figure: Figure): ChangeWords | undefined {
  const sentence = sentences[figure.sentence];
  if (!sentence || !isShare(figure)) return undefined;
  const { start, number, sentence: index } = figure;
  const end = toSignEnd(text, number);
  const behind = text.slice(end, end + 30);
  const before = text.slice(Math.max(sentence.start, start - 100), start);
  if (isUntimed(before)) return undefined;
  const noun = nounBehind.exec(behind)?.[0];
  if (noun !== undefined && isRuleOfThumb(before, text.slice(end + noun.length, sentence.end)))
    return undefined;
  if (noun !== undefined)
    return { start: number.start, end: end + noun.length, form: 'noun', sentence: index };
  const verb = findVerb(figure, before, behind);
  if (verb === undefined) return undefined;
  if (isStanding(verb, behind, text.slice(sentence.start, sentence.end))) return undefined;
  return { start: start - verb.length, end, form: 'verb', sentence: index };
}

/** Whether the change is still to come, or comes with each step. */
function isUntimed(before: string): boolean {
  return notYet.test(before) || ofEach.test(before);
}

/** “a 10 percent decline in rents would cost the town”: any such decline, and none has come. */
function isRuleOfThumb(before: string, behind: string): boolean {
  return /\b(?:an?|any|each|every) $/i.test(before) && supposed.test(behind);
}

const supposed = /^ (?:in|of|on) [^.;,:]{2,40} (?:could|might|would)\b/;

function findVerb(figure: Figure, before: string, behind: string): string | undefined {
  // “lost two in three of its towers”: it says of how many
  if (ofItself.test(behind)) return ratio.test(figure.text) ? undefined : lost.exec(before)?.[0];
  return isOtherwise(figure, behind) ? undefined : verbBefore.exec(before)?.[0];
}

/** “grows half the country’s wheat”, “gained 40% of the vote”: of what, it says. */
const whole = /^ (?:of )?(?:all|its|our|the|their)\b/;

function isOtherwise({ kind }: Figure, behind: string): boolean {
  if (/^ (?:of|[a-z]+er|more|less)\b/.test(behind)) return true;
  return kind === 'fraction' && whole.test(behind);
}

/** “up 12% in the polls”, “make up 15% of”, “Nikkei: up 0.2% at 3,107”. */
function isStanding(verb: string, behind: string, sentence: string): boolean {
  if (!/^(?:up|down)/i.test(verb)) return false;
  return standings.test(sentence) || /^ (?:of|at)\b/.test(behind);
}

function isShare({ kind, unitName, exemption, second }: Figure): boolean {
  if (exemption !== undefined || second !== undefined) return false;
  return kind === 'fraction' || (kind === 'percent' && unitName === 'percent');
}

const times = `(?:half|twice|(?:${smallNumberPattern}|\\d+(?:\\.\\d+)?)[ -]times|\\d+(?:\\.\\d+)?(?:%| per ?cent))`;
const likely = new RegExp(
  `\\b${times} (?:as|less|more) likely\\b(?![^.;]*\\b(?:as|than)\\b)`,
  'gi',
);
const share = '(?:half|a (?:third|quarter|fifth)|two[ -]thirds|\\d+(?:\\.\\d+)?(?:%| per ?cent))';
const affects =
  'cut|cuts|cutting|decrease|decreases|decreased|increase|increases|increased|lower|lowers|lowered|raise|raises|raised|reduce|reduces|reduced|slash|slashes|slashed';
const multiplies =
  'doubled|doubles|halved|halves|quadrupled|quadruples|quintupled|quintuples|trebled|trebles|tripled|triples';
const risk = new RegExp(
  `\\b(?:${affects}) (?:[a-zÀ-ỿ]+[’']?s? ){0,3}(?:${dangers})\\b[^.;,]{0,40}? by (?:about |nearly |up to |more than )?${share}|\\b(?:${multiplies}) (?:the|their|its|your|his|her) (?:${dangers})\\b`,
  'gi',
);
/** Without one of their words there is none: most sentences are done here. */
const likelyWords = createPartList(['likely']);
const dangerWords = createPartList(dangers.split('|'));
const affectWords = createPartList([affects, multiplies].flatMap((words) => words.split('|')));
const moreWords = createPartList(['more', 'fewer']);
const comparatives =
  'cheaper|costlier|dearer|faster|greater|heavier|higher|larger|longer|lower|shorter|slower|smaller|(?:less|more) (?:costly|expensive)';
const comparativeWords = comparatives.split('|').map((word) => word.replace(/.* |\W/g, ''));
const higherWords = createPartList([...comparativeWords, 'costly']);
const riskWords = createPartList([
  ...toWords('likely more fewer costly times twice'),
  ...dangers.split('|'),
  ...comparativeWords,
]);
const higher = new RegExp(
  `(?<![\\d.,])\\d+(?:\\.\\d+)?(?:%| per ?cent) (?:greater|higher|increased|lower|reduced) (?:${dangers})\\b(?![^.;]*\\bthan\\b)`,
  'gu',
);
const more =
  /(?:(?<![\d.,])\d+(?:\.\d+)?(?:%| per ?cent)|\b(?:a|one) (?:fifth|quarter|third)|\btwo[ -]thirds) (?:more|fewer)(?= \p{Lower}+)(?![^.;]*\bthan\b)/giu;

/** “ran five times the risk” */
const riskTimes = new RegExp(`\\b${times} the (?:${dangers})\\b(?![^.;]*\\b(?:as|than)\\b)`, 'gi');
const timesWords = createPartList(['times', 'twice']);

/** “were 40 percent higher” */
const comparative = new RegExp(
  `(?<![\\d.,])\\d+(?:\\.\\d+)?(?:%| per ?cent) (?:${comparatives})(?=[.,;]|$| (?:at|for|in|on|this)\\b)(?![^.;]*\\bthan\\b)`,
  'gu',
);

/** Finds relative risks and multiples in a block: “twice as likely”, “30% more”. */
export function findRisks(block: Block): readonly ChangeWords[] {
  if (!riskWords.isIn(block.listed)) return [];
  return block.sentences.flatMap((sentence) =>
    riskWords.isIn(sentence) ? findSentenceRisks(block, sentence) : [],
  );
}

/** The patterns, and the words that a sentence must have for each of them. */
const patterns: readonly {
  readonly pattern: RegExp;
  readonly form: ChangeWords['form'];
  readonly words: WordList;
  readonly alsoWords?: WordList;
}[] = [
  { pattern: likely, form: 'likely', words: likelyWords },
  { pattern: risk, form: 'risk', words: dangerWords, alsoWords: affectWords },
  { pattern: higher, form: 'risk', words: dangerWords },
  { pattern: riskTimes, form: 'risk', words: dangerWords, alsoWords: timesWords },
  { pattern: more, form: 'more', words: moreWords },
  { pattern: comparative, form: 'more', words: higherWords },
];

function findSentenceRisks({ text }: Block, sentence: Sentence): readonly ChangeWords[] {
  const { start: from, end: to, index } = sentence;
  const found: ChangeWords[] = [];
  for (const { pattern, form, words, alsoWords } of patterns) {
    if (!words.isIn(sentence) || alsoWords?.isIn(sentence) === false) continue;
    for (const match of text.slice(from, to).matchAll(pattern)) {
      const start = from + match.index;
      found.push({ start, end: start + match[0].length, form, sentence: index });
    }
  }
  return found;
}
