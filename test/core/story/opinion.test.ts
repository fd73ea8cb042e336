import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';
import { createStory } from '../../../src/core/story/story.ts';

function isOpinion(text: string): boolean {
  return createStory(createDocument(text, 'plaintext'), defaultSettings).stance() === 'opinion';
}

function severityOf(text: string, ruleId: string): string | undefined {
  const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'plaintext'));
  return findings.find((finding) => finding.ruleId === ruleId)?.severity;
}

const verdict = 'The figures underscore the depth of the crisis.';
const editorial = [
  'The county council has put off the new culvert again, and this time the mayor does not even pretend to have a reason.',
  'Is the road to stay under water until somebody drowns? That is not a plan. It is a shrug.',
  'The engineer’s report came in March. It did not take long to sink, and nothing in it was ever done.',
  'Surely a council that paid for a fountain can pay for a pipe. It should do so before the election.',
].join('\n\n');
const county = [
  'The county board put off the new culvert again on Tuesday, its chairwoman said.',
  'The engineer filed her report in March, and the board has not discussed it, Moll told the meeting.',
  'The road has been under water four times since, according to the sheriff.',
  '“I am tired of this,” Ruiz said. “We should all be. Is it not our road? You must fix it.”',
].join('\n\n');

function severityIn(genre: string): string | undefined {
  return severityOf(
    `---\ngenre: ${genre}\n---\n\n${editorial}\n\nThe move raises questions.`,
    'ownerless-reaction',
  );
}

describe('the writer of a piece of opinion', () => {
  test('may have no name and no “I”', () => {
    assert.equal(isOpinion(editorial), true);
    assert.equal(isOpinion(county), false);
  });

  test('is no reporter who says “I” once, or whose sources say “we”', () => {
    const aside = 'I asked the board for its minutes and was shown the door.';
    assert.equal(isOpinion(`${county}\n\n${aside}`), false);
    assert.equal(
      isOpinion(`${county}\n\nMoll said that we should not wait, and that you must act.`),
      false,
    );
  });

  test('has no dateline, and may be named below', () => {
    const mild = [
      'The ferry has run for a century. It was never on time. But who would mind?',
      'Perhaps that is all a ferry should do. The new one has a café and a council of its own.',
      'The owner says the café pays for the fuel. The mate says it does not.',
      'A bridge would cost less, the state says. A bridge has no bar, the mate says.',
      'The mayor says she wants both before the election. The town has two roads and one bus.',
      'The bus runs on Mondays. The school says it needs a second one.',
      'The fare is $4, the clerk says. It should be $3.',
    ].join('\n\n');
    const signed = `${mild}\n\nAda Moll teaches history at Harlow College.`;
    assert.equal(isOpinion(mild), false);
    assert.equal(isOpinion(signed), true);
    assert.equal(isOpinion(`HARLOW, Maine — The ferry is late again.\n\n${signed}`), false);
  });

  test('is labelled in many ways', () => {
    for (const label of ['Op-Ed Contributor', 'By the editorial board', 'Our view', 'Guest column'])
      assert.equal(isOpinion(`${label}\n\n${verdict}`), true, label);
    const headed = `# Opinion: The dikes can wait\n\n${verdict}`;
    const { findings } = createLinter(defaultSettings).lint(createDocument(headed, 'markdown'));
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['hint'],
    );
  });

  test('may be whoever paid for a notice', () => {
    assert.equal(isOpinion(`Paid Notice: Deaths MOLL, ADA.\n\n${verdict}`), true);
    assert.equal(isOpinion(`Paid leave: what the notice says\n\n${verdict}`), false);
  });

  test('is asked for verdicts, motives and reactions in a hint, and for facts as ever', () => {
    const words = 'The move raises questions. The clerk claimed the pipe was sound.';
    const facts = 'The the pipe costs $2.6 million a year, experts say.';
    const draft = `${editorial}\n\n${words}\n\n${facts}`;
    assert.equal(severityOf(draft, 'ownerless-reaction'), 'hint');
    assert.equal(severityOf(draft, 'attribution-verb'), 'hint');
    assert.equal(severityOf(draft, 'doubled-word'), 'warning');
    assert.equal(severityOf(draft, 'vague-attribution'), 'warning');
    assert.equal(severityOf(`${county}\n\n${words}`, 'ownerless-reaction'), 'warning');
    assert.equal(severityOf(`${county}\n\n${words}`, 'attribution-verb'), 'information');
  });

  test('is a reporter where the front matter says so', () => {
    assert.equal(severityIn('feature'), 'hint');
    assert.equal(severityIn('news'), 'warning');
    assert.equal(severityIn('live'), 'warning');
    assert.equal(severityIn('opinion'), undefined);
  });

  test('may not sell anything', () => {
    assert.equal(severityOf(`${editorial}\n\nThe pump is cutting-edge.`, 'puffery'), 'information');
  });
});
