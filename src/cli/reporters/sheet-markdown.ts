import {
  toPrintable,
  toSheetParts,
  toSheetSummary,
  type SheetFile,
  type SheetRow,
} from '../../core/index.ts';

/** The sheet as a Markdown worksheet: everything there is to check in the order of the copy, with a box to tick. */
export function formatSheetMarkdown(file: SheetFile): string {
  const parts = toSheetParts(file);
  const head = `# Fact-check sheet: ${toCell(toPrintable(file.path))}\n`;
  const counts = `\nWords: ${file.words}. ${toSheetSummary(parts)}.\n`;
  const checks = formatTable(
    'To check',
    ['', 'Line', 'What', 'Words', 'Status', 'Source', 'Why'],
    parts.checks.map(toCheckCells),
  );
  const sources = formatTable(
    'Sources',
    ['', 'Line', 'Name', 'Kind', 'Mentions'],
    parts.sources.map(({ line, text, kind, status }) => ['☐', String(line), text, kind, status]),
  );
  return head + counts + checks + sources;
}

function toCheckCells({
  line,
  part,
  kind,
  text,
  status,
  source,
  cue,
  carriedFrom,
}: SheetRow): string[] {
  const why = [cue && `“${cue}”`, carriedFrom && `named at ${carriedFrom}`];
  const what = part === 'figure' ? `${part}, ${kind}` : part;
  const reason = why.filter((each) => each !== '').join(', ');
  return ['☐', String(line), what, text, status, source, reason];
}

function formatTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return `\n## ${title}\n\nNone.\n`;
  const rule = head.map(() => '---');
  const lines = [head, rule, ...rows.map((row) => row.map(toCell))];
  return `\n## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}

/** Words of the draft stay words: no character of theirs may end the cell or start markup. */
function toCell(text: string): string {
  return text.replace(/[\\|<>*_`[\]~#&]/g, '\\$&');
}
