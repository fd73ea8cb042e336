import { createCue, toWords } from '../../../document/words/cue.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { takeBehind } from '../../../story/sentences.ts';
import type { FigurePlace } from '../figure-place.ts';

const figures =
  '(?:counts?|data|estimates?|figures?|findings?|numbers?|results?|statistics|tally|totals?)';
const came =
  '(?:are|came|comes?|collected|compiled|held|is|kept|obtained|provided|published|released|supplied|was|were)';
const change =
  '(?:it|that|this|the (?:decline|decrease|delays?|drop|fall|growth|increase|jump|loss(?:es)?|rise|shortfall|slump|spike|surge))';
/** “The figures, obtained from the board, …”, “That is one finding of a study”, “Holm blamed the rise on gangs”. */
const namesOwner = markSentences(
  createCue(
    toWords(
      `count counts data estimate estimates figure figures finding findings number numbers result results statistics
       tally total totals attributed attributes blamed blames credited credits put puts`,
    ),
    new RegExp(
      [
        `^(?:That|The|These|This|Those) (?:[a-z]+ )?${figures},? (?:which )?(?:${came} )?(?:[a-z]+ ){0,2}(?:by|from|in)\\b`,
        `^(?:Government|New|Official|The latest) ${figures}\\b[^.;,]{0,30}\\b(?:showed|shows?|suggest(?:ed)?)\\b`,
        `^(?:The )?(?:[Aa]gency|[Bb]ureau|[Cc]ompany|[Dd]epartment|[Mm]inistry)(?: officials)? (?:attributed|blamed|credited)\\b`,
        `^(?:It|That|This) is (?:among|one of|one|the) (?:[a-z]+ )?${figures}\\b`,
        `^(?:\\p{Upper}|The\\b)[^.;,]{2,80} (?:attribute[ds]|blame[ds]|credit(?:ed|s)|puts?) ${change}\\b(?: down)?`,
      ].join('|'),
      'u',
    ),
  ),
);

/** “All this information comes from the register.”: all of it. */
const namesOwnerOfAll = markSentences(
  createCue(
    ['information'],
    /^(?:All (?:of )?(?:the|this)|The|This) information (?:came|comes|is|was)(?: available| drawn| obtained| taken)? from\b/,
  ),
);
/** How many sentences behind a figure the copy may say so. */
const reach = 4;

/** Whether the next sentence of the paragraph says whose figure it is, or lets somebody explain it who has it. */
export function isOwnerNamedNext({ story, index, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  const next = own && story.sentences[own.position + 1];
  if (
    own &&
    takeBehind(story.sentences, own.position, reach).some((each) =>
      isMarked(story, each, namesOwnerOfAll),
    )
  )
    return true;
  if (next?.paragraph !== own?.paragraph || figure.isEstimate || figure.kind === 'casualty')
    return false;
  return next !== undefined && isMarked(story, next, namesOwner);
}
