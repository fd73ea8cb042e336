/** What stands around the results of the drafts, which are printed as they come. */
export interface Layout {
  readonly head: string;
  readonly between: string;
  readonly foot: (isEmpty: boolean) => string;
}

/** One result behind the other. */
export const plainLayout: Layout = { head: '', between: '', foot: () => '' };

/** The layout of JSON: one object that holds them all. */
export const jsonLayout: Layout = {
  head: '{\n  "version": 1,\n  "files": [',
  between: ',',
  foot: (isEmpty) => (isEmpty ? ']\n}\n' : '\n  ]\n}\n'),
};

/** One result as it stands in the layout of JSON. */
export function formatJsonFile(file: object): string {
  return `\n${JSON.stringify(file, undefined, 2)}`.replaceAll('\n', '\n    ');
}
