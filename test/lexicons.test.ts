import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { createDocument } from '../src/core/index.ts';
import { toPhraseWords } from '../src/core/facts/phrases/phrase-words.ts';
import { findEnds } from '../src/core/facts/phrases/trie.ts';
import { lexicons, type LexiconEntry } from '../src/core/lexicons/wording/lexicon.ts';
import { isWordSetName } from '../src/core/lexicons/word-sets.ts';
import accusations from '../src/core/lexicons/claims/accusations.json' with { type: 'json' };
import outcomes from '../src/core/lexicons/claims/outcomes.json' with { type: 'json' };
import roles from '../src/core/lexicons/sources/roles.json' with { type: 'json' };
import irregularForms from '../src/core/lexicons/english/irregular-forms.json' with { type: 'json' };
import type { VerbGroup } from '../src/core/english/verb-objects.ts';
import { toVerbForm } from '../src/core/english/inflection.ts';

const folder = new URL('../src/core/lexicons/', import.meta.url);

interface WordingFile {
  readonly name: string;
  readonly content: {
    readonly $schema?: string;
    readonly kind: string;
    readonly entries: readonly (LexiconEntry & { readonly note?: string })[];
  };
}

const fileNames: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

const files: readonly WordingFile[] = fileNames
  .map((name) => ({ name, content: readJson(name) }))
  .filter(({ content }) => content.$schema === './lexicon.schema.json');

const schema = readJson('wording/lexicon.schema.json');
const fits = new Ajv({ allErrors: true, strictSchema: false }).compile(schema);

