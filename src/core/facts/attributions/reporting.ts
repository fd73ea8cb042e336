import { addTo } from '../../collections/add-to.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import reportingVerbs from '../../lexicons/sources/reporting-verbs.json' with { type: 'json' };
import { findVerbForm, toForms, type VerbForm } from '../../english/inflection.ts';
import { isBearer } from './bearers.ts';
import { isSaidByGroup } from './closing-groups.ts';
import { isDoneToDocument } from '../../english/paper-participles.ts';
import { isDocumentVerb } from './document-verbs.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { isBehindPerfect, isNounOfOtherVerb } from '../../english/plural-nouns.ts';
import { otherSenses } from './other-senses.ts';
import { isDocumentWord } from '../../english/noun-kinds.ts';
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  hasFiniteVerb,
  prepositions,
  subjectPronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';

/** A verb of saying, showing or thinking. */
export interface ReportingVerb {
  readonly lemma: string;
  /** `factive` presupposes that the content is true; `loaded` adds the reporter’s attitude. */
  readonly stance: 'neutral' | 'loaded' | 'factive';
  /**
   * What follows it: a clause, an object (“criticized the plan”), a person and a clause (“told them that”), a label,
   * only the words spoken (“continued: ‘No’”, not “continued the tour”), or what somebody means to do (“plans to”).
   */
  readonly takes: 'clause' | 'object' | 'addressee' | 'label' | 'words' | 'intention';
  /** Neutral verbs to write instead, best first. */
  readonly suggest: readonly string[];
}

/** A reporting verb where it stands: tokens `first` to `last` of a sentence, both included. */
export interface VerbHit {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly verb: ReportingVerb;
  readonly words: readonly string[];
}

const takes = ['clause', 'object', 'addressee', 'label', 'words', 'intention'] as const;
const stances = ['neutral', 'loaded', 'factive'] as const;

function toReportingVerb(entry: (typeof reportingVerbs.entries)[number]): ReportingVerb {
  return {
    lemma: entry.lemma,
    stance: stances.find((stance) => stance === entry.stance) ?? 'neutral',
    takes: takes.find((each) => each === entry.takes) ?? 'clause',
    suggest: entry.suggest,
  };
}

/** By first word, the longest first. */
const entries: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const raw of reportingVerbs.entries) {
    const verb = toReportingVerb(raw);
    for (const form of toForms(verb.lemma, 'verb')) {
      const words = form.split(' ');
      addTo(map, words[0] ?? form, { verb, words });
    }
  }
  for (const own of map.values()) own.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** What a reporting verb starts with: no other word needs to be read. */
export const reportingOpenings = createWordList(entries.keys());

/** The reporting verb that starts at position `i` of a sentence's tokens, if its neighbours let it be a verb. */
export function findReportingVerb(tokens: readonly Token[], i: number): VerbHit | undefined {
  const found = findEntry(tokens, i);
  if (!found) return undefined;
  const { verb, words } = found;
  const own = findVerbForm(words[0] ?? '', verb.lemma.split(' ')[0] ?? '') ?? 'base';
  const form = isPastForecast(tokens, i, words) ? 'past' : own;
  // “The group points out some figures”: two words are no noun
  const isNoun = words.length > 1 ? isPhraseNoun : isNounHere;
  if (otherSenses.get(verb.lemma)?.(tokens, i) === true) return undefined;
  return isNoun(tokens, i, form) ? undefined : { verb, form, first: i, last: i + words.length - 1 };
}

function findEntry(tokens: readonly Token[], i: number): Entry | undefined {
  const token = tokens[i];
  if (!token || !reportingOpenings.has(token) || token.kind !== 'word') return undefined;
  if (token.text !== token.lower && i > 0) return undefined;
  return entries
    .get(token.lower)
    ?.find(({ words }) => words.every((word, offset) => wordAt(tokens, i + offset) === word));
}

