import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { compareSpans } from '../../span.ts';
import {
  type StorySentence,
  takeBefore,
  takeBehind,
  toSentenceText,
} from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { namesEnd, namesPeriod, toWordsAround } from '../../checks/comparisons/baselines.ts';
import { isOfBusiness } from '../../checks/figures/beats/business-story.ts';
import { isMarketQuotation } from '../../checks/figures/beats/market-quotation.ts';
import { findBaseFixes } from '../../fixes/comparisons/percent-fixes.ts';
import {
  findChange,
  findRisks,
  type ChangeWords,
} from '../../checks/comparisons/percent-changes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'percent-no-base',
    summary: 'Say of what a percentage or a multiple is one, and since when.',
    category: 'figures',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {},
    messages: {
      change: '“{words}” from what, and since when?',
      risk: '“{words}” of what risk? Give it before and after.',
    },
    remedy: 'Of what, and since when: “12% of voters”, “up 12% since May”.',
    fine: 'where the sentence before says it',
    references: [
      { title: 'BBC Editorial Guidelines: reporting statistics' },
      { title: 'Royal Statistical Society: guidance for journalists' },
      { title: 'Sarah Cohen: Numbers in the Newsroom' },
    ],
  },
  needs: { block: 'body', found: findCandidates },
  *check({ block, index, story }) {
    for (const change of findBaseless(story, block, index)) {
      const { start, end } = change;
      if (story.isQuoted(index, change)) continue;
      yield {
        span: { start, end },
        messageId: isOfRisk(change) ? 'risk' : 'change',
        data: { words: block.text.slice(start, end) },
        ...(!isOfRisk(change) && isOfBusiness(story, index, change) && { severity: 'hint' }),
        fixes: findBaseFixes(block, change),
      };
    }
  },
});

/** A change that may lack its base; a risk has no figure of its own. */
interface Candidate {
  readonly change: ChangeWords;
  readonly figure?: Figure;
}

function findCandidates(block: Block): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const figure of block.facts.figures) {
    const change = block.sentences[figure.sentence] && findChange(block, figure);
    if (change) found.push({ change, figure });
  }
  for (const change of findRisks(block)) found.push({ change });
  return found;
}

function findBaseless(story: Story, block: Block, index: number): readonly ChangeWords[] {
  const isQuotation = (figure: Figure): boolean => {
    const sentence = block.sentences[figure.sentence];
    return sentence ? isMarketQuotation({ story, index, block, sentence, figure }) : false;
  };
  // “The Tarn index rose 1.4% and the Velm composite increased 0.3%”: what stands beside a quotation is one.
  const isTraded = ({ change, figure }: Candidate): boolean =>
    figure !== undefined &&
    block.facts.figures.some(
      (each) => each.sentence === change.sentence && each.unit === 'percent' && isQuotation(each),
    );
  const candidates = block.derive(findCandidates).filter((each) => !isTraded(each));
  const all = candidates.map(({ change }) => change).sort(compareSpans);
  const baseless = all.filter((change) => !hasBase(story, index, change));
  // One question a sentence, and one a paragraph about risks: who knows the base of one knows that of the next.
  return baseless.filter((change, i) => {
    const before = baseless[i - 1];
    return (
      before?.sentence !== change.sentence && !(isOfRisk(change) && before && isOfRisk(before))
    );
  });
}

function isOfRisk({ form }: ChangeWords): boolean {
  return form === 'likely' || form === 'risk';
}

const absolute = /\b\d[\d,]* (?:in|of every|out of|per) (?:every )?(?:\d|\[)|\[N TK\] in/;

/** “a 1.4 per cent drop, 12,300 fewer offences”: of how many can be worked out. */
const amount = /\b\d[\d,]* (?:fewer|more) \p{Lower}+/u;

/** How many sentences behind a risk its two rates may stand. */
const ratesReach = 3;
const rates =
  /\d(?:%| ?per ?cent) [^.;]{0,120}\b(?:against|compared (?:to|with)|versus|vs) [^.;]{0,20}\d(?:%| ?per ?cent)|\bfrom (?:about |some )?\d[\d.]*(?:%| ?per ?cent)? to (?:about |some )?\d[\d.]*(?:%| ?per ?cent)/;

/** “cut their risk by 80%. … About 3% of those who rowed fell ill, compared with 17% of others.”, “It sank from 8% to 4%.” */
function isCompared({ document, sentences }: Story, { position }: StorySentence): boolean {
  return takeBehind(sentences, position, ratesReach).some((each) =>
    rates.test(toSentenceText(document, each)),
  );
}

/** Whether the sentence, the one before or the next says since when, from what number, or of how many. */
function hasBase(story: Story, index: number, change: ChangeWords): boolean {
  const sentence = story.sentenceAt(index, change.start);
  if (!sentence) return true;
  const words = toWordsAround(story, sentence, 1);
  if (isOfRisk(change)) return absolute.test(words) || isCompared(story, sentence);
  if (namesPeriod(words) || namesEnd(words) || amount.test(words)) return true;
  return isInSeries(story, sentence);
}

/** How many sentences back a change may have named the base of a series. */
const seriesReach = 3;

/** “Murders rose 6.9 percent last year. … Thefts rose 0.9 percent.”: a series of changes has one base. */
function isInSeries({ document, sentences }: Story, { position }: StorySentence): boolean {
  const before = takeBefore(sentences, position, seriesReach);
  return before.some(({ block, sentence }) => {
    const text = document.blocks[block]?.block.text ?? '';
    const words = text.slice(sentence.start, sentence.end);
    return /%|\bper ?cent\b/.test(words) && namesPeriod(words);
  });
}
