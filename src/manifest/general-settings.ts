import { defaultSettings, genres, type Settings } from '../core/index.ts';

/** A JSON Schema fragment as VS Code and its JSON editor read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const strings = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const;

/** Every setting that belongs to no rule, in the order in which it is shown. */
const fragments: Readonly<Record<Exclude<keyof Settings, 'rules'>, JsonSchema>> = {
  showHints: {
    type: 'boolean',
    markdownDescription:
      'Show hints too: matters of taste, at most twelve a draft. VS Code marks them with three faint dots and leaves them out of the Problems panel.',
  },
  allowedTerms: {
    ...strings,
    markdownDescription:
      'Words and phrases that the wording rules let pass, such as `long-awaited`. Each is taken as it stands; capitals do not matter.',
  },
  trustedSources: {
    ...strings,
    markdownDescription:
      'Names that count as a named source wherever they own a statement, such as `Met Office`.',
  },
  houseTerms: {
    ...strings,
    markdownDescription:
      'Terms that are house style although others contest them, such as the name of a war.',
  },
  knownAcronyms: {
    ...strings,
    markdownDescription: 'Initials that readers know without an explanation, such as `UNESCO`.',
  },
  spelling: {
    type: 'string',
    enum: ['US', 'UK'],
    markdownDescription:
      'The spelling and the form of dates that fixes use: `Aug. 27` or `27 August`.',
  },
  genre: {
    type: 'string',
    enum: [...genres],
    enumDescriptions: [
      'A news report: all rules.',
      'Running coverage: all rules but `relative-time`.',
      'A feature: all rules.',
      'Opinion: only placeholders, names, dates, arithmetic and quotations are checked.',
      'A review: as opinion.',
      'A column: as opinion.',
    ],
    markdownDescription:
      'What the drafts are, unless their front matter says so itself (`genre: opinion`).',
  },
  storyFurniture: {
    type: 'boolean',
    markdownDescription:
      'Ask for a headline and a byline in every story (`missing-story-furniture`).',
  },
  exclude: {
    ...strings,
    markdownDescription:
      'Globs of files that are no drafts. They know `*`, `**`, `?`, `[ab]` and `{a,b}`; `**/old/` leaves out all that is in a folder of that name.',
  },
  languages: {
    ...strings,
    markdownDescription: 'The languages of the editor whose documents are read as drafts.',
  },
};

const defaults = new Map<string, unknown>(Object.entries(defaultSettings));

/** The general settings with their defaults, by name. */
export const generalSettings: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(fragments).map(([name, schema]) => [
    name,
    { ...schema, default: defaults.get(name) },
  ]),
);
