import { isCapitalised, wordAt, type Token } from '../../document/tokens.ts';
import { isHuman, isOrganisationWord } from '../../facts/sources.ts';
import { findSubject, type TokenRun } from '../../facts/subjects.ts';
import { determiners } from '../../facts/word-classes.ts';
import { toSayingVerb } from '../../repair/append-attribution.ts';
import { isHeadlinese } from '../../repair/headlinese.ts';
import { placeAttribution } from '../../repair/place-attribution.ts';
import { joinRepairs } from '../../repair/recast-sentence.ts';
import { toFix } from '../../fixes/phrase-fixes.ts';
import { isClosedWord } from '../../repair/word-shapes.ts';
import { isBody } from '../../story/sentences.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../phrase-use.ts';
import type { ProseEdit, ProseFix } from '../rule.ts';

export default definePhraseRule({
  meta: {
    id: 'mind-reading',
    summary: 'Report what people say and do, not what goes on in their heads.',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    messages: { found: '“{phrase}” reports an inner state as fact; say how we know.' },
    references: [
      { title: 'Emily M. Bender, on verbs of attribution (Oxford University Press)' },
      { title: 'NPR Ethics Handbook' },
      { title: 'Reuters Handbook of Journalism' },
    ],
  },
  reads: 'story',
  kinds: ['mind-reading'],
  isMeant: (use) =>
    !isHeadlinese(use.context.block) &&
    isAboutSomeone(use) &&
    !isSupposed(use) &&
    !isAside(use) &&
    !isRelative(use) &&
    !isFamiliar(use) &&
    !isFinding(use) &&
    !isKnown(use),
  // What they sought anybody could see.
  findFixes: (use) =>
    use.phrase.entry.phrase.startsWith('seek') ? [] : [...letThemSay(use), ...askSource(use)],
});

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)$/;
const strangers = /^(?:he|she|they)$/;

