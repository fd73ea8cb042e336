import irregular from '../../../lexicons/english/irregular-forms.json' with { type: 'json' };
import { addTo } from '../../../collections/add-to.ts';
import { toStem } from '../../../english/stem.ts';
import { findVerbForm } from '../../../english/inflection.ts';
import { isClosedWord } from '../../../english/word-shapes.ts';
import type { Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../attributions.ts';
import type { findClaimVerb } from './headline-claims.ts';

const ofPasts = new Map<string, string[]>();
for (const [lemma, forms] of Object.entries<readonly string[]>(irregular.verbs))
  for (const form of forms) addTo(ofPasts, form, lemma);

const accusing = /^(?:accuse|allege|charge|indict|suspect)$/;
const accusation = /\b(?:complaint|(?:law)?suit|indictment|whistle-?blower)\b/i;

/** Whether what is attributed is an accusation, and so in dispute whatever it is. */
export function isAccusing({ cue, source }: Attribution): boolean {
  return accusing.test(cue.lemma) || accusation.test(source.text);
}

/**
 * Finds in a headline the verb of an accusation in the copy, whatever verb it is: “General leaked war plans” over
 * “accused a general of leaking war plans”. The words behind it must be those of its sentence as well.
 */
export function createAccusedVerbs(
  content: readonly Token[],
  whole: readonly Token[] = content,
): typeof findClaimVerb {
  const stems = new Set(whole.filter((token) => !isClosedWord(token)).map(toTokenStem));
  return (tokens, i) => {
    const token = tokens[i];
    if (!token || !isSharedBehind(tokens, i, stems)) return undefined;
    for (const { lower } of content) {
      const lemma = findLemma(token.lower, lower);
      const form = lemma === undefined ? undefined : findVerbForm(token.lower, lemma);
      if (lemma !== undefined && form !== undefined)
        return { kind: 'charge', lemma, form, first: i, last: i };
    }
    return undefined;
  };
}

function toTokenStem({ lower }: Token): string {
  return toStem(lower.replace(/['’]s?$/, ''));
}

function isSharedBehind(tokens: readonly Token[], i: number, stems: ReadonlySet<string>): boolean {
  return tokens
    .slice(i + 1)
    .some(
      (token) => token.kind === 'word' && !isClosedWord(token) && stems.has(toTokenStem(token)),
    );
}

/** The verb of which both words are forms, that of the copy not its bare form, which may be a noun. */
function findLemma(word: string, inCopy: string): string | undefined {
  if (!/(?:ed|ing|s)$/.test(inCopy) && !ofPasts.has(inCopy)) return undefined;
  return [...(ofPasts.get(inCopy) ?? []), ...toRegular(inCopy)].find(
    (lemma) =>
      lemma.length > 2 &&
      findVerbForm(word, lemma) !== undefined &&
      findVerbForm(inCopy, lemma) !== undefined &&
      (inCopy !== lemma || ofPasts.has(inCopy)),
  );
}

/** “leaking” → leak, leake; “robbed” → robb, robbe, rob; “buries” → bury */
function toRegular(word: string): readonly string[] {
  const bare = word.replace(/(?:ed|ing|es|s)$/, '');
  const single = /(.)\1$/.test(bare) ? [bare.slice(0, -1)] : [];
  const y = bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : [];
  return [...single, ...y, bare, `${bare}e`];
}
