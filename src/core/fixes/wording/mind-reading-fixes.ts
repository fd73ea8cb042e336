import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { determiners, prepositions, toWordSet } from '../../english/word-classes.ts';
import { toSayingVerb } from '../../repair/attributions/append-attribution.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { deleteTail } from '../../repair/cuts/delete-clause.ts';
import { placeAttribution } from '../../repair/attributions/place-attribution.ts';
import { isHeadlinese } from '../../repair/headlinese.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { isBody } from '../../story/sentences.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toFix } from './phrase-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Lets those who think so say it, or asks who does; a feeling that hangs on the sentence can go. */
export function findMindFixes(use: PhraseUse): readonly ProseFix[] {
  const cut = cutFeeling(use);
  // Nobody says of himself that he does not care.
  if (use.phrase.kind === 'imputation') return askSource(use);
  if (isCaption(use)) return cutInCaption(use);
  const asked = cut.length > 0 ? [] : askSource(use);
  const said = letThemSay(use);
  // Nobody says of himself that he is desperate: whoever says so comes first.
  return isUnkind(use) ? [...cut, ...asked, ...said] : [...cut, ...said, ...asked];
}

/** “is desperate to hide it”, but not “wants to stay”, “is keen to help”. */
function isUnkind({ tokens, first, text }: PhraseUse): boolean {
  return !told.test(wordAt(tokens, first)) && !kind.test(text);
}

const kind =
  /\b(?:angry|anxious|certain|committed|concerned|confident|convinced|delighted|determined|eager|excited|furious|glad|happy|hopeful|keen|optimistic|pleased|proud|ready|relieved|sure|thrilled|upset|willing|worried)\b/i;

/** “{To the dismay of villagers}, the council voted no”, “The council voted no, {much to the dismay of villagers}.” */
function cutFeeling({ context: { block }, phrase, tokens, first }: PhraseUse): ProseFix[] {
  if (!phrase.entry.phrase.startsWith('to the ')) return [];
  const isMuch = /^(?:greatly|largely|much)$/.test(wordAt(tokens, first - 1));
  const from = tokens[isMuch ? first - 1 : first];
  const span = { start: from?.start ?? phrase.start, end: phrase.end };
  return toSuggestions('Delete the clause', deleteTail(block, span));
}

const captioned = /^(?:Caption|Image|Photo|Picture|Pictured)s?:/;

function isCaption({ context: { block } }: PhraseUse): boolean {
  return captioned.test(block.text) || block.kind === 'caption';
}

/** “Photo: Lia Holm{, humiliated by the vote,} at the count”: a caption says what the picture shows. */
function cutInCaption({ phrase, tokens, first, last }: PhraseUse): ProseFix[] {
  const before = tokens[first - 1];
  const close = tokens.findIndex(({ text }, i) => i > last && text === ',');
  const after = tokens[close];
  if (before?.text !== ',' || !after || after.start < phrase.end) return [];
  // “…, Tom Pike and Ann Dow at the count”: a comma of a list closes nothing.
  const isOfList = tokens.filter(({ text }) => text === ',').length !== 2;
  if (isOfList || isCapitalised(tokens[close + 1])) return [];
  const edit = { span: { start: before.start, end: after.end }, newText: '' };
  return toSuggestions('Delete the clause', [edit]);
}

/** “The mayor said [PRONOUN TK] fears a revolt”: one person, who can be asked. */
function letThemSay(use: PhraseUse): readonly ProseFix[] {
  const { phrase, tokens, first } = use;
  const subject = findSubject(tokens, first);
  const verb = tokens[first];
  if (!subject || !verb || phrase.entry.pos !== 'verb') return [];
  if (isNoun(tokens, first, subject)) return [];
  if (isPeople(tokens, subject) && told.test(verb.lower)) return letPeopleSay(use, subject);
  if (!isOnePerson(tokens, subject, first)) return [];
  // Who was eager once may not be there to ask.
  if (!isPresent(verb) || !isAllTheirs(tokens, first)) return [];
  return letOneSay(use, subject, verb);
}

function letOneSay(
  { context: { block }, phrase, tokens }: PhraseUse,
  subject: TokenRun,
  verb: Token,
): readonly ProseFix[] {
  const check = addCheck(block, phrase.sentence);
  const say = isHeadlinese(block) ? 'says' : toSayingVerb(block);
  // “The couple are furious”
  if (verb.lower === 'are') {
    const newText = `${say} they ${say === 'said' ? 'were' : 'are'}`;
    const { start, end } = verb;
    return toFix('Let them say so', joinRepairs([{ span: { start, end }, newText }], [check]));
  }
  const pronoun = isFirm(wordAt(tokens, subject.last)) ? 'it' : '[PRONOUN TK]';
  const insertion = {
    span: { start: verb.start, end: verb.start },
    newText: `${say} ${pronoun} `,
  };
  return toFix('Let them say so', joinRepairs([insertion], [check]));
}

