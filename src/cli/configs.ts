import { dirname, resolve } from 'node:path';
import { hasOwnGlobs, locateProblem, readCopydeskJson } from '../config/copydesk-json.ts';
import { findCopydeskJson } from '../config/find-copydesk-json.ts';
import {
  createLinter,
  createPlaces,
  describeProblem,
  resolveSettings,
  type Linter,
  type Settings,
} from '../core/index.ts';
import { readConfigText } from '../config/read-config-text.ts';
import { toPathWithin } from './path-within.ts';
import type { Report } from './report.ts';

/** The settings that hold in a folder, and what lints by them. */
export interface Config {
  readonly settings: Settings;
  readonly linter: Linter;
  /** The folder that globs are relative to; undefined where no configuration file has any of its own. */
  readonly globFolder: string | undefined;
}

/** Finds the settings of drafts; each file is read, and its faults are reported, once. */
export interface Configs {
  readonly forFolder: (folder: string) => Promise<Config>;
}

/**
 * Looks for settings beside the drafts and upwards, or reads them all from one file.
 *
 * @param explicit the file that the user names; undefined is returned when it cannot be read
 */
export async function createConfigs(
  explicit: string | undefined,
  report: Report,
): Promise<Configs | undefined> {
  if (explicit !== undefined) {
    const config = await readConfig(explicit, process.cwd(), report);
    return config && { forFolder: () => Promise.resolve(config) };
  }
  const none: Config = toConfig({}, undefined).config;
  const byFile = new Map<string, Promise<Config | undefined>>();
  const byFolder = new Map<string, Promise<Config>>();
  const read = (file: string): Promise<Config | undefined> =>
    getOrAdd(byFile, file, () => readConfig(file, dirname(file), report));
  const find = async (folder: string): Promise<Config> => {
    const file = await findCopydeskJson(folder);
    return (file && (await read(file))) || none;
  };
  return {
    forFolder: (folder) => getOrAdd(byFolder, resolve(folder), () => find(resolve(folder))),
  };
}

function getOrAdd<T>(map: Map<string, T>, key: string, create: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

async function readConfig(
  file: string,
  folder: string,
  report: Report,
): Promise<Config | undefined> {
  const name = toShortPath(file);
  const text = await readConfigText(file);
  if (typeof text !== 'string') {
    report.fail(`${name}: ${text.fault}`);
    return undefined;
  }
  const json = readCopydeskJson(text);
  const { raw, problems: faults } = json;
  const { config, problems } = toConfig(raw, folder);
  const toPlace = createPlaces(text);
  const toLine = (offset: number, message: string): string => {
    const { line, column } = toPlace(offset);
    return `${name}:${line}:${column}: ${message}`;
  };
  for (const { start, message } of faults) report.fail(toLine(start, message));
  for (const problem of raw === undefined ? [] : problems) {
    const line = toLine(locateProblem(json, problem).start, describeProblem(problem));
    if (problem.severity === 'error') report.fail(line);
    else report.warn(line);
  }
  return config;
}

function toConfig(raw: unknown, folder: string | undefined) {
  const { settings, problems } = resolveSettings(raw);
  const globFolder = hasOwnGlobs(raw) ? folder : undefined;
  return { config: { settings, linter: createLinter(settings), globFolder }, problems };
}

/** A path for people: from the current folder where that is shorter. */
function toShortPath(path: string): string {
  return toPathWithin(process.cwd(), path) || path;
}
