import { createCue, toWords } from '../../../document/words/cue.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { type StorySentence, takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences behind a study its authors or its journal may stand. */
const reach = 8;

const isGiven = markSentences(
  createCue(
    toWords(
      'author authors findings journal paper published report research researchers scientists study team',
    ),
    /\b(?:[Aa]uthors|[Ff]indings|[Jj]ournal|[Pp]aper|[Pp]ublished|[Rr]eport|[Rr]esearch(?:ers)?|[Ss]cientists|[Ss]tudy|[Tt]eam)\b[^.;]{0,40}\b(?:at|by|from|in|of) (?:the )?(?:journal |magazine )?\p{Upper}\p{Lower}|\bauthor (?:Dr\.? |Professor )?\p{Upper}\p{Lower}/u,
  ),
);

const studies = /\b(?:analysis|paper|report|research|study|survey)\b/;
const scholars = /^(?:astronomers|biologists|researchers|scientists)\b/i;

/**
 * “according to a study out on Monday. ¶ Researchers at the University of Arden trained …”: whose it is comes next; of a
 * lead that says no more than “Scientists say” as well.
 */
export function isStudyGiven(story: Story, own: StorySentence, words: string): boolean {
  const isLead = own.paragraph === story.sentences[0]?.paragraph;
  if (!studies.test(words) && !(isLead && scholars.test(words))) return false;
  return takeBehind(story.sentences, own.position, reach).some((each) =>
    isMarked(story, each, isGiven),
  );
}

/** Whether a source is an institution or its study, by name, “The Norden Group”, “An analysis by Vane and Co”: not a person, who may well say the opposite. */
export function isNamedStudy({ kind, text }: SourceMention): boolean {
  if (kind !== 'named' && kind !== 'document') return false;
  return institutions.test(text) && /\p{Upper}/u.test(text.slice(1));
}

const institutions =
  /\b(?:analysis|center|centre|college|data|firm|foundation|group|institute|institution|poll|report|research|study|survey|university)\b/i;
