import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The lifts will be back by May, Harbor Grid said. The fault was in a cable.\n\n“My knees are gone,” {she said}.',
      why: 'A firm is no she.',
    },
    {
      text: 'The committee met for six hours. “We are tired,” {she said}.',
      fixed: 'The committee met for six hours. “We are tired,” [NAME TK] said.',
      why: 'A committee is no she.',
    },
    {
      text: 'Ana Ruiz and Carla Mott opened the hearing. “It was a mistake,” {she said}.',
      fixed: 'Ana Ruiz and Carla Mott opened the hearing. “It was a mistake,” Ruiz said.',
      why: 'Two women, one pronoun.',
    },
    { text: 'The company denied the claim. “It is false,” {he said}.' },
    { text: '“It was a mistake,” {he said}. The hearing resumed at noon.' },
    { text: 'Omar Vance and Paul Reddy drove to the depot. “I never signed it,” {he said}.' },
    { text: 'Rain fell all day. “Nobody called us,” {she said}.' },
    {
      text: 'Mayor Ana Ruiz met Sheriff Carla Mott.\n\nThe bridge was closed.\n\nTraffic stood still.\n\n“It will take hours,” {she said}.',
      fixed:
        'Mayor Ana Ruiz met Sheriff Carla Mott.\n\nThe bridge was closed.\n\nTraffic stood still.\n\n“It will take hours,” Mott [CHECK TK] said.',
    },
    {
      text: 'Detective Ray Collins and his partner, Dan Moss, drove to Elko. “We had a feeling,” {he said}.',
      fixed:
        'Detective Ray Collins and his partner, Dan Moss, drove to Elko. “We had a feeling,” Collins said.',
    },
    {
      text: 'Sandy Lister runs the trust.\n\nLister and the trust’s lawyer, Ewan Moor, came to the door. “It is only business,” {he said}.',
    },
    { text: 'Police searched the woods. Officers found a boot. “It was soaked,” {he recalled}.' },
    { text: 'About 200 parents filled the gym in Arden. “Where were you?” {she asked}.' },
  ],
  clean: [
    {
      text: 'Its chief executive said: “We are making progress.\n\n“We expect that nine shops will close.”\n\nHe went on: “We want the best for the business.”',
    },
    { text: 'Crowley later called her answer evasive.\n\n“You cannot lie to us,” he said.' },

    { text: 'Ana Ruiz opened the hearing. “It was a mistake,” she said.' },
    { text: '“It was a mistake,” Ruiz said.' },
    { text: 'Vance drove to the depot with his lawyer. “I never signed it,” he said.' },
    { text: 'The mayor arrived late. “Traffic,” he said.', why: 'There is only one mayor.' },
    { text: '“We are tired,” the committee said in a statement.' },
    { text: 'The nurses walked out at noon. “Nobody called us,” they said.' },
    {
      text: 'Ana Ruiz opened the hearing.\n\n“It was a mistake. We were tired.\n\n“We are sorry,” she said.',
      why: 'The quotation itself puts no distance between her and the pronoun.',
    },
    {
      text: 'Tom Hale and Anna Orton gave evidence. “I never saw the letter,” she said.',
      why: 'Of a man and a woman the pronoun means one.',
    },
    { text: 'Tom Hale and Joe Orton gave evidence. “We never saw the letter,” they said.' },
    { text: 'Tom Hale and Joe Orton gave evidence. Hale was pale. “I never saw it,” he said.' },
    { text: 'Tom Hale of Smith and Wesson arrived late. “I never saw the letter,” he said.' },
    { text: 'The head of the police’s investigators spoke. “I never saw the letter,” she said.' },
    { text: 'Ana Ruiz sat down. She drank. Rain fell. “It is late,” she said.' },
    { text: 'Ana Ruiz left. The bridge fell. The road sank. She said: “It is late.”' },
    { text: 'After the vote, Ana Ruiz stayed: “It is late,” she said.' },
    { text: 'He ordered the “house special” and paid.' },
  ],
} satisfies RuleCases;
