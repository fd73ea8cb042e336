import type { Document } from '../document/document.ts';
import { isGenre, type Genre, type Settings } from '../settings.ts';

/** The genre of a draft: its front matter’s, else the settings’. News that breaks is running coverage. */
export function findGenre(
  { frontMatter: { values } }: Pick<Document, 'frontMatter'>,
  settings: Settings,
): Genre {
  const own = values.get('genre')?.toLowerCase();
  const genre = isGenre(own) ? own : settings.genre;
  const isBreaking = values.get('breaking')?.toLowerCase() === 'true';
  return genre === 'news' && isBreaking ? 'live' : genre;
}

/** Whether the front matter says that the draft reports, so that nobody need go by its words. */
export function isSaidToReport({
  frontMatter: { values },
}: Pick<Document, 'frontMatter'>): boolean {
  return /^(?:live|news)$/i.test(values.get('genre') ?? '');
}
