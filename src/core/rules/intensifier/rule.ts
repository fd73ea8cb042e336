import { textAt, type Token, wordAt } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import { isMeasuredNear } from '../../checks/wording/measured.ts';
import { isHypothetical } from '../../checks/wording/clause-openers.ts';
import { isClauseEnd } from '../../checks/wording/phrase-uses.ts';
import type { ProseFix } from '../../report.ts';

const changes = findWordSet('change');
const quantities = findWordSet('quantity');

export default definePhraseRule({
  meta: {
    id: 'intensifier',
    summary: 'Give the measure instead of turning up the volume.',
    defaultSeverity: 'hint',
    fixes: 'safe',
    messages: { found: '“{phrase}” adds heat, not information; cut it or give the measure.' },
    references: [
      {
        title: 'Wikipedia: Words to watch',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
      { title: 'Reuters Handbook of Journalism, on “quite”' },
    ],
  },
  reads: 'story',
  kinds: ['intensifier'],
  isMeant: (use) => use.phrase.entry.phrase !== 'literally' || !isSetOff(use),
  toSeverity: (use) =>
    isMeasured(use) || isGrowthSupposed(use) || isToldNear(use) ? 'hint' : undefined,
  findFixes: (use, listed) => [...askForNumber(use), ...listed],
});

const dash = /^(?:--?|—|–)$/;

/** “patted him on the back – literally – and left”: between dashes it means what it says. */
function isSetOff({ tokens, first, last }: PhraseUse): boolean {
  return dash.test(textAt(tokens, first - 1)) && dash.test(textAt(tokens, last + 1));
}

const dimensions = findWordSet('dimensions');

/** “three hours is an extraordinarily long speech”: the measure is there. */
function isMeasured({ context: { block }, tokens, last }: PhraseUse): boolean {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return (
    dimensions.has(wordAt(tokens, last + 1)) &&
    block.facts.figures.some((figure) => figure.start >= start && figure.end <= end)
  );
}

/** “if debts rise dramatically”: what has not happened has no measure. */
function isGrowthSupposed({ phrase, tokens, first }: PhraseUse): boolean {
  if (phrase.entry.pos !== 'adv' || phrase.entry.severity === 'warning') return false;
  return isChange(tokens, first) && isHypothetical(tokens, first);
}

/** “the use of stamps has fallen {dramatically}”: by how much, another sentence says. */
function isToldNear(use: PhraseUse): boolean {
  const { phrase, tokens, first } = use;
  if (phrase.entry.pos !== 'adv' || phrase.entry.severity === 'hint') return false;
  return isChange(tokens, first) && isMeasuredNear(use, first - 1);
}

/** “rose {dramatically}” */
function isChange(tokens: readonly Token[], first: number): boolean {
  return changes.has(wordAt(tokens, first - 1));
}

/** “Costs rose dramatically.” By how much? What is no quantity has no percentage either. */
function askForNumber({ context, phrase, tokens, first, last }: PhraseUse): ProseFix[] {
  const isDegree = phrase.entry.pos === 'adv' && isChange(tokens, first);
  if (!isDegree || !isClauseEnd(tokens, last + 1)) return [];
  const subject = findSubject(tokens, first - 1);
  if (!quantities.has(wordAt(tokens, subject?.last ?? -1))) return [];
  return toFix('Give the number', replaceWords(context.block, phrase, '[NUMBER TK]%'));
}
