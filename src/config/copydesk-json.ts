import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { SettingsProblem } from '../core/index.ts';
import { matchesGlob } from './globs.ts';

/** The name of the file in which a desk keeps its house style. */
export const configFileName = 'copydesk.json';

/** Something in a `copydesk.json` that cannot be used as it stands; offsets count from the text's start. */
export interface ConfigProblem {
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly start: number;
  readonly end: number;
}

/** What a `copydesk.json` holds. */
export interface CopydeskJson {
  /** The value as written; where the text does not parse, as much of it as can be read. */
  readonly raw: unknown;
  /** Where the text stops to parse, and why; empty when it does parse. */
  readonly problems: readonly ConfigProblem[];
  /** Where the setting with these keys stands, its key or its value; the nearest setting around it if it has none. */
  readonly locate: (
    path: readonly string[],
    part?: 'key' | 'value',
  ) => { readonly start: number; readonly end: number };
}

/** Reads the text of a `copydesk.json`, in which comments and trailing commas are allowed. Never throws. */
export function readCopydeskJson(text: string): CopydeskJson {
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  return {
    raw: root ? getNodeValue(root) : undefined,
    // What follows the first fault of a text is mostly its consequence.
    problems: errors.slice(0, 1).map((error) => toProblem(error, json)),
    locate: (path, part = 'key') => locate(root, path, part),
  };
}

/** Where a problem with a setting stands: a name that is unknown at the name, a value that is wrong at the value. */
export function locateProblem(
  { locate: find }: CopydeskJson,
  { path, severity }: SettingsProblem,
): { readonly start: number; readonly end: number } {
  return find(path, severity === 'warning' ? 'key' : 'value');
}

/** Whether a `copydesk.json` says itself what it leaves out: then its globs are meant for its folder. */
export function hasOwnGlobs(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'exclude' in raw;
}

/** Whether one of the globs matches a path, which is relative to the folder that the globs are meant for. */
export function isExcluded(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(glob, path));
}

function locate(root: Node | undefined, path: readonly string[], part: 'key' | 'value') {
  if (!root) return { start: 0, end: 0 };
  const value = findNodeAtLocation(root, [...path]);
  if (!value) return locate(root, path.slice(0, -1), part);
  const key = value.parent?.type === 'property' ? value.parent.children?.[0] : undefined;
  const node = part === 'key' && key ? key : value;
  return { start: node.offset, end: node.offset + node.length };
}

/** By the names that the parser gives its errors. */
const explanations: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  EndOfFileExpected: 'nothing may follow the closing brace',
  InvalidCharacter: 'a character that JSON does not allow here',
  InvalidCommentToken: 'a comment that is not closed',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidNumberFormat: 'a number that JSON does not know',
  InvalidSymbol: 'a word that JSON does not know; words need quotation marks',
  InvalidUnicode: 'an escape that JSON does not know',
  PropertyNameExpected: 'the name of a setting is missing',
  UnexpectedEndOfComment: 'a comment that is not closed',
  UnexpectedEndOfNumber: 'a number that is not finished',
  UnexpectedEndOfString: 'a quotation mark is missing',
  ValueExpected: 'a value is missing',
};

function toProblem({ error, offset, length }: ParseError, text: string): ConfigProblem {
  const name = printParseErrorCode(error);
  const message = text.trim() === '' ? 'the file is empty' : (explanations[name] ?? name);
  return { message, severity: 'error', start: offset, end: offset + length };
}