/** “their calls for action”: the noun of a verb of two words. */
function isPhraseNoun(tokens: readonly Token[], i: number, form: VerbForm): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token) return true;
  const isLoose = form === 'base' || form === 'thirdPerson';
  const isNounForm = /^(?:calls?|push(?:es)?|references?)$/.test(token.lower);
  if (isNounForm && isLoose) return isNounHere(tokens, i, form);
  return isNominal(before, token, form) || isAfterPreposition(before, token);
}

const pastsLikeBase = new Set(['forecast', 'put', 'read']);

/** “The bank forecast growth of 2%”, “as she put it”, “…,” read the letter: the past looks like the bare verb, and like the noun. */
function isPastForecast(
  tokens: readonly Token[],
  i: number,
  [word = '']: readonly string[],
): boolean {
  if (!pastsLikeBase.has(word)) return false;
  const next = tokens[i + 1];
  // “Rain is forecast for Monday”
  if (beForms.has(wordAt(tokens, i - 1))) return true;
  // “I am still here,” it read.
  if (word === 'read' && /^(?:it|one)$/.test(wordAt(tokens, i - 1))) return true;
  return (
    next?.kind === 'word' &&
    !prepositions.has(next.lower) &&
    !auxiliaries.has(next.lower) &&
    !isSpeechForm(next)
  );
}

/** “The report”, “his claim that”, “of concerns”, “that states can pass”: a noun of the same spelling. */
function isNounHere(tokens: readonly Token[], i: number, form: VerbForm): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token) return true;
  if (!before) return !isSpeechForm(token);
  if (isNominal(before, token, form) || isAfterPreposition(before, token)) return true;
  if (form === 'past' || form === 'participle')
    return isModifier(tokens, i, before) && !plainPast.test(token.lower);
  if (form === 'gerund' || never.test(token.lower)) return false;
  return form === 'base' ? isBareNoun(tokens, i, before) : isPluralNoun(tokens, i, before);
}

/** “The dam holds back water”. */
const holding = /^(?:bring|call|cut|fight|hand|hold|pay|pull|push|roll|scale|send|set)s$/;

/** “asked him to probe claims”: the object of an infinitive, or another plural. */
function isPluralNoun(tokens: readonly Token[], i: number, before: Token): boolean {
  if (isDocumentVerb(tokens, i)) return false;
  const isObject =
    (wordAt(tokens, i - 2) === 'to' || isBehindPerfect(tokens, i)) && before.text === before.lower;
  return isObject || isAmbiguousPlural(tokens, i) || isNounOfOtherVerb(tokens, i);
}

/** “a recent claim”: a bare form that no plural subject goes with. */
function isBareNoun(tokens: readonly Token[], i: number, before: Token): boolean {
  if (isSaidByGroup(tokens, i)) return false;
  if (wordAt(tokens, i) === 'back' && holding.test(before.lower)) return true;
  if (/^[.,;]$/.test(textAt(tokens, i + 1)) && isTrailing(tokens, i)) return false;
  if (hasPluralHead(tokens, i) || hasPluralBeforeAside(tokens, i)) return false;
  return !isPluralBefore(before) || isAmbiguousPlural(tokens, i);
}

/** “Documents from his tax return show that”, “police in the county say he”: the plural stands before a preposition. */
function hasPluralHead(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || (!startsClause(tokens, i + 1) && !isCapitalised(next))) return false;
  for (let k = i - 1; k > 0 && i - k < 9; k--) {
    const token = tokens[k];
    if (token?.kind === 'punctuation' || auxiliaries.has(wordAt(tokens, k))) return false;
    // “Figures from the ministry released on Monday show”: the noun may be the first of several
    if (endsNoun(tokens, k) && pluralHead.test(wordAt(tokens, k - 1)))
      return !telling.test(wordAt(tokens, k - 2));
  }
  return false;
}

