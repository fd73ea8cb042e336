import { groupAttributions } from '../../facts/by-sentence.ts';
import type { Token } from '../../document/words/tokens.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { PlacedPhrase } from './phrase-use.ts';

/** Behind these a second clause opens. */
const openers = toWordSet('although and but so though while');
/** What tells no event: what somebody goes on to say is mostly how things are or may be. */
const states = toWordSet(
  `are aren't can cannot can't could couldn't has have is isn't may might must need needs remain remains seem seems should
   shouldn't will won't would wouldn't`,
);
const telling = findWordSet('spoken-on-verbs');

/** “Okafor said the mill may close, but a {drastic} cut is unlikely”: a clause of its own that tells no event is still hers. */
export function isSpokenOn({ context, phrase, tokens, first }: PlacedPhrase): boolean {
  const opener = findOpener(tokens, first);
  const start = tokens[opener]?.start;
  const subject = tokens[opener + 1];
  if (start === undefined || !subject) return false;
  const isTold = context.block
    .derive(groupAttributions)(phrase.sentence)
    .some(
      ({ source, cue, contentKind, content }) =>
        contentKind === 'clause' &&
        source.kind !== 'none' &&
        telling.has(cue.lemma) &&
        content.some((span) => span.start > cue.start && span.end <= start),
    );
  return isTold && !isFiniteVerb(subject) && isOfState(tokens.slice(opener + 1));
}

function isOfState(clause: readonly Token[]): boolean {
  const end = clause.findIndex(({ text }) => /^[,;:—–]$/.test(text));
  const verb = clause.slice(0, end < 0 ? clause.length : end).find(isFiniteVerb);
  return verb !== undefined && states.has(verb.lower);
}

/** The last “, but” before a word, within its clause. */
function findOpener(tokens: readonly Token[], first: number): number {
  for (let i = first - 2; i > 0; i--) {
    const text = tokens[i]?.text;
    if (text === ';' || text === ':' || text === '—' || text === '–') return -1;
    if (text === ',' && openers.has(tokens[i + 1]?.lower ?? '')) return i + 1;
  }
  return -1;
}
