import type { StorySentence } from '../../../story/sentences.ts';

/** “Human rights activists said … ¶ The Harbor Group for Human Rights said …”: the body comes in with its name. */
export function isBodyNext({ attributions }: StorySentence, words: string): boolean {
  const own = new Set(words.toLowerCase().split(/[^a-zà-ỿ]+/));
  return attributions.some(({ source, content, contentKind }) => {
    if (source.kind !== 'named' || content.length === 0 || contentKind === 'noun-phrase')
      return false;
    const names = source.text.match(/\p{Upper}\p{Lower}{4,}/gu) ?? [];
    return names.length > 1 && names.some((name) => own.has(name.toLowerCase()));
  });
}
