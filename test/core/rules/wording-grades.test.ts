import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** How grave each finding of a rule is in a text. */
function grade(ruleId: string, text: string): string[] {
  const { findings } = linter.lint(createDocument(text, 'markdown'));
  return findings.filter((finding) => finding.ruleId === ruleId).map(({ severity }) => severity);
}

test('a worn phrase that takes no side is a hint', () => {
  for (const text of [
    'The cost of the dam looms large in the talks.',
    'The truce has been on shaky ground since May.',
    'The island was gripped by strikes.',
    'The two ports moved in lockstep on fees.',
    'The firm is on the brink of a sale.',
    'A flood of letters reached the office.',
    'The mill has made history twice.',
  ])
    assert.deepEqual(grade('journalese', text), ['hint'], text);
});

test('a picture that has gone stale is no hint', () => {
  for (const text of [
    'The plan for the valley hit a brick wall.',
    'The talks opened a can of worms.',
    'The quarrel set alarm bells ringing.',
  ])
    assert.deepEqual(grade('journalese', text), ['information'], text);
});

test('a rise without its figure is more than a hint', () => {
  assert.deepEqual(grade('journalese', 'Rents soared in Varna.'), ['information']);
  for (const text of [
    'Rents soared by 9% in Varna.',
    'Rents soared in Varna. They rose by a third.',
    'Rents soared in Varna. They doubled.',
  ])
    assert.deepEqual(grade('journalese', text), ['hint'], text);
});

test('one that strikes, blows up or alarms is not', () => {
  for (const text of [
    'The union slammed the port over its fees.',
    'The union lashed out at the port.',
    'The march descended into chaos.',
    'The loss dealt a hammer blow to the port.',
    'A flood of foreigners reached the town.',
    'The board swept it under the rug.',
  ])
    assert.notEqual(grade('journalese', text)[0] ?? 'hint', 'hint', text);
});

test('“successfully” is a hint but where a force or a maker reports its own success', () => {
  assert.deepEqual(grade('editorial-adverb', 'The group successfully organized a walkout.'), [
    'hint',
  ]);
  for (const text of [
    'The navy successfully struck two boats.',
    'The firm successfully carried out a test of the valve.',
  ])
    assert.deepEqual(grade('editorial-adverb', text), ['information'], text);
});

test('an adverb that hints at secrecy is graver than one of slow growth', () => {
  const severities = grade(
    'editorial-adverb',
    'The line quietly dropped its night fare. The shop quietly became the largest in the valley.',
  );
  assert.deepEqual(severities, ['information', 'hint']);
});

test('what says that a thing is disputed is a hint of a topic', () => {
  assert.deepEqual(grade('contentious-label', 'It has been a controversial issue since May.'), [
    'hint',
  ]);
  assert.deepEqual(grade('contentious-label', 'The controversial mayor left.'), ['information']);
  assert.deepEqual(grade('contentious-label', 'It is a polarizing issue here.'), ['hint']);
  assert.deepEqual(grade('contentious-label', 'The divisive mayor left.'), ['information']);
  assert.deepEqual(grade('contentious-label', 'The polarizing mayor left.'), ['hint']);
});

test('an adjective or a noun for a state or a noise is a hint, one that insults or alarms is not', () => {
  for (const text of ['The mill stands in ramshackle sheds.', 'It was a bruising race.'])
    assert.deepEqual(grade('loaded-adjective', text), ['hint'], text);
  assert.deepEqual(grade('loaded-noun', 'The furore over the fee has passed.'), ['hint']);
  assert.deepEqual(grade('loaded-adjective', 'It was a slapdash plan.'), ['information']);
  assert.deepEqual(grade('loaded-noun', 'The charade over the fee has passed.'), ['warning']);
});

test('in a contrast “mere” is part of the sense', () => {
  assert.deepEqual(grade('editorial-adverb', 'It wants a partner rather than a mere lender.'), []);
  assert.deepEqual(grade('editorial-adverb', 'A mere 200 people came.'), ['information']);
});

test('a tone that is quoted behind its name is a hint: readers can judge', () => {
  const verdict = 'Roy struck a defiant tone on Monday.';
  assert.deepEqual(grade('tone-characterisation', verdict), ['information']);
  assert.deepEqual(
    grade('tone-characterisation', `${verdict} “We will not leave the mill to them,” he said.`),
    ['hint'],
  );
  const letter = 'Holm sent a scathing letter to the board in May.';
  assert.deepEqual(grade('loaded-adjective', letter), ['hint']);
});

