import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The town, {boasting} two museums, is on the coast.',
      fixed: 'The town, with two museums, is on the coast.',
    },
    {
      text: 'The {iconic} hotel reopens Monday.',
      fixed: 'The hotel reopens Monday.',
      why: 'Whose icon? Say what people come to see.',
    },
    { text: 'The {world-class} facility cost $40 million.' },
    { text: 'The town {boasts} two museums.', fixed: 'The town has two museums.' },
    { text: 'The {renowned} surgeon spoke at noon.' },
    { text: 'The village is {nestled} in a valley.', fixed: 'The village is in a valley.' },
    { text: 'The {much-anticipated} sequel opens Friday.' },
    {
      text: 'The {state-of-the-art} lab cost $3 million.',
      fixed: 'The new lab cost $3 million.',
      why: 'The brochure says so of every lab.',
    },
    { text: 'The {superb} chef cooked for 90.', fixed: 'The chef cooked for 90.' },
    { text: 'A {must-see} show opens on Friday.', fixed: 'A show opens on Friday.' },
    { text: 'The firm has a {proven track record}.' },
  ],
  clean: [
    { text: 'The judge praised her tireless work.', why: 'Whoever praises it finds it so.' },
    { text: 'The groundbreaking ceremony is on Monday.' },
    { text: '“It’s iconic,” Rao said.' },
    { text: 'The club opened the World Class Gym in 1990.' },
    { text: 'The Revolutionary Guards fired two missiles, state television said.', why: 'A name.' },
    { text: 'Elite Motors filed for bankruptcy.' },
    { text: 'The chicks nestled in straw.' },
    { text: 'He boasted that he had never lost.', why: 'He did boast.' },
    { text: 'The premier of Ontario resigned.' },
    { text: 'The team celebrated in the locker room.' },
    { text: 'The exclusive economic zone extends 200 nautical miles.' },
    { text: 'The eminent domain case was settled.' },
    { text: 'Astronomers measured the stellar mass of the galaxy.' },
    { text: 'A brilliant white light crossed the sky.' },
    { text: 'Beloved is taught in the tenth grade.' },
    { text: 'The dazzling lights blinded drivers.' },
    { text: 'Stellar winds strip gas from the planet.' },
    { text: 'The icon was painted for the cathedral.' },
  ],
} satisfies RuleCases;
