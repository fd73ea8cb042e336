import { createCue, toWords } from '../../../document/words/cue.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { findMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { toSentenceText, takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { findReason } from './anonymity-reasons.ts';

/** How many sentences behind a source the copy may come back to it. */
const reach = 24;

const nouns =
  'advis[eo]r|aide|banker|dealer|diplomat|executive|insider|lawmaker|minister|officer|official|person|people|source|staffer|strategist|trader';
const noun = new RegExp(String.raw`\b(${nouns})s?\b`, 'i');

const isHiding = markSentences(
  createCue(
    toWords('anonymity anonymously authorised authorized identified name named names'),
    new RegExp(
      String.raw`\b[Tt]he (?:[A-Za-zÀ-ỿ-]+ ){0,3}(?:${nouns})s?\b|^(?:All|Both|Many|Most|Several|Some) of (?:them|those)\b`,
    ),
  ),
);

/**
 * “A U.S. official said so. … ¶ The official spoke on condition of anonymity”: what the copy says there of a source that
 * it has told of before; `asked` where the reason is missing there.
 */
export function findHiddenBelow(
  story: Story,
  index: number,
  { start, text }: SourceMention,
): 'given' | 'rote' | 'asked' | undefined {
  const own = story.sentenceAt(index, start);
  const kind = noun.exec(text)?.[1]?.toLowerCase();
  if (!own || kind === undefined) return undefined;
  const near = takeBehind(story.sentences, own.position, reach);
  const below = findMarked(story, near, isHiding).find((each) => {
    const words = toSentenceText(story.document, each);
    const isOfIt = new RegExp(String.raw`\bthe (?:\S+ ){0,3}${kind}s?\b`, 'i');
    return (isOfIt.test(words) || ofSeveral.test(words)) && hiding.test(words);
  });
  return below && (findReason(story, below.block, below.sentence) ?? 'asked');
}

/** “Several of them asked for anonymity because …”: said once, of all who talked. */
const ofSeveral = /^\p{Upper}\p{Lower}+ of (?:them|those)\b/u;

const hiding =
  /\banonym\w+|\b(?:be|being|been) (?:publicly )?(?:named|identified)\b|\b(?:not|n['’]t) (?:been )?authori[sz]ed to (?:be|brief|comment|discuss|disclose|give|release|reveal|speak|talk)\b|\bnames? (?:not )?(?:be )?(?:given|printed|published|used|withheld)\b/i;
