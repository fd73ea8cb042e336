// The bench's figures as Markdown.

const toLine = (cells) => `| ${cells.join(' | ')} |`;

/** A table of rows of cells; the first row is its head. */
export function toTable([head, ...rows]) {
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(toLine).join('\n');
}

/** Milliseconds as people read them. */
export function toTime(milliseconds) {
  if (!Number.isFinite(milliseconds)) return '–';
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds < 10 ? `${milliseconds.toFixed(2)} ms` : `${Math.round(milliseconds)} ms`;
}

/** Words a second, from words and milliseconds. */
export function toRate(words, milliseconds) {
  return Math.round((words / milliseconds) * 1000).toLocaleString('en');
}

/** Megabytes. */
export function toMemory(megabytes) {
  return Number.isFinite(megabytes) ? `${Math.round(megabytes)} MB` : '–';
}
