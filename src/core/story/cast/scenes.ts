import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { openers, type Name } from '../../facts/names.ts';
import { isInQuotation } from '../../facts/quotations.ts';
import { isGivenName } from '../../english/given-names.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { frontedOpeners, prepositions } from '../../english/word-classes.ts';
import { remember } from '../../memory/remember.ts';
import { compareSpans, isWithin } from '../../span.ts';
import { isSameMention, readMention, stripTitle, toNameWords } from './mentions.ts';
import { findGender, isBodyName } from './persons.ts';
import type { BlockView, SentenceView } from '../reads/views.ts';
import type { Encounter, Mention, Scene } from './scene.ts';

/** Reads whom the sentences of a block name, those that name anybody; every mention gets a topic of its own. */
export function readScenes(view: BlockView, toTopic: () => string): readonly Scene[] {
  return view.sentences
    .map((sentence) => readScene(view, sentence, toTopic))
    .filter(({ mentions, encounters }) => mentions.length + encounters.length > 0);
}

function readScene(
  view: BlockView,
  { own, ownAttributions }: SentenceView,
  toTopic: () => string,
): Scene {
  if (ownAttributions.length === 0)
    return { mentions: [], encounters: readEncounters(view, own, []), speakers: [] };
  const attributions = ownAttributions
    .filter(({ source }) => source.kind !== 'none')
    .toSorted((a, b) => compareSpans(a.source, b.source));
  const mentions = attributions.map((attribution) => readMention(attribution, view, toTopic()));
  const speakers = mentions.filter(
    ({ attribution }) =>
      attribution.contentKind !== 'noun-phrase' && !isNested(attribution, attributions),
  );
  return { mentions, encounters: readEncounters(view, own, attributions), speakers };
}

/** “Cole said Ruiz agreed”: Ruiz is spoken of. */
function isNested({ source }: Attribution, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    ({ cue, content }) => cue.end <= source.start && content.some((each) => isWithin(source, each)),
  );
}

function readEncounters(
  view: BlockView,
  sentence: Sentence,
  attributions: readonly Attribution[],
): readonly Encounter[] {
  const { text, tokens } = view.own;
  const own = findNamesIn(sentence, view.own);
  if (own[0]?.start !== sentence.start) {
    const [, surname = ''] =
      opensWithOneWord.exec(text.slice(sentence.start, sentence.start + 30)) ?? [];
    if (surname !== '' && !openers.has(surname.toLowerCase()))
      own.unshift({ text: surname, start: sentence.start });
  }
  if (own.length === 0) return [];
  const main = findMainStart(sentence);
  return own.map((name) => {
    const known = readName(name.text);
    // “an adviser {to Mr. Stone} wrote”: whose adviser, and not who did it
    const before = name.first === undefined ? undefined : tokens[name.first - 1];
    const isMain = name.start >= main && !(before && prepositions.has(before.lower));
    const mayBePerson = !known.isPerson && known.words.length > 1;
    const shown = mayBePerson && isMain ? findShown(text, name, sentence) : undefined;
    return {
      ...known,
      gender: known.gender ?? shown?.gender,
      isPerson:
        known.isPerson || shown !== undefined || (mayBePerson && isBehindOffice(text, name)),
      isMain,
      after: attributions.filter(({ source }) => source.start <= name.start).length,
      introduced: undefined,
    };
  });
}

type Words = Pick<Name, 'text' | 'start'> & Partial<Pick<Name, 'first'>>;

/** The names of a sentence outside quotations, but for those of whom only something is told behind its subject. */
function findNamesIn({ start, end }: Sentence, { text, facts }: BlockView['own']): Words[] {
  const { quotations } = facts;
  const own: Words[] = [];
  for (const name of facts.names) {
    if (name.start < start || name.end > end) continue;
    if (name.start > start && ownerAtEnd.test(text.slice(name.end - 2, name.end + 2))) continue;
    if (quotations.length === 0 || !isInQuotation(quotations, name)) own.push(name);
  }
  return own;
}

