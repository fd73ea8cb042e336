import type { Attribution } from '../../facts/attributions.ts';
import type { SourceMention } from '../../facts/sources.ts';
import { isGivenName } from '../../english/given-names.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { months, weekdays } from '../../english/calendar-names.ts';
import { findParty } from './parties.ts';
import { findGender, isBodyName, toLetterRuns } from './persons.ts';
import { remember } from '../../memory/remember.ts';
import type { BlockView } from '../reads/views.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Mention } from './scene.ts';

/** What a source says by its words alone. */
type Wording = Pick<
  Mention,
  | 'words'
  | 'name'
  | 'keys'
  | 'isDefinite'
  | 'gender'
  | 'isBody'
  | 'isMany'
  | 'hasTitle'
  | 'hasBody'
  | 'hasPlainBody'
>;

/** Reads the source of an attribution. */
export function readMention(attribution: Attribution, view: BlockView, topic: string): Mention {
  const { source } = attribution;
  const wording = readWording(source);
  const copy = view.own.text.slice(source.start, source.end);
  const isWho = /^who$/i.test(source.text);
  return {
    ...wording,
    attribution,
    view,
    kind: source.kind,
    copy,
    article: /the /i.test(copy) ? copy.toLowerCase() : '',
    near: isWho ? findNear(view, source.start) : [],
    mayBeNamed: !isWho || isNameBefore(view, attribution),
    hasTitle: wording.hasTitle || hasTitleBehind(view, source),
    party: findParty(view.own, attribution),
    topic,
    introduced: undefined,
    character: undefined,
    source: undefined,
  };
}

/** Most sources come up again: “he”, “police”, “Cole”. */
const maxKnown = 5000;
const readNamed = remember((text) => toWording(text, toName(text), text), maxKnown);
const readUnnamed = remember((text) => toWording(text, '', text), maxKnown);

function readWording({ kind, name, text }: SourceMention): Wording {
  if (name !== undefined) return toWording(text, kind === 'named' ? name : '', name);
  return kind === 'named' ? readNamed(text) : readUnnamed(text);
}

/** `called` is the name with its titles, `spoken` what tells a man from a woman. */
function toWording(text: string, called: string, spoken: string): Wording {
  // “the Democratic district attorney” is not called so
  const own = parties.test(called) ? '' : called;
  const name = stripTitle(own);
  const all = toNameWords(text);
  const words = own === '' ? all : toNameWords(name);
  const titles = all.filter(isRoleWord);
  // “a Coast Board official” is not the board
  const nouns = isOffice(name) ? [] : all.filter((word) => bodies.has(word));
  const last = toNameWords(name).at(-1);
  return {
    words,
    name,
    keys: [...(last ? [last] : []), ...titles, ...nouns],
    isDefinite: /^(?:the|this|that|its|his|her|their)\b/i.test(text) || words.length === 1,
    gender: findGender(spoken) ?? findGender(name),
    // “Ukraine’s air force”, not “a reporter for the Harbor Post”
    isBody: isBodyName(name === '' && !prepositional.test(text) ? text : name),
    isMany: /[^s]s$|^police$/.test(titles.at(-1) ?? ''),
    hasTitle: titles.length > 0,
    hasBody: nouns.length > 0,
    hasPlainBody: nouns.some((word) => !isRoleWord(word)) && !isFullName(name),
  };
}

/** “the leader of the council, {Gareth Holt}”: a body in whose name somebody speaks is not called so. */
function isFullName(name: string): boolean {
  const space = name.indexOf(' ');
  return space > 0 && isGivenName(name.slice(0, space)) && !isBodyName(name);
}

/** “Bundy says to Santilli, who responds”: the name that ends just before. */
function findNear(view: BlockView, start: number): readonly string[] {
  const block = view.own;
  const name = block.facts.names.findLast(({ end }) => end <= start && start - end < 4);
  return name ? toNameWords(stripTitle(name.text)) : [];
}

/** “Ada Moll, a nurse from Arden, who asked”; not “Moll’s lawyer, who asked” nor “a second man, who asked”. */
function isNameBefore({ own }: BlockView, { sentence, source }: Attribution): boolean {
  const from = own.sentences[sentence]?.start ?? 0;
  return own.facts.names.some(
    ({ start, end, text }) => start >= from && end <= source.start && !possessive.test(text),
  );
}

