import { severities, type Severity } from './finding.ts';
import { findNearestName, toChoices } from './nearest-name.ts';
import { rules } from './rules/index.ts';
import { findOptionFault, type OptionSchemas } from './rules/options.ts';
import { toSettingName, type Rule } from './rules/rule.ts';
import { genres, isGenre, type RuleSettings, type Settings } from './settings.ts';
import type { SettingsProblem } from './settings-problem.ts';

type ListKey =
  'trustedSources' | 'allowedTerms' | 'houseTerms' | 'knownAcronyms' | 'languages' | 'exclude';

const listKeys: readonly ListKey[] = [
  'trustedSources',
  'allowedTerms',
  'houseTerms',
  'knownAcronyms',
  'languages',
  'exclude',
];

/** The files that are never a draft. */
const defaultExclude: readonly string[] = [
  '**/node_modules/**',
  '**/.*/**',
  '**/README*',
  '**/CHANGELOG*',
  '**/LICENSE*',
  '**/CONTRIBUTING*',
  // In small letters only the whole name: “license-fees-rise.md” is a story.
  '**/{readme,changelog,license,contributing}{,.*}',
  // And with a language: “readme-zh.md”, “readme_pt-br.md”.
  '**/{readme,changelog,contributing}[-_][a-z][a-z]{,[-_][a-z][a-z],[-_]han[st]}.*',
  '**/CMakeLists.txt',
  '**/requirements{,[0-9]*,[._]*}.txt',
  '**/requirements-{all,base,build,ci,common,dev,docs,extra,gpu,lint,local,lock,min,old,prod,production,py*,test,testing,tests}.txt',
];

/** The settings of someone who has set nothing. */
export const defaultSettings: Settings = {
  rules: Object.fromEntries(
    rules.map((rule) => [rule.meta.id, { options: toDefaults(rule.meta.options) }]),
  ),
  trustedSources: [],
  allowedTerms: [],
  houseTerms: [],
  knownAcronyms: [],
  spelling: 'US',
  languages: ['markdown', 'plaintext'],
  exclude: defaultExclude,
  showHints: false,
  storyFurniture: false,
  genre: 'news',
};

/** Every key that `copydesk.json` and the editor's settings may hold at the top. */
export const settingKeys: readonly string[] = ['options', ...Object.keys(defaultSettings)];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Report = (
  path: readonly string[],
  message: string,
  severity?: SettingsProblem['severity'],
) => void;

/**
 * Reads user values, the later ones over the earlier ones (the editor's settings, then `copydesk.json`).
 * Never throws: what does not fit is reported and left out, and everything else still applies.
 */
export function resolveSettings(...layers: readonly unknown[]): {
  settings: Settings;
  problems: readonly SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const report: Report = (path, message, severity = 'error') =>
    problems.push({ path, message, severity });
  const settings: Mutable<Settings> = { ...defaultSettings };
  for (const layer of layers) {
    if (layer === undefined) continue;
    if (!isRecord(layer)) report([], 'must be an object');
    else for (const [key, value] of Object.entries(layer)) readKey(settings, key, value, report);
  }
  return { settings, problems };
}

function readKey(settings: Mutable<Settings>, key: string, value: unknown, report: Report): void {
  if (key === '$schema' || value === undefined || value === null) return;
  if (key === 'rules') settings.rules = readRules(settings.rules, value, report);
  else if (key === 'options') settings.rules = readOptions(settings.rules, value, report);
  else if (isListKey(key)) {
    if (isStringList(value)) settings[key] = value;
    else report([key], 'must be a list of strings');
  } else if (key === 'showHints' || key === 'storyFurniture') {
    if (typeof value === 'boolean') settings[key] = value;
    else report([key], 'must be true or false');
  } else readChoice(settings, key, value, report);
}

function readChoice(
  settings: Mutable<Settings>,
  key: string,
  value: unknown,
  report: Report,
): void {
  if (key === 'spelling') {
    if (value === 'US' || value === 'UK') settings.spelling = value;
    else report([key], 'must be "US" or "UK"');
  } else if (key === 'genre') {
    if (isGenre(value)) settings.genre = value;
    else report([key], toChoices(genres, value));
  } else reportUnknown([key], 'setting', settingKeys, report);
}

function readRules(current: Settings['rules'], value: unknown, report: Report): Settings['rules'] {
  if (!isRecord(value)) {
    report(['rules'], 'must be an object');
    return current;
  }
  const next: Record<string, RuleSettings> = { ...current };
  for (const [name, severity] of Object.entries(value)) {
    const rule = findRule(name);
    if (!rule) reportUnknown(['rules', name], 'rule', rules.map(settingNameOf), report);
    else if (severity === 'default') next[rule.meta.id] = { options: optionsOf(next, rule) };
    else if (isSeverity(severity))
      next[rule.meta.id] = { severity, options: optionsOf(next, rule) };
    else report(['rules', name], toChoices([...severities, 'off', 'default'], severity));
  }
  return next;
}

function readOptions(
  current: Settings['rules'],
  value: unknown,
  report: Report,
): Settings['rules'] {
  if (!isRecord(value)) {
    report(['options'], 'must be an object');
    return current;
  }
  const next: Record<string, RuleSettings> = { ...current };
  for (const [name, options] of Object.entries(value)) {
    const rule = findRule(name);
    if (!rule) reportUnknown(['options', name], 'rule', rules.map(settingNameOf), report);
    else if (!isRecord(options)) report(['options', name], 'must be an object');
    else {
      const read = readRuleOptions(rule, options, ['options', name], report);
      next[rule.meta.id] = {
        ...next[rule.meta.id],
        options: { ...optionsOf(next, rule), ...read },
      };
    }
  }
  return next;
}

function readRuleOptions(
  rule: Rule,
  options: Record<string, unknown>,
  path: readonly string[],
  report: Report,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const schema = Object.hasOwn(rule.meta.options, name) ? rule.meta.options[name] : undefined;
    if (!schema) {
      reportUnknown([...path, name], 'option', Object.keys(rule.meta.options), report);
      continue;
    }
    const fault = findOptionFault(schema, value);
    if (fault) report([...path, name], fault);
    else read[name] = value;
  }
  return read;
}

function optionsOf(all: Settings['rules'], rule: Rule): RuleSettings['options'] {
  return all[rule.meta.id]?.options ?? toDefaults(rule.meta.options);
}

function toDefaults(schemas: OptionSchemas): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, schema.default]),
  );
}

function settingNameOf(rule: Rule): string {
  return toSettingName(rule.meta.id);
}

/** Finds a rule by its setting's name or its id. */
function findRule(name: string): Rule | undefined {
  return rules.find((rule) => rule.meta.id === name || settingNameOf(rule) === name);
}

function reportUnknown(
  path: readonly string[],
  what: string,
  known: readonly string[],
  report: Report,
): void {
  const name = path.at(-1) ?? '';
  // Whoever copies a setting of the editor brings its prefix along: “copydesk.rules.puffery”.
  const [own = name] = name.replace(/^copydesk\./, '').split('.');
  const nearest = findNearestName(own, known);
  report(
    path,
    `unknown ${what} "${name}"${nearest ? `; did you mean "${nearest}"?` : ''}`,
    'warning',
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || severities.some((severity) => severity === value);
}

function isListKey(key: string): key is ListKey {
  return listKeys.some((known) => known === key);
}
