import { parseArgs, type ParseArgsConfig } from 'node:util';
import {
  findNearestName,
  rules,
  severities,
  toChoices,
  toSettingName,
  type Severity,
} from '../core/index.ts';

/** What the user asked for, read from the command line. */
export type Command =
  | ({ readonly name: 'lint'; readonly failOn: Severity | 'never' } & ReadingOptions &
      FormatOption<LintFormat>)
  | ({ readonly name: 'fix'; readonly isDryRun: boolean } & ReadingOptions)
  | ({ readonly name: 'sheet' } & ReadingOptions & FormatOption<SheetFormat>)
  | ({ readonly name: 'rules' } & FormatOption<'text' | 'json'>)
  | { readonly name: 'explain'; readonly ruleId: string }
  | { readonly name: 'server' }
  | { readonly name: 'help'; readonly topic: CommandName | undefined }
  | { readonly name: 'version' };

/** A command that reads drafts. */
export type DraftCommand = Extract<Command, ReadingOptions>;

/** Which drafts are read, and how. */
export interface ReadingOptions {
  /** As given; `-` is standard input. */
  readonly paths: readonly string[];
  /** The configuration file for all drafts, in place of the nearest one. */
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly showHints: boolean;
  /** How many drafts are read at once; undefined where that is up to us. */
  readonly jobs: number | undefined;
}

interface FormatOption<F extends string> {
  readonly format: F;
}

const lintFormats = ['text', 'json', 'sarif', 'github'] as const;
/** How findings are printed. */
export type LintFormat = (typeof lintFormats)[number];

const sheetFormats = ['text', 'json', 'markdown', 'csv'] as const;
/** How the fact-check sheet is printed. */
export type SheetFormat = (typeof sheetFormats)[number];

const commandNames = ['lint', 'fix', 'sheet', 'rules', 'explain', 'server'] as const;
/** What can be asked for. */
export type CommandName = (typeof commandNames)[number];

