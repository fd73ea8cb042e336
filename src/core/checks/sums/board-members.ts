/** Whoever has a seat on a board, a bench or in a house, as part of a pattern. */
export const boardMembers =
  '(?:MPs|aldermen|commissioners|councill?ors|directors|governors|judges|jurors|justices|lawmakers|legislators|members|senators|supervisors|trustees)';
