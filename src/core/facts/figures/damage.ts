import lexicon from '../../lexicons/figures/damage.json' with { type: 'json' };
import { createCue, toFirstWord } from '../../document/words/cue.ts';
import { toForms, toVerbForm } from '../../english/inflection.ts';
import type { NumberContext } from './context.ts';
import type { Counted } from './counted.ts';
import type { Measured } from './units.ts';

const objects: ReadonlySet<string> = new Set(
  lexicon.objects.flatMap((noun) => toForms(noun, 'noun')),
);
const participles = lexicon.verbs.map((verb) => toVerbForm(verb, 'participle'));
const actives = lexicon.verbs.flatMap((verb) => [
  toVerbForm(verb, 'past'),
  toVerbForm(verb, 'gerund'),
  toVerbForm(verb, 'thirdPerson'),
]);
const damageTo = 'damage to';
const before = createCue(
  [...actives, damageTo].map(toFirstWord),
  new RegExp(`\\b(?:${[...actives, damageTo].join('|')})\\b[^.;]{0,60}$`, 'i'),
);
/** “lay in ruins” */
const ruins = ['ashes', 'rubble', 'ruins'];
const after = createCue(
  [...participles.map(toFirstWord), ...ruins],
  new RegExp(
    `^(?: and (?:an? )?[a-zÀ-ỿ]+)? (?:(?:lay|lie|lies|stood|are|is|was|were|left|reduced) (?:in|to) (?:ashes|rubble|ruins)\\b|(?:(?:was|were|have|has|had|been|being|are|is|also|completely|partially|partly|badly|heavily|severely|slightly) ){0,4}(?:${participles.join('|')})\\b)`,
    'i',
  ),
);
const inside = createCue(
  participles.map(toFirstWord),
  new RegExp(`^(?:${participles.join('|')})\\b`, 'i'),
);

/** Whether what is counted was damaged: “broke the roofs of two farm sheds”, “four schools were hit”. */
export function isDamage(
  { text, phrase, sentence, before: lead }: NumberContext,
  counted: Counted | undefined,
  unit: Measured | undefined,
): boolean {
  const [start, end] = [counted?.start ?? phrase.end, counted?.end ?? unit?.end ?? phrase.end];
  const words = text.slice(start, end).trim();
  if (!objects.has(counted?.head ?? words)) return false;
  return (
    before.test(sentence, lead) ||
    inside.test(sentence, words) ||
    after.test(sentence, text.slice(end, end + 60))
  );
}
