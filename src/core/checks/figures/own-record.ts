import { joinOpenings } from '../../document/words/positions.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isDocumentWord, isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatcher } from '../../english/verb-matcher.ts';
import { beForms, prepositions, toWordSet } from '../../english/word-classes.ts';
import lexicon from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toVerbForm } from '../../english/inflection.ts';
import { createCue, toAlternatives, toWords } from '../../document/words/cue.ts';
import type { FigurePlace } from './figure-place.ts';
import { toHedgedEnd } from '../../facts/figures/hedged-before.ts';

const findOfficialAct = createVerbMatcher(lexicon.officialActs);
const findDocumentVerb = createVerbMatcher(lexicon.documentVerbs);
const findOwnAct = createVerbMatcher(lexicon.ownActs);
const findEffect = createVerbMatcher(lexicon.effects);
/** Without one of these nobody has put anything on record. */
const records = joinOpenings(
  [findOfficialAct, findDocumentVerb, findOwnAct].map(({ openings }) => openings),
  ['will'],
);
/** Most words of a subject that are read. */
const maxSubject = 8;

/**
 * Whether the sentence is its own record: “The council approved a budget of $4 million”, “The records list 11
 * deaths”, “A clerk who forged 212 bills was sentenced on Monday”, “The bank will close 14 branches”.
 */
export function isOwnRecord({ block: { text }, sentence, figure }: FigurePlace): boolean {
  if (courtAct.test(sentence, text.slice(sentence.start, sentence.end))) return true;
  if (ownList.test(sentence, text.slice(Math.max(sentence.start, figure.start - 90), figure.start)))
    return true;
  if (!records.isIn(sentence)) return false;
  const before = sentence.tokens.filter(({ end }) => end <= figure.start);
  const words = before.filter(({ kind }) => kind === 'word');
  const isAct = hasSubject(
    words,
    findOfficialAct,
    (word) => isOrganisationWord(word) || isRoleWord(word),
  );
  if (isAct || before.some((_, i) => isOfficialAct(before, i))) return true;
  if (hasSubject(words, findDocumentVerb, isDocumentWord)) return true;
  const isTold = figure.kind === 'casualty' || figure.isEstimate;
  return !isTold && before.some((_, i) => isActOfBody(before, i));
}

const lists = toWords('archive catalogue count database list log record register tally');
/** “The union had drawn up a list of almost 400 closures”: whoever kept it has counted. */
const ownList = createCue(
  lists,
  new RegExp(
    toHedgedEnd(
      `(?:compil(?:ed?|es|ing)|dr(?:aw|awn|aws|ew|awing) up|ke(?:ep|eping|eps|pt)) (?:an?|its|their)(?: [A-Za-zÀ-ỿ]+)? ${toAlternatives(lists)} of`,
    ),
    'iu',
  ),
);

/** Whether a verb stands behind a subject of some kind. */
function hasSubject(
  words: readonly Token[],
  findVerb: VerbMatcher,
  isSubject: (word: string) => boolean,
): boolean {
  return words.slice(0, maxSubject).some(({ base }, i) => {
    const [next, second] = [findVerb(words, i + 1), findVerb(words, i + 2)];
    return isSubject(base) && (next ?? second) !== undefined;
  });
}

/** “President Ruiz recently ordered 300 of them home”. */
function isOfficialAct(tokens: readonly Token[], i: number): boolean {
  const subject = findOfficialAct(tokens, i) && findSubject(tokens, i);
  if (!subject) return false;
  const words = tokens.slice(subject.first, subject.last + 1);
  return words.some(({ base }) => isOrganisationWord(base) || isRoleWord(base));
}

const courtVerbs = lexicon.courtActs.map((verb) => toVerbForm(verb, 'participle'));
/** “was sentenced”, “were charged with”, “pleaded guilty”: what a court writes down. */
const courtAct = createCue(
  [
    ...courtVerbs,
    'booked',
    'breathalysed',
    'caught',
    'cautioned',
    'charged',
    'guilty',
    'nabbed',
    'ticketed',
  ],
  new RegExp(
    `\\b(?:was|were|been|be|being) (?:[A-Za-zÀ-ỿ]+ly )?${toAlternatives(courtVerbs)}\\b|\\bcharged with\\b|\\b(?:was|were) (?:booked|breathalysed|cautioned|nabbed|ticketed|caught (?:drink|drug|drunk|driving|speeding|using))\\b|\\b(?:found|pleaded|pled) guilty\\b`,
    'u',
  ),
);

/** Words that start a clause with a subject of its own. */
const clauseStarts = toWordSet(
  'after although as because that though until when where which while who',
);

/** Whether the verb at `i` says what a body does or will do itself, up to the end of `tokens`. */
function isActOfBody(tokens: readonly Token[], i: number): boolean {
  const act = findOwnAct(tokens, i);
  const isPlan = wordAt(tokens, i - 1) === 'will' && !findEffect(tokens, i);
  if (!act && !isPlan) return false;
  const subject = findSubject(tokens, i);
  if (!subject || tokens.slice(i).some(({ lower }) => clauseStarts.has(lower))) return false;
  const helpers = tokens.slice(subject.last + 1, i);
  if (act && hasBe(helpers) !== (act.form === 'gerund')) return false;
  if (isBody(tokens, subject)) return true;
  const isOwn = isPlan || tokens.slice(i).some(({ lower }) => lower === 'its');
  return act !== undefined && isOwn && isBareName(tokens, subject);
}

function hasBe(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => beForms.has(lower));
}

/** Whether the head of a subject names a body: “the Lund Museum”, “the board of the club”, “the retailer Holm”. */
function isBody(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const words = tokens.slice(first, last + 1);
  const of = words.findIndex(({ lower }, i) => i > 0 && prepositions.has(lower));
  const phrase = of < 0 ? words : words.slice(0, of);
  const name = phrase.findLastIndex((token) => !isCapitalised(token));
  return [phrase, phrase.slice(0, name + 1)].some((run) => {
    const [head, modifier] = [run.at(-1)?.base ?? '', run.at(-2)?.base ?? ''];
    return isOrganisationWord(head) || isOrganisationWord(`${modifier} ${head}`);
  });
}

/** “Holm”, “Holm & Sons”, “it”. */
function isBareName(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  const isName = words.length > 0 && words.every((token) => isCapitalised(token));
  return isName || (words.length === 1 && words[0]?.lower === 'it');
}
