import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createSheet, defaultSettings } from '../../../src/core/index.ts';

/** The names on the list of sources. */
function listSources(text: string): readonly string[] {
  const { sources } = createSheet(createDocument(text, 'markdown'), defaultSettings);
  return sources.map(({ name }) => name);
}

/** Each figure with its status, and the name of its source. */
function readSources(text: string): readonly string[] {
  const { figures } = createSheet(createDocument(text, 'markdown'), defaultSettings);
  return figures.map(({ text: words, status, source }) =>
    [words, status, ...(source ? [source.name] : [])].join(': '),
  );
}

describe('the source of a figure on the fact-check sheet', () => {
  test('is no day by which something was done', () => {
    for (const day of ['Thursday afternoon', 'noon', 'late Monday', 'the end of the week']) {
      assert.deepEqual(readSources(`Three had been released by ${day}.`), ['Three: unsourced']);
    }
    assert.deepEqual(readSources('The toll of 14 was confirmed by May’s office.'), [
      '14: attributed: May’s office',
    ]);
  });

  test('is no day on which a paper came out', () => {
    for (const when of ['Thursday', 'on Thursday', 'Thursday morning', 'March 3', 'yesterday']) {
      for (const done of ['released', 'published', 'issued', 'unveiled', 'made public']) {
        const copy = `A Moll Research survey ${done} ${when} shows 43 yards closed.`;
        assert.deepEqual(readSources(copy).at(-1), '43 yards: attributed: Moll Research', copy);
      }
    }
  });

  test('is nobody of whom a later paragraph tells in passing', () => {
    const later = 'Ada Brook, who believes the figure is too low, has begun a petition.';
    assert.deepEqual(readSources(`The toll will raise £90,000.\n\n${later}`), [
      '£90,000: unsourced',
    ]);
    const speaker = 'Ada Brook, who runs the port, said the figure was too low.';
    assert.deepEqual(readSources(`The toll will raise £90,000.\n\n${speaker}`), [
      '£90,000: distant: Ada Brook',
    ]);
  });

  test('is not whoever spoke before a group that the figure is of', () => {
    const first = 'Ada Brook said the ferry was late.';
    const group = 'Campaigners said it was unsafe. They have gathered 4,000 names.';
    assert.deepEqual(readSources(`${first} ${group}`), ['4,000 names: unsourced']);
  });

  test('is said of a fine too, which needs none', () => {
    assert.deepEqual(readSources('The yard was fined $52,000 in 2021, port records show.'), [
      '$52,000: attributed: port records',
      '2021: exempt',
    ]);
    assert.deepEqual(readSources('The yard was fined $52,000.'), ['$52,000: exempt']);
  });

  test('of a headline is that of the same figure in the copy', () => {
    const copy = 'The yard will shed 340 jobs, the union said.';
    assert.deepEqual(readSources(`# Yard sheds 340 jobs\n\n${copy}`), [
      '340 jobs: distant: the union',
      '340 jobs: attributed: the union',
    ]);
  });

  test('is whoever the sentence is about, whatever stands between', () => {
    const drafts = [
      ['Ned Tarrow, 51, of Quay Lane, Larkton, admitted taking £900.', 'Ned Tarrow'],
      [
        'The ferry firm, which has boats in Arden, Larkton and Moll, reported a loss of £3m.',
        'The ferry firm',
      ],
      ['Ada Brook, who was not on board, said the toll would raise £3m.', 'Ada Brook'],
      ['Women who have worked at the mill say that 14 died.', 'Women'],
      ['The Chancellor, Una Brook, said the toll would raise £3m.', 'Una Brook'],
      [
        'About 900 came, according to results published Monday in the Larkton Harbor Journal.',
        'Larkton Harbor Journal',
      ],
    ];
    for (const [text = '', name = ''] of drafts) {
      const [owned = ''] = readSources(text).filter((row) => row.includes('attributed'));
      assert.ok(owned.endsWith(`attributed: ${name}`), `${text} ${readSources(text).join()}`);
    }
  });

  test('has all the words of its name', () => {
    const drafts = [
      ['Fire Rescue Larkton', 'Fire Rescue Larkton'],
      ['The Harbor and Ferry Development Board', 'Harbor and Ferry Development Board'],
      ['A Coast Board official', 'A Coast Board official'],
      ['The Prime Minister', 'the Prime Minister'],
      ['Mr. King', 'Mr. King'],
      ['Immigration and Customs Enforcement', 'Immigration and Customs Enforcement'],
      ['Larkton and Arden District Council', 'Larkton and Arden District Council'],
      ['A report into Vane Hospital', 'A report into Vane Hospital'],
      ['Tax filings reviewed by the Larkton Herald', 'Tax filings reviewed by the Larkton Herald'],
      ['Fire Chief Ada Brook', 'Ada Brook'],
      ['Moll & Brook', 'Moll & Brook'],
      ['The Sûreté du Larkton', 'Sûreté du Larkton'],
      ['The Centers for Ferry Safety and Rescue', 'Centers for Ferry Safety and Rescue'],
      ['One Labour MP', 'One Labour MP'],
      ['The ferry ministry in Larkton', 'The ferry ministry in Larkton'],
      ['Papers filed with the Coast Board', 'Papers'],
    ];
    for (const [words = '', name = ''] of drafts) {
      assert.deepEqual(readSources(`${words} said 300 had left.`), [`300: attributed: ${name}`]);
    }
    assert.deepEqual(readSources('The organisers, Ferries for Moll, said 300 had come.'), [
      '300: attributed: Ferries for Moll',
    ]);
  });

  test('is not whom a document is about, nor a clause, a bound or a plea', () => {
    for (const text of [
      'It is thought that Mr Brody owns up to 200 flats.',
      'Ann Brody, 47, pleaded not guilty to two counts of theft.',
      'He told 200 fans that it would be decided by turnout.',
      'The council voted by nine to three against 212 homes.',
      'At least 11 patients died, the Herald can reveal.',
      'At least 11 patients died, the Orme Evening Post can reveal.',
      'At least 11 patients died, the NHK can exclusively reveal.',
      'The agency, which issued a notice in March, spent £1.6m on advice.',
      'The contracts break down as follows:\n\n- Paving: $1.4 million',
      '# Killer ward: 11 patients died',
      'A yard where there have been 300 thefts reported was shut.',
    ]) {
      assert.ok(!readSources(text).join().includes('attributed'), readSources(text).join());
    }
    assert.deepEqual(readSources('Some 11 patients died, a review by the Gazette has found.'), [
      '11 patients died: attributed: Gazette',
    ]);
    assert.deepEqual(
      readSources('# Larkton police: 11 patients died').at(-1)?.slice(-14),
      'Larkton police',
    );
  });

  test('is somebody in Downing Street, called by its number', () => {
    assert.deepEqual(readSources('A No 10 spokesman said 300 had left.'), [
      'No 10: exempt',
      '300: attributed: A No 10 spokesman',
    ]);
  });

  test('is not whoever was quoted in the paragraph before', () => {
    const quoted = '“We feel robbed,” said Ada Brook, secretary of the fans’ trust.';
    assert.deepEqual(
      readSources(`${quoted}\n\nThe robbed club owes 300 fans.`).at(-1),
      '300 fans: unsourced',
    );
    const report = '“The ferry is at risk,” the report said.\n\nThe ferry brought in 300 visitors.';
    assert.match(readSources(report).at(-1) ?? '', /: distant: the report$/);
  });

  test('is a body that “it” stands for, and no speaker for a body', () => {
    const force = 'Moscow has denied it.\n\nUkraine’s air force said 93 came. It said 71 were hit.';
    assert.deepEqual(readSources(force).at(-1), '71: attributed: Ukraine’s air force');
    const firm = 'Company spokeswoman Ada Brook said 9 had left. The company says 18 had.';
    assert.deepEqual(readSources(firm).at(-1), '18: attributed: The company');
  });

  test('is no place, topic, verb or telephone', () => {
    for (const text of [
      'MYSURU: The Moll side made 342 runs on Friday.',
      '# Harbor budget 2025: 300 jobs to go',
      '# Smoke and water: 300 jobs to go',
      'She will be tried in May, having pleaded not guilty to taking £900.',
      'A clause that would have let owners ask for £900 was dropped.',
      'The yard shed 300 jobs, it was said by telephone.',
      'The 300 votes were counted by hand.',
      'Nobody told the board that it had 300 jobs.',
    ]) {
      assert.ok(!readSources(text).join().includes('attributed'), readSources(text).join());
    }
    assert.deepEqual(readSources('Ada Brook: “We lost 300 jobs.”'), [
      '300 jobs: attributed: Ada Brook',
    ]);
  });

  test('is nobody who only knew of it, or would not do it', () => {
    assert.deepEqual(readSources('The port knew that 14 berths were unsafe.'), [
      '14 berths: unsourced',
    ]);
    assert.deepEqual(readSources('I knew that 14 berths were unsafe.'), [
      '14 berths: attributed: I',
    ]);
  });

  test('has its article where it is an office', () => {
    assert.deepEqual(readSources('The Crown said 14 had come. The Norwegian envoy said 30 had.'), [
      '14: attributed: the Crown',
      '30: attributed: the Norwegian envoy',
    ]);
  });

  test('is one person, whatever title the copy gives later', () => {
    for (const later of ['Mr Holt', 'Holt', 'Dr Holt', 'Mayor Holt']) {
      const copy = `The chief executive, Ben Holt, said 40 had left. ${later} said 12 had come.`;
      assert.deepEqual(readSources(copy), ['40: attributed: Ben Holt', '12: attributed: Ben Holt']);
    }
    assert.deepEqual(readSources('Ben Holt said 40 had left. Mrs Holt said 12 had.'), [
      '40: attributed: Ben Holt',
      '12: attributed: Mrs Holt',
    ]);
  });

  test('is the name behind an office that follows its verb', () => {
    for (const office of ['the guild’s secretary', 'their leader', 'the chief executive']) {
      const copy = `“We lost 300 jobs,” said ${office}, Ada Brook. “It is over.”`;
      assert.deepEqual(readSources(copy), ['300 jobs: attributed: Ada Brook'], copy);
    }
  });

  test('is not what somebody says behind a clause of its own', () => {
    const copy = 'The guild, which has 900 members, said it would seek talks.';
    assert.deepEqual(readSources(copy).at(-1), '900 members: unsourced');
  });

  test('is nobody who only must pay, pleads in another case, or spoke of something else', () => {
    assert.deepEqual(readSources('Moll Homes must also pay:\n\n- £300,000 for the quay'), [
      '£300,000: unsourced',
    ]);
    assert.deepEqual(
      readSources(
        'Ben Holt denied the theft of a boat.\n\nThe theft of 30 boats is being looked into.',
      ).at(-1),
      '30 boats: unsourced',
    );
    const feared = 'Ada Brook said 12 had died. It is feared that 40 people have died.';
    assert.deepEqual(readSources(feared).at(-1), '40 people have died: unsourced');
  });

  test('is nobody where there is fear, a storm has a name, or something is granted', () => {
    for (const text of [
      'There is anger at the weir and fears that it will break.',
      'Rowers granted leave in May may stay for two years.',
    ])
      assert.deepEqual(listSources(text), [], text);
    const storm = '# Storm Orla: four dead at the weir\n\nThe weir broke at noon.';
    assert.deepEqual(readSources(storm), ['four dead: unsourced']);
  });

  test('is nobody whom a share or a loose word stands for', () => {
    for (const nobody of ['Half of voters', 'Nine in ten rowers', '49 per cent of rowers'])
      assert.deepEqual(listSources(`${nobody} said the weir was shut.`), [], nobody);
    assert.deepEqual(
      listSources('Half of the board, which Ada Moll leads, resigned, Ada Moll said.'),
      ['Ada Moll'],
    );
  });
});