test('a phrase that fills is a hint, one that sounds like a brochure is not', () => {
  assert.deepEqual(grade('empty-filler', 'The dam plays a vital role in the valley.'), ['hint']);
  assert.deepEqual(grade('empty-filler', 'The talks show the evolving nature of the pact.'), [
    'information',
  ]);
});

test('a word of degree beside what it belongs to is a hint', () => {
  assert.deepEqual(grade('journalese', 'The ads stoked interest in the port.'), ['hint']);
  assert.deepEqual(grade('loaded-adjective', 'The virus causes devastating birth defects.'), [
    'hint',
  ]);
  assert.deepEqual(grade('loaded-adjective', 'The devastating ruling came in May.'), [
    'information',
  ]);
});

test('one figure cannot tell how far two things rose', () => {
  assert.deepEqual(grade('journalese', 'Prices and interest rates soared in Varna.'), ['hint']);
});

test('a radical plan goes far, a radical group is placed', () => {
  assert.deepEqual(grade('contentious-label', 'The guild drew up a radical proposal.'), ['hint']);
  assert.deepEqual(grade('contentious-label', 'A radical group met at the mill.'), ['information']);
});

test('a list of verdicts is one query, about the first of the gravest', () => {
  const text = 'The reeve is a serial liar, rampant xenophobe, racist and bully.';
  assert.deepEqual(grade('loaded-noun', text), ['warning', 'hint', 'hint']);
  assert.deepEqual(grade('loaded-adjective', text), ['hint']);
  assert.deepEqual(grade('contentious-label', text), ['hint']);
  const pair = 'Such vile bigotry has no place on the quay.';
  assert.deepEqual(grade('loaded-adjective', pair), ['warning']);
  assert.deepEqual(grade('loaded-noun', pair), ['hint']);
  const two = 'The reeve issued a chilling warning and a stunning apology.';
  assert.deepEqual(grade('loaded-adjective', two), ['warning', 'warning']);
  const apart = 'Ironically, the reeve’s divisive plan passed.';
  assert.deepEqual(grade('editorial-adverb', apart), ['information']);
  assert.deepEqual(grade('contentious-label', apart), ['information']);
});

const argued =
  'Why should we pay? You know the answer. We should ask who gains. You must not let it pass. Is that fair?';

test('whoever argues may weigh, label and insult, but not sell', () => {
  const text = `${argued}\n\nThe harbor board had a feeble excuse. The liars on the harbor board slammed the divisive reeve and his cutting-edge quay.`;
  assert.deepEqual(grade('loaded-adjective', text), ['hint']);
  assert.deepEqual(grade('loaded-noun', text), ['hint']);
  assert.deepEqual(grade('contentious-label', text), ['hint']);
  assert.deepEqual(grade('journalese', text), ['hint']);
  assert.deepEqual(grade('puffery', text), ['information']);
});

test('in a column only what sells is more than a hint', () => {
  const text =
    'Commentary\n\nThe liars on the board made an incredibly feeble offer. All eyes will be on the vote.';
  assert.deepEqual(grade('loaded-noun', text), ['hint']);
  assert.deepEqual(grade('intensifier', text), ['information']);
  assert.deepEqual(grade('journalese', text), ['information']);
});

test('an adverb of manner is a hint unless something is taken away', () => {
  assert.deepEqual(grade('editorial-adverb', 'The reeve has quietly pushed for a toll.'), ['hint']);
  assert.deepEqual(grade('editorial-adverb', 'The board quietly shelved the toll.'), [
    'information',
  ]);
});

test('a tag for somebody whom readers know is a hint', () => {
  assert.deepEqual(grade('puffery', 'The ferry icon Ada Moll left on Monday.'), ['hint']);
  assert.deepEqual(grade('contentious-label', 'The disgraced former reeve left.'), ['hint']);
  assert.deepEqual(grade('contentious-label', 'The disgraced reeve left.'), ['warning']);
  assert.deepEqual(grade('contentious-label', 'Bad loans to third world buyers rose.'), ['hint']);
  assert.deepEqual(grade('contentious-label', 'It looks like a third world town.'), ['warning']);
});

