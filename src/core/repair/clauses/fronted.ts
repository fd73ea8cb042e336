import type { Token } from '../../document/words/tokens.ts';

const fronting = new Set(
  `in on at after before during under over for from with by despite amid as when while if although though because since
   once until unless through across without within following according earlier later last
   yesterday today tonight tomorrow regardless overall`.split(/\s+/),
);

/** Whether a sentence opens with a phrase or clause that a comma will close: “In May, ”. */
export function isFronted(tokens: readonly Token[]): boolean {
  const opening = tokens.find((token) => token.kind !== 'punctuation');
  return (
    opening !== undefined && (fronting.has(opening.lower) || /.{3}(?:ing|ly)$/.test(opening.lower))
  );
}
