import { createPlaces, type Finding, type Severity, type TextPlace } from '../../core/index.ts';
import type { LintedFile } from './linted-file.ts';
import { toSourcePlace } from './source-place.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The findings that are shown as commands of a GitHub workflow, which puts them beside the lines of the draft. */
export function formatLintGithub({ path, text, visible }: LintedFile): string {
  const toPlace = createPlaces(text);
  const { path: file } = toSourcePlace(path);
  return visible.map((finding) => toCommand(finding, file, toPlace)).join('');
}

function toCommand(
  { severity, ruleId, message, span }: Finding,
  file: string,
  toPlace: (offset: number) => TextPlace,
): string {
  const [from, to] = [toPlace(span.start), toPlace(span.end)];
  const isOneLine = from.line === to.line;
  const properties = [
    ['file', file],
    ['line', from.line],
    // Columns of two different lines are refused.
    ...(isOneLine ? [['col', from.column]] : []),
    ['endLine', to.line],
    ...(isOneLine ? [['endColumn', to.column]] : []),
    ['title', ruleId],
  ];
  const named = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${named.join(',')}::${escapeMessage(message)}\n`;
}

function escapeProperty(value: string): string {
  return escapeMessage(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What would end the command, or drive the terminal, stays a character of the text. */
function escapeMessage(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}+/gu, ' ');
}
