import { finiteWords } from '../../english/word-classes.ts';
import lexicon from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toForms, toVerbForm } from '../../english/inflection.ts';
import type { FigureKind } from '../../facts/figures/figure.ts';
import { createCue, toAlternatives, toWords } from '../../document/words/cue.ts';
import type { FigurePlace } from './figure-place.ts';

const intents = lexicon.intents.flatMap((noun) => toForms(noun, 'noun'));
const pledged = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'past'));
const pledges = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'thirdPerson'));
const pledging = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'gerund'));
/** “with the aim of raising fares by a tenth”: whoever has the aim. */
const goals = toWords(
  'aim ambition commitment goal intention objective pledge promise purpose target',
);
const intentWords = [...goals, ...intents, ...pledged, ...pledges, ...pledging, 'wants', 'seeks'];
/** Without one of these nobody means to do anything. */
const meant = createCue(intentWords);
const intended = new RegExp(
  [
    `\\b${toAlternatives(intents)} (?:of|for) (?:an? |about |up to |at least ){0,2}[$£€¥]?$`,
    `\\b(?:goal|quota|target) $`,
    `\\b${toAlternatives(goals)} of (?:[a-z]+ly )?[a-z]{2,}ing\\b([^.,;]{0,60})$`,
    `\\b(?:${toAlternatives([...intents, ...pledges])} to|wants|seeks|(?:is|are|was|were) ${toAlternatives(pledging)}|${pledged.join('|')})\\b([^.;]{0,60})$`,
  ].join('|'),
  'i',
);
const plans = toWords(
  `accord agenda agreement bill budget compromise deal directive initiative legislation measure ordinance package pact
   plan platform policy program programme proposal resolution roadmap strategy treaty`,
);
const planned = createCue(
  plans.flatMap((plan) => [plan, `${plan}s`]),
  new RegExp(
    `\\b${toAlternatives(plans)}s?\\b[^.;]{0,80}\\b(?:calls? for|envisions|funded by|includes?|including|proposes|provides|sets? aside|would (?:set aside|spend|tax))\\b[^.;]{0,110}$`,
    'i',
  ),
);
/** “The compromise would put a third of the money into roads”; not “would put a third of them out of work”. */
const allotted = createCue(
  plans.flatMap((plan) => [plan, `${plan}s`]),
  new RegExp(
    `\\b${toAlternatives(plans)}s?\\b[^.;]{0,60}\\b(?:will|would) (?:put|spend) (?:about |almost |nearly |up to )?[$£€¥]?$`,
    'i',
  ),
);
const harm = /^[^.;,]{0,30} (?:at risk|in danger|out of)\b/;
const shares: ReadonlySet<FigureKind> = new Set(['fraction', 'money', 'percent']);
/** “signed on to help raise $1 billion”; not “has managed to raise”. */
const toRaise = createCue(
  toWords('collect cut invest raise save spend'),
  /(?<!\b(?:able|began|continued|helped|managed|went on)) to (?:help )?(?:collect|cut|invest|raise|save|spend) [^.;,]{0,24}$/,
);
const ownVerb = new RegExp(`\\b(?:that|${[...finiteWords].join('|')})\\b`, 'i');

const studyVerbs = toWords(
  'enrol enroll examine follow interview map monitor recruit scan screen survey test track',
);
/** “Scientists are to track the hearts of 900 miners”: how many, says the plan. */
const toStudy = createCue(
  studyVerbs,
  new RegExp(`\\b(?:are|is) to ${toAlternatives(studyVerbs)}\\b[^.;]{0,50}$`),
);

/** “a promise to cut immigration by half”, “The union wants 6 percent”: who wants it says it. */
export function isIntended({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { start, kind } = figure;
  if (kind === 'casualty' || kind === 'damage') return false;
  const before = text.slice(Math.max(sentence.start, start - 180), start);
  if ([planned, toRaise, toStudy].some((cue) => cue.test(sentence, before))) return true;
  const isHarm = harm.test(text.slice(figure.end, figure.end + 40));
  if (shares.has(kind) && !isHarm && allotted.test(sentence, before)) return true;
  const match = meant.test(sentence, before) ? intended.exec(before.slice(-100)) : null;
  return match !== null && !ownVerb.test(match[1] ?? match[2] ?? '');
}