/** People and bodies have minds; “I”, “we” and “you” know their own. */
function isAboutSomeone({ context: { block }, tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  const [head, base] = [tokens[subject.last], tokens[0]?.index ?? 0];
  // “Three suspected members”
  if (head?.kind === 'number' || numbers.test(head?.lower ?? '')) return false;
  if (
    /^(?:i|we|you|it|who|that|which|this|(?:any|every|no)(?:body|one))(?:'\w+)?$/.test(
      head?.lower ?? '',
    )
  )
    return false;
  return isHuman(block, block.facts.names, base + subject.first, base + subject.last);
}

/** How many words may say at the start that a sentence is a guess or a view. */
const openingLength = 8;

/** “if they want it”, “may want to check”: nobody is said to. */
function isSupposed({ tokens, first }: PhraseUse): boolean {
  const before = [1, 2, 3].map((back) => wordAt(tokens, first - back));
  if (before.slice(0, 2).some((word) => /^(?:may|might|could|would|should|must|can)$/.test(word)))
    return true;
  if (before.some((word) => /^(?:apparently|evidently|privately|reportedly|seemingly)$/.test(word)))
    return true;
  // “In this view, voters want change”, “Privately, officials think”, “it seems”
  const opening = tokens.slice(0, Math.min(first, openingLength));
  if (opening.some(({ lower }) => /^(?:privately|seems|view)$/.test(lower))) return true;
  return before.some((word) => /^(?:if|unless|whether|whatever|whoever|let's)$/.test(word));
}

const quantifiers = /^(?:few|many|most|some)$/;
const things = /^(?:any|every|no|some)thing$/;

/** “the unease many residents feel”, “emails that she thinks should be published”: the thought only says which. */
function isRelative({ tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  const words = tokens.slice(subject.first, subject.last).map(({ lower }) => lower);
  if (words.some((word, i) => things.test(word) || (i > 0 && quantifiers.test(word)))) return true;
  const noun = tokens[subject.first - 1];
  if (!noun || noun.kind === 'punctuation') return false;
  const isNoun = !isCapitalised(noun) && !isClosedWord(noun);
  return isNoun || /^(?:that|what|which|whom)$/.test(noun.lower);
}

/** “The toll will go, her aides believe, by May”: words between commas give the rest to whoever thinks so. */
function isAside({ phrase, tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject || wordAt(tokens, subject.first - 1) !== ',') return false;
  const next = tokens.find(({ start }) => start >= phrase.end);
  return next === undefined || /^[,.]$/.test(next.text);
}

/** “the only town they know.”: what one is at home in is no thought. */
function isFamiliar({ phrase, tokens, first, last }: PhraseUse): boolean {
  if (phrase.entry.phrase !== 'know' || !strangers.test(wordAt(tokens, first - 1))) return false;
  const [noun, next] = [tokens[first - 2], tokens[last + 1]];
  const isEnd = next === undefined || next.kind === 'punctuation';
  return isEnd && noun?.kind === 'word' && !isClosedWord(noun);
}

const finders =
  /^(?:analysts|archaeologists|astronomers|authorities|detectives|doctors|economists|epidemiologists|experts|geologists|historians|investigators|physicists|police|researchers|scientists)$/;

/** “Police suspect arson”, “Doctors know little about the virus”, “Few people know”: what was found out, or was not. */
function isFinding({ phrase, tokens, first }: PhraseUse): boolean {
  const subject = findSubject(tokens, first);
  if (!subject || !/^(?:believe|know|suspect|think)$/.test(phrase.entry.phrase)) return false;
  if (phrase.entry.phrase === 'know' && wordAt(tokens, subject.first) === 'few') return true;
  return finders.test(wordAt(tokens, subject.last));
}

/** Someone in the paragraph says something, or the paragraph before says whose words these are. */
function isKnown({ context, phrase, tokens, first }: PhraseUse): boolean {
  const { block, index, story } = context;
  if (block.facts.quotations.length > 0 || block.facts.citations.length > 0) return true;
  const isSaid = block.facts.attributions.some(
    ({ cue }) => cue.start !== phrase.start && !isMental(cue.lemma),
  );
  if (isSaid) return true;
  const subject = findSubject(tokens, first);
  const head = subject && tokens[subject.last];
  const before = story.document.blocks[index - 1]?.block.facts;
  if (!head || !before) return false;
  const voices = before.attributions.filter(({ cue }) => !isMental(cue.lemma));
  const isSame = voices.some(({ source }) =>
    source.text.toLowerCase().split(' ').includes(head.base),
  );
  return isSame || (strangers.test(head.lower) && voices.length + before.quotations.length > 0);
}

function isMental(lemma: string): boolean {
  return /^(?:believe|doubt|expect|fear|feel|hope|know|realize|realise|suspect|think|want|wish|worry)$/.test(
    lemma,
  );
}

/** “The mayor said [PRONOUN TK] fears a revolt”: one person, who can be asked. */
function letThemSay(use: PhraseUse): ProseFix[] {
  const { context, phrase, tokens, first } = use;
  const { block } = context;
  const subject = findSubject(tokens, first);
  const verb = tokens[first];
  if (!subject || !verb || phrase.entry.pos !== 'verb') return [];
  if (isPeople(tokens, subject) && told.test(verb.lower)) return letPeopleSay(use, subject);
  if (!isOnePerson(tokens, subject, first)) return [];
  // Who was eager once may not be there to ask.
  if (!isPresent(verb) || !isAllTheirs(tokens, first)) return [];
  const pronoun = isOrganisationWord(wordAt(tokens, subject.last)) ? 'it' : '[PRONOUN TK]';
  const insertion = {
    span: { start: verb.start, end: verb.start },
    newText: `${toSayingVerb(block)} ${pronoun} `,
  };
  return toFix('Let them say so', joinRepairs([insertion], [addCheck(block, phrase.sentence)]));
}

/** “City officials”, “aides”: a few people who can be asked, at the head of the sentence. */
function isPeople(tokens: PhraseUse['tokens'], { first, last }: TokenRun): boolean {
  return first === 0 && last < 3 && spokespeople.test(wordAt(tokens, last));
}

const spokespeople =
  /^(?:advisers|advisors|aides|allies|campaigns|leaders|lawmakers|officials|organi[sz]ers|prosecutors|strategists)$/;

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

/** “Ruiz wants to stay — and her rivals know it”: the rest is not hers to say. */
function isAllTheirs(tokens: PhraseUse['tokens'], verb: number): boolean {
  return (
    tokens.length <= maxSaid && !tokens.some(({ text }, i) => i > verb && /^[,;:—–―]$/.test(text))
  );
}

function isOnePerson(
  tokens: PhraseUse['tokens'],
  { first, last }: TokenRun,
  verb: number,
): boolean {
  const head = tokens[last];
  if (!head || /^(?:neither|nobody|none|everyone|everybody)$/.test(head.lower)) return false;
  if (last !== verb - 1 || strangers.test(head.lower) || first > 1) return false;
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