/** Whether two mentions say the same of their sources. */
export function isSameMention(a: Mention, b: Mention | undefined): boolean {
  const [one, other] = [a.attribution.source, b?.attribution.source];
  if (one.kind !== other?.kind || a.copy !== b?.copy) return false;
  if (a.hasTitle !== b?.hasTitle || a.mayBeNamed !== b.mayBeNamed) return false;
  if (a.party !== b.party) return false;
  return one.text === other.text && one.name === other.name && a.near.join() === b.near.join();
}

/** How far behind a name its title is looked for, in UTF-16 code units. */
const titleReach = 70;
const apposition = /^, (?:(?:an?|the|its|their) )?([^,.;“”]+)/;

/** “said Ada Moll, a spokeswoman for the port”. */
function hasTitleBehind({ own }: BlockView, { kind, end }: SourceMention): boolean {
  if (kind !== 'named' || own.text.charAt(end) !== ',') return false;
  const [, words = ''] = apposition.exec(own.text.slice(end, end + titleReach)) ?? [];
  // “, a spokeswoman for the mayor”, not “, whose brother is the mayor”
  return toNameWords(words.replace(/(?:^| )(?:at|for|in|of|who|whose|with)\b.*$/, '')).some(
    isRoleWord,
  );
}

const prepositional = / (?:at|for|from|in|of|on|to|with) /;
const bodies = findWordSet('bodies');
/** “results published {Wednesday} in the Arden Journal”, “a Larkton poll taken {March} 3” */
const dates: ReadonlySet<string> = new Set([...weekdays, ...months]);

/** “the {Arden and Larkton} Development Board”: one name, where an article stands before and a body behind. */
const bodyOfTwo =
  /^[Tt]he (\p{Upper}\p{Lower}+ and (?:\p{Upper}\p{Lower}+ ){1,4}\p{Upper}\p{Lower}+)$/u;

/** “{Fermanagh and Omagh District Council}”, “Immigration and Customs Enforcement”: two would be councils. */
const pairedBody =
  /(?:^|(?:by|for|from|of) )(\p{Upper}\p{Lower}+ and (?:\p{Upper}\p{Lower}+ )+(?:Borough|City|County|District|Health|Metropolitan|Regional) (?:Board|Council|Trust)|Immigration and Customs Enforcement)$/u;

function toBodyOfTwo(text: string): string {
  const body = (bodyOfTwo.exec(text) ?? pairedBody.exec(text))?.[1] ?? '';
  return body !== '' && isBodyName(body) ? body : '';
}

const nameRun =
  /\bNo\.? ?1[0-2]\b|\b(?:Agency|Board|Bureau|Centers|Centres|College|Department|Institute|Ministry|Office|Society) (?:of|for) (?:\p{Upper}[\p{Alpha}]* )+and \p{Upper}\p{Lower}+\b(?! \p{Upper})|\p{Upper}[A-Za-zÀ-ỿ.’'-]*(?:\s+(?:(?:&|of|da|de|des|di|du|van|von|al|the|for|del|la)\s+)*\p{Upper}[A-Za-zÀ-ỿ.’'-]*)*/gu;

const parties = /^(?:Conservative|Democratic|Labour|Liberal|Republican)$/;

/**
 * The name in a mention, without article: “County engineer Ada Moll of Arden” → “Ada Moll”. It is the last one before
 * the first preposition, or else the last one; whoever owns what is named has another one.
 */
function toName(text: string): string {
  const body = toBodyOfTwo(text);
  if (body !== '') return body;
  // “Former secretary {of state} Ada Moll”
  const words = text
    .replace(/^(?:The|A|An|Another|One)\s+/, '')
    .replace(/ of state(?= \p{Upper})/u, '');
  const head = toHead(words);
  // “A reporter for the Harbor Post” is not the Harbor Post, nor “the ministry in Arden” Arden
  const isRole = head.length < words.length && toNameWords(head).some(isRoleOrBody);
  if (isRole && toNameWords(head).length === 1) return '';
  const own = findLastRun(head);
  if (own !== undefined) return toOwnName(head, own);
  const run = (isRole || ownPlaces.test(words) ? '' : findLastRun(words)) ?? '';
  // “Letters released under the Public Records Act” are not the law, nor papers “filed with the Coast Board” the board
  return statutes.test(run) || receivers.test(words) ? '' : run.replace(possessive, '');
}

/** “tests at its {Highcliff} works”: where it was. */
const ownPlaces = / at (?:her|his|its|our|their) /;

function isRoleOrBody(word: string): boolean {
  return isRoleWord(word) || isOrganisationWord(word);
}

function findLastRun(words: string): string | undefined {
  return words.match(nameRun)?.findLast((run) => !dates.has(run));
}

