import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
  type Fix,
} from '../../src/core/index.ts';
import { findFixFaults } from '../fix-faults.ts';
import { readMarkedText } from '../marked-text.ts';

const linter = createLinter(defaultSettings);
const language = 'plaintext';

function findFixes(marked: string): { text: string; fixes: readonly Fix[] } {
  const { text, spans } = readMarkedText(marked);
  const { findings } = linter.lint(createDocument(text, language));
  const found = findings.filter(({ span }) =>
    spans.some(({ start, end }) => span.start < end && start < span.end),
  );
  assert.ok(found.length > 0, `nothing is flagged in “${marked}”`);
  assert.deepEqual(findFixFaults({ text, language, linter }, found), []);
  return { text, fixes: found.flatMap(({ fixes }) => fixes) };
}

/** What the fix with the title makes of a draft; every fix of the words in {braces} must leave clean copy. */
function mend(marked: string, title: string): string | undefined {
  const { text, fixes } = findFixes(marked);
  const fix = fixes.find((each) => each.title === title);
  return fix && applyEdits(text, fix.edits);
}

/** All that the fixes of the words in {braces} make of a draft. */
function mendAll(marked: string): string[] {
  const { text, fixes } = findFixes(marked);
  return fixes.map(({ edits }) => applyEdits(text, edits));
}

describe('a lead-in that holds no news goes as a whole', () => {
  const rest = 'The mayor resigned on Monday.';
  const leadIns = [
    'In a {startling} development, the mayor resigned on Monday.',
    'In a development that has {sent shockwaves through} the town, the mayor resigned on Monday.',
    'In a shocking turn of events that has {sent ripples through} the town, the mayor resigned on Monday.',
    'In a {bizarre} and unexpected twist, the mayor resigned on Monday.',
  ];
  for (const marked of leadIns) {
    test(marked, () => assert.equal(mend(marked, 'Delete the lead-in'), rest));
  }

  test('behind a dateline', () => {
    assert.equal(
      mend(
        'LAGOS, Nigeria — In a {stunning} reversal, the court freed Hale.',
        'Delete the lead-in',
      ),
      'LAGOS, Nigeria — The court freed Hale.',
    );
  });

  test('from whichever of its words is flagged', () => {
    const marked =
      'In a {stunning} move that {sent shockwaves through} the town, the mayor resigned on Monday.';
    assert.deepEqual(
      mendAll(marked).filter((after) => after === rest),
      [rest, rest],
    );
  });

  const kept = [
    'In a {stunning} decision on Friday, the court freed Hale.',
    'In a {stunning} move by the board, the club closed.',
    'In a {stunning} 5-4 decision, the court freed Hale.',
    'In a {stunning} speech, the mayor resigned.',
  ];
  for (const marked of kept) {
    test(`but not ${marked}`, () => assert.equal(mend(marked, 'Delete the lead-in'), undefined));
  }
});

describe('the small frame around a word is said in a word', () => {
  const recasts: [marked: string, title: string, after: string | undefined][] = [
    [
      'The adviser made a {chilling} prediction: the water would rise.',
      'Write “predicted that”',
      'The adviser predicted that the water would rise.',
    ],
    [
      'The ministry has issued a {stark} warning that the dam could fail.',
      'Write “warned that”',
      'The ministry has warned that the dam could fail.',
    ],
    [
      'The adviser made a {chilling} prediction: “You will all pay.”',
      'Write “predicted that”',
      undefined,
    ],
    ['The adviser made a {chilling} prediction in May.', 'Write “predicted that”', undefined],
    [
      'The guards caught 26 eels, a figure that {starkly} contrasts with 43 the night before.',
      'Write “compared with”',
      'The guards caught 26 eels, compared with 43 the night before.',
    ],
  ];
  for (const [marked, title, after] of recasts) {
    test(marked, () => assert.equal(mend(marked, title), after));
  }
});

test('“Case in point:” goes with its colon', () => {
  assert.equal(
    mend('{Case in point}: the precinct voted twice.', 'Delete the words'),
    'The precinct voted twice.',
  );
});

