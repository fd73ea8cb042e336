import { hasQuestionMark, wordAt, type Token } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isAdverb } from '../../english/word-shapes.ts';
import { findVerbForm } from '../../english/inflection.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceInflected } from '../../repair/rewrites/replace-words.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import { isMeasuredNear } from '../../checks/wording/measured.ts';
import { isShownInWords } from '../../checks/wording/quoted-behind.ts';
import { isAsideClause, isHypothetical } from '../../checks/wording/clause-openers.ts';
import { isClauseEnd } from '../../checks/wording/phrase-uses.ts';
import type { ProseFix, Report } from '../../report.ts';

const verdict = 'verdict-verb';
const scorn = findWordSet('scorn');

export default definePhraseRule({
  meta: {
    id: 'journalese',
    summary: 'Write what happened instead of the stock phrase for it.',
    defaultSeverity: 'information',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” is journalese; say what happened.',
      alternative: '“{phrase}” is journalese; write “{alternative}” or say what happened.',
      verdict: '“{phrase}” passes judgement; say what was done, or who calls it that.',
    },
    references: [
      { title: 'BBC News Styleguide, on clichés and journalese' },
      { title: 'Reuters Handbook of Journalism, on “in the wake of”' },
      { title: 'Guardian style guide' },
    ],
  },
  reads: 'story',
  kinds: ['journalese', 'war-metaphor', 'disaster-metaphor', 'market-verb', verdict],
  toMessage: ({ phrase }) => (phrase.kind === verdict ? { id: 'verdict' } : undefined),
  toSeverity,
  findFixes: (use, listed) => [...nameCritic(use), ...askForNumber(use), ...listed],
});

function toSeverity(use: PhraseUse): Report['severity'] {
  const { phrase, tokens, first } = use;
  if (scorn.has(phrase.entry.phrase) && isShownInWords(use)) return 'hint';
  // “Is the toll {crippling} the port?”: what is asked is not yet said.
  if (hasQuestionMark(tokens) || isOldCriticism(use)) return 'hint';
  if (phrase.kind !== 'market-verb') return undefined;
  // “Port axes ferry link”: a headline has room for the short word only.
  if (isHypothetical(tokens, first) || use.context.block.kind === 'headline') return 'hint';
  const isMild = phrase.entry.severity === 'hint' && !isAsideClause(tokens, first);
  return isMild && isUnmeasured(use) ? 'information' : undefined;
}

const relatives = toWordSet('that which who');

/** “has {come under fire} for delays”, “as its record {comes under fire}”: background, behind which the critics stand. */
function isOldCriticism({ phrase, tokens, first, text }: PhraseUse): boolean {
  if (!/^come under (?:fresh )?fire$/.test(phrase.entry.phrase)) return false;
  const form = findVerbForm(text.split(' ')[0] ?? '', 'come');
  if (form !== 'past' && form !== 'thirdPerson') return true;
  return relatives.has(wordAt(tokens, first - 1)) || isAsideClause(tokens, first);
}

/** “Rents soared in Porto.”, and no figure says how far: that is more than a matter of taste. */
function isUnmeasured(use: PhraseUse): boolean {
  const { context, phrase, tokens } = use;
  const next = context.block.sentences[phrase.sentence + 1];
  const isTold = [...tokens, ...(next?.tokens ?? [])].some(isAmount);
  return !isTold && askForNumber(use).length > 0 && !isMeasuredNear(use, use.first);
}

const amounts = toWordSet('double doubled half halved third treble trebled triple tripled');

function isAmount({ kind, lower }: Token): boolean {
  return (kind === 'number' && !/^(?:19|20)\d\d$/.test(lower)) || amounts.has(lower);
}

/** “The minister came under fire for the delay.” Whose? */
function nameCritic({ context, phrase, tokens, first, last, text }: PhraseUse): ProseFix[] {
  const { entry, start, end, sentence } = phrase;
  const form = findVerbForm(text.split(' ')[0] ?? '', 'come');
  const isSimple = tokens.slice(0, first).every(({ kind }) => kind !== 'punctuation');
  if (entry.phrase !== 'come under fire' || !isSimple || first === 0) return [];
  if (form !== 'past' && form !== 'thirdPerson') return [];
  // “initially came under fire from the board”: the critic is named.
  if (wordAt(tokens, last + 1) === 'from' || isAdverb(tokens[first - 1])) return [];
  const critic = `[NAME TK] ${form === 'past' ? 'criticized' : 'criticizes'}`;
  const lead = prependAttribution(context.block, sentence, critic);
  const edits = joinRepairs(lead, [{ span: { start: start - 1, end }, newText: '' }]);
  return toFix('Name the critic', edits);
}

const heat = toWordSet('mercury temperature temperatures thermometer thermometers');
const rates = toWordSet('inflation joblessness rate rates turnout unemployment');
/** How far before a verb what has risen or fallen may stand, in tokens. */
const heatReach = 4;

/** How far before a verb the second of its subjects may be joined on, in tokens. */
const jointReach = 3;

/** “if demand {plummets}”, “world markets {plummeted}”, “prices and interest rates {soared}”: nothing has happened yet, or no one figure is right for all. */
function isWithoutNumber(tokens: readonly Token[], first: number): boolean {
  if (isHypothetical(tokens, first) || wordAt(tokens, first - 1) === 'markets') return true;
  return tokens.slice(Math.max(1, first - jointReach), first).some(({ lower }) => lower === 'and');
}

/** A percentage as the paragraph writes it. */
function toPercent(text: string): string {
  return ` ${/\d (per ?cent)\b/.exec(text)?.[1] ?? '%'}`.replace(' %', '%');
}

/** By how much; but a rate, as in “Inflation {soared}”, has risen to a percentage. */
function toMeasure(text: string, tokens: readonly Token[], first: number): string {
  const subject = tokens.slice(Math.max(0, first - heatReach), first);
  if (subject.some(({ lower }) => heat.has(lower))) return '[NUMBER TK] degrees';
  const isRate = rates.has(wordAt(tokens, first - 1));
  return `${isRate ? 'to ' : ''}[NUMBER TK]${toPercent(text)}`;
}

/** “Prices skyrocketed in June.” By how much? */
function askForNumber({ context, phrase, tokens, first, last, text }: PhraseUse): ProseFix[] {
  const { phrase: lemma, pos, suggest = [], senses = [] } = phrase.entry;
  // What is also done to people has no percentage: “Nurse axed over tweet”.
  const [plain] = senses.length > 0 ? [] : suggest;
  if (phrase.kind !== 'market-verb' || pos !== 'verb' || !plain || !isClauseEnd(tokens, last + 1))
    return [];
  if (findVerbForm(text, lemma) === 'gerund' || isWithoutNumber(tokens, first)) return [];
  // “skyrocketed, from $4 to $7 a ton”: the numbers are there.
  if (tokens.slice(last + 1, last + 4).some(({ lower }) => /^(?:from|by|to)$/.test(lower)))
    return [];
  const words = `${plain} ${toMeasure(context.block.text, tokens, first)}`;
  const edits = replaceInflected(context.block, phrase, { lemma, pos }, words);
  return toFix('Give the number', edits);
}
