import type { Diagnostic, Position, Range } from 'vscode-languageserver/node';
import { toMovedFindings, type FoundInBlock } from '../core/index.ts';
import { isNoHint, type CheckedDraft } from './checked-draft.ts';
import type { ClientFeatures } from './client-features.ts';
import { toDiagnostic } from './convert.ts';
import type { OpenText } from './open-draft.ts';

/** The diagnostics of single blocks: as long as nothing but its place changes, those of a block are made once. */
export interface BlockDiagnostics {
  readonly of: (
    block: FoundInBlock,
    checked: CheckedDraft,
    open: OpenText,
  ) => readonly Diagnostic[];
}

interface Made {
  /** Where the block started. */
  readonly at: Position;
  readonly items: readonly Diagnostic[];
}

/** Starts with none. */
export function createBlockDiagnostics(features: ClientFeatures): BlockDiagnostics {
  const made = new WeakMap<FoundInBlock['found'], Made>();
  return {
    of: ({ found, index }, checked, open) => {
      const { document, shift } = checked;
      const at = open.positionAt((document.blocks[index]?.start ?? 0) + shift);
      const before = found.others.length === 0 ? made.get(found) : undefined;
      const items =
        (before && move(before, at)) ??
        toMovedFindings(found, document, index)
          .filter(isNoHint)
          .map((each) => toDiagnostic(each, checked, open, features));
      if (items !== before?.items) made.set(found, { at, items });
      return items;
    },
  };
}

/** The diagnostics of a block that has moved by some lines; undefined if it has moved within its line. */
function move(
  { at, items }: Made,
  { line, character }: Position,
): readonly Diagnostic[] | undefined {
  if (at.character !== character) return undefined;
  const lines = line - at.line;
  return lines === 0 ? items : items.map((each) => moveDiagnostic(each, lines));
}

function moveDiagnostic(diagnostic: Diagnostic, lines: number): Diagnostic {
  const { range, relatedInformation } = diagnostic;
  if (!relatedInformation) return { ...diagnostic, range: moveRange(range, lines) };
  const related = relatedInformation.map(({ location, message }) => ({
    location: { uri: location.uri, range: moveRange(location.range, lines) },
    message,
  }));
  return { ...diagnostic, range: moveRange(range, lines), relatedInformation: related };
}

function moveRange({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
