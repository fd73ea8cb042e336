import type { Attribution } from '../../facts/attributions.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isBodyName } from '../cast/persons.ts';

/**
 * “The force made no arrests, a spokesman said. ¶ “They came at us.””: the words of somebody who was there, whom a
 * body, or who speaks for one, does not speak in the paragraph behind.
 */
export function isOtherVoice({ source, contentKind }: Attribution, words: string): boolean {
  if (contentKind === 'quotation' || source.name !== undefined) return false;
  const isOfficer = speaking.test(source.text);
  if (!isOfficer && !isBody(source)) return false;
  return doneToUs.test(words) || (!isOfficer && myself.test(words));
}

/** Whether the last to state something in the sentence before a quotation cannot have spoken it. */
export function isOfOthers(attributions: readonly Attribution[], words: string): boolean {
  const last = attributions.findLast(
    ({ source, contentKind }) => source.kind !== 'none' && contentKind !== 'noun-phrase',
  );
  return last !== undefined && isOtherVoice(last, words);
}

const speaking = /\bspokes(?:man|men|people|person|persons|woman|women)\b/i;
const doneToUs =
  /^["“‘'](?:everybody|everyone|he|people|she|someone|they)\b[^.!?]{0,80}\b(?:me|my)\b/i;
const myself = /\b(?:I|I[’'](?:d|ll|m|ve)|me|my|myself)\b/;

/** In which others speak. */
const rooms = toWordSet('court courts hearing inquest inquiry jury tribunal');

function isBody({ kind, text }: Attribution['source']): boolean {
  if (kind !== 'named' && kind !== 'role') return false;
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  if (rooms.has(last)) return false;
  return isOrganisationWord(last) || (kind === 'named' && isBodyName(text));
}
