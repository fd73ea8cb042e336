import { severities, type Severity } from '../../finding.ts';
import conclusions from './conclusions.json' with { type: 'json' };
import disasterMetaphors from './disaster-metaphors.json' with { type: 'json' };
import editorialAdverbs from './editorial-adverbs.json' with { type: 'json' };
import euphemisms from './euphemisms.json' with { type: 'json' };
import filler from './filler.json' with { type: 'json' };
import imputations from './imputations.json' with { type: 'json' };
import intensifiers from './intensifiers.json' with { type: 'json' };
import journalese from './journalese.json' with { type: 'json' };
import judgmentNouns from './judgment-nouns.json' with { type: 'json' };
import labels from './labels.json' with { type: 'json' };
import marketVerbs from './market-verbs.json' with { type: 'json' };
import mindReading from './mind-reading.json' with { type: 'json' };
import minimisers from './minimisers.json' with { type: 'json' };
import partisanTerms from './partisan-terms.json' with { type: 'json' };
import puffery from './puffery.json' with { type: 'json' };
import scene from './scene.json' with { type: 'json' };
import sensational from './sensational.json' with { type: 'json' };
import tone from './tone.json' with { type: 'json' };
import verdictVerbs from './verdict-verbs.json' with { type: 'json' };
import warMetaphors from './war-metaphors.json' with { type: 'json' };

const positions = ['adj', 'adv', 'noun', 'verb', 'phrase'] as const;
const fixes = [
  'replace',
  'delete-word',
  'delete-phrase',
  'delete-clause-or-sentence',
  'attribute',
  'rewrite',
] as const;

/** What the words mean where one of some conditions holds, and what to write for it. */
export interface Sense {
  readonly when: readonly string[];
  readonly suggest: readonly string[];
}

/** How grave the words are where one of some conditions holds. */
export interface Grade {
  readonly when: readonly string[];
  readonly severity: Severity;
}

/** Some words that a rule watches for; `lexicon.schema.json` explains each field. */
export interface LexiconEntry {
  readonly phrase: string;
  readonly pos: (typeof positions)[number];
  readonly severity: Severity;
  readonly fix: (typeof fixes)[number];
  readonly suggest?: readonly string[];
  /** Where what it suggests does not fit, and where alone it does. */
  readonly suggestUnless?: readonly string[];
  readonly suggestOnly?: readonly string[];
  /** What it suggests instead in another sense. */
  readonly senses?: readonly Sense[];
  /** How grave it is instead in some company. */
  readonly grades?: readonly Grade[];
  /** Where nothing can be mended in place. */
  readonly fixUnless?: readonly string[];
  /** Whose vocabulary it is. */
  readonly side?: string;
  /** What an editor says about it; and why it is silent where it is, or graver or milder than its kind. */
  readonly note?: string;
  readonly reason?: string;
  readonly unless?: readonly string[];
  readonly only?: readonly string[];
}

/** Words of one kind. */
export interface Lexicon {
  readonly kind: string;
  /** What is wrong with them. */
  readonly note: string;
  readonly entries: readonly LexiconEntry[];
}

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

/** An entry as TypeScript reads it from JSON: any string for a severity. */
type Loose = Widened<Omit<LexiconEntry, 'grades'>> & {
  readonly grades?: readonly { readonly when: readonly string[]; readonly severity: string }[];
};

interface File {
  readonly kind: string;
  readonly note: string;
  readonly entries: readonly Loose[];
}

function toLexicon({ kind, note, entries }: File): Lexicon {
  return { kind, note, entries: entries.filter(isEntry) };
}

// Their schema says that the files hold nothing else.
function isEntry(entry: Loose): entry is LexiconEntry {
  return (
    positions.some((pos) => pos === entry.pos) &&
    [entry, ...(entry.grades ?? [])].every(isGraded) &&
    fixes.some((fix) => fix === entry.fix)
  );
}

function isGraded({ severity }: { readonly severity: string }): boolean {
  return severities.some((known) => known === severity);
}

/** Every lexicon of wording. */
export const lexicons: readonly Lexicon[] = [
  conclusions,
  disasterMetaphors,
  editorialAdverbs,
  euphemisms,
  filler,
  imputations,
  intensifiers,
  journalese,
  judgmentNouns,
  labels,
  marketVerbs,
  mindReading,
  minimisers,
  partisanTerms,
  puffery,
  scene,
  sensational,
  tone,
  verdictVerbs,
  warMetaphors,
].map(toLexicon);
