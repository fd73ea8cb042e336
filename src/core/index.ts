export { readBeginnings } from './document/beginnings.ts';
export { createDocument, type Document } from './document/document.ts';
export type { LanguageId } from './document/language.ts';
export { DraftText } from './document/text/draft-text.ts';
export { toIgnoreEdit, type IgnoreEdit } from './document/ignore-edit.ts';
export { applyEdits, type TextEdit } from './edit.ts';
export { explainFinding, type Explanation } from './explain.ts';
export { findVisible } from './linter/visible.ts';
export {
  categories,
  isAtLeast,
  severities,
  type Category,
  type Finding,
  type Fix,
  type RelatedSpan,
  type Severity,
} from './finding.ts';
export type { RuleFailure } from './linter/block-findings.ts';
export type { Follower } from './linter/follower.ts';
export type { FollowedResult, FoundInBlock, LintResult } from './linter/lint-result.ts';
export { toMovedFindings } from './linter/moved-findings.ts';
export { createLinter, type Linter } from './linter/linter.ts';
export { findNearestName, toChoices } from './nearest-name.ts';
export { createPlaces, type TextPlace } from './places.ts';
export { toPrintable } from './printable.ts';
export { findRuleFixes } from './linter/rule-fixes.ts';
export { rules } from './rules/index.ts';
export { toSettingName, type Rule, type RuleMeta } from './rules/rule.ts';
export { applySafeFixes, findSafeFixes } from './linter/safe-fixes.ts';
export { genres, type Settings } from './settings.ts';
export { defaultSettings, resolveSettings, settingKeys } from './resolve-settings.ts';
export { describeProblem, type SettingsProblem } from './settings-problem.ts';
export { sheetIgnoreComments } from './sheet/ignore-comments.ts';
export { createSheet, type Sheet } from './sheet/sheet.ts';
export { toSheetParts, toSheetSummary, type SheetFile, type SheetRow } from './sheet/rows.ts';
export { formatSheetText } from './sheet/text.ts';
export { toHull, toShifted, type Span } from './span.ts';
export { findTerm, type Term } from './terms.ts';
export { copydesk } from './vfile.ts';
export { countWords } from './word-count.ts';
