import { describe } from 'node:test';
import { checkGravity } from './gravity.ts';

describe('a day that goes stale', () => {
  checkGravity('relative-time', 'information', [
    'The mayor resigned yesterday.',
    'Police raided the shop last night.',
    'The court ruled this morning that the pier may open.',
  ]);
  checkGravity('relative-time', 'hint', [
    'The mayor resigned last Friday.',
    'The vote is to be held next Tuesday.',
    'Two boats sank in last Sunday’s storm.',
  ]);
});