describe('other words fit the place they are put in', () => {
  const mended: [marked: string, ...all: string[]][] = [
    [
      'Hale, a {disgraced} former banker, sold his house.',
      'Hale, a former banker, sold his house.',
    ],
    [
      'The {mainstream media}, for decades, has shied away from the clinic.',
      'News organizations, for decades, have shied away from the clinic.',
    ],
    ['Hale courted the {mainstream media}, the arbiter of fame.'],
    ['The novel {Wuhan coronavirus} reached the port.', 'The novel coronavirus reached the port.'],
    ['The firm was told of {terrorist} activity.'],
    ['The office let go a handful of {illegal alien} staffers.'],
    ['Those who missed what would be {dramatic} found out on Monday.'],
    ['It has proved to be a {bleak} season for the club.'],
    ['Doubts turned into {dismal} poll numbers.', 'Doubts turned into poor poll numbers.'],
    ['Doubts turned into {alarming} poll numbers.'],
    ['Hale grew up in a {paranoid} household.'],
    ['The clerk knows that {merely} building a bridge helps.'],
    ['Hale governs a county with an {oppressive} history.'],
    ['The school lunch {debacle} cost the board $2 million.'],
    ['Hale sugarcoated {grim} economic news.'],
    ['The hall gave a {rousing} welcome to the premier.'],
    ['Hale apologized for {inflammatory} comments.'],
    ['Hale’s {inflammatory} comments were deleted.', 'Hale’s comments were deleted.'],
    ['The mayor {hit back at} the board.', 'The mayor responded to the board.'],
    [
      'The minister’s {broadside} against the club surprised nobody.',
      'The minister’s criticism of the club surprised nobody.',
    ],
    ['Talks resumed {against the backdrop of} strikes.', 'Talks resumed during strikes.'],
    [
      'The budget set off a growing and bitter {backlash}.',
      'The budget set off growing and bitter criticism.',
      'The budget set off growing and bitter opposition.',
    ],
    ['The harbor chief {blasted} critics of the dredging.'],
    ['The {mainstream media} outlets left early.'],
    ['The {mainstream media} took its cue from the mayor.'],
    [
      'The clinic treated a case of {Wuhan coronavirus} infection.',
      'The clinic treated a case of coronavirus infection.',
    ],
    ['The ruling {shed light on} how the ferry sank.', 'The ruling showed how the ferry sank.'],
    ['The vote was {hardly} a surprise.', 'The vote was not a surprise.'],
    ['The choir {once again} won the cup.', 'The choir again won the cup.'],
    ['The bank is {under fire} over its fees.', 'The bank is being criticized over its fees.'],
    ['The port paid for a {massive} $3 million crane.', 'The port paid for a $3 million crane.'],
    [
      'The council passed an immigration {reform} bill.',
      'The council passed an immigration overhaul bill.',
    ],
    ['The council debated health {reform}.'],
    ['The guild drew on its {war chest} to fund the suit.'],
    [
      'The mayor attributed the {backlash} to the fee.',
      'The mayor attributed the criticism to the fee.',
      'The mayor attributed the opposition to the fee.',
    ],
    [
      'The {backlash} to the fee grew.',
      'The criticism of the fee grew.',
      'The opposition to the fee grew.',
    ],
    [
      '# Board Hears {Pro-Choice} Groups on Friday\n',
      '# Board Hears Abortion-Rights Groups on Friday\n',
    ],
    ['{Soaring} rents emptied the street.', 'Rising rents emptied the street.'],
    ['{Sadly} for the crew, it rained.'],
    ['The mayor was {pro-choice} in May.'],
    ['The mayor ran a {brilliant} primary campaign.'],
    ['Two men died {in a hail of bullets}.', 'Two men died by gunfire.'],
    ['The sister acted {in the wake of} grieving.'],
    ['The club charged {exorbitant} fees.', 'The club charged high fees.'],
    ['The boat, after a {disastrous} launch, sails daily.'],
    [
      'The bill passed, which, {of course}, it should not have.',
      'The bill passed, which it should not have.',
    ],
    ['An {avalanche of} criticism hit the mayor.'],
    ['China’s {Wuhan virus} reached the port.', 'China’s coronavirus reached the port.'],
    ['The bill limits {late-term abortions}.', 'The bill limits abortions later in pregnancy.'],
    [
      '# Clinic Turns Away {Illegal Aliens} on Friday\n',
      '# Clinic Turns Away Immigrants Without Legal Status on Friday\n',
    ],
    ['The clerks could {hardly} hide their joy.'],
    ['The mayor took a fully {pro-abortion} stance.'],
    ['The bishop {doubled down on} the issue.'],
    ['The bishop {doubled down on} his claims.', 'The bishop repeated his claims.'],
  ];
  for (const [marked, ...all] of mended) {
    test(marked, () => assert.deepEqual(mendAll(marked), all));
  }
});

