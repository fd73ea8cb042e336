/** What a block is. A `headline` is the story's, a `heading` any other. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'caption'
  | 'footnote';