/** “on renewed investor {fears} about the mill” */
function isNoun(tokens: PhraseUse['tokens'], verb: number, { first, last }: TokenRun): boolean {
  if (!/^(?:about|of|over)$/.test(wordAt(tokens, verb + 1))) return false;
  return tokens.slice(Math.max(0, first - 2), last).some(({ lower }) => prepositions.has(lower));
}

/** “the bank”, “the carmaker”; a lawmaker is a person. */
function isFirm(word: string): boolean {
  return (
    isOrganisationWord(word) || /^(?:auto|boat|car|chip|drug|plane|ship|toy|truck)maker$/.test(word)
  );
}

/** “City officials”, “aides”: a few people who can be asked, at the head of the sentence. */
function isPeople(tokens: PhraseUse['tokens'], { first, last }: TokenRun): boolean {
  return first === 0 && last < 3 && spokespeople.has(wordAt(tokens, last));
}

const spokespeople = findWordSet('spokespeople');

/** What people tell when they are asked; nobody says “We are desperate to hide it”. */
const told = /^(?:believ|doubt|expect|fear|hop|think|want|worr)/;

/** “Officials are hoping to …” → “Officials say they are hoping to …” */
function letPeopleSay(
  { context: { block }, phrase, tokens, first: verb }: PhraseUse,
  { last }: TokenRun,
): ProseFix[] {
  const helper = tokens[last + 1];
  if (!helper || !isAllTheirs(tokens, verb)) return [];
  if (helper.lower !== 'are' && (last !== verb - 1 || !isPresent(helper))) return [];
  const insertion = { span: { start: helper.start, end: helper.start }, newText: 'say they ' };
  const check = addCheck(block, phrase.sentence);
  return toFix('Let them say so', joinRepairs([insertion], [check]));
}

function addCheck(block: PhraseUse['context']['block'], sentence: number): ProseEdit {
  const end = block.sentences[sentence]?.end ?? 0;
  const stop = block.text.slice(end - 1, end) === '.' ? end - 1 : end;
  return { span: { start: stop, end: stop }, newText: ' [CHECK TK]' };
}

function isPresent({ lower }: Token): boolean {
  return !/^(?:was|were)$|(?:ed|knew|thought|felt)$/.test(lower);
}

const sourced = /^(?:what|how|analysts|critics|economists|experts|observers|strategists)$/;

/** Longest sentence that can hang on “said” as a whole, in tokens. */
const maxSaid = 30;

/** “is scared and {secretly} hopes to lose”: nobody says that of himself. */
const unsaid = toWordSet('privately secretly');

/** “Ruiz wants to stay — and her rivals know it”: the rest is not hers to say. */
function isAllTheirs(tokens: PhraseUse['tokens'], verb: number): boolean {
  return (
    tokens.length <= maxSaid &&
    !tokens.some(({ text, lower }, i) => i > verb && (/^[,;:—–―]$/.test(text) || unsaid.has(lower)))
  );
}

function isOnePerson(
  tokens: PhraseUse['tokens'],
  { first, last }: TokenRun,
  verb: number,
): boolean {
  const head = tokens[last];
  if (
    !head ||
    /^(?:all|both|few|many|most|neither|nobody|none|everyone|everybody|others|several|some)$/.test(
      head.lower,
    )
  )
    return false;
  if (last !== verb - 1 || /^(?:he|she|they)$/.test(head.lower) || first > 1) return false;
  // “They’re hoping”, “What Washington wants”, “Trump Loves It”
  if (wordAt(tokens, verb).endsWith('ing') || isCapitalised(tokens[verb])) return false;
  if (/^(?:what|who)$/.test(wordAt(tokens, 0))) return false;
  return !/[^s]s$/.test(head.lower) && !/^(?:people|police|men|women|children)$/.test(head.lower);
}

function askSource({ context: { block }, phrase, tokens, first }: PhraseUse): ProseFix[] {
  // “what he thinks of it”, “analysts suspect”: the source is in the words, such as it is
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  if (before.some((word) => sourced.test(word))) return [];
  const sentence = block.sentences[phrase.sentence];
  if (!sentence || !isBody(block) || isBareLine(block) || isListed(tokens, first)) return [];
  const credit = { source: '[SOURCE TK]', cue: 'said' } as const;
  return toFix('Ask who says so', placeAttribution(block, sentence, phrase, credit));
}

/** “Rivals fear party split will hurt Hale”: a line without articles is a headline in effect, and takes no “said”. */
function isBareLine({ sentences, tokens }: PhraseUse['context']['block']): boolean {
  return sentences.length === 1 && !tokens.some(({ lower }) => determiners.has(lower));
}

/** “the son who went to college, {relished} the deals and made the money”: one of several things that a clause says of him. */
function isListed(tokens: PhraseUse['tokens'], verb: number): boolean {
  const who = tokens.slice(0, verb).findLastIndex(({ lower }) => lower === 'who');
  return who > 0 && tokens[who - 1]?.text !== ',' && tokens[verb - 1]?.text === ',';
}
