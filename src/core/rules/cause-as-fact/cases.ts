import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The crash was {caused by} a faulty brake.',
      fixed: 'The crash was caused by a faulty brake, [SOURCE TK] said.',
      why: 'Somebody found that out, after weeks of work; the reader should know who.',
    },
    { text: 'The outage {was the result of} a cyberattack.' },
    { text: 'The deaths were {due to} negligence.' },
    { text: 'Faulty wiring {led to} the fire.' },
    { text: 'The new speed limit {has resulted in} fewer deaths.' },
    { text: 'The bankruptcy was {triggered by} a rival’s lawsuit.' },
    { text: 'A gas leak ignited the kitchen, {triggering} an explosion.' },
    { text: 'Rents rose {because of} the new tax.' },
    { text: 'The leak {stemmed from} a crack in the hull.' },
    { text: 'The downturn is mainly {because of} a glut.' },
    { text: '{Thanks to} the tax cut, hiring rose.' },
    { text: 'The footbridge collapsed {because} its bolts were never tightened.' },
    { text: 'The strike failed {because} its leaders had no plan.' },
    { text: 'The bees are dying {because of} the pesticide.' },
  ],
  clean: [
    {
      text: 'Wind toppled a crane in heavy rain, officials said.\n\nVideo showed crushed stalls. The collapse was caused by wind and heavy rain.',
    },
    {
      text: 'A strike in Lund reportedly led to the crash.',
      why: '“Reportedly” is asked about, and once is enough.',
    },
    {
      text: 'The raid, which resulted in the deaths of two guards, has cast a shadow over the talks.',
      why: 'A reminder in a relative clause: the sentence is about the talks.',
    },
    { text: 'Investigators said the crash was caused by a faulty brake.' },
    {
      text: 'The crash was caused by a faulty brake, according to the safety board’s final report.',
    },
    { text: 'The flight was delayed due to fog.', why: 'Everybody at the gate could see the fog.' },
    { text: 'Trains were canceled because of snow.' },
    { text: 'The trail leads to the fire tower.' },
    { text: 'The cause of the crash is under investigation.' },
    { text: 'Malaria is caused by a parasite.', why: 'It is in the books.' },
    { text: 'Rents rose thanks to Ruiz.' },
    { text: 'The leak could have led to a fire.' },
    { text: 'Nine people died in the fire, which was caused by a candle, police said.' },
    { text: 'The scandal led to her resignation.' },
    { text: 'Days of rain led to a flood on Main Street.', why: 'Everybody could see it rain.' },
    { text: 'He left early because he was tired.' },
    { text: 'The game was stopped because lightning struck.' },
    { text: 'The engine died because the tank was empty, the pilot said.' },
    { text: 'The plants died because of the frost.' },
    { text: 'The trip failed because of fog.' },
  ],
} satisfies RuleCases;