describe('a fix leaves no hole and drops no fact', () => {
  const unmended = [
    'He is doing a {terrible} job answering letters.',
    'Sirens rang out amid {chaotic} scenes in the capital.',
    'The gluts are now {worrying} investors in the north.',
    'He spent the night {insulting} reporters and guests.',
    'The almost {colossal} bill arrived in May.',
    'Two boys were found in a {pool of blood}.',
    'The {stunning} part of the ledger is on page 40.',
    'Nurses sorted the wounded into minor, serious and {horrific} cases.',
    'Her play remains {controversial} 24 years after it opened.',
    'The old king died a {horrible} death.',
    'At 19-6 it looked a {massacre}.',
    'Deputies found a {horrific} scene.',
    'They saw some {horrific} things.',
    'Boru was the {desperate} team in the match.',
    'She {clearly} won the first round, and just as clearly lost the second.',
  ];
  for (const marked of unmended) {
    test(marked, () => {
      const { spans } = readMarkedText(marked);
      const { text } = readMarkedText(marked);
      const { findings } = linter.lint(createDocument(text, language));
      const fixes = findings
        .filter(
          ({ span, category }) =>
            category === 'wording' &&
            span.start <= (spans[0]?.start ?? 0) &&
            span.end > (spans[0]?.start ?? 0),
        )
        .flatMap((finding) => finding.fixes.map(({ title }) => title));
      assert.deepEqual(fixes, []);
    });
  }
});

describe('a title names all that goes', () => {
  const mended: [marked: string, title: string, after: string][] = [
    ['A cold, almost {magical} light fell.', 'Delete “almost magical”', 'A cold light fell.'],
    ['It was a {stunning}, narrow pier.', 'Delete “stunning”', 'It was a narrow pier.'],
  ];
  for (const [marked, title, after] of mended) {
    test(marked, () => assert.equal(mend(marked, title), after));
  }
});

describe('a name stands in the copy only where the copy says so', () => {
  const draft = 'The harbor board said on Monday that the pier is old. ';

  test('the next sentence says who gave the figures', () => {
    assert.deepEqual(
      mendAll('{Some 300 boats were destroyed}. Those figures come from the harbor board.')[0],
      'Some 300 boats were destroyed, the harbor board said. Those figures come from the harbor board.',
    );
  });

  test('what is only near comes behind the placeholder, to be checked', () => {
    const [first, second] = mendAll(`${draft}The crash was {caused by} a faulty brake.`);
    assert.equal(first, `${draft}The crash was caused by a faulty brake, [SOURCE TK] said.`);
    assert.equal(
      second,
      `${draft}The crash was caused by a faulty brake, the harbor board said [CHECK TK].`,
    );
  });

  test('a trade is written small where it opened a sentence', () => {
    const detectives = 'Detectives from Arden said on Monday that the pier is old. ';
    assert.equal(
      mendAll(`${detectives}The damage cost {$40,000}.`)[1],
      `${detectives}The damage cost $40,000, detectives from Arden said [CHECK TK].`,
    );
  });

  test('a group cannot be rung up', () => {
    const leaders = 'Top committee leaders said on Monday that the pier is old. ';
    assert.equal(mendAll(`${leaders}The crash was {caused by} a faulty brake.`).length, 1);
  });
});

describe('what a source has not said is not said for it', () => {
  const mended: [marked: string, title: string, after: string | undefined][] = [
    [
      '{Analysts had already forecast} that rents would fall.',
      'Name one of them',
      'Analysts, including [NAME TK], had already forecast that rents would fall.',
    ],
    [
      '{Campaign aides said} the pool was open.',
      'Say why it is unnamed',
      'Campaign aides, who spoke on condition of anonymity because [REASON TK], said the pool was open.',
    ],
    [
      '{Campaign aides} on Friday {denied} the pool was open.',
      'Say why it is unnamed',
      'Campaign aides, who spoke on condition of anonymity because [REASON TK], on Friday denied the pool was open.',
    ],
    [
      'The pool, {one former port official said}, was open.',
      'Name the source',
      'The pool, according to [NAME TK], a former port official, was open.',
    ],
    [
      'The pool was open, {a club source said}.',
      'Name the source',
      'The pool was open, said [NAME TK], a club [ROLE TK].',
    ],
    [
      'The pool was open, {a person close to the club said}.',
      'Name the source',
      'The pool was open, said [NAME TK], [ROLE TK] close to the club.',
    ],
    ['{Campaign aides said} privately that it was open.', 'Name one of them', undefined],
    [
      '{A senior official said} the pool was open.',
      'Say why it is unnamed',
      'A senior official, who spoke on condition of anonymity because [REASON TK], said the pool was open.',
    ],
    [
      'This {marked a shift} for the club, as swimming, rowing and sailing were cut.',
      'Delete the clause',
      undefined,
    ],
    ['The mayor {sought to} calm the town.', 'Let them say so', undefined],
    [
      '{Campaign aides denied a Harbor report} that the mayor will resign.',
      'Name the source',
      undefined,
    ],
  ];
  for (const [marked, title, after] of mended) {
    test(marked, () => assert.equal(mend(marked, title), after));
  }
});

