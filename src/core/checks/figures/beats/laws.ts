import lexicon from '../../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { readBefore, toPlainPhrases } from '../../../english/near-words.ts';
import { toForms } from '../../../english/inflection.ts';
import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';
import { toHedgedEnd } from '../../../facts/figures/hedged-before.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { toSentenceText } from '../../../story/sentences.ts';

const underLaw = createCue(
  ['under'],
  /^Under\b[^,]{0,60}\b(?:law|laws|rules?|bill|act|plan|proposal|agreement|deal|contract|treaty|policy|ordinance|order|ruling|terms|statute|constitution)\b/i,
);

/** “the maximum-allowable-by-law gift, all $2,700 of it”. */
const maximum = createCue(
  toWords('legal maximum maxed statutory'),
  /\b(?:legal limit|maximum|maxed[ -]out|statutory)\b[^.;]{0,100}$/i,
);

const laws = findWordSet('laws');
const lawVerbs = toAlternatives(lexicon.lawVerbs.flatMap((verb) => toForms(verb, 'verb')));
const lawBefore = createCue(
  laws,
  new RegExp(
    `\\b${toAlternatives(laws)}(?:, [^,;]{1,60},)?(?: [a-zÀ-ỿ]+){0,3} ${lawVerbs}\\b[^.;]*$`,
    'i',
  ),
);
/** Counts from here on say how many a law will touch, which somebody estimated. */
const manyPeople = 1000;

/** “This would have capped immigration at 16,000”: what a measure provides. */
const lawTo = createCue(
  ['would'],
  new RegExp(`\\bwould (?:have )?${lawVerbs}\\b[^.;]{0,60}$`, 'i'),
);

const fixedByLaw =
  /\b(?:allowance|benefit|cap|ceiling|charge|credit|deposit|duty|fares?|fees?|fines?|levy|limit|maximum|minimum|pay|pension|penalt(?:y|ies)|rates?|salar(?:y|ies)|stipends?|tariffs?|tax(?:es)?|thresholds?|tolls?|wages?)\b/i;
/** What is laid before those who vote on it. */
const measures = [
  ...laws,
  ...toWords('amendment bills initiative legislation measure proposal referendum'),
];
const lawChange = createCue(
  measures,
  new RegExp(
    `\\b${toAlternatives(measures)} (?:(?:before|by|from|in) (?:[a-zÀ-ỿ]+ ){1,4})?(?:would|will|could) (?:also )?(?:cut|double|fix|freeze|halve|hold|increase|index|keep|lift|lower|peg|quadruple|raise|reduce|set|triple)\\b[^.;]*$`,
    'i',
  ),
);

/** “The bill would increase the maximum loan to $15,000”: it says so itself. Of a deficit somebody has worked it out. */
function isSetByLaw({ block: { text }, sentence, figure: { kind, start } }: FigurePlace): boolean {
  if (kind !== 'money' && kind !== 'percent') return false;
  return (
    lawChange.test(sentence, text.slice(sentence.start, start)) &&
    fixedByLaw.test(text.slice(sentence.start, sentence.end))
  );
}

const pacts = toWords(
  'agreement contract deal law ordinance order plan policy proposal settlement',
);
/** “under a contract of last May”, behind the figure that it sets. */
const underPact = createCue(
  pacts,
  new RegExp(
    `^(?:%| ?per ?cent)?[^.;,]{0,30} under (?:an?|the|their|its|this|that) (?:[a-z-]+ ){0,2}${toAlternatives(pacts)}\\b`,
  ),
);
const willGet = /\b(?:to|will|would) (?:be paid|earn|get|have|pay|receive)\b/;

/** “Drivers’ pay goes up 3% under a pact of May”, “Nurses will get 4% more under the deal”: it stands in there. */
function isSetByPact({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, start, number } = figure;
  if (kind !== 'money' && kind !== 'percent') return false;
  if (!underPact.test(sentence, text.slice(number.end, Math.min(sentence.end, number.end + 90))))
    return false;
  const before = text.slice(sentence.start, start);
  return fixedByLaw.test(before) || willGet.test(before);
}

const pays =
  /\bwould (?:[a-z]+ )?(?:be (?:charged|taxed) (?:at )?|get |pay |receive )(?:about |only |up to )?$/;
const proposed = new RegExp(`\\b${toAlternatives(measures)}\\b[^.;]*\\b(?:will|would)\\b`, 'i');

