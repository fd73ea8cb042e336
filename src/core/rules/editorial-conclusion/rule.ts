import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { groupPhrases, type Phrase } from '../../facts/phrases.ts';
import { findSubject } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping } from '../../span.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { findConclusionFixes } from '../../fixes/voice/conclusion-fixes.ts';
import type { Conclusion } from '../../checks/voice/conclusion.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { conclusionSigns, findConclusions } from '../../checks/voice/conclusion-frames.ts';
import { isOneView } from '../../checks/voice/one-view.ts';
import { defineRule } from '../rule.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';

const findAll = readSentences(findInSentence);

export default defineRule({
  meta: {
    id: 'editorial-conclusion',
    summary: 'Give the fact and leave the conclusion to someone with a name.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      conclusion: 'Editorial conclusion stated as fact: “{phrase}”; cut it or attribute it.',
    },
    remedy: 'The facts alone; or somebody, by name, who draws the conclusion.',
    fine: 'in opinion and analysis that say they are, and in the words of somebody the copy names',
    references: [
      { title: 'NPR Ethics Handbook: do not tell the audience how to feel' },
      { title: 'Wikipedia: Words to watch, editorializing' },
    ],
  },
  needs: {
    block: 'body',
    words: conclusionSigns,
    found: findAll,
    or: { phrases: ['conclusion'], found: findAll },
  },
  *check({ block, index, story }) {
    for (const { sentence, found: conclusion } of block.derive(findAll)) {
      const { start, end, severity } = conclusion;
      const span = { start, end };
      if (story.isVoiced(index, span)) continue;
      const phrase = block.text.slice(start, end);
      const isOwn = isAuthorsVoice(story, index);
      const place = { block, index, story, span };
      const fixes = findConclusionFixes(place, sentence, conclusion, isOwn);
      const report = { span, messageId: 'conclusion', data: { phrase }, fixes } as const;
      if (isOwn) yield { ...report, severity: 'hint' };
      else yield severity ? { ...report, severity } : report;
    }
  },
});

/** The frames of a sentence, and the lexicon’s phrases that no frame has found. */
function findInSentence(sentence: Sentence, block: Block): readonly Conclusion[] {
  const phrases = block.derive(groupPhrases).get('conclusion') ?? [];
  const listed = phrases.filter((phrase) => phrase.sentence === sentence.index);
  const framed = findConclusions(block, sentence);
  if (framed.length + listed.length === 0 || isOneView(block, sentence.tokens)) return [];
  const others = listed.filter(
    (phrase) =>
      !framed.some((span) => isOverlapping(span, phrase)) &&
      !isActedOut(block, sentence, phrase) &&
      !isPartOfPlan(sentence, phrase) &&
      !isReadInto(block, sentence, phrase),
  );
  return [
    ...framed,
    ...others.map((phrase) => ({
      start: phrase.start,
      end: phrase.end,
      entry: phrase.entry,
      severity: isShown(phrase, block) ? ('hint' as const) : phrase.entry.severity,
    })),
  ];
}

/** “reflects a broader trend”, “laid bare the two mayors’ differences”: the copy tells of them; how bad a thing is (“lays bare the neglect”) it does not. */
function isShown({ entry, last }: Phrase, { tokens }: Block): boolean {
  if (entry.phrase.startsWith('reflect a ')) return true;
  if (entry.phrase !== 'lay bare') return false;
  const object = tokens.slice(last + 1, last + 1 + shownReach);
  return (
    object.some(({ lower }) => between.has(lower)) || !object.some(({ lower }) => faults.has(lower))
  );
}

/** How far behind the verb what it shows may stand, in tokens. */
const shownReach = 8;
const faults: ReadonlySet<string> = new Set([
  ...frames.revealedObjects,
  ...findWordSet('laid-bare-faults'),
]);
const between = findWordSet('rifts');

/** “It cut the grants as part of a broader effort”: what somebody does it for. */
function isPartOfPlan({ tokens }: Sentence, { entry, start }: Phrase): boolean {
  const before = tokens.findLast(({ end }) => end <= start);
  return entry.phrase.startsWith('part of') && before?.lower === 'as';
}

/** “Her lawyer called the test into question”: what people do is theirs to answer for. */
function isActedOut(block: Block, sentence: Sentence, { entry, first }: Phrase): boolean {
  if (entry.pos !== 'verb') return false;
  const { tokens } = sentence;
  // “They pivot to her record to call the plan into question”: an aim, and theirs.
  if (wordAt(tokens, first - (tokens[0]?.index ?? 0) - 1) === 'to') return true;
  const subject = findSubject(tokens, first - (tokens[0]?.index ?? 0));
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}

const readings = /^(?:cit|interpret|perceiv|point|regard|read|saw|see|view)(?:e|ed|s|es)?$/;

/** “Some pupils interpreted the sign as a symbol of exclusion”: the view is theirs. */
function isReadInto(block: Block, { tokens }: Sentence, { start }: Phrase): boolean {
  const before = tokens.filter((token) => token.end <= start);
  if (!/^as$/.test(before.findLast(({ lower }) => !/^(?:an?|the)$/.test(lower))?.lower ?? ''))
    return false;
  const verb = before.findLastIndex(({ lower }) => readings.test(lower));
  const subject = verb > 0 ? findSubject(before, verb) : undefined;
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}