/** “{Harker} laughs when he hears it.”: a surname that only the cast knows for one, since it opens its sentence. */
const opensWithOneWord = /^(\p{Upper}[A-Za-zÀ-ỿ’'-]+) \p{Lower}/u;
/** “It was not yet known to be {Mr. Bell’s}.”: whose something is, told of somebody else. */
const ownerAtEnd = /^(?:.[’']|[’']s)(?! \p{Lower})/u;

/** “Tilly Sarwick, 41, has moved”: an age. */
const ageBehind = /^, \d\d,/;
const ownsBehind = /^(?: \p{Lower}[\p{Lower}\d£$-]*)+? (her|his) (\p{Lower}+)/u;

/** “Tilly Sarwick queued for {her} aunt”: what a sentence says of its subject that is said of people only. */
function findShown(
  text: string,
  { start, text: copy }: Words,
  { end }: Sentence,
): Pick<Encounter, 'gender'> | undefined {
  const behind = text.slice(start + copy.length, Math.min(end, start + copy.length + ownReach));
  if (ageBehind.test(behind)) return { gender: undefined };
  const [, pronoun, noun = ''] = ownsBehind.exec(behind) ?? [];
  if (pronoun === undefined || prepositions.has(noun) || isBodyName(copy)) return undefined;
  // “The Harbor View raised her rent”
  if (/(?:^|\s)the $/i.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  return { gender: pronoun === 'her' ? 'female' : 'male' };
}

/** How far behind a name “her” is looked for, in UTF-16 code units. */
const ownReach = 90;

/** How far before a name its office is looked for, in UTF-16 code units. */
const officeReach = 24;

/** “the club’s president, {Rui Costa}, has been clear” */
function isBehindOffice(text: string, { start }: Words): boolean {
  const office = /(?:^| )(\p{Lower}[A-Za-zÀ-ỿ-]+),? $/u.exec(
    text.slice(Math.max(0, start - officeReach), start),
  )?.[1];
  return office !== undefined && isRoleWord(office);
}

/** What a name says by itself; most come up again soon. */
const readName = remember(
  (copy): Pick<Encounter, 'copy' | 'name' | 'words' | 'gender' | 'isPerson'> => {
    const name = stripTitle(copy);
    const gender = findGender(copy);
    const words = toNameWords(name);
    const isFull = words.length > 1 && isGivenName(words[0] ?? '');
    const isTitled = name !== copy || gender !== undefined;
    return { copy, name, words, gender, isPerson: !isBodyName(name) && (isTitled || isFull) };
  },
  5000,
);

/** Where the main clause starts: “Asked about Bell, [Moll demurred]”. */
function findMainStart({ tokens }: Sentence): number {
  const opening = tokens[0]?.lower ?? '';
  const isFronted =
    frontedOpeners.has(opening) || prepositions.has(opening) || /..(?:ed|ing)$/.test(opening);
  const comma = isFronted
    ? tokens.find(({ text }, i) => text === ',' && isCapitalised(tokens[i + 1]))
    : undefined;
  return comma?.start ?? 0;
}

/** Whether two sentences drop the same name. */
export function isSameEncounter(a: Encounter, b: Encounter): boolean {
  return a.copy === b.copy && a.isPerson === b.isPerson && a.gender === b.gender;
}

/** Whether the same people come into play by two readings, in the same order. */
export function hasSameScenes(a: readonly Scene[], b: readonly Scene[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((each, i) => {
    const other = b[i];
    return other !== undefined && isSameScene(each, other);
  });
}

function isSameScene(a: Scene, b: Scene): boolean {
  if (!hasSameMentions([a], [b]) || a.encounters.length !== b.encounters.length) return false;
  if (a.speakers.length !== b.speakers.length) return false;
  return (
    a.speakers.every((each, i) => {
      const other = b.speakers[i];
      return other && a.mentions.indexOf(each) === b.mentions.indexOf(other);
    }) &&
    a.encounters.every((each, i) => {
      const other = b.encounters[i];
      return (
        other !== undefined &&
        isSameEncounter(each, other) &&
        other.isMain === each.isMain &&
        other.after === each.after
      );
    })
  );
}

/** Whether two readings have the same sources in the same order. */
export function hasSameMentions(a: readonly Scene[], b: readonly Scene[]): boolean {
  const [one, other] = [toMentions(a), toMentions(b)];
  return one.length === other.length && one.every((each, i) => isSameMention(each, other[i]));
}

/** The mentions of some scenes in the order of the copy. */
export function toMentions(scenes: readonly Scene[]): readonly Mention[] {
  return scenes.flatMap(({ mentions }) => mentions);
}
