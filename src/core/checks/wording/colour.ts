import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Stance } from '../../story/stance.ts';
import type { PhraseUse } from './phrase-use.ts';

/** Kinds that give a match report its colour. */
const colours = new Set([
  'disaster-metaphor',
  'journalese',
  'puffery',
  'sensational',
  'verdict-verb',
  'war-metaphor',
]);

/** The noise of a crowd, which a match report hears, and what it calls a team that wins. */
const tumult = toWordSet('bedlam mayhem monster pandemonium');

/** Kinds that a blog is asked about like any draft: phrases that say nothing, and the vocabulary of one side. */
const anywhere = new Set(['euphemism', 'filler', 'partisan']);
/** What is worn or sold wherever it stands: “incredibly”, “cutting-edge”. */
const hype = findWordSet('hype');

/** “a superb drive”, “a late collapse”: how a match was played is what is reported; “thugs” in the stand are not. In a review all is a verdict, and in opinion what does not sell; a blog may gush, and a feature far from public life is coloured by trade. */
export function isColour(use: PhraseUse): boolean {
  const { story } = use.context;
  const { kind, entry } = use.phrase;
  const { phrase: words, severity } = entry;
  const isMild = kind === 'judgment-noun' && (severity !== 'warning' || tumult.has(words));
  const stance = story.stance();
  if (stance === 'review') return true;
  if (!hype.has(words) && (stance === 'opinion' || isLet(use, stance))) return true;
  // Who argues about a match has a column.
  return (isMild || played.has(kind) || stance === 'opinion') && story.readership.isSport();
}

function isLet(use: PhraseUse, stance: Stance): boolean {
  return isLoose(use, stance) || isWonder(use);
}

/** A blog gushes, and a feature is coloured, but does not shout. */
function isLoose({ phrase: { kind, entry } }: PhraseUse, stance: Stance): boolean {
  if (anywhere.has(kind)) return false;
  return stance === 'conversational' || (stance === 'feature' && entry.severity !== 'warning');
}

/** “a remarkable fossil”, “hijacking the cell”: wonder is in what is found. */
function isWonder({ context: { story }, phrase: { kind, entry } }: PhraseUse): boolean {
  return wonders.has(kind) && entry.severity !== 'warning' && story.readership.isScience();
}

/** “Alas, the putt was wide”, “clearly tired” */
const played = new Set([...colours, 'editorial-adverb', 'intensifier']);
/** Kinds that say how strange, how large and how beautiful a thing is, or that it is in dispute. */
const wonders = new Set([...played, 'label']);
