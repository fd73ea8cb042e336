import type { Block } from '../document/block.ts';
import type { Figure } from '../facts/figures.ts';
import { appendAccordingTo, appendAttribution } from '../repair/append-attribution.ts';
import type { Story } from '../story/story.ts';
import type { ProseEdit, ProseFix } from '../rules/rule.ts';
import { addTableSource } from '../rules/table-source.ts';

/** Offers a source for a figure: words with a placeholder, a source to check, a note, a footnote. */
export function findFigureFixes(story: Story, index: number, figure: Figure): ProseFix[] {
  const { blocks, languageId } = story.document;
  const block = blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence) return [];
  if (block.kind === 'table-cell') return findTableFixes(story, index);
  const behind = { start: sentence.end, end: sentence.end };
  const note = toFix('Add a source note', [{ span: behind, newText: '<!-- src: TK -->' }]);
  const label = languageId === 'markdown' ? `src${story.lastSourceNote() + 1}` : undefined;
  const footnote = label && toFix('Add a footnote', [{ span: behind, newText: `[^${label}]` }]);
  const notes = [note, ...(footnote ? [{ ...footnote, append: `[^${label}]: [SOURCE TK]` }] : [])];
  const edits = appendAccordingTo(block, sentence.index, '[SOURCE TK]');
  const asked = edits ? [toFix('Ask for the source', edits)] : [];
  return [...asked, ...findOfferFixes(story, block, index, figure), ...notes];
}

function findTableFixes({ document }: Story, index: number): ProseFix[] {
  const edit = addTableSource(document, index);
  return edit ? [toFix('Add a source line', [edit])] : [];
}

/** Offers an owner for a toll: a placeholder, a source to check; in a conflict, asks whether it is verified. */
export function findTollFixes(
  story: Story,
  index: number,
  figure: Figure,
  isConflict: boolean,
): ProseFix[] {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence) return [];
  const edits = appendAttribution(block, sentence.index, '[SOURCE TK] said');
  const offers = findOfferFixes(story, block, index, figure);
  if (!edits) return offers;
  const behind = { start: sentence.end, end: sentence.end };
  const query = { span: behind, newText: ' [SAY WHETHER VERIFIED TK]' };
  const verified = isConflict ? [toFix('Ask who, and if verified', [...edits, query])] : [];
  return [toFix('Ask who is counting', edits), ...verified, ...offers];
}

/** A source that the draft names already; [CHECK TK] where nothing ties it to the figure. */
function findOfferFixes(story: Story, block: Block, index: number, figure: Figure): ProseFix[] {
  return story.findOffers(index, figure).flatMap(({ name, isCarried }) => {
    const words = isCarried ? `${name} said` : `${name} said [CHECK TK]`;
    const edits = appendAttribution(block, figure.sentence, words);
    const title = isCarried ? `Attribute to ${name}` : `Attribute to ${name}, to check`;
    return edits ? [toFix(title, edits)] : [];
  });
}

function toFix(title: string, edits: readonly ProseEdit[]): ProseFix {
  return { title, applicability: 'suggestion', edits };
}
