import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{Notwithstanding considerable institutional reservations, representatives of the administration subsequently acknowledged that comprehensive infrastructural modernization necessitated extraordinary intergovernmental coordination.}',
      why: 'Long words in a long sentence: most readers will have to start again.',
    },
    {
      text: 'The council met. {Preliminary environmental documentation demonstrates disproportionate contamination throughout residential neighborhoods immediately surrounding decommissioned manufacturing facilities.}',
    },
    {
      text: '{Constitutional interpretation necessarily accommodates contemporary administrative responsibilities notwithstanding historically established jurisdictional limitations.}',
    },
    {
      text: '- The pier closed.\n- {Administrative authorities simultaneously investigated questionable procurement irregularities involving international telecommunications conglomerates.}',
    },
    {
      text: '{Epidemiological investigators hypothesized that environmental contamination precipitated neurological abnormalities among occupationally vulnerable populations.}',
    },
  ],
  clean: [
    { text: 'The pier closed in May. It will open again when the repairs are done.' },
    { text: 'Police said a man was found dead near the river at 4 a.m.' },
    {
      text: '# Constitutional interpretation necessarily accommodates administrative responsibilities',
      why: 'Headings are labels.',
    },
    {
      text: '- Administrative responsibilities of intergovernmental telecommunications authorities',
      why: 'So are the items of a list.',
    },
    {
      text: '“Constitutional interpretation necessarily accommodates contemporary administrative responsibilities notwithstanding historically established jurisdictional limitations.”',
      why: 'A quotation is not the writer’s to simplify.',
    },
    { text: 'Too hard? No.' },
  ],
} satisfies RuleCases;
