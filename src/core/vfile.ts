import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { createDocument } from './document/document.ts';
import type { LanguageId } from './document/language.ts';
import { findVisible } from './linter/visible.ts';
import type { Finding } from './finding.ts';
import { createLinter } from './linter/linter.ts';
import { createPlaces, type TextPlace } from './places.ts';
import { resolveSettings } from './resolve-settings.ts';
import { describeProblem } from './settings-problem.ts';

/** A place as unist has it: with its offset. */
type Point = TextPlace & { readonly offset: number };

/**
 * The core as one plug-in of unified: `retext().use(copydesk, { showHints: true })` adds a message to the file
 * for each finding, and for each setting that cannot be used. Settings are those of a `copydesk.json`; a file
 * that ends in `.md` or `.markdown` is read as Markdown. The tree is left as it is.
 */
export const copydesk: Plugin<[settings?: unknown], Root> = (raw = {}) => {
  const { settings, problems } = resolveSettings(raw);
  const linter = createLinter(settings);
  return (_, file) => {
    for (const problem of problems) {
      file.message(describeProblem(problem), { source: 'copydesk' });
    }
    const document = createDocument(String(file), toLanguage(file));
    const { findings, failures } = linter.lint(document);
    const toPoint = createPoints(String(file));
    for (const finding of findVisible(findings, settings.showHints, document))
      addMessage(file, finding, toPoint);
    for (const { ruleId, error } of failures) {
      file.message(`Rule ${ruleId} failed: ${String(error)}`, { ruleId, source: 'copydesk' });
    }
  };
};

function toLanguage({ extname }: VFile): LanguageId {
  const isMarkdown = extname !== undefined && /^\.(?:md|markdown)$/i.test(extname);
  return isMarkdown ? 'markdown' : 'plaintext';
}

/** Findings count from behind the byte-order mark, files from before it. */
function createPoints(text: string): (offset: number) => Point {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const toPlace = createPlaces(text);
  return (offset) => ({ ...toPlace(offset + shift), offset: offset + shift });
}

function addMessage(
  file: VFile,
  { span, message: reason, ruleId, severity, fixes }: Finding,
  toPoint: (offset: number) => Point,
): void {
  const place = { start: toPoint(span.start), end: toPoint(span.end) };
  const options = { place, ruleId, source: 'copydesk' };
  const isMild = severity === 'information' || severity === 'hint';
  const message = isMild ? file.info(reason, options) : file.message(reason, options);
  if (severity === 'error') message.fatal = true;
  message.actual = String(file).slice(place.start.offset, place.end.offset);
  message.expected = fixes.flatMap(({ edits: [edit, ...others] }) => {
    const isSwap = edit?.span.start === span.start && edit.span.end === span.end;
    return isSwap && others.length === 0 ? [edit.newText] : [];
  });
}