const statutes = / Act$/;
const receivers =
  /\b(?:filed|lodged|registered|shared) with |\b(?:handed|presented|sent|submitted) to /;

/** The words before the first preposition: “the Ministry of Ports” is a name, “police in Arden” are not. */
function toHead(words: string): string {
  const preposition = [...words.matchAll(/(\S+) (of|for|at|in|from|with|on|to|under) /g)].find(
    ([, noun = '', link]) =>
      // “an adviser to Mr. Stone”, not “according to Mr. Stone”
      link === 'to' ? isRoleWord(noun) : link === 'in' || !bodies.has(noun.toLowerCase()),
  );
  return preposition ? words.slice(0, preposition.index + (preposition[1]?.length ?? 0)) : words;
}

/** “Moll’s father” is not Moll, nor “Arden river authority” Arden. */
function toOwnName(head: string, run: string): string {
  const behind = nounsBehind.exec(head.slice(head.lastIndexOf(run) + run.length))?.[1];
  if (behind !== undefined && possessive.test(run)) return '';
  if (behind !== undefined && isOrganisationWord(behind)) return head;
  // “the Norwegian envoy”, “a Coast Board official”
  const office = toOffice(head, run);
  if (office !== undefined) return office;
  return run.replace(possessive, '');
}

/** “Norwegian envoy” */
function isOffice(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length < name.length && last === last.toLowerCase() && isRoleWord(last);
}

const behindName = /^(?: \p{Lower}[\p{Alpha}-]*){0,2} (\p{Lower}[\p{Alpha}-]*)$/u;

/** “a senior {Arden council official}”: who has no name but that of a body or a country before an office. */
function toOffice(head: string, run: string): string | undefined {
  const at = head.lastIndexOf(run);
  const office = behindName.exec(head.slice(at + run.length));
  if (!office || !isRoleWord(office[1] ?? '') || / (?:an?|as|by|the)\b/.test(office[0]))
    return undefined;
  const before = head.slice(0, at);
  return head.slice(/^.*(?:^|\s)(?:the|an?|his|her|its|their)\s/i.exec(before)?.[0].length ?? 0);
}

const possessive = /[’']s?$/;
const nounsBehind = /^(?: \d+)?(?: \p{Lower}[\p{Alpha}-]*)*? (\p{Lower}[\p{Alpha}-]*)$/u;

/** The words of a name, in lower case and without possessive endings. */
export function toNameWords(name: string): string[] {
  const isPlain = !name.includes('’') && !name.includes("'");
  return toLetterRuns(isPlain ? name : name.toLowerCase().replace(/[’']s?\b/g, ''));
}

/** A name without the titles before it: “Governor Eli Stone” → “Eli Stone”. */
export function stripTitle(name: string): string {
  if (!/\s/.test(name)) return name;
  const words = name.replace(honours, '').split(/\s+/);
  let from = 0;
  while (from < words.length - 1 && isTitleAt(words, from) && !isFirstName(words, from)) from++;
  // “the Prime Minister” is nobody’s name, and has no part that is
  const isLast = from > 0 && from === words.length - 1 && !addresses.test(words[0] ?? '');
  return isLast && isTitle(words[from] ?? '') ? name : words.slice(from).join(' ');
}

/** “Manager {Dean} Moll”: a first name, where nothing but the surname would be left. */
function isFirstName(words: readonly string[], i: number): boolean {
  return i === words.length - 2 && isGivenName(words[i] ?? '');
}

/** What stands behind a name: “Ada Moll KC”. */
const honours = /(?<= .*) (?:CBE|KC|MBE|MEP|MLA|MP|MSP|OBE|QC|SC|TD)$/;
/** “Mum-of-three Ada Moll” */
const parents = /^(?:mother|father|mum|mom|dad|gran)-of-/i;
const addresses = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\b/;
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Capt|Col|Gen|Sgt|Prof|Rev|Sir|Dame|Chief|Officer|Deputy|Attorney|Constable|PC|DC|DS|DI|Cllr)\.?$/;
/** Parts of a title before its noun: “Fire Chief Bell”, not “Fire Rescue Arden”. */
const titleParts =
  /^(?:Fire|Police|Executive|Vice|Prime|State|Foreign|Interior|Finance|Health|Defen[cs]e)$/;

function isTitleAt(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (word === 'Executive' && words[i - 1] === 'Chief') return true;
  return titleParts.test(word) ? isTitleAt(words, i + 1) : isTitle(word);
}

function isTitle(word: string): boolean {
  return isRoleWord(word.toLowerCase()) || titles.test(word) || parents.test(word);
}