describe('a source is asked for where the sentence has room for one', () => {
  const asked: [marked: string, title: string, after: string | undefined][] = [
    ['{Calls are growing} for the fair to move to the old port.', 'Delete the sentence', undefined],
    [
      'They are using the toll {in an attempt to} embarrass the mayor.',
      'Cut the motive',
      undefined,
    ],
    ['Shops {will likely} cut their hours, by a rough estimate.', 'Ask who says so', undefined],
    [
      'While critics {have complained} for years about what they call a tax, the toll stays.',
      'Name one of them',
      'While critics, including [NAME TK], have complained for years about what they call a tax, the toll stays.',
    ],
    ['Mayor Hale {faced criticism} over the campaign.', 'Delete the sentence', undefined],
    [
      'The candidates {are likely to} be asked about the bridge, the new toll on the road to the port, the school on Mill Road, the cuts to the library and the price of the stadium when they meet in the hall of the college on Tuesday night.',
      'Ask who says so',
      '[SOURCE TK] said the candidates are likely to be asked about the bridge, the new toll on the road to the port, the school on Mill Road, the cuts to the library and the price of the stadium when they meet in the hall of the college on Tuesday night.',
    ],
  ];
  for (const [marked, title, after] of asked) {
    test(marked, () => assert.equal(mend(marked, title), after));
  }
});

describe('a source stands beside the part that has none, and nothing speaks for it besides', () => {
  const opening = 'Harbor plan weighed\n\nThe council met on Monday in Arden, the clerk said.\n\n';
  const mended: [marked: string, title: string, after: string | undefined][] = [
    [
      'The cellist died on Sunday, {reportedly} of a fever, and will be buried in Cork.',
      'Name the outlet',
      'The cellist died on Sunday of a fever, according to [OUTLET TK], and will be buried in Cork.',
    ],
    [
      'The coach, a former judge, resigned on Monday and has {reportedly} moved to Spain.',
      'Name the outlet',
      'The coach, a former judge, resigned on Monday and, according to [OUTLET TK], has moved to Spain.',
    ],
    [
      'Neighbors woke to what were {reportedly} three blasts.',
      'Name the outlet',
      'Neighbors woke to what [OUTLET TK] reported were three blasts.',
    ],
    [
      'The tug was towing, {reportedly}, a barge of coal.',
      'Name the outlet',
      'The tug was towing, according to [OUTLET TK], a barge of coal.',
    ],
    ['A plan that {reportedly} calls for cuts is on file.', 'Name the outlet', undefined],
    [
      'The guard apparently {opened fire} from the roof before fleeing.',
      'Ask who says so',
      'The guard opened fire from the roof before fleeing, [SOURCE TK] said.',
    ],
    [
      'The cost, put at {$9 million} in 2016, has since tripled.',
      'Ask for the source',
      'The cost, put by [SOURCE TK] at $9 million in 2016, has since tripled.',
    ],
    ['The mill has been valued at {$7 billion} by its bankers.', 'Ask for the source', undefined],
    [
      'The mine is valued at about {$3 billion}.',
      'Ask for the source',
      'The mine is valued by [SOURCE TK] at about $3 billion.',
    ],
    [
      `${opening}{It has emerged that} the mayor knew of the leak, and the clerk has gone.`,
      'Ask who says so',
      `${opening}The mayor knew of the leak, [SOURCE TK] said, and the clerk has gone.`,
    ],
    [
      'At least 40 barns were reported destroyed and {two people killed} in the fire.',
      'Ask who is counting',
      'At least 40 barns were destroyed and two people killed in the fire, [SOURCE TK] said.',
    ],
  ];
  for (const [marked, title, after] of mended) {
    test(marked, () => assert.equal(mend(marked, title), after));
  }
});

