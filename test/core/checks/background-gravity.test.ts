import { describe } from 'node:test';
import { checkGravity } from './gravity.ts';

describe('a reaction that lies behind the news is a hint', () => {
  checkGravity('ownerless-reaction', 'hint', [
    'The sale comes at a time when Moll has faced sharp criticism for her silence.',
    'The depot lost its grant under the cuts, which have caused concern.',
    'Holm drew sharp criticism when it was learned in March that he had kept the keys.',
    'The plan had raised concerns.',
    'The line is under increasing scrutiny over its fares.',
    'The vote added to the uncertainty over who runs the port.',
    'She faces renewed doubts about her plan.',
    'The storm led to speculation the Fed might wait.',
  ]);
  checkGravity('ownerless-reaction', 'warning', [
    'Moll faced sharp criticism for her silence.',
    'The cuts have raised concerns about the depot’s future.',
    'Holm drew sharp criticism when it was revealed that he had kept the keys.',
    'The plan raised concerns.',
    'The line is under increasing pressure over its fares.',
    'The storm has led to speculation the mayor could wait.',
    'The plan raised fears that the line would shut in March.',
    'The line runs through a port already under heightened scrutiny.',
    'The owner has not spoken, a stance that has stirred speculation.',
  ]);
});

describe('a quotation in a piece with one voice, or behind a question, is a hint', () => {
  const profile =
    '“I was a shy child,” Moll says. Her father, she says, told jokes. She says she left at 18.\n\nThe call came in May. The quay was dark.';
  checkGravity('quote-no-speaker', 'hint', [
    `${profile} “I packed my bag and my boots and went.”`,
    'Moll left the mill in May. Cole and Lund stayed.\n\nHow long was she away? A year?\n\n“Oh, a few weeks or so at most, and there were visits.” The clock struck.',
  ]);
  checkGravity('quote-no-speaker', 'warning', [
    `“It is late,” Cole said. ${profile} “I packed my bag and my boots and went.”`,
    `${profile} “She never forgot a name in all her years.”`,
    'The device turns off faster than most. Others will follow in May.\n\n“We have to start somewhere.” Kheri. “And this is the best place.”',
  ]);
  checkGravity('quote-no-speaker', 'nothing', [
    '“He fed the gulls each day at noon,” the biography, “Prodigal Keeper,” concludes.\n\n“When the papers came nobody knew the tall man in the coat.”\n\n“He was odd.”',
    '“The mayor will speak tonight of the port and its debts.” Tune in at noon. [LETA.]',
  ]);
});

describe('of some groups few desks ask who they are', () => {
  checkGravity('vague-attribution', 'hint', [
    'Holm supporters believe she can win the north.',
    'He calls it thrift. Rivals deride it as meanness.',
    'The bill passed on Monday. Critics call it a land grab.',
    'Everyone assumed he would run the mill.',
    'Based on figures from the Norden Institute, advocates estimate that 900 boats are adrift.',
    'Budget analysts had already forecast that the gap would grow.',
    'Fares rose because of the storm, experts say. Fewer crews sail.\n\nThe dock is old. It has two cranes. It is not the only one.\n\nThe trend will last, said Lars Vane, an expert in trade.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Holm supporters say she can win the north.',
    'The bill passed on Monday. Critics call the mayor a liar.',
    'Everyone agrees he is the best of them.',
    'Everybody knows that the keeper sold the keys.',
    'Advocates estimate that 900 boats are adrift.',
    'Evidence shows that the toll cuts traffic.',
    'Some families said they were the poorest in the county.',
    'The quay is unsafe, experts say. Fewer crews sail.\n\nThe trend will last, said Mayor Lars Vane.',
    'Campaigners accused the banks of greed.\n\nNorbank denied it.',
    'Critics claim the suit was a waste.\n\nNorden Homes spokesman Ivo Lund said: “It was worth it.”',
  ]);
  checkGravity('vague-attribution', 'nothing', [
    'Evidence presented to the court showed that the keeper sold the keys.',
    'Some skippers said they were forced to moor outside.',
    'Campaigners accused the banks of greed.\n\nClean Tide called on Norbank to stop.',
    'Critics claim the suit was a waste.\n\nReform Party housing spokesman Ivo Lund said: “It was a folly.”',
    'Meanwhile some in the trade are arguing that the port should pay. Piet Lund told me over coffee that he had raised it.',
  ]);
});

describe('what the race or the search goes by is a hint, and a reason told once holds for all', () => {
  checkGravity('agentless-attribution', 'hint', [
    'Moll is seen as the early favorite.',
    'Moll is tipped to win.',
    'The boat is presumed to have sunk.',
  ]);
  checkGravity('agentless-attribution', 'information', [
    'Moll is seen as a snob.',
    'The gunman is presumed to have fled.',
  ]);
  checkGravity('anonymous-no-reason', 'hint', [
    'The case was described by port officials not authorized to discuss it, who spoke on condition of anonymity.\n\nThe quay is shut. It rained. The tide was high. Nobody came.\n\nThe books were burned, according to several senior officials briefed on the case.',
    'But veteran labor officials and operatives point out that the vote is far off.\n\n“They come home in the fall,” said Ada Moll, a former operative.',
  ]);
  checkGravity('anonymous-no-reason', 'warning', [
    'The books were burned, according to several senior officials briefed on the case.',
    'But veteran labor officials and operatives point out that the vote is far off.\n\nThe quay is shut.',
  ]);
  checkGravity('anonymous-no-reason', 'nothing', [
    'People with direct knowledge of the sale said the books were burned.\n\nThe quay is shut. It rained. The tide was high.\n\nSome of them asked for anonymity because they feared for their jobs.',
  ]);
});

describe('a dateline dates yesterday, and tonight is still to come', () => {
  checkGravity('relative-time', 'hint', [
    'Riga, Mar 3 (LETA) The mayor quit. The council had met yesterday.',
    'The council will vote tonight.',
  ]);
  checkGravity('relative-time', 'information', [
    '---\ndate: 2024-03-12\n---\n\nRiga (LETA) The mayor quit. The council had met yesterday.',
    '---\ndate: 2024-03-12\n---\n\nThe council met last night.',
  ]);
  checkGravity('acronym-undefined', 'nothing', [
    'The crews met on the BDV Marg. The BDV Marg is shut.',
  ]);
  checkGravity('acronym-undefined', 'information', [
    'The crews met the BDV March 3. The BDV said no.',
  ]);
  checkGravity('second-hand-sourcing', 'hint', [
    'The quay is shut. It rained. The tide was high. Nobody came.\n\nLocal media reported that the mill had burned.\n\nAccording to the Arden Star, two men were hurt.',
  ]);
});
