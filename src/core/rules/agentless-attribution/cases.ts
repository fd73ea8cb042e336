import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The strike {is seen by many as} a test.',
      fixed: 'The strike is seen by [WHO TK] as a test.',
    },
    { text: 'The banker {has been depicted as} a symbol of greed.' },
    {
      text: 'Murumba {was thought to} be close to the board.',
      fixed: 'Murumba was thought by [WHO TK] to be close to the board.',
    },
    {
      text: 'Cole and Ruiz {are both said to} have left early.',
      fixed: 'Cole and Ruiz are both said by [WHO TK] to have left early.',
    },
    {
      text: '{It was claimed} Mr. Holm had complained.',
      fixed: 'Mr. Holm had complained, [SOURCE TK] said.',
    },
    {
      text: 'The treasurer, {alleged to} have taken the money, left on Monday.',
      fixed: 'The treasurer, alleged by [WHO TK] to have taken the money, left on Monday.',
    },
    {
      text: 'The crew were found and {said to} be well.',
      fixed: 'The crew were found and said by [WHO TK] to be well.',
    },
    {
      text: 'The mayor {was accused of} “going rogue” in May.',
      fixed: 'The mayor was accused by [WHO TK] of “going rogue” in May.',
      why: 'Somebody’s words, and the copy does not say whose.',
    },
    { text: 'The rush {is believed to} be the work of a gang, which said that food was short.' },
    {
      text: 'Mrs. May {is understood to} have left early.',
      fixed: '[SOURCE TK] said Mrs. May was understood to have left early.',
    },
    {
      text: '{It’s believed} the ferry sank in May.',
      fixed: '[SOURCE TK] said it’s believed the ferry sank in May.',
    },
    {
      text: 'The move {has been hailed as} a breakthrough.',
      fixed: 'The move has been hailed by [WHO TK] as a breakthrough.',
      why: 'By whom? It matters whether it was the firm.',
    },
    { text: 'The vote {was seen largely as} a snub.' },
    {
      text: 'The plan {has been widely criticized}.',
      fixed: 'The plan has been criticized by [WHO TK].',
    },
    {
      text: '{It was suspected} she had fled.',
      fixed: '[SOURCE TK] said it was suspected she had fled.',
    },
    {
      text: 'Once the hall is full, {it is believed that} the doors will be shut.',
      fixed: 'Once the hall is full, it is believed by [WHO TK] that the doors will be shut.',
    },
    {
      text: 'The gunman {is thought to} have fled across the border.',
      fixed: '[SOURCE TK] said the gunman was thought to have fled across the border.',
      why: 'Somebody thinks so: the police, a neighbor, the writer?',
    },
    { text: 'The ship {is believed to} have left without lights.' },
    {
      text: 'The painting {is widely considered} a fake.',
      fixed: 'The painting is considered by [WHO TK] to be a fake.',
      why: '“Widely” makes it worse: a crowd, and nobody in it.',
    },
    {
      text: '{It is understood that} talks have stalled.',
      fixed: 'Talks have stalled, [SOURCE TK] said.',
    },
    {
      text: '{It has emerged that} the alarm was switched off.',
      fixed: 'The alarm was switched off, [SOURCE TK] said.',
      why: 'It did not emerge by itself; somebody found it out.',
    },
    {
      text: '{It is assumed that} Holm has earned a seat.',
      fixed: '[SOURCE TK] said it was assumed that Holm has earned a seat.',
    },
    {
      text: 'Moll {is widely expected to} close the mill.',
      fixed: 'Moll is expected by [WHO TK] to close the mill.',
    },
    {
      text: 'One demand Holm {was thought to} be weighing – the removal of the clerk – is back.',
      fixed:
        'One demand Holm was thought by [WHO TK] to be weighing – the removal of the clerk – is back.',
    },
    { text: 'The general {is said to} be in poor health.' },
    {
      text: 'The move {is seen as} a snub to the governor.',
      fixed: 'The move is seen by [WHO TK] as a snub to the governor.',
    },
    { text: 'The tunnel {has long been regarded as} a waste of money.' },
    { text: 'Two explosions {were reported} near the depot on Monday.' },
    {
      text: 'The mayor, who {is viewed as} a caretaker, left early.',
      fixed: 'The mayor, who is viewed by [WHO TK] as a caretaker, left early.',
    },
    {
      text: 'Fire Chief Rita Cole spoke at noon. A lit cigarette {is believed to} have started it.\n\nThe hall is shut.',
    },
    {
      text: 'Strong winds {were said to} have toppled many trees.',
      fixed: 'Strong winds were said by [WHO TK] to have toppled many trees.',
    },
    { text: '{It is suspected that} the crate was stolen.' },
  ],
  clean: [
    { text: 'The mayor was accused by two colleagues of “going rogue” in May.' },
    { text: 'The mayor was accused of theft.' },
    { text: 'She got up and said to have a look.' },
    { text: 'It was claimed Monday by its owner.' },
    { text: 'Tug crews are considered an essential service.', why: 'The law considers them one.' },
    { text: 'Holm was praised as he left the hall.' },
    { text: 'The plan was widely condemned by unions.' },
    { text: 'The win was hailed by Holm as a triumph.' },
    { text: 'She spoke of each of the singers whom she is known to be considering.' },
    { text: 'No one is reported to have been hurt.' },
    { text: 'The gunman is believed by police to have fled across the border.' },
    { text: 'The painting is considered a fake by the museum’s own conservators.' },
    {
      text: 'The fire was reported to dispatchers at 3 a.m.',
      why: 'Reported to somebody, which is an event and no hearsay.',
    },
    { text: 'Losses were reported in the company’s annual filing.' },
    { text: 'The suspect is thought to be armed, police said.', why: 'Police said so.' },
    { text: 'He was considered for the job in 2019.' },
    { text: 'She said the ship is believed to have left without lights.' },
    { text: 'The comet was seen over Chile.' },
    { text: 'The well was long believed to be dry until a shepherd dropped a stone in it.' },
    { text: 'No injuries were reported.' },
    { text: 'The plan is seen among ranchers as a land grab.' },
    {
      text: 'Police said two men ran from the bank. They are thought to be armed.',
      why: 'In the same paragraph police still have the floor.',
    },
  ],
} satisfies RuleCases;
