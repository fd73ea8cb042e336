import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{The Lund Gazette-Norden poll} put the party at 31%.',
      why: 'A hint: the name says who asked, and for whom.',
    },
    { text: '{A fresh poll} has him behind in all but two counties.' },
    {
      text: '{A poll} found that 54% of voters oppose the toll.',
      fixed:
        'A poll found that 54% of voters oppose the toll. [POLLSTER TK] interviewed [N TK] [POPULATION TK] for [SPONSOR TK] on [DATES TK] by [METHOD TK]; the margin of error is [N TK] percentage points either way.',
      why: 'Whose poll, of whom, and when?',
    },
    {
      text: '{The Harrow survey} put the party at 31%.',
      fixed:
        'The Harrow survey put the party at 31%. The survey questioned [N TK] [POPULATION TK] on [DATES TK] by [METHOD TK]; the margin of error is [N TK] percentage points either way.',
      why: 'A name and nothing more: reported as information.',
    },
    { text: 'Most voters back the ban, {a poll} shows.' },
    { text: 'She leads by three points in {the latest poll}.' },
    {
      text: '{A poll} of voters for two charities found that half would leave.',
      fixed:
        'A poll of voters for two charities found that half would leave. [POLLSTER TK] interviewed [N TK] voters for [SPONSOR TK] on [DATES TK] by [METHOD TK]; the margin of error is [N TK] percentage points either way.',
    },
    {
      text: '{An online survey} of readers found that 70% support the plan.',
      fixed:
        'An online survey of readers found that 70% support the plan. [POLLSTER TK] interviewed [N TK] readers for [SPONSOR TK] on [DATES TK].',
      why: 'Readers who answer are not readers.',
    },
    {
      text: '{A poll} of more than 90 hospital trusts found that half have closed a ward.',
      fixed:
        'A poll of more than 90 hospital trusts found that half have closed a ward. [POLLSTER TK] conducted the poll for [SPONSOR TK] on [DATES TK] by [METHOD TK].',
      why: 'A poll of hospitals has no margin of error.',
    },
    {
      text: 'According to {a new survey}, half of nurses may quit.',
      fixed:
        'According to a new survey, half of nurses may quit. [POLLSTER TK] interviewed [N TK] [POPULATION TK] for [SPONSOR TK] on [DATES TK] by [METHOD TK].',
      why: 'A survey that is no draw of lots has a method, and no margin of error.',
    },
    {
      text: '{The Harrow survey} put her at 31%. {A Moll Institute poll} put her at 40%.',
    },
    {
      text: 'Norden Research asked 1,104 adults by phone between May 3 and May 8 for the Harbor Post. The poll has the toll at 31%, give or take 3 points.\n\n{A separate poll} has 68% glad that Moll quit.',
      why: 'How the first was made says nothing of the second.',
    },
    { text: 'The mayor resigned. According to {another poll}, a majority of residents were glad.' },
    { text: '{Polling} suggests that 58% of nurses side with the union.' },
    {
      text: '{A survey} of florists showed that two thirds had moved.',
      fixed:
        'A survey of florists showed that two thirds had moved. [POLLSTER TK] interviewed [N TK] florists for [SPONSOR TK] on [DATES TK] by [METHOD TK].',
    },
    {
      text: '{A Harbor News/Arden Post poll} of those over 60 put her at 31%. Asked about the toll, 40% said no. She is 70.',
      fixed:
        'A Harbor News/Arden Post poll of those over 60 put her at 31%. Asked about the toll, 40% said no. The poll, conducted by [POLLSTER TK], questioned [N TK] people over 60 on [DATES TK] by [METHOD TK]; the margin of error is [N TK] percentage points either way. She is 70.',
    },
    {
      text: '{A Norden Research poll} put the list at 31%.',
      fixed:
        'A Norden Research poll put the list at 31%. The poll questioned [N TK] [POPULATION TK] for [SPONSOR TK] on [DATES TK] by [METHOD TK]; the margin of error is [N TK] percentage points either way.',
    },
    { text: '{Two polls} this month put her at 40% and 43%.' },
    { text: 'Of {the bakers surveyed}, 58% had raised prices.' },
    { text: '{A questionnaire} sent to tenants found that 41% had mold.' },
    { text: '{Pollsters} give the list 22 percent.' },
    {
      text: '{Polls} show that 60% of residents oppose the toll.',
      fixed:
        'Polls by [POLLSTERS TK], taken on [DATES TK], show that 60% of residents oppose the toll.',
      why: 'Which polls? Several at once are reported as information.',
    },
  ],
  clean: [
    {
      text: 'A joint poll with the Arden Road Club found that 54% of drivers would cross a flooded road. The 4,160 respondents were asked about tires, too.',
    },
    {
      text: 'It does not take a Norden Research poll to see that most of the port is against the toll.',
    },
    { text: 'The governor has jailed Ada Moll, her strongest rival in the poll.' },
    {
      text: 'Ruiz is ahead of Holm in the poll, which is due on Sunday.',
      why: 'The poll is the election.',
    },
    { text: 'Bonds will rise as long as poll projections of a 52% win for the union hold.' },
    { text: 'Holm won 56 percent of the votes in a poll to choose the party’s leader.' },
    { text: 'The survey report put growth at 3 percent.' },
    {
      text: 'Biologists have begun a research survey of gray whales, possibly the most endangered in the bay.',
    },
    {
      text: 'A survey is currently underway to take stock, but the ministry expects half of the crop to be lost.',
      why: 'Nobody has answered yet.',
    },
    {
      text: 'The Lund Gazette asked every trust about beds.\n\nA poll of more than 90 hospital trusts found that half have closed a ward.',
      why: 'The copy has said who asked, and how many.',
    },
    {
      text: 'The Norden Research poll of 1,204 adults, taken May 3-7 by telephone for the Daily Harbor, put the party at 31%, with a margin of error of plus or minus 3 percentage points.',
      why: 'All of it, in one sentence.',
    },
    {
      text: 'A Norden Research poll put the party at 31%. The survey of 1,204 adults was conducted by telephone May 3-7 and has a margin of error of plus or minus 3 percentage points.',
      why: 'The next sentences say it.',
    },
    {
      text: 'A Norden Research poll released on Tuesday put the party at 31%.',
      why: 'A passing mention needs the pollster and one thing more.',
    },
    { text: 'Polls close at 8 p.m. and 54% have voted.' },
    { text: 'The land survey began in 1802 and covered half of the county.' },
    { text: 'Voters went to the polls on Sunday; most of them were over 50.' },
    { text: 'The poll tax riots took place in 1990, and half of the crowd left.' },
    { text: 'She polled 31% in the 2019 election.' },
    { text: 'A survey by the union last week found that 60% of members want to strike.' },
    {
      text: 'The Norden Research poll of May put the party at 31%. The poll also found that 20% were undecided.',
    },
    {
      text: '[A poll](https://poll.example/) found that 54% of voters oppose the toll.',
      why: 'The link says more.',
    },
    { text: '“A poll found that 54% oppose it,” she said.' },
    { text: 'An exit poll put her ahead with 52%.' },
    {
      text: 'The labor force survey puts unemployment at 9.1%.',
      why: 'A count of the state, no opinion poll.',
    },
    {
      text: 'A poll found that 54% of voters oppose the toll.\n\n## Methodology\n\nNorden Research asked 1,204 adults.',
    },
    { text: 'A poll will be held in May.' },
    { text: 'Polling opened at 8 a.m. and 58% had voted by noon.' },
    { text: 'Surveys show most farmers like the plan.' },
    { text: 'She topped the poll with 40% of the vote.' },
    { text: 'A survey of the reef found that half of it is dead.' },
    { text: 'The polls show that 60% of voters like her.' },
  ],
} satisfies RuleCases;
