import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createDocument,
  createLinter,
  defaultSettings,
  resolveSettings,
  type LanguageId,
} from '../../../src/core/index.ts';

const wording = 'loaded-adjective';

/** The words that `loaded-adjective` finds. */
function find(text: string, settings: unknown = {}, language: LanguageId = 'markdown'): string[] {
  const linter = createLinter(resolveSettings(settings).settings);
  const { findings, failures } = linter.lint(createDocument(text, language));
  assert.deepEqual(failures, []);
  return findings
    .filter(({ ruleId }) => ruleId === wording)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** How grave the first word is that `loaded-adjective` finds. */
function severityOf(text: string): string | undefined {
  const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'markdown'));
  return findings.find(({ ruleId }) => ruleId === wording)?.severity;
}

describe('wording is judged in the writer’s own copy', () => {
  test('in paragraphs, lists, headlines and captions', () => {
    assert.deepEqual(find('A chilling end.'), ['chilling']);
    assert.deepEqual(find('- A chilling end.\n- A plain one.'), ['chilling']);
    assert.deepEqual(find('# Chilling warning from minister\n\nThe minister spoke.'), ['Chilling']);
  });

  test('not in subheadings, tables, footnotes, quotations and code', () => {
    assert.deepEqual(find('# Council meets\n\n## A chilling end\n\nIt met.'), []);
    assert.deepEqual(find('| What | When |\n| --- | --- |\n| A chilling end | May |\n'), []);
    assert.deepEqual(find('It met.[^1]\n\n[^1]: A chilling end.\n'), []);
    assert.deepEqual(find('> A chilling end.\n'), []);
    assert.deepEqual(find('The label reads `chilling`.'), []);
  });

  test('not in the words of somebody else', () => {
    assert.deepEqual(find('“A chilling end,” Cole said.'), []);
    assert.deepEqual(find('Cole said it was a chilling end.'), []);
    assert.deepEqual(find('The union dismissed the offer as disgraceful.'), []);
    assert.deepEqual(find('The law is known as a draconian one.'), []);
    assert.deepEqual(find('Many growers found the rule cruel.'), []);
    const body = '\n\nRoy spoke on Monday.';
    assert.deepEqual(find(`# Roy Claims Plan for Port Was Cruel${body}`), []);
    assert.deepEqual(find(`# Roy Claims Cruel Victory in Port${body}`), ['Cruel']);
  });

  test('but in the writer’s framing of somebody else’s words', () => {
    assert.deepEqual(find('The minister issued a chilling warning.'), ['chilling']);
  });
});

describe('wording that somebody has settled', () => {
  test('titles in italics are names', () => {
    assert.deepEqual(find('Her novel *Grim Tides* won.'), []);
    assert.deepEqual(find('*Grim Tides* won a prize.'), []);
    assert.deepEqual(find('It was a *grim* week.'), ['grim']);
  });

  test('a check mark behind a word settles it, and no other', () => {
    assert.deepEqual(find('A grim (CQ) and chilling end.'), ['chilling']);
    assert.deepEqual(find('A grim<!-- cq --> and chilling end.'), ['chilling']);
  });

  test('allowed terms and house terms are literal, in any case', () => {
    assert.deepEqual(
      find('The Grim week ended. A grim week.', { allowedTerms: ['grim WEEK'] }),
      [],
    );
    assert.deepEqual(find('A grim day.', { allowedTerms: ['grim week'] }), ['grim']);
    assert.deepEqual(find('A grim week.', { houseTerms: ['grim'] }), []);
    assert.deepEqual(find('A grim day.', { allowedTerms: ['.*'] }), ['grim']);
  });
});

describe('findings that overlap', () => {
  const lint = createLinter(defaultSettings).lint;

  test('a phrase takes the word inside it, and a hint takes nothing', () => {
    const { findings } = lint(createDocument('The count was a grim milestone.', 'markdown'));
    assert.deepEqual(
      findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      ['journalese warning'],
    );
    assert.equal(findings[0]?.related.length, 1);
  });

  test('an intensifier goes with its adjective', () => {
    const text = 'The details were utterly horrific.';
    const { findings } = lint(createDocument(text, 'markdown'));
    assert.deepEqual(
      findings.map(({ span }) => text.slice(span.start, span.end)),
      ['utterly horrific'],
    );
  });
});

describe('a line in the tag of somebody else’s words', () => {
  const post = '<tweet author="cole" id="7">This senseless fee must go.</tweet>';

  test('is a quotation', () => {
    assert.deepEqual(find(`Cole spoke.\n\n${post}.`, {}, 'plaintext'), []);
    assert.deepEqual(find('<blockquote>A chilling end.', {}, 'plaintext'), []);
    assert.deepEqual(find(`Cole spoke.\n\n${post}`), []);
  });

  test('but what stands behind it is the writer’s', () => {
    assert.deepEqual(find(`${post} A chilling end.`, {}, 'plaintext'), ['senseless', 'chilling']);
    assert.deepEqual(find('<b>A chilling end.</b>', {}, 'plaintext'), ['chilling']);
    assert.deepEqual(find(`Cole spoke.\n\n${post} A chilling end.`), ['senseless', 'chilling']);
  });
});

test('a straight mark between two spaces opens a quotation', () => {
  const text = '"It is late," Cole wrote. " The talks had a chilling end.';
  assert.deepEqual(find(text), []);
  assert.deepEqual(find(`${text}" It had a chilling start.`), ['chilling']);
});

test('an opening mark behind a sign that nobody sees opens a quotation', () => {
  assert.deepEqual(find('\u202A”A chilling end is near. We fear it,” Cole wrote.'), []);
});

test('anger that the sentence shows is a hint', () => {
  assert.equal(severityOf('Furious residents left the hall.'), 'information');
  assert.equal(severityOf('Furious residents shouted as the council voted.'), 'hint');
});
