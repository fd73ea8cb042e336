/** A generated part of a page that is otherwise written by hand. */
export interface Part {
  readonly name: string;
  readonly content: string;
}

/** Puts a part between its markers, in place of what stood there; undefined where the page has no such markers. */
export function replacePart(page: string, { name, content }: Part): string | undefined {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  return page.slice(0, from) + wrapPart({ name, content }) + page.slice(to + end.length);
}

/** A part with its markers around it. */
export function wrapPart({ name, content }: Part): string {
  return `<!-- ${name}:start -->\n\n${content.trim()}\n\n<!-- ${name}:end -->`;
}
