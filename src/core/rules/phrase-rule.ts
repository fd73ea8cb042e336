import type { Block } from '../document/block.ts';
import type { WordList } from '../document/words/word-list.ts';
import type { Phrase } from '../facts/phrases.ts';
import { findLeadInCut } from '../fixes/lead-in-fixes.ts';
import { findPhraseFixes } from '../fixes/wording/phrase-fixes.ts';
import type { PhraseUse } from '../checks/wording/phrase-use.ts';
import { findUses } from '../checks/wording/phrase-uses.ts';
import { isColour } from '../checks/wording/colour.ts';
import { isInVerdictList } from '../checks/wording/verdict-lists.ts';
import { isTermAskedAbove } from '../checks/wording/same-term.ts';
import { findRecasts } from '../fixes/wording/recast-fixes.ts';
import { findAlternative, findReplacements } from '../fixes/wording/replacement-fixes.ts';
import { defineRule, type Rule, type RuleMeta } from './rule.ts';
import type { ProseFix, Report } from '../report.ts';

type Messages = Readonly<Record<string, string>>;

/** What makes one wording rule different from the next. */
export interface PhraseRule<M extends Messages> {
  readonly meta: Pick<RuleMeta, 'id' | 'summary' | 'defaultSeverity' | 'fixes' | 'references'> & {
    /** By default the first release. */
    readonly since?: string;
    /** `{phrase}`: the words; `{alternative}`: the first suggestion. */
    readonly messages: M;
  };
  /** `story` where it asks about more than the block; by default `block`. */
  readonly reads?: RuleMeta['reads'];
  /** The kinds of lexicon that it watches for. */
  readonly kinds: readonly string[];
  /** Phrases that no list holds, as in “on a quiet afternoon”, and words without which there is none. */
  readonly frames?: {
    readonly words: WordList;
    readonly find: (block: Block) => readonly Phrase[];
  };
  /** Whether the lexicon’s words mean here what the rule is about; by default they do. */
  readonly isMeant?: (use: PhraseUse) => boolean;
  /** More than the lexicon’s words, where an editor would underline more. */
  readonly toSpan?: (use: PhraseUse) => { readonly start: number; readonly end: number };
  readonly toSeverity?: (use: PhraseUse) => Report['severity'];
  /** Which message, if not the default: the only one, or `alternative` where there is a suggestion. */
  readonly toMessage?: (use: PhraseUse) =>
    | {
        readonly id: keyof M & string;
        readonly data?: Report['data'];
      }
    | undefined;
  /** All fixes, best first, from those that the lexicon lists. */
  readonly findFixes?: (use: PhraseUse, listed: readonly ProseFix[]) => readonly ProseFix[];
}

/** Most fixes that one finding offers. */
const maxFixes = 4;

/** Makes a rule that watches for words of a lexicon in the writer’s own voice; the same words twice in a paragraph, the same name twice in a draft, and a list of verdicts, are one query. */
export function definePhraseRule<const M extends Messages>(rule: PhraseRule<M>): Rule {
  return defineRule({
    meta: {
      since: '0.1.0',
      ...rule.meta,
      category: 'wording',
      reads: rule.reads ?? 'block',
      genres: 'reporting',
      precedence: 'word',
      options: {},
    },
    kinds: rule.kinds,
    needs: {
      phrases: rule.kinds,
      ...(rule.frames && { or: { words: rule.frames.words, found: rule.frames.find } }),
    },
    *check(context) {
      const listed = context.block.facts.phrases.filter(({ kind }) => rule.kinds.includes(kind));
      const framed = rule.frames ? context.block.derive(rule.frames.find) : [];
      const asked = new Set<string>();
      for (const use of findUses(context, [...listed, ...framed])) {
        if (rule.isMeant?.(use) === false) continue;
        const report = toReport(rule, use);
        const isVisible = report.severity !== 'hint';
        const isSecond = isVisible && (isAskedBefore(use, asked) || isInVerdictList(use));
        yield isSecond ? { ...report, severity: 'hint' } : report;
        asked.add(use.phrase.entry.phrase);
      }
    },
  });
}

function isAskedBefore(use: PhraseUse, asked: ReadonlySet<string>): boolean {
  return asked.has(use.phrase.entry.phrase) || isTermAskedAbove(use);
}

function toReport<M extends Messages>(rule: PhraseRule<M>, use: PhraseUse): Report {
  const { phrase, text } = use;
  const replacements = findReplacements(use);
  const alternative = findAlternative(replacements);
  const message = rule.toMessage?.(use) ?? { id: toMessageId(rule.meta.messages, alternative) };
  const severity = isColour(use) ? 'hint' : (rule.toSeverity?.(use) ?? phrase.entry.severity);
  const listed = findPhraseFixes(use, replacements);
  const own = rule.findFixes?.(use, listed) ?? listed;
  const leadIn = cutLeadIn(use);
  // “In a surprise move, ” is a lead-in and a phrase: one cut serves.
  const others = own.filter((fix) => !leadIn.some((cut) => isSameCut(cut, fix)));
  const fixes = [...leadIn, ...others, ...findRecasts(use)];
  return {
    span: rule.toSpan?.(use) ?? { start: phrase.start, end: phrase.end },
    messageId: message.id,
    data: { phrase: text, ...(alternative && { alternative }), ...message.data },
    severity,
    fixes: fixes.slice(0, maxFixes),
    isPhrase: use.last > use.first,
  };
}

function isSameCut(a: ProseFix, b: ProseFix): boolean {
  const [first, second] = [a.edits[0], b.edits[0]];
  return first?.span.start === second?.span.start && first?.span.end === second?.span.end;
}

/** A cut of the whole clause is among the fixes that the lexicon lists. */
function cutLeadIn({ context: { block }, phrase }: PhraseUse): readonly ProseFix[] {
  const sentence = block.sentences[phrase.sentence];
  if (!sentence || phrase.entry.fix === 'delete-clause-or-sentence') return [];
  return findLeadInCut(block, sentence, phrase);
}

function toMessageId(messages: Messages, alternative: string | undefined): string {
  if (alternative && 'alternative' in messages) return 'alternative';
  return 'found';
}
