import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import {
  defaultSettings,
  resolveSettings,
  rules,
  settingKeys,
  toSettingName,
} from '../src/core/index.ts';
import { replacePart } from '../src/manifest/markers.ts';
import { createOutputs } from '../src/manifest/outputs.ts';
import { toRulePage } from '../src/manifest/rule-page.ts';
import { addToIndex } from '../src/manifest/rule-templates.ts';

interface Property {
  readonly default: unknown;
  readonly type: string;
  readonly order?: number;
}
interface Section {
  readonly title: string;
  readonly properties: Readonly<Record<string, Property>>;
}
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly Section[];
    readonly jsonValidation: readonly { readonly fileMatch: string }[];
  };
}

const manifest: Manifest = JSON.parse(readText('package.json'));
const properties: Section['properties'] = Object.fromEntries(
  manifest.contributes.configuration.flatMap((each) => Object.entries(each.properties)),
);

function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

test('nothing that is generated is stale (npm run generate mends it)', async () => {
  const stale = (await createOutputs()).filter(({ current, content }) => current !== content);
  assert.deepEqual(
    stale.map(({ path }) => path),
    [],
  );
});

describe('the settings of the editor', () => {
  test('begin with those that desks set most, and group the rules by what they are about', () => {
    const [general, ...others] = manifest.contributes.configuration;
    const inOrder = Object.entries(general?.properties ?? {}).toSorted(
      ([, a], [, b]) => (a.order ?? Infinity) - (b.order ?? Infinity),
    );
    const names = inOrder.map(([name]) => name);
    assert.deepEqual(names.slice(0, 2), ['copydesk.showHints', 'copydesk.allowedTerms']);
    assert.equal(names.at(-1), 'copydesk.trace.server');
    const titles = ['Attribution', 'Wording', 'Figures', 'Hygiene', 'Readability'];
    assert.deepEqual(
      others.map(({ title }) => title),
      [...titles, 'Options of rules'],
    );
  });

  test('hold one severity for every rule and one entry for every option', () => {
    for (const { meta } of rules) {
      const key = toSettingName(meta.id);
      assert.equal(properties[`copydesk.rules.${key}`]?.default, 'default');
      for (const [name, schema] of Object.entries(meta.options)) {
        assert.deepEqual(properties[`copydesk.options.${key}.${name}`]?.default, schema.default);
      }
    }
  });

  test('know every key that the core reads, with the same default', () => {
    const defaults = new Map<string, unknown>(Object.entries(defaultSettings));
    for (const key of settingKeys.filter((each) => each !== 'rules' && each !== 'options')) {
      assert.deepEqual(properties[`copydesk.${key}`]?.default, defaults.get(key), key);
    }
  });

  test('never have a setting below another, which VS Code would drop', () => {
    const names = Object.keys(properties);
    const nested = names.filter((name) => names.some((other) => name.startsWith(`${other}.`)));
    assert.deepEqual(nested, []);
  });

  test('give severities that the core accepts', () => {
    const severities = Object.entries(properties)
      .filter(([name]) => name.startsWith('copydesk.rules.'))
      .map(([name, schema]) => [name.slice('copydesk.rules.'.length), schema.default]);
    assert.deepEqual(resolveSettings({ rules: Object.fromEntries(severities) }).problems, []);
  });
});

