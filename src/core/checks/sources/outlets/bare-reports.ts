import type { Sentence } from '../../../document/sentences/sentences.ts';
import { findPositions } from '../../../document/words/positions.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { properAdjectives } from '../../../english/word-classes.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import { isExistential } from '../../../english/plural-nouns.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import known from '../../../lexicons/names/known-names.json' with { type: 'json' };
import type { Span } from '../../../span.ts';

/** What copy has heard and nobody has said. */
export const reports = createWordList(['claims', 'reports', 'rumors', 'rumours', 'speculation']);
const telling = /^(?:claiming|indicating|saying|stating|suggesting|that)$/;
const kinds = findWordSet('report-kinds');
const about = 'about/of/on/regarding/surrounding';
/** “Reports are emerging that”, “Unconfirmed reports have surfaced of a fire” */
const matchEmerging = createRowMatcher([
  'reports are/were also/now/still? circulating/emerging/surfacing of/that',
  'reports are/were also/now/still? coming in of/that',
  'reports have also/now/since? emerged/surfaced of/that',
  'reports emerged/surfaced of/that',
  'claims/rumors/rumours circulated/emerged/spread/surfaced/swirled also/quickly/soon? online? *? *? that',
  'speculation spread/swirled online? that',
  'rumors/rumours have also/since? circulated/emerged/spread/surfaced/swirled online? that',
  `reports/rumors/rumours ${about} * *? *? *? *? first/recently/soon? circulated/emerged/surfaced/swirled in/last/online/this`,
  `reports/rumors/rumours ${about} * *? *? *? *? first/recently/soon? made the? headlines`,
  `reports/rumors/rumours ${about} * *? *? *? *? have also/now/since? been? circulated/circulating/emerged/surfaced/swirled/swirling`,
  `reports/rumors/rumours ${about} * *? *? *? *? are/have/were been? doing/made/making the? headlines/rounds`,
  'speculation has/is/was been? mainly/mostly? centered/centred/focused/focussed on/around',
]);

/** “with {reports} saying 40 had died”, “There were unconfirmed {reports} that”: the copy itself rests on them. */
export function findBareReports(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence;
  return findPositions(sentence, reports).flatMap((i) => {
    const token = tokens[i];
    if (!token) return [];
    let first = i;
    while (kinds.has(wordAt(tokens, first - 1))) first--;
    const from = tokens[first];
    const isEmerging = first === 0 && matchEmerging(tokens, i) !== undefined;
    if (from && isEmerging) return [{ start: from.start, end: token.end }];
    if (token.lower !== 'reports' || !telling.test(wordAt(tokens, i + 1))) return [];
    return from && isRestedOn(tokens, first) ? [{ start: from.start, end: token.end }] : [];
  });
}

/** Behind “amid”, “with” or “there are”; not “police are looking into reports that”. */
function isRestedOn(tokens: readonly Token[], first: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (/^(?:amid|with)$/.test(before)) return true;
  return /^(?:are|been|were)$/.test(before) && isExistential(tokens, first);
}

/** Whether words name reports of nobody’s: a fundraising report, or one by an inspectorate, has an issuer. */
export function isBareReport(words: string): boolean {
  const [named = '', ...where] = words.toLowerCase().split(/(?<=\breports?\b)/);
  const kind = named.split(' ').slice(0, -1);
  return (
    /\breports?$/.test(named) &&
    kind.every((word) => kinds.has(word) || /^(?:an?|one|the)$/.test(word)) &&
    origins.test(where.join(''))
  );
}

/** “Reports in France suggest”, “reports from Italy say”: where they were read, and who wrote them nobody says. */
export function isReportOfPlace({ source: { text } }: Attribution): boolean {
  const [, place = '', press] = ofPlace.exec(text.toLowerCase()) ?? [];
  return press === undefined ? places.has(place) : properAdjectives.has(place);
}

const ofPlace =
  /^(?:(?:early|latest|local|media|new|press|recent|some|unconfirmed|various) )?reports (?:from|in|out of) (?:the )?(\p{Lower}[\p{Lower} ]*?)( media| newspapers| papers| press| tabloids)?$/u;
const places: ReadonlySet<string> = new Set(known.places);

/** “reports from the ground”, “reports in the local press”: where they come from, and nobody’s name. */
const origins =
  /^(?: (?:reaching|coming|emerging) .*| from the (?:area|field|front|ground|region|scene)| (?:in|on) (?:the )?(?:[a-z]+ )?(?:media|newspapers|papers|press|radio|tabloids|television))?$/;

/** “A report”: one that somebody has written, but not “early reports” or “a report in the press”, which are news. */
export function isDocumentOfNobody({ source }: Attribution): boolean {
  return /^(?:an?|one|the) report$/i.test(source.text);
}