function readJson(name: string): WordingFile['content'] {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

function toKey({ phrase, pos }: LexiconEntry): string {
  return `${phrase.toLowerCase()} (${pos})`;
}

test('every file of wording is in use', () => {
  assert.deepEqual(
    files.map(({ content }) => content.kind).toSorted(),
    lexicons.map(({ kind }) => kind).toSorted(),
  );
  assert.ok(files.length > 10);
});

test('no words are listed twice, in whatever file', () => {
  const seen = new Map<string, string>();
  const twice = files.flatMap(({ name, content }) =>
    content.entries.flatMap((entry) => {
      const key = toKey(entry);
      const other = seen.get(key);
      seen.set(key, name);
      return other === undefined ? [] : [`${key} in ${other} and ${name}`];
    }),
  );
  assert.deepEqual(twice, []);
});

for (const { name, content } of files) {
  describe(name, () => {
    const { entries } = content;

    test('fits its schema', () => {
      fits(content);
      assert.deepEqual(fits.errors ?? [], []);
    });

    test('is sorted', () => {
      const keys = entries.map(toKey);
      assert.deepEqual(keys, keys.toSorted(compare));
    });

    test('lists verbs in the infinitive, so that they inflect', () => {
      const inflected = entries.filter(
        ({ phrase, pos }) =>
          pos === 'verb' && /^\S*[aeiou](?:[^aeiou\s]+ed|[^aeiou\s]+(?<!str)ing)\b/.test(phrase),
      );
      assert.deepEqual(inflected.map(toKey), []);
    });

    test('says of every entry why it is there', () => {
      const bare = entries.filter(({ note }) => !note || !/^[\p{Lu}“].*[.?]$/u.test(note));
      assert.deepEqual(bare.map(toKey), []);
    });

    test('offers words where it says that they can be replaced, and only there', () => {
      const odd = entries.filter(
        ({ fix, suggest }) =>
          // What can go with its sentence, or has to be somebody’s, may have other words besides.
          !/^(?:attribute|delete-clause-or-sentence)$/.test(fix) &&
          (fix === 'replace') !== (suggest !== undefined),
      );
      assert.deepEqual(odd.map(toKey), []);
    });

    test('suggests verbs in the infinitive', () => {
      const odd = entries.flatMap(({ pos, suggest = [] }) =>
        pos === 'verb' ? suggest.filter((words) => /^\S+(?:[^aeious]s|[^e]ed)\b/.test(words)) : [],
      );
      assert.deepEqual(odd, []);
    });

    test('deletes words only where adjectives and adverbs stand', () => {
      const odd = entries.filter(
        ({ fix, pos }) => fix === 'delete-word' && pos !== 'adj' && pos !== 'adv',
      );
      assert.deepEqual(odd.map(toKey), []);
    });

    test('names only sets of words that exist', () => {
      const names = entries.flatMap(({ unless = [], only = [], grades = [] }) =>
        [...unless, ...only, ...grades.flatMap(({ when }) => when)].flatMap(
          (condition) => condition.match(/(?<=@)[\w-]+/g) ?? [],
        ),
      );
      assert.deepEqual(
        names.filter((set) => !isWordSetName(set)),
        [],
      );
    });

    test('has no condition that is never or always met', () => {
      const odd = entries.filter(({ phrase, unless = [] }) => unless.includes(phrase));
      assert.deepEqual(odd.map(toKey), []);
    });
  });
}

test('a verb made of an irregular one inflects like it', () => {
  const irregular = Object.keys(irregularForms.verbs).filter((verb) => verb.length > 3);
  const odd = files.flatMap(({ content }) =>
    content.entries.flatMap(({ phrase, pos }) => {
      const verb = phrase.split(' ')[0] ?? '';
      const stem = irregular.find((each) => verb !== each && verb.endsWith(each));
      if (pos !== 'verb' || stem === undefined || irregular.includes(verb)) return [];
      const past = toVerbForm(verb, 'past');
      return past.endsWith(toVerbForm(stem, 'past')) || regular.has(verb) ? [] : [past];
    }),
  );
  assert.deepEqual(odd, []);
});

/** They only look like compounds: “dread” does not come from “read”, and “highlight” takes -ed. */
const regular = new Set([
  'close',
  'demean',
  'dread',
  'grandstand',
  'highlight',
  'polarise',
  'pride',
  'terrorise',
]);

describe('sets of words', () => {
  const sets: Record<string, { readonly note: string; readonly words: readonly string[] }> =
    JSON.parse(readFileSync(new URL('word-sets.json', folder), 'utf8'));
  const names = Object.keys(sets);

  test('are sorted, in lower case, and hold no word twice', () => {
    assert.deepEqual(names, names.toSorted(compare));
    for (const [name, { words }] of Object.entries(sets)) {
      const lower = words.map((word) => word.toLowerCase());
      assert.deepEqual(words, [...new Set(lower)].toSorted(compare), name);
    }
  });

  test('say why they are there', () => {
    const bare = names.filter((name) => !/^[\p{Lu}“].*[.?”]$/u.test(sets[name]?.note ?? ''));
    assert.deepEqual(bare, []);
  });

  test('have no office or trade among the callings: roles.json lists those', () => {
    const offices = new Set(roles.entries.map(({ phrase }) => phrase));
    assert.deepEqual(
      sets.callings?.words.filter((word) => offices.has(word)),
      [],
    );
  });

  test('are each named by a lexicon or by code', () => {
    const text = [
      readCode(new URL('../src/core/', import.meta.url)),
      ...fileNames.map((name) => JSON.stringify(readJson(name))),
    ].join('\n');
    const isNamed = (name: string): boolean =>
      text.includes(`findWordSet('${name}')`) || new RegExp(`@${name}(?![\\w-])`).test(text);
    assert.deepEqual(
      names.filter((name) => !isNamed(name)),
      [],
    );
  });
});

test('known acronyms are sorted, in lower case, and each says why it is there', () => {
  const { entries }: { readonly entries: readonly { phrase: string; note: string }[] } = JSON.parse(
    readFileSync(new URL('names/known-acronyms.json', folder), 'utf8'),
  );
  const phrases = entries.map(({ phrase }) => phrase);
  assert.deepEqual(phrases, [...new Set(phrases)].toSorted(compare));
  const odd = entries.filter(({ phrase, note }) => !/^[a-z-]{3,}$/.test(phrase) || note === '');
  assert.deepEqual(odd, []);
});

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

describe('groups of verbs', () => {
  const groups: readonly VerbGroup[] = [
    ...accusations.groups,
    ...outcomes.harms,
    ...outcomes.prospects,
  ];

  test('ask for a subject, an object or what follows: alone, the verbs would say nothing', () => {
    const alone = groups.filter(
      ({ subjects = [], objects = [], followers = [] }) =>
        subjects.length + objects.length + followers.length === 0,
    );
    assert.deepEqual(alone, []);
    assert.ok(groups.length > 20);
  });

  test('name only sets of words that exist', () => {
    const names = groups
      .flatMap(({ subjects = [], objects = [], followers = [] }) => [
        ...subjects,
        ...objects,
        ...followers,
      ])
      .filter((word) => word.startsWith('@'));
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => !isWordSetName(name.slice(1))),
      [],
    );
  });

  test('say it in the passive of their own verbs only', () => {
    const strange = groups.flatMap(({ verbs, passives = [] }) =>
      passives.filter((verb) => !verbs.includes(verb)),
    );
    assert.deepEqual(strange, []);
  });

  test('are sorted', () => {
    const lists = groups.flatMap(({ verbs, objects = [], followers = [] }) => [
      verbs,
      objects,
      followers,
    ]);
    assert.deepEqual(
      lists,
      lists.map((list) => list.toSorted(compare)),
    );
  });
});

