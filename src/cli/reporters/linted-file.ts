import type { Finding, LanguageId } from '../../core/index.ts';

/** A draft with what was found in it. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly languageId: LanguageId;
  readonly words: number;
  /** All of them, hints too. */
  readonly findings: readonly Finding[];
  /** Those to show to people. */
  readonly visible: readonly Finding[];
}