/** A command line that asks for nothing we can do, in words for standard error. */
export interface Misuse {
  readonly misuse: string;
}

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;
interface Values {
  readonly positionals: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

const reading = { config: { type: 'string' }, jobs: { type: 'string' } } as const;
const hints = { hints: { type: 'boolean' } } as const;
const stdin = { 'stdin-filename': { type: 'string' } } as const;
const format = { format: { type: 'string' } } as const;
const general = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const specs: Readonly<Record<CommandName, OptionSpecs>> = {
  lint: { ...reading, ...hints, ...stdin, ...format, 'fail-on': { type: 'string' } },
  fix: { ...reading, ...hints, 'dry-run': { type: 'boolean' } },
  sheet: { ...reading, ...stdin, ...format },
  rules: format,
  explain: {},
  server: { stdio: { type: 'boolean' } },
};

/** Reads the arguments behind the program's name. */
export function readArguments(argv: readonly string[]): Command | Misuse {
  const [first, ...rest] = argv;
  if (first === undefined) return { misuse: 'no command given; see copydesk --help' };
  if (first === '--version' || first === '-v') return { name: 'version' };
  if (first === '--help' || first === '-h' || first === 'help') return readHelp(rest[0]);
  if (!isOneOf(commandNames, first)) return reportCommand(first);
  const values = readValues(rest, specs[first]);
  if ('misuse' in values) return values;
  if (values.has('help')) return { name: 'help', topic: first };
  if (values.has('version')) return { name: 'version' };
  return toCommand(first, values);
}

function readHelp(topic: string | undefined): Command | Misuse {
  if (topic === undefined) return { name: 'help', topic: undefined };
  if (isOneOf(commandNames, topic)) return { name: 'help', topic };
  return reportUnknown('command', topic, commandNames);
}

/** Who gives a file at once wants to know what is wrong with it. */
function reportCommand(name: string): Misuse {
  if (!/[./\\]/.test(name)) return reportUnknown('command', name, commandNames);
  return { misuse: `unknown command "${name}"; did you mean "copydesk lint ${name}"?` };
}

function readValues(args: readonly string[], options: OptionSpecs): Values | Misuse {
  try {
    const read = parseArgs({
      args: [...args],
      options: { ...general, ...options },
      allowPositionals: true,
    });
    const values = new Map<string, unknown>(Object.entries(read.values));
    return {
      positionals: read.positionals,
      has: (name) => values.get(name) === true,
      text: (name) => {
        const value = values.get(name);
        return typeof value === 'string' ? value : undefined;
      },
    };
  } catch (error) {
    return { misuse: toMisuse(error, args, { ...general, ...options }) };
  }
}

/** Node's own words, less its advice; an unknown option gets the nearest known one. */
function toMisuse(error: unknown, args: readonly string[], options: OptionSpecs): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(--[^'=]+)/.exec(message)?.[1];
  if (unknown && args.some((arg) => arg.startsWith(unknown))) {
    const command = commandNames.find((name) => unknown === `--${name}`);
    if (command) return `unknown option "${unknown}"; did you mean "copydesk ${command}"?`;
    const names = Object.keys(options).map((name) => `--${name}`);
    return reportUnknown('option', unknown, names).misuse;
  }
  const [sentence = message] = message.split(/\.\s|\n/, 1);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function toCommand(name: CommandName, values: Values): Command | Misuse {
  const jobs = values.text('jobs');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) {
    return { misuse: `--jobs must be a number from 1 to 999; got "${jobs}"` };
  }
  const misuse = findPathFault(values);
  if (misuse !== undefined) return { misuse };
  if (name === 'server') return readServer(values);
  if (name === 'rules') return readRules(values);
  if (name === 'explain') return readExplain(values);
  if (name === 'fix') return readFix(values);
  if (name === 'sheet') {
    const chosen = readChoice('format', values, sheetFormats, 'text');
    return isMisuse(chosen) ? chosen : { name, format: chosen, ...toReading(values) };
  }
  const chosen = readChoice('format', values, lintFormats, 'text');
  if (isMisuse(chosen)) return chosen;
  const failOn = readChoice('fail-on', values, [...severities, 'never'], 'warning');
  if (isMisuse(failOn)) return failOn;
  return { name, format: chosen, failOn, ...toReading(values) };
}

function readServer(values: Values): Command | Misuse {
  if (values.positionals.length > 0) return { misuse: 'the server takes no paths' };
  if (!values.has('stdio'))
    return { misuse: 'the server speaks over standard input and output: add --stdio' };
  return { name: 'server' };
}

function readRules(values: Values): Command | Misuse {
  if (values.positionals.length > 0)
    return { misuse: 'rules takes no paths; copydesk explain takes the name of a rule' };
  const chosen = readChoice('format', values, ['text', 'json'], 'text');
  return isMisuse(chosen) ? chosen : { name: 'rules', format: chosen };
}

function readExplain({ positionals }: Values): Command | Misuse {
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0)
    return { misuse: 'explain takes the name of one rule; copydesk rules lists them' };
  const ids = rules.map(({ meta }) => meta.id);
  const ruleId = ids.find((id) => id === given || toSettingName(id) === given);
  if (ruleId !== undefined) return { name: 'explain', ruleId };
  return reportUnknown('rule', given, ids, '; copydesk rules lists them');
}

function readFix(values: Values): Command | Misuse {
  if (values.positionals.includes('-'))
    return { misuse: 'fix writes files; it cannot read standard input' };
  return { name: 'fix', isDryRun: values.has('dry-run'), ...toReading(values) };
}

/** What is wrong with the paths, in words: a script has left one empty, or standard input has a name and is not read. */
function findPathFault({ positionals, text }: Values): string | undefined {
  if (positionals.includes('')) return 'one of the paths is empty';
  if (text('stdin-filename') === undefined || positionals.length === 0) return undefined;
  return positionals.includes('-') ? undefined : '--stdin-filename names standard input: add -';
}

function toReading({ positionals, text, has }: Values): ReadingOptions {
  const stdinFilename = text('stdin-filename');
  // Whoever names it wants it read.
  const paths = stdinFilename === undefined ? ['.'] : ['-'];
  return {
    paths: positionals.length > 0 ? positionals : paths,
    config: text('config'),
    stdinFilename,
    showHints: has('hints'),
    jobs: Number(text('jobs')) || undefined,
  };
}

function readChoice<T extends string>(
  option: string,
  values: Values,
  choices: readonly T[],
  fallback: T,
): T | Misuse {
  const given = values.text(option);
  if (given === undefined) return fallback;
  if (isOneOf(choices, given)) return given;
  return { misuse: `--${option} "${given}" ${toChoices(choices, given)}` };
}

/** Whether a value read from the command line is a complaint. */
export function isMisuse(value: Command | Misuse | string): value is Misuse {
  return typeof value === 'object' && 'misuse' in value;
}

function isOneOf<T extends string>(choices: readonly T[], given: string): given is T {
  return choices.some((choice) => choice === given);
}

function reportUnknown(
  what: string,
  name: string,
  known: readonly string[],
  otherwise = '',
): Misuse {
  const nearest = findNearestName(name, known);
  const hint = nearest ? `; did you mean "${nearest}"?` : otherwise;
  return { misuse: `unknown ${what} "${name}"${hint}` };
}
