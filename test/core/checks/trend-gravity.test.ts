import { describe } from 'node:test';
import { checkGravity } from './gravity.ts';

describe('a trend without figures', () => {
  checkGravity('unsourced-trend', 'information', [
    'A growing number of bakers open on Sundays.',
    'Imports of tin have fallen since the dock closed.',
    'Rents are rising.',
    'Wages are soaring.',
    'Bakers are increasingly turning to rye.',
    'Sleeping in cars has become commonplace.',
    'The population of mussels has declined in the bay. The mayor said the shop was shut.',
  ]);
  checkGravity('unsourced-trend', 'hint', [
    'The trade in old stoves is becoming increasingly crowded.',
    'Rye has become more popular in the towns.',
    'Sales had soared by then.',
    'Wages are rising.',
    'The rate for cottages, which has declined for years, is low.',
    'It is the latest in a growing number of plays about the ferry.',
    'The board is looking into why a growing number of boats have sunk.',
    'Both camps went to court growing numbers of bakers.',
  ]);
  checkGravity('unsourced-trend', 'nothing', [
    'The lake has risen half that much of late.',
    'The population of mussels has declined in the bay. The shift has shut two yards, according to Orme College.',
  ]);
});
