import type { RuleCases } from '../cases.ts';
import { beliefs, ownedBeliefs } from '../belief-cases.ts';
import { passing } from '../vague-cases.ts';

export default {
  flagged: [
    {
      text: 'Video seen by the Courier shows a fight. She {is understood to} have broken a wrist.',
    },
    { text: '{It is understood} senior clerks were told of the leak in May.' },
    { text: '{It is believed} police have searched two barns.' },
    ...beliefs,
    ...passing,
    {
      text: '{It is believed that} gunmen abducted the driver.',
      why: 'A warning: what is believed would be one without the passive.',
    },
    { text: 'Damage {was reported} in both harbours.' },
    { text: 'The valley {is viewed as} a refuge for the birds and has been a reserve for years.' },
    {
      text: '{It is understood that} the surveyor, Nils Orme, who joined from Hull, will leave in June, but the board would not comment.',
      fixed:
        'The surveyor, Nils Orme, who joined from Hull, will leave in June, [SOURCE TK] said, but the board would not comment.',
    },
    {
      text: 'The serum {was hailed by doctors as} a marvel.',
      fixed: 'The serum was hailed by doctors, including [NAME TK], as a marvel.',
    },
    { text: 'The toll {was criticised by some as} too dear.' },
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
      text: '{It is feared} dozens of families lost their boats.',
      fixed: '[WHO TK] fears that dozens of families lost their boats.',
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
    {
      text: 'Mrs. May {is understood to} have left early.',
      fixed: '[SOURCE TK] said Mrs. May had left early.',
    },
    {
      text: '{It’s believed} the ferry sank in May.',
      fixed: '[WHO TK] believes that the ferry sank in May.',
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
      fixed: '[WHO TK] suspected that she had fled.',
    },
    {
      text: 'Once the hall is full, {it is believed that} the doors will be shut.',
      fixed: 'Once the hall is full, [WHO TK] believes that the doors will be shut.',
    },
    {
      text: 'The gunman {is thought to} have fled across the border.',
      fixed: 'The gunman is thought by [WHO TK] to have fled across the border.',
      why: 'Somebody thinks so: the police, a neighbor, the writer?',
    },
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
      fixed: '[WHO TK] believes that Holm has earned a seat.',
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
      fixed: '[SOURCE TK] said strong winds had toppled many trees.',
    },
    {
      text: '{It has long been thought that} the well is dry.',
      fixed: '[WHO TK] has long believed that the well is dry.',
    },
    {
      text: 'The clerk {is alleged to} have sold the keys.',
      fixed: 'The clerk is alleged by [WHO TK] to have sold the keys.',
    },
    {
      text: '{It was gathered that} the treasurer had left the country.',
      fixed: 'The treasurer had left the country, [SOURCE TK] said.',
    },
    {
      text: '{It came to light on Monday that} the clerk had lied.',
      fixed: 'The clerk had lied, [SOURCE TK] said on Monday.',
    },
    { text: '{It was generally agreed that} the hall was too small.' },
    {
      text: '{Our correspondent was told that} the depot had burned down.',
      fixed: 'Our correspondent was told by [WHO TK] that the depot had burned down.',
    },
    {
      text: '{The Arden Post has learned that} the depot will close.',
      fixed: 'The Arden Post has learned from [WHO TK] that the depot will close.',
      why: 'That the paper knows it is no source; who told the paper?',
    },
    {
      text: 'In a move {widely seen as} a snub to the port, Cole stayed at home.',
      fixed: 'In a move seen by [WHO TK] as a snub to the port, Cole stayed at home.',
    },
    {
      text: 'The crew {are thought to} have been shot by rebels.',
      fixed: 'The crew are thought by [WHO TK] to have been shot by rebels.',
    },
    {
      text: 'Ruiz {is considered} a likely candidate for mayor.',
      why: 'A hint: whoever follows the race knows as much.',
    },
    {
      text: 'The delay {has been blamed} on a supplier in Lund.',
      fixed: 'The delay has been blamed by [WHO TK] on a supplier in Lund.',
    },
    { text: 'The commissioner {has been described as} too close to the party.' },
    {
      text: 'The levy {is regarded by most growers as} a tax on rain.',
      fixed: 'The levy is regarded by most growers, including [NAME TK], as a tax on rain.',
    },
    { text: 'The tower {had been seen by some Arden planners as} a mistake.' },
    {
      text: 'Moll won by nine votes on Monday. She {was thought to} be heading for a close vote.',
      why: 'A hint: how it came out the copy tells.',
    },
    { text: 'Moll won by nine votes on Monday. She {was thought to} be facing three charges.' },
  ],
  clean: [
    { text: 'The pier, it was said, had a ghost.' },
    { text: 'A man of 19, named locally as Odd Halle, died when his car hit a tree.' },
    { text: 'The victim, named locally as Odd Halle, was stabbed. A woman was arrested.' },
    { text: 'It is thought fit in some towns where clerks are paid by the day.' },
    { text: 'The boat sank off the cape. Two porters are feared dead.' },
    {
      text: 'A fire was reported in the boiler room at noon. Two shootings were reported on Friday.',
      why: 'Who rang it in is not the question.',
    },
    { text: 'The serum was hailed by doctors at Norden Hospital as a marvel.' },
    { text: 'He is described as tall and thin. The delay has been blamed by crews on the fog.' },
    { text: 'The levy is regarded by the growers’ union as a tax on rain.' },
    { text: 'The rule is viewed by several judges, among them Ana Ruiz, as void.' },
    { text: 'The tower was seen by some sailors on the quay at dawn.' },
    { text: 'The comet was seen by many stargazers as it crossed the bay.' },
    { text: 'The pass is known to be treacherous in winter.' },
    {
      text: 'The ferry sank in March. All nine aboard are believed to be dead.',
      why: 'What becomes of the missing is nobody’s claim.',
    },
    { text: 'The stone is believed to bring good luck to newlyweds.' },
    { text: 'The well, which is said to cure blindness, draws pilgrims.' },
    { text: 'The coast road was slower, but it was thought the better one.' },
    { text: 'Detective Lena Post was told that the crew had fled.' },
    { text: 'The Star Hotel was informed that its license had lapsed.' },
    { text: 'The tower is considered a landmark under city law.' },
    { text: 'It was previously reported that Holm had left.', why: 'By the paper itself.' },
    { text: 'The mayor was accused by two colleagues of “going rogue” in May.' },
    { text: 'The mayor was accused of theft.' },
    { text: 'She got up and said to have a look.' },
    { text: 'It was claimed Monday by its owner.' },
    { text: 'Tug crews are considered an essential service.', why: 'The law considers them one.' },
    { text: 'The town is considered a “growth district” and pays no port tax.' },
    { text: 'It was agreed that the hall would close.', why: 'What a meeting did, and no belief.' },
    { text: 'Ada Moll has learned that her boat is safe.' },
    { text: 'The Arden Post was told by two clerks that the depot had burned down.' },
    { text: 'In a move widely seen by unions as a snub, Cole stayed at home.' },
    { text: 'The tower was hailed as a triumph by its builders.' },
    { text: 'Holm was praised as he left the hall.' },
    { text: 'The plan was widely condemned by unions.' },
    { text: 'The win was hailed by Holm as a triumph.' },
    ...ownedBeliefs,
    {
      text: 'The fire was reported to dispatchers at 3 a.m.',
      why: 'Reported to somebody, which is an event and no hearsay.',
    },
    { text: 'Losses were reported in the company’s annual filing.' },
    { text: 'The suspect is thought to be armed, police said.', why: 'Police said so.' },
    { text: 'The comet was seen over Chile. He is seen as crews wait July 10, 2013.' },
    { text: 'The well was long believed to be dry until a shepherd dropped a stone in it.' },
    { text: 'No injuries were reported.' },
    { text: 'The plan is seen among ranchers as a land grab.' },
    {
      text: 'Police said two men ran from the bank. They are thought to be armed.',
      why: 'In the same paragraph police still have the floor.',
    },
  ],
} satisfies RuleCases;
