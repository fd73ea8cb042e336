import { isGivenName } from '../../english/given-names.ts';
import type { Block } from '../../document/block.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import { findStrangers, isAboutPerson } from '../../story/introductions.ts';
import type { Story } from '../../story/story.ts';
import { isInterview } from '../../story/owners/interviews.ts';
import { readDetails } from '../../story/details.ts';
import type { DetailMismatch } from '../../story/person-details.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import type { ProseEdit, ProseFix, Report } from '../../report.ts';
import { isBodyBefore } from '../../checks/sources/bodies-before.ts';
import { isGarbledAbove } from '../../checks/sources/garbled-names.ts';
import { isOfAnother, isOfUnknown } from '../../checks/sources/aged-others.ts';
import { isSettled } from '../../checks/desk-marks/settled.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

export default defineRule({
  meta: {
    id: 'person-detail-mismatch',
    summary: 'Give one age and one title to a person, and a full name at first.',
    category: 'hygiene',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: {
      mismatch: '{name}: “{detail}” here, “{other}” earlier.',
      unintroduced: '“{name}” is never introduced: who is this?',
    },
    remedy: 'The age or title that is right; the full name and who it is at the first mention.',
    fine: 'where years lie between the two, or they are two people: then say so',
    references: [
      { title: 'AP Stylebook: second reference' },
      { title: 'Copy-desk checklists: ages, titles' },
    ],
  },
  needs: { found: findPeople },
  *check(context) {
    for (const report of findReports(context)) {
      if (!isSettled(context, report.span)) yield report;
    }
  },
});

/** Whoever comes with an age or a title, or by a surname alone. */
function findPeople(block: Block): readonly unknown[] {
  const details = block.derive(readDetails);
  return details.length > 0 ? details : block.derive(findStrangers);
}

function findReports({ block, index, story }: RuleContext): Report<'mismatch' | 'unintroduced'>[] {
  const found = story
    .detailMismatchesIn(index)
    .filter((each) => !isOfAnother(story, index, each) && !isOfUnknown(story, each));
  const mismatches = found.map((each) => {
    const { span, name, detail, other, earlier } = each;
    return {
      span,
      messageId: 'mismatch' as const,
      data: { name, detail, other },
      related: [{ ...earlier, message: `“${other}” here.` }],
      fixes: findDetailFixes(block, each),
    };
  });
  return [
    ...mismatches,
    ...findStrangersIn(story, index).map((span) => ({
      span,
      messageId: 'unintroduced' as const,
      data: { name: block.text.slice(span.start, span.end) },
      // It may be the name of a body, which needs no introduction.
      ...(!isAboutPerson(block, span) && { severity: 'hint' as const }),
      fixes: toSuggestions('Ask who it is', introduce(block, span)),
    })),
  ];
}

/** Whom nobody has introduced; a name that is spelled in two ways is another matter. */
function findStrangersIn(story: Story, index: number): readonly Span[] {
  const unknown = story.unintroducedIn(index);
  // Whoever speaks in an interview introduces nobody.
  if (unknown.length === 0 || isInterview(story.document, index)) return [];
  const variants = new Set(story.nameVariantsIn(index).map(({ use }) => use.word.start));
  const { text = '' } = story.document.blocks[index]?.block ?? {};
  return unknown
    .filter(({ start, end }) => !variants.has(start) && !bodyEnding.test(text.slice(start, end)))
    .filter(({ start }) => !isBodyBefore(story, index, start) && !isVaried(story, index, start))
    .filter(({ start, end }) => !isGarbledAbove(story, index, text.slice(start, end)));
}

/** How many blocks back the other spelling of a name may stand. */
const variedReach = 20;

/** “Lance Holtt … Holt said”: whoever mends the name above has introduced him. */
function isVaried(story: Story, index: number, start: number): boolean {
  for (let at = Math.max(0, index - variedReach); at < index; at++) {
    const isOther = story
      .nameVariantsIn(at)
      .some(({ variant }) =>
        variant.others.some((each) => each.block === index && each.word.start === start),
      );
    if (isOther) return true;
  }
  return false;
}

/** “Sgt. Ana Ruiz … Capt. Ruiz”: of two ranks one is a slip; of two offices each may have a Ruiz of its own. */
function findDetailFixes(block: Block, each: DetailMismatch): readonly ProseFix[] {
  const { detail, words, other } = each;
  const write = toSuggestions(`Write “${other}”`, replaceDetail(block, words, other));
  const ask = isWho(each) ? toSuggestions('Ask who it is', askFirstName(each)) : [];
  return [detail, other].every((title) => ranks.test(title))
    ? [...write, ...ask]
    : [...ask, ...write];
}

const ranks =
  /^(?:adm|brig|capt|cmdr|col|const|cpl|det|gen|insp|lieut|lt|maj|pfc|pvt|sgt|supt)\b|^(?:admiral|brigadier|captain|colonel|commander|constable|corporal|detective|general|inspector|lieutenant|major|private|sergeant|superintendent)\b/i;

/** “Rep. Ana Ruiz … Senator Ruiz”: it may be another Ruiz, and then the other title would be wrong. */
function isWho({ kind, name }: DetailMismatch): boolean {
  return kind === 'title' && !name.includes(' ');
}

/** “Senator {[FIRST NAME TK] }Ruiz” */
function askFirstName({ span, name }: DetailMismatch): readonly ProseEdit[] {
  const start = span.end - name.length;
  return [{ span: { start, end: start }, newText: '[FIRST NAME TK] ' }];
}

/** “an 18-year-old” → “a 19-year-old”: the article follows the whole word. */
function replaceDetail(
  block: Block,
  { start, end }: Span,
  other: string,
): readonly ProseEdit[] | undefined {
  const unit = /^-years?-olds?/.exec(block.text.slice(end, end + 12))?.[0] ?? '';
  return replaceWords(block, { start, end: end + unit.length }, other + unit);
}

/** “His mother, Gemma, said” */
const kin =
  /\b(?:boyfriend|brother|daughter|father|girlfriend|husband|mother|partner|sister|son|wife),? $/;

/** Eurocontrol, Swisscom, Gazprombank: no person bears such a name. */
const bodyEnding =
  /\p{Lower}(?:bank|com|control|corp|gas|group|link|media|net|news|pharma|press|soft|tech|tel|watch)$/u;

/** “Vance said” → “[FIRST NAME TK] Vance, [ROLE TK], said”; a role that already stands there stays. */
function introduce({ text }: Block, { start, end }: Span): readonly ProseEdit[] | undefined {
  const name = text.slice(start, end);
  const isGiven = isGivenName(name) || kin.test(text.slice(Math.max(0, start - 20), start));
  const first = isGiven
    ? { span: { start: end, end }, newText: ' [LAST NAME TK]' }
    : { span: { start, end: start }, newText: '[FIRST NAME TK] ' };
  const behind = text.slice(end, end + 2);
  if (/^,|^[’']/.test(behind)) return [first];
  const isOpen = /^\s\S/.test(behind);
  const role = isOpen ? ', [ROLE TK],' : ', [ROLE TK]';
  return isGiven
    ? [{ ...first, newText: first.newText + role }]
    : [first, { span: { start: end, end }, newText: role }];
}
