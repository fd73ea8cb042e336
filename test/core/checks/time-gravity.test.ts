import { describe } from 'node:test';
import { checkGravity } from './gravity.ts';

describe('a day that goes stale', () => {
  checkGravity('relative-time', 'information', [
    '---\ndate: 2024-03-12\n---\n\nThe mayor resigned yesterday.',
    '---\ndate: 2024-03-12\n---\n\nPolice raided the shop last night.',
    '---\ndate: 2024-03-12\n---\n\nThe court ruled this morning that the pier may open.',
    '---\ndate: 2024-03-12\n---\n\nShares of Norbank rose today after a trader bought 3.25 percent of it.',
    '---\ndate: 2024-03-12\n---\n\nThe mayor met dealers today. The stalls will cost 4.25 a day, the dealers said, or 21.50 a week.',
    '---\ndate: 2024-03-12\n---\n\nThe krone slid to 9.12 to the euro, dealers said. The krone had closed at 9.04. The finance minister resigned last night.',
  ]);
  checkGravity('relative-time', 'hint', [
    'The mayor resigned yesterday.',
    'Police raided the shop last night.',
    'The mayor resigned last Friday.',
    'The vote is to be held next Tuesday.',
    'Two boats sank in last Sunday’s storm.',
    'The krone slid to 9.12 to the euro today, dealers said. The krone had closed at 9.04 in Lund.',
    'The krone slid to 9.12 to the euro, dealers said, from 9.04 to the euro last night. The krone stood at 10.41 to the pound.',
    'Bond prices were little changed. The yield held at 3.18%, traders said. The bank is to sell notes this afternoon. It sold some at a yield of 3.02% in May.',
  ]);
});