/** “The records, {which fill 12 boxes}, show that”: what stands between marks is about the plural that opens the sentence. */
function hasPluralBeforeAside(tokens: readonly Token[], i: number): boolean {
  if (!asideEnd.test(textAt(tokens, i - 1)) || !startsClause(tokens, i + 1)) return false;
  const open = tokens.findIndex(({ kind }) => kind !== 'word');
  const isAside = open > 0 && open < i - 1 && !hasFiniteVerb(tokens.slice(0, open));
  return isAside && pluralHead.test(wordAt(tokens, open - 1));
}

/** “told {brokers} on a morning call that”: they are those who were told. */
const telling = /^(?:assur|brief|inform|remind|t[eo]l[dl]|warn)(?:s|ed|ing)?$/;

const asideEnd = /^[,)–—―]$/;
const pluralHead = /[^s]s$|^(?:people|men|women|children|police|data|many|most|some)$/;

/** What a noun phrase ends before: “polls [in May]”, “polls [released Monday]”, “polls [out Monday]”, “polls [this week]”. */
function endsNoun(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (word === 'out') return wordAt(tokens, i + 1).endsWith('day');
  return (
    /^(?:this|today|yesterday)$/.test(word) || prepositions.has(word) || isDoneToDocument(tokens, i)
  );
}

/** “the report”, “Stone’s claims”: behind an article or a possessive. */
function isNominal({ lower }: Token, token: Token, form: VerbForm): boolean {
  if (determiners.has(lower) && !pronominal.test(lower)) return true;
  // “on this list”, “has record support”
  if (form === 'base' && singular.test(lower)) return true;
  return (
    lower.endsWith("'s") && form !== 'past' && !never.test(token.lower) && !contraction.test(lower)
  );
}

/** “ignored repeated warnings”, “500 registered voters”, “Stone’s declared goal”: a past form that belongs to a noun. */
function isModifier(tokens: readonly Token[], i: number, before: Token): boolean {
  if (/..ed$/.test(before.lower) && before.text === before.lower) return true;
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || next?.kind !== 'word' || isFunctionWord(next)) return false;
  // “a prolonged and calculated form”
  if (before.lower === 'and' && /..ed$/.test(wordAt(tokens, i - 2)))
    return determiners.has(wordAt(tokens, i - 3));
  if (before.lower.endsWith("'s")) return !contraction.test(before.lower);
  const pair = `${token.lower} ${next.lower}`;
  if (/^(?:pledged delegates?|registered [A-Za-zÀ-ỿ]+s)$/u.test(pair)) return true;
  return before.kind === 'number' && /[^s]s$|^(?:people|men|women)$/.test(next.lower);
}

/** Forms that are never nouns. */
const never =
  /^(?:(?:accuse|acknowledge|add|admit|allege|argue|ask|assert|believe|concede|confirm|contend|deem|describe|emphasi[sz]e|expect|explain|insist|know|maintain|predict|reveal|say|suggest|tell|think|warn|write)s?|den(?:y|ies)|testif(?:y|ies))$/;

/** Past forms that never stand before a noun: “An official who asked not to be named said”. */
const plainPast = /^(?:said|told|wrote)$/;

const pronominal = /^(?:that|this|these|those|both|some|any|each|another)$/;
const singular = /^(?:this|another|each|any|ha[sd]|have)$/;
const contraction = /^(?:he|she|it|who|that|there)'s$/;

function isAfterPreposition(before: Token, token: Token): boolean {
  if (token.lower.endsWith('ing') || before.lower === 'to' || before.lower === 'by') return false;
  return prepositions.has(before.lower) && !auxiliaries.has(before.lower);
}