describe('the schema of copydesk.json', () => {
  const validate = compile();

  test('belongs to files of that name', () => {
    assert.deepEqual(
      manifest.contributes.jsonValidation.map(({ fileMatch }) => fileMatch),
      ['copydesk.json'],
    );
  });

  for (const raw of [
    {},
    { $schema: './copydesk.schema.json', showHints: true, spelling: 'UK', genre: 'review' },
    { rules: { ignoreComment: 'hint' } },
    { rules: { ignoreComment: 'default' } },
    { allowedTerms: ['stark'], exclude: ['**/old/**'], languages: ['markdown'] },
  ]) {
    test(`accepts ${JSON.stringify(raw)}, as the core does`, () => {
      assert.equal(validate(raw), true);
      assert.deepEqual(resolveSettings(raw).problems, []);
    });
  }

  for (const raw of [
    [],
    { showHints: 'yes' },
    { spelling: 'EN' },
    { rules: { ignoreComment: 'loud' } },
    { rules: { ignoreComent: 'off' } },
    { rules: [] },
    { allowedTerms: 'stark' },
    { genre: 'poem' },
    { showHint: true },
  ]) {
    test(`rejects ${JSON.stringify(raw)}, as the core does`, () => {
      assert.equal(validate(raw), false);
      assert.notDeepEqual(resolveSettings(raw).problems, []);
    });
  }

  test('accepts every option at its default', () => {
    const options = rules.map(({ meta }) => [
      toSettingName(meta.id),
      Object.fromEntries(
        Object.entries(meta.options).map(([name, schema]) => [name, schema.default]),
      ),
    ]);
    const raw = {
      options: Object.fromEntries(options.filter(([, own]) => Object.keys(own ?? {}).length > 0)),
    };
    assert.equal(validate(raw), true);
    assert.deepEqual(resolveSettings(raw).problems, []);
  });
});

function compile(): ValidateFunction {
  const ajv = new Ajv({ strict: false });
  return ajv.compile(JSON.parse(readText('src/config/copydesk.schema.json')));
}

describe('the page of a rule', () => {
  const meta = rules[0]?.meta;
  assert.ok(meta);

  test('keeps what was written by hand, however often it is generated', () => {
    const once = toRulePage('## Why\n\nBecause.\n', meta, { flagged: [], clean: [] });
    assert.match(once, /## Why\n\nBecause\./);
    assert.equal(toRulePage(once, meta, { flagged: [], clean: [] }), once);
  });

  test('shows the cases that have a reason, with their markup escaped', () => {
    const flagged = [
      { text: 'A *{grim}* day.\n\nIt rained.', fixed: 'A day.', why: 'Says who?' },
      { text: 'B' },
    ];
    const page = toRulePage(undefined, meta, { flagged, clean: [] });
    assert.match(
      page,
      /- A \\\*\*\*grim\*\*\\\* day\. ¶ It rained\.\\\n {2}→ A day\.\\\n {2}Says who\?\n/,
    );
    assert.doesNotMatch(page, /^- B$/m);
  });

  test('lists known limits with what goes wrong', () => {
    const limits = [{ text: 'A {b} c.', expected: 'flagged', why: 'Hard.' }] as const;
    const page = toRulePage(undefined, meta, { flagged: [], clean: [], limits });
    assert.match(page, /## Known limits\n\n- A \*\*b\*\* c\.\\\n {2}Missed: Hard\.\n/);
  });
});

test('a page without markers is left to its caller', () => {
  assert.equal(replacePart('# Title\n', { name: 'rules', content: 'x' }), undefined);
});

test('a new rule joins the end of the list', () => {
  const index = [
    "import a from './a/rule.ts';",
    "import type { Rule } from './rule.ts';",
    '',
    'export const rules: readonly Rule[] = [a];',
    '',
  ].join('\n');
  const added = addToIndex(index, 'b-c', 'bC');
  assert.match(added, /import a from '.\/a\/rule.ts';\nimport bC from '.\/b-c\/rule.ts';\n/);
  assert.match(added, /= \[a, bC\];/);
});

test('a debugger starts what is mapped to the sources', () => {
  const { configurations }: { configurations: readonly { readonly preLaunchTask?: string }[] } =
    JSON.parse(readText('.vscode/launch.json'));
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
    readText('package.json'),
  );
  const tasks = configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
  assert.ok(tasks.length > 0);
  for (const task of tasks) {
    assert.match(scripts[task.replace(/^npm: /, '')] ?? '', /^node esbuild\.mjs debug$/, task);
  }
});
