import { describe } from 'node:test';
import { checkGravity } from './gravity.ts';

describe('a trend without figures', () => {
  checkGravity('unsourced-trend', 'information', [
    'A growing number of bakers open on Sundays.',
    'Imports of tin have fallen since the dock closed.',
    'Wages are rising.',
    'Bakers are increasingly turning to rye.',
    'Sleeping in cars has become commonplace.',
    'The population of mussels has declined in the bay. The mayor said the shop was shut.',
  ]);
  checkGravity('unsourced-trend', 'hint', [
    'The trade in old stoves is becoming increasingly crowded.',
    'Rye has become more popular in the towns.',
    'Sales had soared by then.',
    'It is the latest in a growing number of plays about the ferry.',
  ]);
  checkGravity('unsourced-trend', 'nothing', [
    'The population of mussels has declined in the bay. The shift has shut two yards, according to Orme College.',
  ]);
});
