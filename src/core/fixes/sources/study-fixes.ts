import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import type { ProseEdit } from '../../report.ts';
import { addExample } from './group-fixes.ts';

/** A study that the writer still has to name. */
export const study = 'a [YEAR TK] study by [INSTITUTION TK]';

/** What a study of nobody’s is called: “past studies”, “research”, “the evidence”. */
export function isEvidence({ source }: Attribution): boolean {
  return /\b(?:stud(?:y|ies)|research|science|evidence)\b/i.test(source.text);
}

/** “The evidence supports a slow leak”: whoever weighs it is no study. */
export function isWeighed({ source }: Attribution): boolean {
  return /\bevidence$/i.test(source.text);
}

/** “a study {by [INSTITUTION TK] }published on Wednesday”, “a study {by [INSTITUTION TK] }of 40 nurses”: what more is said of it is news. */
export function askInstitution(
  block: Block,
  { source }: Attribution,
): readonly ProseEdit[] | undefined {
  const words = describedStudy.exec(source.text)?.[0];
  if (words === undefined) return undefined;
  const noun = { start: source.start, end: source.start + words.length };
  return insertAfter(block, noun, 'by [INSTITUTION TK]');
}

const describedStudy =
  /^[^,]{0,40}\b(?:research|study)(?= (?:among|in|into|issued|of|on|out|presented|published|released|with) )/i;

/** “Many studies of the toll,{ including [WHICH TK],} often in ports, have found”: one study would not be the same news. */
export function askWhich(
  block: Block,
  { source, cue }: Attribution,
): readonly ProseEdit[] | undefined {
  const between = source.end < cue.start ? block.text.slice(source.end, cue.start) : '';
  const aside = /^[^,]*,/.exec(between)?.[0] ?? '';
  // “Studies of 12 ports, which were closed, have found”: “which” would lose its noun.
  if (aside === '' || / (?:who|which|whose)\b/.test(between)) return undefined;
  const at = source.end + aside.length;
  return [{ span: { start: at, end: at }, newText: ' including [WHICH TK],' }];
}

/** “Studies{ by [INSTITUTION TK]} have shown”: one study would not be the same news. */
const several = /^(?:(?:new|recent) )?(?:research|studies)$/i;

/** “Studies show” may be the one that found it. */
const bare = /^(?:a|one|some)? ?(?:research|science|stud(?:y|ies))$/i;

/**
 * “Studies{ by [INSTITUTION TK]} show”, “Past studies{, including a [YEAR TK] study by [INSTITUTION TK],} had suggested”, “{A [YEAR TK] study by
 * [INSTITUTION TK]} suggests”: as many as before, and as sure as they were.
 */
export function keepStudies(
  block: Block,
  sentence: Sentence,
  attribution: Attribution & { readonly source: Span },
): readonly ProseEdit[] | undefined {
  const { source, cue } = attribution;
  const { text } = source;
  if (several.test(text)) return insertAfter(block, source, 'by [INSTITUTION TK]');
  const isSure = /^(?:find|show|according to)$/.test(cue.lemma);
  if (bare.test(text) && isSure) return undefined;
  // “Studies in mice{, including …,} suggest”
  if (/\b(?:research|studies)(?:$| (?:among|in|into|of|on|with) )/i.test(text))
    return addExample(block, sentence, attribution, `, including ${study}`);
  const isOne = /^(?:a|one|the)(?: \w+)? study$/i.test(text) && source.end < cue.start;
  return isOne && !isSure ? replaceWords(block, source, study) : undefined;
}
