import type { Sentence } from '../../document/sentences/sentences.ts';
import { appendAttribution } from '../../repair/attributions/append-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { findAskFixes, findOffersToCheck, type ClaimPlace } from '../attribution-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';

/** Asks for the figures of a trend, or for whoever has them. */
export function findTrendFixes(place: ClaimPlace, sentence: Sentence): readonly ProseFix[] {
  const asked = [
    ...toSuggestions('Ask for the figures', askFigures(place, sentence)),
    ...findAskFixes(place, 'according to'),
  ];
  if (asked.length === 0) return [];
  return [...asked, ...findOffersToCheck(place)].slice(0, maxFixes);
}

const quantity = /^(?:(?:a|an) \S+ number of|\S+ numbers of|more and more|fewer and fewer)$/i;

/** “{[NUMBER TK]} parents are teaching at home{, up from [NUMBER TK] in [YEAR TK], according to [SOURCE TK]}.” */
function askFigures(
  { block, span }: ClaimPlace,
  sentence: Sentence,
): readonly ProseEdit[] | undefined {
  const words = block.text.slice(span.start, span.end);
  const isSimple = !/[,;:“”"()—–―]/.test(block.text.slice(sentence.start, sentence.end));
  if (!quantity.test(words) || span.start !== sentence.start || !isSimple) return undefined;
  const direction = /fewer|dwindling|shrinking/i.test(words) ? 'down' : 'up';
  const source = `${direction} from [NUMBER TK] in [YEAR TK], according to [SOURCE TK]`;
  return joinRepairs(
    replaceWords(block, span, /^record/i.test(words) ? 'a record [NUMBER TK]' : '[NUMBER TK]'),
    appendAttribution(block, sentence.index, source),
  );
}
