import type { Hover, MarkupContent, Position } from './connection/language-server.ts';
import { explainFinding, type Explanation, type Finding } from '../core/index.ts';
import type { ClientFeatures } from './connection/client-features.ts';
import { toRange, toRulePage, toSpan } from './diagnostics/convert.ts';
import type { ActionSource } from './actions/action-source.ts';
import type { Session } from './session.ts';

/** Answers what a flagged word is about: why a desk asks, what to write, and when it is fine. */
export function handleHover({ connection, documents, drafts, features }: Session): void {
  connection.onHover(async ({ textDocument, position }, token) => {
    const checked = await drafts.checkSoon(textDocument.uri, token);
    const open = documents.get(textDocument.uri);
    if (!checked || open?.version !== checked.version) return null;
    return findHover({ open, checked, features }, position);
  });
}

/** Most findings that one hover explains. */
const maxFindings = 3;

/** What is said about the findings at a position, the shortest first; null where nothing is flagged. */
function findHover({ open, checked, features }: ActionSource, position: Position): Hover | null {
  const at = toSpan({ start: position, end: position }, checked, open).start;
  const here = checked
    .findings()
    .filter(({ span }) => span.start <= at && at <= span.end)
    .toSorted((a, b) => toLength(a) - toLength(b))
    .slice(0, maxFindings);
  const [nearest] = here;
  if (!nearest) return null;
  const parts = here.map((finding) =>
    toText(explainFinding(checked.document, finding), finding.ruleId, features),
  );
  const contents: MarkupContent = {
    kind: features.markdownHover ? 'markdown' : 'plaintext',
    value: parts.join(features.markdownHover ? '\n\n---\n\n' : '\n\n'),
  };
  return { contents, range: toRange(nearest.span, checked, open) };
}

function toLength({ span }: Finding): number {
  return span.end - span.start;
}

/** Longest words of the draft that are repeated, in UTF-16 code units. */
const maxWords = 60;

function toText(
  { words, why, write, fine }: Explanation,
  ruleId: string,
  features: ClientFeatures,
): string {
  const isMarkdown = features.markdownHover;
  const say = isMarkdown ? escapeMarkdown : (text: string): string => text;
  const bold = (text: string): string => (isMarkdown ? `**${say(text)}**` : text);
  const lines = [
    `${bold(toQuoted(words))}: ${say(why)}`,
    write && `${bold('Instead')}: ${say(write)}`,
    fine && `${bold('Fine')}: ${say(fine)}`,
    isMarkdown && toLink(ruleId, features),
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n\n');
}

function toLink(ruleId: string, features: ClientFeatures): string | undefined {
  const { pageCommand } = features;
  const asked = encodeURIComponent(JSON.stringify([ruleId]));
  const href =
    pageCommand === undefined ? toRulePage(ruleId, features) : `command:${pageCommand}?${asked}`;
  return href === undefined ? undefined : `[About ${escapeMarkdown(ruleId)}](${href})`;
}

/** In quotation marks; a quotation brings its own. */
function toQuoted(words: string): string {
  const short = toShort(words);
  return /^[“"]/.test(short) ? short : `“${short}”`;
}

function toShort(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= maxWords) return line;
  const at = line.lastIndexOf(' ', maxWords);
  return `${line.slice(0, at > 0 ? at : maxWords)} …`;
}

/** The words of a draft are anybody’s: none of them may become a link, an image or markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
