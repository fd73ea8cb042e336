import type { Diagnostic, Position, Range } from '../connection/language-server.ts';
import { toMovedFindings, type FoundInBlock } from '../../core/index.ts';
import { isNoHint, type CheckedDraft } from '../drafts/checked-draft.ts';
import type { ClientFeatures } from '../connection/client-features.ts';
import { toDiagnostic } from './convert.ts';
import type { OpenText } from '../drafts/open-draft.ts';

/** The diagnostics of single blocks: as long as nothing but its place changes, those of a block are made once. */
export interface BlockDiagnostics {
  readonly of: (
    block: FoundInBlock,
    checked: CheckedDraft,
    open: OpenText,
  ) => readonly Diagnostic[];
}

interface Made {
  /** Where the block started, and the others that its findings point into. */
  readonly at: readonly Position[];
  readonly items: readonly Diagnostic[];
}

/** Starts with none. */
export function createBlockDiagnostics(features: ClientFeatures): BlockDiagnostics {
  const made = new WeakMap<FoundInBlock['found'], Made>();
  return {
    of: ({ found, index }, checked, open) => {
      const { document, shift } = checked;
      const at = [0, ...found.others.map(({ offset }) => offset)].map((offset) =>
        open.positionAt((document.blocks[index + offset]?.start ?? 0) + shift),
      );
      const before = made.get(found);
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

/** The diagnostics of a block that has moved by some lines, with all that they point at; undefined if it has not. */
function move(before: Made, at: readonly Position[]): readonly Diagnostic[] | undefined {
  const lines = (at[0]?.line ?? 0) - (before.at[0]?.line ?? 0);
  const isTogether = before.at.every(
    ({ line, character }, i) => at[i]?.line === line + lines && at[i].character === character,
  );
  if (!isTogether) return undefined;
  return lines === 0 ? before.items : before.items.map((each) => moveDiagnostic(each, lines));
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
