import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';
import { createStory } from '../../../src/core/story/story.ts';

function stanceOf(text: string): string {
  return createStory(createDocument(text, 'plaintext'), defaultSettings).stance();
}

function isOpinion(text: string): boolean {
  return stanceOf(text) === 'opinion';
}

function severityOf(text: string, ruleId: string): string | undefined {
  const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'plaintext'));
  return findings.find((finding) => finding.ruleId === ruleId)?.severity;
}

const verdict = 'The figures underscore the depth of the crisis.';
const argument = [
  'Why does the council wait for the dikes to break?',
  verdict,
  'We should all ask what the money was for.',
  'Of course it is late. You can still write to the mayor.',
].join('\n\n');
const report = [
  'The council met on Monday.',
  verdict,
  'The mayor said, “We should all ask what the money was for.”',
  '“Why do you wait?” Ruiz asked. “We could lose it all.”',
].join('\n\n');

describe('a piece of opinion', () => {
  test('is told by a writer who argues', () => {
    assert.equal(isOpinion(argument), true);
    assert.equal(isOpinion(report), false);
  });

  test('is told by its label', () => {
    assert.equal(isOpinion(`The dikes\n\nLETTERS\n\n${verdict}`), true);
    assert.equal(isOpinion(`The dikes\n\nThe letters came on Monday.\n\n${verdict}`), false);
  });

  test('is not told by “US”, “World War I” or a golf course', () => {
    const names = 'US ships came. They sank in World War I. The golf course is shut. It rained.';
    assert.equal(isOpinion(names), false);
  });

  test('is asked for its conclusions only in a hint', () => {
    assert.equal(severityOf(argument, 'editorial-conclusion'), 'hint');
    assert.equal(severityOf(report, 'editorial-conclusion'), 'warning');
  });
});

const play = [
  'The actors cross the stage, and the chorus sits out the first scene.',
  'The director has cut the script by half. The fare home is shocking.',
].join('\n\n');

describe('a column', () => {
  test('says so, and is asked for its wording only in a hint', () => {
    const shock = 'The fare home is shocking.';
    assert.equal(stanceOf(`The ferry\n\nCommentary\n\n${shock}`), 'opinion');
    assert.equal(severityOf(`The ferry\n\nCommentary\n\n${shock}`, 'loaded-adjective'), 'hint');
    assert.equal(severityOf(`${argument}\n\n${shock}`, 'loaded-adjective'), 'hint');
  });

  test('is what argues about a match', () => {
    const match = 'The pitcher, the catcher and the umpire left the dugout in the ninth inning.';
    assert.equal(severityOf(`${match}\n\nThe idiots lost.`, 'loaded-noun'), 'warning');
    assert.equal(severityOf(`${argument}\n\n${match}\n\nThe idiots lost.`, 'loaded-noun'), 'hint');
  });
});

const chat = [
  'You don’t need a boat for this walk. We took the path by the mill, and it’s dry all year.',
  'You’ll want boots. I wore sandals, and they didn’t last. There’s a café at the lock.',
  'Don’t miss the cake. We had two.',
].join('\n\n');

describe('a blog', () => {
  const shock = 'The fare home is shocking.';

  test('chats with its readers, and is asked for its wording only in a hint', () => {
    assert.equal(stanceOf(chat), 'conversational');
    assert.equal(severityOf(`${chat}\n\n${shock}`, 'loaded-adjective'), 'hint');
  });

  test('is asked about what sells and about the words of one side', () => {
    assert.equal(severityOf(`${chat}\n\nThe lock is cutting-edge.`, 'puffery'), 'information');
    const euphemism = 'The raid caused collateral damage.';
    assert.equal(severityOf(`${chat}\n\n${euphemism}`, 'euphemism-partisan'), 'warning');
  });

  test('is no report in which people chat', () => {
    const told = chat.replaceAll(/[^\n]+/g, '“$&” Ruiz said.');
    assert.equal(stanceOf(told), 'reporting');
    assert.equal(severityOf(`${told}\n\n${shock}`, 'loaded-adjective'), 'warning');
  });
});