describe('two verbs of one speaker are mended together, and none that has a thing for its object', () => {
  test('a pair', () => {
    assert.equal(
      mend(
        'The union {claims} the mill leaks and claimed in May that two men fell.',
        'Write “says”',
      ),
      'The union says the mill leaks and said in May that two men fell.',
    );
  });

  test('a thing', () => {
    const marked =
      'The guard {claimed} earlier rough treatment, on May 5: that a sergeant had hit him.';
    assert.equal(mend(marked, 'Write “said”'), undefined);
  });
});

describe('a view is not left behind as a fact', () => {
  const owned: [marked: string, after: string | undefined][] = [
    [
      'The goal, {of course}, is to part the two towns.',
      'The goal is to part the two towns, [SOURCE TK] said.',
    ],
    ['{Make no mistake}: this is a siege.', 'This is a siege, [SOURCE TK] said.'],
    [
      'It {clearly} regards the tenants as a burden.',
      'It regards the tenants as a burden, [SOURCE TK] said.',
    ],
    [
      'Holt, who {clearly} has an eye on the vote, promised a new road.',
      'Holt, who [SOURCE TK] said has an eye on the vote, promised a new road.',
    ],
    ['The vote {clearly} shook the board.', undefined],
  ];
  for (const [marked, after] of owned) {
    test(marked, () => assert.equal(mend(marked, 'Ask who says so'), after));
  }
});

describe('who and what stays as the copy has it', () => {
  const mended: [marked: string, title: string, after: string | undefined][] = [
    [
      'The bees knew the pattern for weeks, {according to a study published on Wednesday}.',
      'Name the study',
      'The bees knew the pattern for weeks, according to a study by [INSTITUTION TK] published on Wednesday.',
    ],
    [
      '{Earlier studies had suggested} that a spring feeds the lake.',
      'Name the study',
      'Earlier studies, including a [YEAR TK] study by [INSTITUTION TK], had suggested that a spring feeds the lake.',
    ],
    [
      '{A study of 40 nurses suggests} that night shifts harm the heart.',
      'Name the study',
      'A study by [INSTITUTION TK] of 40 nurses suggests that night shifts harm the heart.',
    ],
    [
      '{Studies in mice suggest} that the drug works.',
      'Name the study',
      'Studies in mice, including a [YEAR TK] study by [INSTITUTION TK], suggest that the drug works.',
    ],
    [
      '{Many researchers believe} that the link is weak.',
      'Name one of them',
      'Many researchers, including [NAME TK], believe that the link is weak.',
    ],
    [
      '{A study suggests} that tea helps the liver.',
      'Name the study',
      'A [YEAR TK] study by [INSTITUTION TK] suggests that tea helps the liver.',
    ],
    [
      '{The evidence supports} a slow leak, not a sudden break.',
      'Ask who says so',
      'The evidence supports a slow leak, not a sudden break, [SOURCE TK] said.',
    ],
    [
      '{Everyone is saying} that the pier is old.',
      'Name one of them',
      '[NAME TK], [ROLE TK], is saying that the pier is old.',
    ],
    [
      '{So-called experts insist} that the pier is old.',
      'Name one of them',
      'Experts, including [NAME TK], insist that the pier is old.',
    ],
    [
      'The organisers {fear} the dig will be delayed.',
      'Let them say so',
      'The organisers say they fear the dig will be delayed [CHECK TK].',
    ],
    [
      'Profits rose {spectacularly}, by 300 percent.',
      'Delete “spectacularly”',
      'Profits rose by 300 percent.',
    ],
    ['Tenants face a {crippling} 9% rise.', 'Delete “crippling”', 'Tenants face a 9% rise.'],
  ];
  for (const [marked, title, after] of mended) {
    test(marked, () => assert.equal(mend(marked, title), after));
  }
});

test('nobody is named among “critics claims”, where an apostrophe is missing', () => {
  assert.deepEqual(mendAll('{A clerk answered critics claims} that tolls are high.'), []);
});

describe('one of a group is named behind a clause', () => {
  test('that is not the one they say', () => {
    assert.equal(
      mend(
        'If the soundings are right, {scientists say}, the wreck may be whole.',
        'Name one of them',
      ),
      'If the soundings are right, scientists, including [NAME TK], say the wreck may be whole.',
    );
  });
});
