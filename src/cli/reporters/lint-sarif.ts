import {
  createPlaces,
  rules,
  type Finding,
  type Fix,
  type Span,
  type TextPlace,
} from '../../core/index.ts';
import type { LintedFile } from './linted-file.ts';
import { sarifLevels, sourceRoot, toSarifText } from './sarif-log.ts';
import { toSourcePlace } from './source-place.ts';

/** One draft, and how its places are written. */
interface Source {
  readonly text: string;
  readonly artifactLocation: object;
  readonly toPlace: (offset: number) => TextPlace;
}

const indices: ReadonlyMap<string, number> = new Map(
  rules.map(({ meta }, index) => [meta.id, index]),
);

/** The findings of a draft that are shown, as results of a SARIF log; nothing for a draft without any. */
export function formatLintSarif({ path, text, visible }: LintedFile): string {
  const { uri, isInside } = toSourcePlace(path);
  const artifactLocation = isInside ? { uri, uriBaseId: sourceRoot } : { uri };
  const source = { text, artifactLocation, toPlace: createPlaces(text) };
  return visible
    .map((finding) => `\n${JSON.stringify(toResult(finding, source), undefined, 2)}`)
    .map((result) => result.replaceAll('\n', '\n        '))
    .join(',');
}

function toResult(finding: Finding, source: Source) {
  const { ruleId, category, severity, message, span, related, fixes } = finding;
  return {
    ruleId,
    ruleIndex: indices.get(ruleId),
    level: sarifLevels[severity],
    message: toSarifText(message),
    locations: [{ physicalLocation: toLocation(span, source) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        message: toSarifText(each.message),
        physicalLocation: toLocation(each.span, source),
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toSarifFix(fix, source)) }),
    properties: { category, severity },
  };
}

function toLocation(span: Span, { text, artifactLocation, toPlace }: Source) {
  const snippet = { text: text.slice(span.start, span.end) };
  return { artifactLocation, region: { ...toRegion(span, toPlace), snippet } };
}

/** Every fix changes the draft that it was found in. */
function toSarifFix({ title, applicability, edits }: Fix, { artifactLocation, toPlace }: Source) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: toRegion(span, toPlace),
    ...(newText !== '' && { insertedContent: { text: newText } }),
  }));
  return {
    description: toSarifText(title),
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { applicability },
  };
}

/** Some words by line and column, and by code unit. */
function toRegion({ start, end }: Span, toPlace: Source['toPlace']) {
  const [from, to] = [toPlace(start), toPlace(end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}
