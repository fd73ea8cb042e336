import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The raid began on {August 27th}.', fixed: 'The raid began on Aug. 27.' },
    {
      text: 'The law changed in 2019 and again in 2021. The first case was filed on {May 3}.',
      fixed:
        'The law changed in 2019 and again in 2021. The first case was filed on May 3, [YEAR TK].',
      why: 'In 2019, in 2021, or this year?',
    },
    {
      text: 'The deadline is {03/04/2024}.',
      fixed: 'The deadline is March 4, 2024.',
      why: 'March 4 to Americans, 3 April to everybody else; the fix offers both.',
    },
    { text: 'The ship sailed on {June 1st}.', why: 'A hint: the ordinal is for the ear.' },
    { text: 'On {the 5th}, the siege ended.', fixed: 'On [MONTH TK] 5, the siege ended.' },
    { text: 'The bank opened in 2009 and grew in 2017. It failed on {March 8}.' },
    {
      text: 'The war began in 2022. On {August 27th} the town fell. A truce in 2023 failed.',
      fixed: 'The war began in 2022. On Aug. 27 the town fell. A truce in 2023 failed.',
    },
    {
      text: 'On {August 27th} the town fell. It was quiet. The war had begun in 2022. A truce in 2023 failed.',
      fixed:
        'On Aug. 27, [YEAR TK], the town fell. It was quiet. The war had begun in 2022. A truce in 2023 failed.',
    },
    {
      text: 'The law changed in 2019 and again in 2021. Mr Holt was charged on {May 3}.',
      fixed: 'The law changed in 2019 and again in 2021. Mr Holt was charged on May 3, [YEAR TK].',
    },
    { text: 'The report is dated {1/2/24}.', fixed: 'The report is dated Jan. 2, 2024.' },
    { text: 'The ship left on {the 3rd of September}.', fixed: 'The ship left on Sept. 3.' },
    {
      text: 'Mr Holt said the case would be heard on {the 9th of November}.',
      fixed: 'Mr Holt said the case would be heard on 9 November.',
    },
  ],
  clean: [
    {
      text: 'Deaths rose from 1996 to 2011. The study, published online May 3, used tests of 2004 and 2009.',
    },
    {
      text: 'Wrecks were found in 1993 and in 2015.\n\nOn May 3, Mayor Ana Ruiz spoke to the crew.',
      why: 'A new paragraph comes back to the news.',
    },
    { text: 'The law passed in 2019 and was changed in 2021. Her book on it is slated for May 3.' },
    { text: 'The raid began on Aug. 27, 2024.' },
    { text: 'The deadline is April 3, 2024.' },
    { text: 'The march is held every May 3.', why: 'Every year.' },
    { text: 'The vote is on May 3.', why: 'A date without a year is in this one.' },
    { text: 'The deadline is 2024-04-03.' },
    { text: 'On the 5th floor, the fire was out.' },
    { text: 'The deadline is 13/04/2024.', why: 'There is no thirteenth month.' },
    { text: 'The party opened in 2019 and 2021. It meets on Tuesday, May 3.' },
    { text: 'The law changed in 2019 and in 2021. The next vote will be on May 3.' },
    { text: 'Born in 1962 and raised in 1970s Arden, she honors the May 3 Constitution.' },
    { text: 'The law passed in 2019. It took effect on May 3.', why: 'The year is carried on.' },
    { text: 'The festival ran from May 3 to 7, 2024, as it had in 2019 and 2021.' },
    { text: 'In 2016, after the loss of 2012, she ran again. On Nov. 8 she won.' },
    { text: 'The siege began in May. On the 5th, it ended.' },
    { text: 'She birdied on the 5th, and led.' },
    { text: 'The fire of 2012 and the flood of 2016 hit on July 4.' },
    { text: '“It was August 27th,” she said.' },
    {
      text: 'The files are dated 6/4/2013 and 6/25/2013.',
      why: 'The second date shows how to read the first.',
    },
    { text: 'The poll of 2008 and the one of 2012 were close; the new survey was taken May 3-5.' },
    { text: 'About 9/11 and 24/7 nobody asks.' },
    {
      text: 'The first cases came in 2019. As of May 24, there were 940 in the country, the most since 1994.',
    },
    {
      text: 'The charge accuses him of theft between March 3, 2011, and June 20, 2012.\n\nA grand jury indicted him on Dec. 10.',
    },
    {
      text: 'Talks began in 2031. The pacts of 2003 and 2008 had failed.\n\nCrowds met in Arden on September 5 to call for a deal.',
      why: 'All other years are long past.',
    },
  ],
} satisfies RuleCases;
