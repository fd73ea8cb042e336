import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{One sunny morning} the candidates met in the hall.',
      fixed: 'On [DAY TK] morning the candidates met in the hall.',
    },
    { text: 'It was {a balmy evening} when the jury came back.' },
    { text: 'It was {a day like any other} at the ferry until the boiler failed.' },
    { text: '{Few could have foreseen} how the strike would end.' },
    { text: 'The {once-proud} port has two cranes.', fixed: 'The port has two cranes.' },
    { text: 'You could {hear a pin drop} as Lind read the verdict.' },
    { text: '{The mood was sombre} at the depot.' },
    {
      text: 'The raid came {on a quiet afternoon}.',
      fixed: 'The raid came on [DAY TK] afternoon.',
      why: 'The reader wants the day and the hour.',
    },
    {
      text: '{On a cold, gray morning}, the vote was held.',
      fixed: 'On [DAY TK] morning, the vote was held.',
    },
    { text: 'The {tight-knit community} met at the church.' },
    { text: 'It began as an {ordinary day} for the crew.' },
    { text: 'The {sleepy town} woke to sirens.', fixed: 'The town woke to sirens.' },
    { text: 'Police found the van in the {leafy suburb} of Marlow Park.' },
    { text: 'The bus left {on an otherwise ordinary day}.', fixed: 'The bus left on [DAY TK].' },
    {
      text: 'The {crime-ridden} district has two parks.',
      fixed: 'The district has two parks.',
      why: 'Give the figures for crime, or leave it out.',
    },
    { text: 'He lived on a {leafy street} in Arden.' },
    { text: 'They came {in the dead of night}.', fixed: 'They came at night.' },
    {
      text: 'Ines Roy sat in the hall {on a rainy morning} this week.',
      fixed: 'Ines Roy sat in the hall on [DAY TK] morning.',
    },
  ],
  clean: [
    { text: 'One cold day in May 2019 the mill closed.', why: 'The year is there.' },
    { text: 'It was a warm night on Tuesday, and the fans were on.' },
    { text: 'The atmosphere was thick with carbon dioxide three billion years ago.' },
    { text: 'No one could have survived the fall.' },
    { text: 'Under a dark sky, a small telescope will show both moons.' },
    { text: 'The raid came on Tuesday afternoon.' },
    { text: 'On a Monday morning in May, the vote was held.', why: 'The day is there.' },
    {
      text: 'The quiet car is at the front of the train.',
      why: 'Nobody sets a scene with a railroad car.',
    },
    { text: '“It’s a sleepy town,” said Jo Birch.' },
    { text: 'The meeting is on the afternoon of May 4.' },
    { text: 'Temperatures fell to -4C on Sunday morning.' },
    { text: 'On a cold Tuesday morning, the lake froze.' },
    { text: 'It was a sunny day on May 4.' },
    { text: 'On a clear day the tower can be seen from the coast.' },
    { text: 'The night shift starts at ten.' },
    {
      text: '---\ngenre: feature\n---\n\nThe raid came on a quiet afternoon.',
      why: 'Features may paint.',
    },
    { text: 'The ordinary session ends on Friday.' },
    { text: 'The town of Sleepy Hollow has a new mayor.' },
    { text: 'Gritty soil suits the plant.' },
  ],
} satisfies RuleCases;