test('a paper whose tone is named can be quoted, however it is called', () => {
  for (const text of [
    'A scathing Harbor Post editorial came out on Monday.',
    'The vicar wrote a scathing opinion piece in May.',
  ])
    assert.deepEqual(grade('loaded-adjective', text), ['hint'], text);
  assert.deepEqual(grade('loaded-adjective', 'The vicar left after a scathing row.'), [
    'information',
  ]);
});

test('a rate that does not move and a hazard are hints, a manner is not', () => {
  assert.deepEqual(grade('editorial-adverb', 'Rents remain stubbornly high.'), ['hint']);
  assert.deepEqual(grade('editorial-adverb', 'The channel is dangerously shallow.'), ['hint']);
  assert.deepEqual(grade('editorial-adverb', 'The clerk merely noted that the door was shut.'), [
    'hint',
  ]);
  for (const text of [
    'The reeve stubbornly refuses to resign.',
    'The reeve dangerously stoked the quarrel.',
    'The board merely shelved the plan.',
  ])
    assert.deepEqual(grade('editorial-adverb', text), ['information'], text);
});

test('guns pummel, a law names its crimes, and an army takes its own towns', () => {
  const guns = 'The lines at Orme are being pummelled by heavy guns.';
  assert.deepEqual(grade('journalese', guns), ['hint']);
  const law = 'The law sets penalties of six years for planning terrorist acts.';
  assert.deepEqual(grade('contentious-label', law), ['hint']);
  assert.deepEqual(grade('euphemism-partisan', 'The army failed to liberate its own towns.'), []);
  assert.deepEqual(grade('euphemism-partisan', 'The army liberated two towns.'), ['warning']);
});

test('what is denied is not promoted', () => {
  assert.deepEqual(grade('puffery', 'It did not take a spectacular move to save the mill.'), [
    'hint',
  ]);
  assert.deepEqual(grade('puffery', 'It took a spectacular move to save the mill.'), [
    'information',
  ]);
});

test('what a verb of scorn stands for is a hint where the words follow', () => {
  for (const text of [
    'Holt disparaged the audit at a rally. “It is a waste of paper and of time,” she said.',
    'Holt disparaged the audit at a rally.\n\n“It is a waste of paper and of time,” she said.',
    'The paper lionized him as “the Hammer of the North”.',
  ])
    assert.deepEqual(grade('journalese', text), ['hint'], text);
  for (const text of [
    'Holt disparaged the audit at a rally.',
    'Holt disparaged the audit at a rally.\n\nThe hall was full by noon. “Sit down, all of you,” a guard said.',
  ])
    assert.deepEqual(grade('journalese', text), ['information'], text);
});

test('the short word for a cut is a hint in a headline', () => {
  assert.deepEqual(grade('journalese', '# Port to axe ferry link\n\nThe port will end it.'), [
    'hint',
  ]);
  assert.deepEqual(grade('journalese', 'The port will axe its ferry link.'), ['information']);
});

test('a rise is a hint where a paragraph near by says how far', () => {
  const measure = 'In May rents rose by 12%, the council said.';
  for (const text of [`Rents soared in Varna.\n\n${measure}`, `${measure}\n\nRents soared.`])
    assert.deepEqual(grade('journalese', text), ['hint'], text);
  assert.deepEqual(
    grade('journalese', 'Rents soared in Varna.\n\nWages rose by 12%, the council said.'),
    ['information'],
  );
  const letters = 'The use of stamps has fallen dramatically.';
  assert.deepEqual(grade('intensifier', `Stamp sales declined by 90%.\n\n${letters}`), ['hint']);
  assert.deepEqual(grade('intensifier', letters), ['information']);
});

test('a tone is a hint where what was said follows', () => {
  assert.deepEqual(
    grade(
      'tone-characterisation',
      'She gave a sombre address in which she said the mill would stay.',
    ),
    ['hint'],
  );
  assert.deepEqual(grade('tone-characterisation', 'She gave a sombre address in the hall.'), [
    'information',
  ]);
});

test('what others think of a thing is a hint', () => {
  assert.deepEqual(grade('loaded-adjective', 'Its lousy reputation for quality hurt it.'), [
    'hint',
  ]);
  assert.deepEqual(grade('loaded-adjective', 'The agency painted an ominous picture.'), ['hint']);
  assert.deepEqual(grade('loaded-adjective', 'The board sold a lousy lock.'), ['warning']);
});

