import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{Terrorists} attacked the depot.',
      fixed: '[GROUP TK] attacked the depot.',
      why: 'Say which group, what it did, and who calls it that.',
    },
    { text: 'The {regime} closed the border.', fixed: 'The government closed the border.' },
    { text: 'The {controversial} mayor spoke at noon.', fixed: 'The mayor spoke at noon.' },
    { text: 'A {cult} bought the farm.' },
    { text: 'The {disgraced} banker sold his house.' },
    { text: '{Far-right} lawmakers walked out.' },
    { text: 'The {so-called} council met in exile.' },
    { text: 'The {infamous} prison closed in 1990.', fixed: 'The prison closed in 1990.' },
    { text: 'He {committed suicide} in May.', fixed: 'He died by suicide in May.' },
    { text: 'The {extremists} met in a barn.', fixed: '[GROUP TK] met in a barn.' },
    {
      text: 'A {notorious} and {shadowy} fund paid for the ads.',
      fixed: 'A shadowy fund paid for the ads.',
    },
    { text: 'It was the deadliest {terrorist attack} in the city in a decade.' },
    { text: 'Arms were sent to anti-Soviet {client states}.' },
  ],
  clean: [
    { text: 'Few ships fly the flag under the new security regime.' },
    {
      text: 'He was charged with supporting a terrorist organization.',
      why: 'A charge is a fact.',
    },
    { text: '“They are terrorists,” the minister said.' },
    { text: 'The anti-terrorism unit searched the house.' },
    { text: 'The film became a cult classic.' },
    { text: 'The sanctions regime expires in May.' },
    { text: 'The minister called them extremists.', why: 'The label has an owner.' },
    { text: 'The Terrorism Act 2000 applies.' },
    { text: 'The United States lists the group as a foreign terrorist organization.' },
    { text: 'The drug regime lasts six weeks.' },
    { text: 'The former Nazi camp is now a museum.' },
    { text: 'He works for the Communist Party of Nepal.' },
    { text: 'She woke up at six.' },
    { text: 'Shady trees line the avenue.' },
    { text: 'The court designated the group a terrorist organization.' },
    { text: 'Free radicals damage cells.' },
    { text: 'The alien species was found in the lake.' },
  ],
} satisfies RuleCases;