/** “…, fundraising documents show.”: nothing but a short subject between the comma and the verb. */
function isTrailing(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(0, i - 14);
  const comma = tokens.slice(from, i).findLastIndex((token) => /^[,”"]$/.test(token.text));
  const subject = comma < 0 ? [] : tokens.slice(from + comma + 1, i);
  const isPlural = /[^s]s$|^(?:data|people|police)$/.test(subject.at(-1)?.lower ?? '');
  // “…, The Harbor Post reports.”
  const isBody =
    wordAt(tokens, i).endsWith('s') &&
    subject.length > 0 &&
    subject.every((token) => isCapitalised(token) || /^(?:the|of|and|for)$/.test(token.lower));
  return isPlural || isBody || subject.some(({ base }) => isDocumentWord(base) && base !== 'will');
}

/** What a bare verb form follows: “they claim”, “officials claim”, “to claim”, “and claim”; not “a recent claim”. */
function isPluralBefore({ lower }: Token): boolean {
  return (
    /s$|^(?:to|and|or|but|not|people|men|women|children|data|media|more|police|they|we|you|i|who|that|some|many|most|others|also|only)$|n't$/.test(
      lower,
    ) || auxiliaries.has(lower)
  );
}

/** “states”, “claims”, “state workers”: base and -s forms count as verbs only where the neighbours agree. */
function isAmbiguousPlural(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next) return true;
  const { lower } = before;
  if (isVerbOpener(before) || hasDocumentHead(tokens, i) || isOfDocument(tokens, i)) return false;
  const isLinked = conjunctions.has(lower);
  if (startsClause(tokens, i + 1)) return isLinked && lower !== 'and' && lower !== 'but';
  if (/^[.,;]$/.test(next.text)) return !isTrailing(tokens, i);
  return isLinked || !isCapitalised(next) || isOtherMark(before);
}

/** “will claim”, “to claim”, “they claim”; not “Brunei and Malaysia have claims”. */
function isVerbOpener({ lower }: Token): boolean {
  if (/^(?:have|has|had)$/.test(lower)) return false;
  return auxiliaries.has(lower) || lower === 'to' || subjectPronouns.has(lower);
}

/** “A study released on Tuesday by researchers shows in detail how …”: the document at the start is the subject. */
function hasDocumentHead(tokens: readonly Token[], i: number): boolean {
  const head = tokens.slice(0, Math.min(5, i)).findIndex(({ base }) => isDocumentWord(base));
  if (head < 0 || tokens[0]?.kind !== 'word' || prepositions.has(wordAt(tokens, 0))) return false;
  const done = wordAt(tokens, head + 1) === 'being' ? head + 2 : head + 1;
  const isDone = done < i && isDoneToDocument(tokens, done);
  return isDone && !tokens.slice(done, i).some(({ lower }) => auxiliaries.has(lower));
}

/** “the polls that show Stone ahead”, “a sign that read ‘No’” */
function isOfDocument(tokens: readonly Token[], i: number): boolean {
  const document = wordAt(tokens, i - 1) === 'that' ? tokens[i - 2] : undefined;
  if (!document) return false;
  if (/^[“"‘]$/.test(textAt(tokens, i + 1))) return isBearer(tokens, i - 2);
  return isDocumentWord(document.base) && isCapitalised(tokens[i + 1]);
}

/** A mark that does not close what stands between a subject and its verb: “the poll, taken in May, shows Ruiz ahead”. */
function isOtherMark({ kind, text }: Token): boolean {
  return kind !== 'word' && !/^[,)”"]$/.test(text);
}

/** What follows a verb rather than a noun: “claims he’s rich”, “counts show up to 40 boats”. */
function startsClause(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  // “a set of rules that could close the mill”
  if (word === 'that' && auxiliaries.has(wordAt(tokens, i + 1))) return false;
  if (tokens[i]?.kind === 'number' || amountStarts.has(word) || /^[$£€]/.test(word)) return true;
  if (word === 'as') return /^(?:many|much|few)$/.test(wordAt(tokens, i + 1));
  return clauseStarts.has(word.replace(contracted, ''));
}

const contracted = /'(?:s|re|d|ll|ve|m)$/;
const amountStarts = toWordSet('nearly almost more most fewer less roughly some many');

/** What a clause or a quotation behind a verb starts with, and “him”, which stands behind no noun: “opponents call him a tyrant”. */
const clauseStarts = new Set(
  `that : “ " '' to he she they it we me him us them the a an his her their its there who how why what whether`.split(
    ' ',
  ),
);