/** “The bill would keep the brackets. The highest paid {would pay 37 percent}”: it goes on with what the bill provides. */
function isSetAbove({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const { kind, start } = figure;
  if (kind !== 'percent' || !pays.test(block.text.slice(sentence.start, start))) return false;
  const own = story.sentenceAt(index, start);
  const above = own && story.sentences[own.position - 1];
  return (
    above?.paragraph === own?.paragraph &&
    above !== undefined &&
    proposed.test(toSentenceText(story.document, above))
  );
}

/** “has served two-thirds {of her term}”: the law says how much. */
function isOfTerm({ block: { text }, figure: { kind, end, number } }: FigurePlace): boolean {
  if (kind !== 'fraction' && kind !== 'percent') return false;
  const words = text.slice(number.start, end + 40);
  return /^[^.;,]{2,30} of (?:an?|her|his|that|the|their) (?:[a-z-]+ )?(?:sentences?|terms?)\b/.test(
    words,
  );
}

/** “The accord will enter into force when 55 countries have signed it”. */
const lawTerms = createCue(
  toWords('force effect'),
  /\b(?:into force|take effect|takes effect) (?:when|once|if|after)\b/i,
);

/** “Under state law, candidates within 0.5 percent may ask for a recount”, “The law allows a fee of $40”. */
export function isLawful(place: FigurePlace): boolean {
  const {
    block: { text },
    sentence,
    figure,
  } = place;
  const { start, end } = sentence;
  if (underLaw.test(sentence, text.slice(start, end))) return true;
  if (isSetByLaw(place) || isSetByPact(place) || isSetAbove(place) || isOfTerm(place)) return true;
  if (figure.kind === 'count' && (figure.value ?? 0) >= manyPeople) return false;
  const before = text.slice(start, figure.start);
  return [maximum, lawTo, lawBefore, lawTerms].some((cue) => cue.test(sentence, before));
}

/** “A donor may give up to $5,400”: what the rules allow. */
const allowed = createCue(
  toWords('can could may'),
  new RegExp(
    toHedgedEnd(
      '(?:can|could|may) (?:\\w+ )?(?:borrow|claim|contribute|donate|give|invest|shell out)',
    ),
    'i',
  ),
);
const earning = createCue(
  toWords('earn earning earns income incomes make makes making'),
  /\b(?:earn(?:ing|s)?|household income of|incomes? of|mak(?:e|es|ing)) (?:at least|less than|more than|no more than|over|under|up to) [$£€]?$/i,
);
const needed = createCue(
  toWords('majority supermajority threshold needed required necessary minimum'),
  /^[ -](?:super)?majority\b|^ (?:\w+ )?threshold\b|^[^.;,]{0,30}\b(?:needed|required|necessary) (?:to|for)\b|^[ -](?:an[ -]hour )?(?:[A-Za-zÀ-ỿ]+ )?minimum\b/u,
);
const majority = toPlainPhrases('majority|quorum', 'of');

/** “the 270 votes needed to win”, “a $15 minimum wage”: the rules of the game. */
export function isThreshold({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { start, end } = figure;
  if (majority.isBeside(readBefore(text, start, Math.max(0, start - 24)))) return true;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (earning.test(sentence, before) || allowed.test(sentence, before)) return true;
  return needed.test(sentence, text.slice(end, Math.min(sentence.end, end + 60)));
}

const levies = toWords('tax taxes tariff tariffs levy levies duty duties surcharge VAT');
const levy = createCue(
  levies.map((word) => word.toLowerCase()),
  new RegExp(
    `^(?:%| ?percent| ?per cent)? (?:[A-Za-zÀ-ỿ]+ ){0,2}${toAlternatives(levies)}\\b`,
    'u',
  ),
);

const setLevy = createCue(
  toWords('duty fee fees levy surcharge tariff tariffs tax taxes toll tolls vat gst'),
  /\b(?:duty|fees?|levy|surcharge|tariffs?|tax(?:es)?|tolls?|VAT|GST)\b(?: \p{Lower}+){0,4} (?:cut|doubled|fixed|hiked|increased|lifted|lowered|raised|reduced|set)(?: \p{Lower}+)? (?:at|from|to) [$£€]?$/u,
);

/** “left its main rate at 5%”, “has held its key rate in a range of 3.5% to 3.75%” */
const heldRate = createCue(
  ['rate', 'rates'],
  /\b(?:held|holds?|keeps?|kept|leaves?|left|set) (?:its|the|their) (?:(?:bank|base|benchmark|cash|discount|interest|key|lending|main|policy|repo|reference) ){1,3}rates?\b[^.;]{0,40} $/i,
);

const setCharge = createCue(
  toWords('charges dues fares fees rates tolls tuition'),
  /\b(?:charges|dues|fares|fees|rates|tolls|tuition)\b (?:is to|are to|will|would) (?:climb|drop|fall|go (?:down|up)|increase|rise)\b[^.;]{0,70} (?:by|from|to) [$£€]?$/i,
);

/** “an energy price cap, now £2,100”: whoever caps it has said at what. */
const setCap = createCue(
  toWords('cap ceiling limit threshold'),
  /\b(?:cap|ceiling|limit|threshold),? (?:(?:at|currently|is|now|of|set|stands|which) )+[$£€]?$/i,
);

/** “pay a 40 percent excise tax”, “the duty was raised to 15 per cent”, “fares will rise to $3”: whoever sets it has it in writing. */
export function isTaxed({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, number, start } = figure;
  if (kind === 'percent' && levy.test(sentence, text.slice(number.end, number.end + 50)))
    return true;
  if (kind !== 'percent' && kind !== 'money') return false;
  const before = text.slice(Math.max(sentence.start, start - 110), start);
  return [setLevy, setCap, setCharge, heldRate].some((cue) => cue.test(sentence, before));
}