test('a conclusion beside its fact is a hint', () => {
  for (const text of [
    'In a sign of strain, the council said no.',
    'It was another sign of decline.',
    'The flood laid bare the habits of the port.',
    'The figures illustrate the challenge of the crossing.',
    'The win cemented her status as the front-runner.',
  ])
    assert.deepEqual(grade('editorial-conclusion', text), ['hint'], text);
  for (const text of [
    'The flood laid bare the neglect of the port.',
    'The figures illustrate the depth of the crisis.',
  ])
    assert.deepEqual(grade('editorial-conclusion', text), ['warning'], text);
  for (const text of [
    'It was an ominous sign for the valley.',
    'In a blow to the mayor, the council said no.',
  ])
    assert.deepEqual(grade('editorial-conclusion', text), ['information'], text);
});

test('a record that held once is a hint', () => {
  const rest = ' the tallest in the country, is for sale.';
  assert.deepEqual(grade('unsupported-superlative', `Holt Mill, once${rest}`), ['hint']);
  assert.deepEqual(grade('unsupported-superlative', `Holt Mill,${rest}`), ['information']);
});

test('a stock phrase that says who, which or that it is none is a hint', () => {
  for (const [mild, plain] of [
    ['Holt came under fire from the union.', 'Holt came under fire over the delay.'],
    ['The deal is no silver bullet.', 'The deal is a silver bullet.'],
    ['Varna is a hotbed of research.', 'Varna is a hotbed of crime.'],
  ] as const) {
    assert.deepEqual(grade('journalese', mild), ['hint'], mild);
    assert.deepEqual(grade('journalese', plain), ['information'], plain);
  }
});

test('derision is a hint where its words stand behind it', () => {
  const verdict = 'Roy Holt scoffed at the plan.';
  assert.deepEqual(grade('journalese', verdict), ['information']);
  assert.deepEqual(grade('journalese', `${verdict} “It is a toy for the rich,” he said.`), [
    'hint',
  ]);
});

test('an hour of a week that is named is a hint', () => {
  assert.deepEqual(grade('scene-setting', 'On a rainy morning, the vote was held.'), [
    'information',
  ]);
  assert.deepEqual(grade('scene-setting', 'On a rainy morning this week, the vote was held.'), [
    'hint',
  ]);
});

test('how bad things are is a hint, a verdict on one thing or on people is not', () => {
  for (const text of [
    'The fair opened amid dismal sales.',
    'Crews worked in relentless rain.',
    'The town faces crippling debts.',
    'Holt expected no dramatic cuts.',
  ])
    assert.deepEqual(grade('loaded-adjective', text), ['hint'], text);
  for (const text of [
    'The fair opened after a dismal season.',
    'His relentless questions emptied the hall.',
    'The sudden and desperate appeal came at noon.',
    'The rally drew gullible voters.',
    'The mayor took foolish advice.',
    'Sales were dismal.',
    'The fair opened amid historically dismal sales.',
  ])
    assert.ok(grade('loaded-adjective', text).includes('information'), text);
});

test('what is shown between people is a hint, how bad a thing is is not', () => {
  for (const text of [
    'The vote laid bare the long feud between the two mayors.',
    'The dispute reflects deep divisions over the port.',
    'The evening showcased the divisions on the board.',
    'It is a sharp reversal for a town that once banned bicycles.',
  ])
    assert.deepEqual(grade('editorial-conclusion', text), ['hint'], text);
  for (const text of [
    'The vote laid bare the rot in the port office.',
    'The dispute underscores deep divisions over the port.',
    'It is a major setback for the town.',
  ])
    assert.notEqual(grade('editorial-conclusion', text)[0] ?? 'hint', 'hint', text);
});

test('an adjective of a case put, or of what others allege, is a hint', () => {
  for (const text of [
    'The clerk may refuse a request if the complaint is frivolous.',
    'The unit looks into inspectors alleged to be corrupt.',
  ])
    assert.deepEqual(grade('loaded-adjective', text), ['hint'], text);
  assert.deepEqual(grade('loaded-adjective', 'The complaint was frivolous.'), ['information']);
});
