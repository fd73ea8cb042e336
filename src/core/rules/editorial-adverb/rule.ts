import { textAt, wordAt } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { Report } from '../../report.ts';

const feelings = findWordSet('feeling');
const fortunes = toWordSet('fortunately luckily unfortunately unluckily');

export default definePhraseRule({
  meta: {
    id: 'editorial-adverb',
    summary: 'Leave out adverbs and small words that pass judgement.',
    defaultSeverity: 'information',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” is comment; cut it.',
      alternative: '“{phrase}” is comment; write “{alternative}”.',
    },
    references: [
      {
        title: 'Wikipedia: Words to watch, editorializing',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
      { title: 'NPR Ethics Handbook' },
    ],
  },
  kinds: ['editorial-adverb', 'minimiser'],
  isMeant: (use) =>
    use.phrase.entry.phrase === 'significantly'
      ? isSetOff(use)
      : !fortunes.has(use.phrase.entry.phrase) || !isAdvantage(use),
  toSeverity,
});

/** “Significantly, the board agreed”; in “fell significantly” it is a measure. */
function isSetOff({ tokens, first, last }: PhraseUse): boolean {
  return /^(?:[,;:—–―])?$/.test(textAt(tokens, first - 1)) && textAt(tokens, last + 1) === ',';
}

const readers = toWordSet('all everybody everyone many me us you');

/** “Fortunately for the port, the storm turned”: whom it helped is a fact, but for the writer and the reader. */
function isAdvantage({ tokens, last }: PhraseUse): boolean {
  return wordAt(tokens, last + 1) === 'for' && !readers.has(wordAt(tokens, last + 2));
}

/** “{surprisingly} large”, “{quietly} winning”: not “But {curiously}, the”. */
function isManner({ tokens, first, last }: PhraseUse): boolean {
  return tokens[last + 1]?.kind === 'word' && textAt(tokens, first - 1) !== ',';
}

const expectations = toWordSet('inevitably predictably');

/** “The cuts {inevitably} hit the ferries”: a word on how it came about; set off, it is the writer who knew. */
function isForeseen(use: PhraseUse): boolean {
  return use.first > 0 && expectations.has(use.phrase.entry.phrase) && isManner(use);
}

/** “Unfortunately, …” tells the reader how to take a whole sentence. */
function toSeverity(use: PhraseUse): Report['severity'] {
  const { context, phrase, first } = use;
  // “and, most {crucially}, the ports”: which of them counts most is the order of the news.
  if (phrase.entry.pos === 'adv' && use.tokens[first - 1]?.lower === 'most') return 'hint';
  if (isForeseen(use)) return 'hint';
  const isLead = first === 0 && feelings.has(phrase.entry.phrase);
  // “has been quietly winning”: how a match was played is what is reported.
  if (
    first > 0 &&
    phrase.entry.pos === 'adv' &&
    isManner(use) &&
    context.story.readership.isSport()
  )
    return 'hint';
  return isLead ? 'warning' : phrase.entry.severity;
}