const fossil = [
  'The fossil is of an extinct mammal, a species that lived by a lake.',
  'Two paleontologists took the skeleton to a laboratory.',
].join('\n\n');

describe('a draft about science', () => {
  test('may wonder, but not shout', () => {
    const wonder = 'The jaw is a remarkable find.';
    const shout = 'The jaw is a shocking find.';
    assert.equal(severityOf(`${fossil}\n\n${wonder}`, 'loaded-adjective'), 'hint');
    assert.equal(severityOf(`${fossil}\n\n${shout}`, 'loaded-adjective'), 'warning');
    assert.equal(severityOf(wonder, 'loaded-adjective'), 'information');
  });

  test('is not told by its laboratory', () => {
    const lab = 'The laboratory burned down. Two scientists were hurt. It was a remarkable fire.';
    assert.equal(severityOf(lab, 'loaded-adjective'), 'information');
  });
});

describe('a match report', () => {
  test('may sigh', () => {
    const match = 'The pitcher, the catcher and the umpire left the dugout in the ninth inning.';
    const sigh = 'Obviously, the roof leaked.';
    assert.equal(severityOf(`${match}\n\n${sigh}`, 'intensifier'), 'hint');
    assert.equal(severityOf(sigh, 'intensifier'), 'warning');
  });
});

describe('a review', () => {
  test('may argue too', () => {
    const argued = `${play}\n\nDo you need all that? I think you should go, and we went twice.`;
    assert.equal(stanceOf(argued), 'review');
  });

  test('is told by a writer who speaks of a work', () => {
    assert.equal(stanceOf(`${play}\n\nI have seldom been so cold.`), 'review');
    assert.equal(stanceOf(`${play}\n\nIf you want noise, go.`), 'review');
    assert.equal(stanceOf(`Stage review: a long night\n\n${play}`), 'review');
  });

  test('is not told by news of the arts, nor by “I” alone', () => {
    assert.equal(stanceOf(`${play}\n\n“I am cold,” Moll said.`), 'reporting');
    assert.equal(stanceOf(`Council to review stage\n\n${play}`), 'reporting');
    assert.equal(stanceOf('The ferry sails at dusk. I have seldom been so cold.'), 'reporting');
  });

  test('is asked for its wording only in a hint', () => {
    assert.equal(severityOf(`${play}\n\nI was cold.`, 'loaded-adjective'), 'hint');
    assert.equal(severityOf(play, 'loaded-adjective'), 'warning');
  });
});

const glaze = [
  'The potter digs her clay from the bank behind the barn and dries it on racks for a month.',
  'She sieves it twice, wedges it by hand and throws bowls until the light goes.',
];
const shed = 'The view from her shed is stunning.';
const ministry = 'The minister told parliament that the government would pay for the repairs.';
const wreck = 'Police said the driver died in the crash, and two passengers are in hospital.';

function repeat(lines: readonly string[], times: number): string {
  return Array.from({ length: times }, () => lines.join(' ')).join('\n\n');
}

describe('a feature', () => {
  test('is far from public life and from hard news, over some length', () => {
    assert.equal(stanceOf(repeat(glaze, 8)), 'feature');
    assert.equal(stanceOf(repeat(glaze, 2)), 'reporting');
    assert.equal(stanceOf(repeat([...glaze, ministry], 8)), 'reporting');
    assert.equal(stanceOf(repeat([...glaze, wreck], 8)), 'reporting');
  });

  test('is a column where it argues', () => {
    const doubt = 'Should you dig your own? I think we all should.';
    assert.equal(stanceOf(repeat([...glaze, doubt], 8)), 'opinion');
  });

  test('is asked for its colour only in a hint, and for what shouts as ever', () => {
    const colour = 'The shed has a remarkable kiln.';
    assert.equal(severityOf(`${repeat(glaze, 8)}\n\n${colour}`, 'loaded-adjective'), 'hint');
    assert.equal(severityOf(`${repeat(glaze, 2)}\n\n${colour}`, 'loaded-adjective'), 'information');
    assert.equal(severityOf(`${repeat(glaze, 8)}\n\n${shed}`, 'loaded-adjective'), 'warning');
  });
});