/** The words and marks that a draft splits a text into. */
function toTokens(text: string): readonly string[] {
  const { blocks } = createDocument(`x ${text}`, 'plaintext');
  const tokens = blocks.flatMap(({ block }) => block.sentences.flatMap((each) => each.tokens));
  return tokens.slice(1).map((token) => token.text.replaceAll('’', "'"));
}

test('every phrase is met where its own words stand', () => {
  const missed = lexicons.flatMap(({ kind, entries }) =>
    entries.flatMap(({ phrase }) => {
      const text = phrase.replaceAll('*-', 'mouse-').replaceAll('*', 'any');
      const tokens = createDocument(text, 'plaintext').blocks.flatMap(({ block }) => block.tokens);
      const isMet = findEnds(tokens, 0).some(
        ({ last, compiled }) =>
          compiled.kind === kind && compiled.entry.phrase === phrase && last === tokens.length - 1,
      );
      return isMet ? [] : [`${phrase} (${kind})`];
    }),
  );
  assert.deepEqual(missed, []);
});

test('every condition is made of words as a draft has them', () => {
  const conditions = lexicons.flatMap(({ entries }) =>
    entries.flatMap(({ grades = [], senses = [], ...entry }) => [
      ...(entry.unless ?? []),
      ...(entry.only ?? []),
      ...(entry.suggestUnless ?? []),
      ...(entry.suggestOnly ?? []),
      ...(entry.fixUnless ?? []),
      ...[...grades, ...senses].flatMap(({ when }) => when),
    ]),
  );
  const terms = conditions
    .flatMap((condition) =>
      condition.replace(/^(?:next|prev|after|before|near|noun): /, '').split('|'),
    )
    .filter((term) => !term.startsWith('@'))
    .map((term) => term.replaceAll('*', 'any'));
  const odd = [...new Set(terms)].filter(
    (term) => toTokens(term).join(' ') !== toPhraseWords(term).join(' '),
  );
  assert.ok(terms.length > 1000);
  assert.deepEqual(odd, []);
});

/** The lists of a file that are no lexicon of wording, with the way to them. */
function findLists(value: unknown, way: string): (readonly [string, readonly string[]])[] {
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each === 'string');
    return words.length > 0 ? [[way, words]] : value.flatMap((each) => findLists(each, way));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => findLists(each, `${way}.${key}`));
}

describe('other lists', () => {
  const others = fileNames.filter((name) => !files.some((file) => file.name === name));

  test('hold words as a draft has them', () => {
    const odd = others
      .flatMap((name) => findLists(readJson(name), name))
      .flatMap(([way, words]) =>
        words
          .filter((word) => /^[\p{Alpha} '-]+$/u.test(word))
          .filter((word) => toTokens(word).join(' ') !== toPhraseWords(word).join(' '))
          .map((word) => `${way}: ${word}`),
      );
    assert.deepEqual(odd, []);
  });

  test('are each read by some code', () => {
    const code = readCode(new URL('../src/core/', import.meta.url));
    const isRead = (key: string): boolean => code.includes(`.${key}`) || code.includes(`'${key}'`);
    const unread = others
      .filter((name) => !/^(?:word-sets|names\/countries)\.json$/.test(name))
      .flatMap((name) => Object.keys(readJson(name)).map((key) => [name, key] as const))
      .filter(([, key]) => !/^(?:\$schema|note)$/.test(key) && !isRead(key))
      .map(([name, key]) => `${name}: ${key}`);
    assert.deepEqual(unread, []);
  });
});

function readCode(folderOfCode: URL): string {
  return readdirSync(folderOfCode, { recursive: true })
    .filter((name) => String(name).endsWith('.ts'))
    .map((name) => readFileSync(new URL(String(name), folderOfCode), 'utf8'))
    .join('\n');
}

test('an apostrophe behind a plural stands alone, as it does in a draft', () => {
  assert.deepEqual(toPhraseWords("officers' mess"), ['officers', "'", 'mess']);
  assert.deepEqual(toPhraseWords("king's ransom"), ["king's", 'ransom']);
});
