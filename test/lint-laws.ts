import assert from 'node:assert/strict';
import {
  applyEdits,
  createDocument,
  createLinter,
  createSheet,
  defaultSettings,
  type Document,
  type Finding,
  type LanguageId,
} from '../src/core/index.ts';
import { compareSpans } from '../src/core/span.ts';

const linter = createLinter({ ...defaultSettings, showHints: true, storyFurniture: true });

/** Lints a draft and holds the result to what is true of every draft. */
export function lintByLaw(
  text: string,
  language: LanguageId,
  previous?: Document,
): readonly Finding[] {
  const document = createDocument(text, language, previous);
  assertBlocks(document, text);
  const { findings, failures } = linter.lint(document);
  assert.deepEqual(failures, []);
  assertFindings(document, findings);
  createSheet(document, defaultSettings);
  return findings;
}

/** No character is lost, and blocks stand where they say. */
function assertBlocks(document: Document, text: string): void {
  assert.equal(document.text, text.replace(/^\uFEFF/, ''));
  let end = 0;
  for (const { block, start } of document.blocks) {
    assert.ok(start >= end, `a block at ${start} overlaps one that ends at ${end}`);
    end = start + block.source.length;
    assert.equal(document.text.slice(start, end), block.source);
  }
}

function assertFindings({ text }: Document, findings: readonly Finding[]): void {
  const sorted = findings.toSorted((a, b) => compareSpans(a.span, b.span));
  assert.deepEqual(
    findings.map(({ span }) => span),
    sorted.map(({ span }) => span),
  );
  for (const { span, related, fixes, ruleId } of findings) {
    for (const each of [span, ...related.map((other) => other.span)]) {
      assert.ok(0 <= each.start && each.start < each.end && each.end <= text.length, ruleId);
      const words = text.slice(each.start, each.end);
      assert.equal(words, words.trim(), `${ruleId} flags space around its words`);
    }
    // Throws where edits overlap or reach out of the text.
    for (const { edits } of fixes) applyEdits(text, edits);
  }
}
