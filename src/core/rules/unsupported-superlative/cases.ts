import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'Cocoa touched {a record} on Tuesday before falling back.' },
    { text: 'It is {the only} town in the valley with a doctor.' },
    {
      text: 'The vote saw {the lowest} turnout in 14 years.',
      fixed: 'The vote saw the lowest turnout in 14 years, according to [SOURCE TK].',
    },
    { text: 'The bridge is {the first} of its kind.' },
    { text: 'It is {the largest} star ever found.' },
    { text: 'It is {the dirtiest} river in the country.' },
    { text: 'It is {the last} yard to build ferries in the country.' },
    { text: 'The talks follow {the longest} strike in the history of the port.' },
    { text: 'The quarrel follows {the longest} strike in the history of the port.' },
    { text: 'Ruiz unveiled on Wednesday {the most sweeping} plan for the port in a generation.' },
    { text: 'Vane picked {the party’s most prominent} singer for the part.' },
    { text: 'After raising its rate for {the first} time in a decade, the bank rested.' },
    {
      text: 'Holm met the mayor four days after {the worst} flood in a decade.',
    },
    {
      text: 'The clerk, who had {never before} seen a ballot, resigned.',
      fixed: 'The clerk, who, according to [SOURCE TK], had never before seen a ballot, resigned.',
    },
    {
      text: 'In her time, Moll was {one of the most loved} singers in the country, a self-taught player of the lute who grew up in a lighthouse.',
      fixed:
        'In her time, according to [SOURCE TK], Moll was one of the most loved singers in the country, a self-taught player of the lute who grew up in a lighthouse.',
    },
    {
      text: 'The northern tip of {the largest} farm in the country has been sold.',
    },
    {
      text: 'The storm ranks as {the deadliest} in a decade.',
      fixed: 'The storm ranks as the deadliest in a decade, according to [SOURCE TK].',
    },
    {
      text: 'It is {the Harbor Party’s largest} paper.',
    },
    { text: 'Holm and Lund are {the country’s biggest} banks.' },
    {
      text: 'It is {the largest} solar farm in the hemisphere.',
      fixed: 'It is the largest solar farm in the hemisphere, according to [SOURCE TK].',
      why: 'Somebody has a list. Whose, and of what year?',
    },
    {
      text: 'She is {the first} woman to lead the port.',
      why: 'Every “first” is a correction waiting to happen.',
    },
    { text: 'The storm was {the deadliest} in a decade.' },
    { text: 'It was {the only} hospital left open in the province.' },
    { text: 'Prices hit {a record} high on Friday.' },
    { text: 'The ruling is {unprecedented}.' },
    {
      text: 'It is {one of the largest} farms in the country.',
      why: 'Nobody can say that it is not: a hint.',
    },
    { text: 'The city {ranks third} for rents.' },
    { text: 'The parade is {the oldest and longest} of its kind in Europe.' },
    { text: 'It is {one of the most dangerous} roads in the country.' },
    { text: 'The bank cut its rate for {the first} time in more than six years.' },
    { text: 'The dry lake is {the second-largest} in the state.' },
    { text: '{Never before} has the river run so low.' },
    { text: 'Holm owns {the country’s largest} chain of bakeries.' },
    { text: 'It was {the harshest} winter since 1947.' },
    {
      text: '{The largest} bank in the country closed 40 branches on Monday.',
      fixed:
        'The largest bank in the country, according to [SOURCE TK], closed 40 branches on Monday.',
      why: 'Nobody doubts that it closed them; the source is wanted for its rank.',
    },
    {
      text: 'For the mayor, {the worst} flood in a decade was a chance to show what she knows.',
      fixed:
        'For the mayor, the worst flood in a decade, according to [SOURCE TK], was a chance to show what she knows.',
    },
    {
      text: '{The largest} ship built in the county was sold on Monday.',
      fixed: 'The largest ship built in the county, according to [SOURCE TK], was sold on Monday.',
    },
    {
      text: 'But Lund, {the first} woman elected mayor of the port in a century, has left the party.',
      fixed:
        'But Lund, the first woman elected mayor of the port in a century, according to [SOURCE TK], has left the party.',
    },
    {
      text: 'Despite the storm -- {the worst} in a decade -- the ferries ran on Monday.',
    },
    {
      text: 'After {the worst} season in its history, the club has sold its stadium.',
      fixed:
        'After the worst season in its history, according to [SOURCE TK], the club has sold its stadium.',
    },
    {
      text: 'The flood was {the worst} in the town’s history. That is from the river to the mill.',
    },
    { text: 'The coast is {the world’s largest} producer of salt.' },
    { text: 'The library opened on Monday. It was {the busiest} month on record in the county.' },
    { text: 'The port handled {a record} number of cars.' },
    { text: 'The railway is going through {the longest} strike on record.' },
    { text: 'It was {the heaviest} flood the country has ever had.' },
    { text: 'The state has suffered {the worst} fires on record.' },
    { text: 'He is {the oldest} man to swim the channel.' },
    {
      text: 'The {unprecedented} frost came amid talk of a thaw.',
      fixed: 'The frost came amid talk of a thaw.',
    },
    { text: 'The board took the {unprecedented} step of closing the dock.' },
    { text: 'Bakers staged {the longest} strike in the country in May.' },
    { text: 'The lake fell to {the lowest} level on record.' },
    { text: 'The jury, {a first} for the county, met on Monday.' },
    { text: 'The yard was {the last} in the country to build ferries.' },
    { text: 'The size of the fleet is {unrivalled}.' },
    { text: 'The port has sunk nine tugs, {more than any other}.' },
    { text: 'It is {the county’s only} foundry.' },
    { text: 'Arden had {the best} exam results since records began.' },
    { text: 'It was {the wettest} June since records began.' },
  ],
  clean: [
    {
      text: 'The last flood in the county, in 2009, took 11 days.',
      why: 'The one before this.',
    },
    {
      text: 'Nine in ten letters came late in May, according to a count by the firm Holm Post. The number represents the highest share for a month since the count began.',
      why: 'The count of the sentence before.',
    },
    {
      text: 'The firm is the only one to hold shares in the pier. Nobody else holds shares in it, said Lund.',
    },
    { text: 'Most read\n\n- The world’s longest queue\n- Tram lost in fog' },
    { text: 'The needle touched a record on the turntable and the room went quiet.' },
    {
      text: 'The day was warmer than any other that week. In the country’s first week of frost, pipes burst.',
    },
    { text: 'The clerk keeps record numbers in a book. Her unrivalled cakes sold out.' },
    {
      text: 'Laos is the only country in the region without a coast. It is the only town in the valley on the shore.',
      why: 'Any map shows it.',
    },
    { text: 'The drone became the first aircraft to fly on another planet.' },
    {
      text: 'Saturn is the second-largest planet in the Solar System, and Titan the largest known moon in its orbit on Monday.',
    },
    {
      text: 'The hikers set out from the largest lake in the province. The blue whale is the largest animal on Earth.',
      why: 'An almanac settles it.',
    },
    { text: 'Arden is the state’s third-largest city.' },
    {
      text: 'Ana Ruiz was the last mayor to visit the island, in May 2011.',
      why: 'The one before.',
    },
    { text: 'Nonetheless, the hottest markets in the country showed gains.' },
    {
      text: 'Should the fall go on, the drop would be the biggest since January.',
      why: 'A condition.',
    },
    {
      text: 'It was almost the only mill in the county to stay open.',
      why: '“Almost” takes the claim back.',
    },
    { text: 'The case is the first trophy in Ruiz’s war on waste.' },
    { text: 'The first bakeries opened their doors on New Year’s Day.' },
    { text: 'The walkout is considered one of the largest in the country.' },
    { text: 'Gold climbed back above $1,300 for the first time since the start of October.' },
    {
      text: 'She became the first woman in the history of the country to win a party’s nomination.',
    },
    { text: 'If Vane is the first woman to lead the port, her husband will move.' },
    { text: 'Arden is not on the council’s list of the most violent ports in the world.' },
    {
      text: 'Vane is seen as the country’s strongest candidate.',
      why: 'By whom, `agentless-attribution` asks.',
    },
    {
      text: 'She became the first woman to be elected president. Norland is Europe’s largest economy.',
      why: 'Everybody knows who has led a country.',
    },
    {
      text: 'He feuded with the nation’s biggest banks, and the law closes the country’s oldest mills.',
      why: 'The name of a class: nothing is said to belong to it.',
    },
    { text: 'She took her case to the nation’s highest court.' },
    { text: 'It is the largest solar farm in the hemisphere, according to the grid operator.' },
    { text: 'The first lady arrived at noon.' },
    { text: 'He scored in the first half.' },
    { text: 'The only daughter of a miner, she left school at 15.' },
    { text: 'At least two people were hurt.' },
    {
      text: 'The largest of the three rooms was locked.',
      why: 'The reader can count to three.',
    },
    { text: 'He released his first album in 2009.' },
    {
      text: 'It is the largest solar farm in the hemisphere.<!-- src: grid operator, 2024 list -->',
      why: 'A note in the draft says where it comes from.',
    },
    { text: 'It is not the first strike in the city.' },
    { text: 'The most recent count in the county began at noon.' },
    { text: 'The first votes in Iowa are cast at noon.' },
    { text: 'She went for the cheapest bargains instead of what the town makes.' },
    { text: 'The only hitch in the plan was the rain in Arden.' },
    { text: 'The first guest to arrive was the mayor.' },
    { text: 'It is the oldest inn in the state.<!-- src: TK --> It burned twice.' },
    { text: '“It is the largest in the world,” Okafor said.' },
    { text: 'Ruiz’s biggest fear is rain.' },
    {
      text: 'It is the oldest mill in the state, and tops a list compiled by the guild of millers.',
    },
    { text: 'He has a criminal record.' },
    { text: 'What is the largest lake in the country?' },
    {
      text: 'It was the widest split in the party since 1974, when it had two chairs.',
      why: 'The comparison is in the sentence.',
    },
    { text: 'Older voters are the only group she leads in the county: 50% to 39%.' },
    {
      text: 'If Lund wins the seat, her husband would be the first gardener to live in the mansion.',
    },
    {
      text: 'The flood was the worst in the town’s history. That’s according to Ana Ruiz, who leads the water board.',
    },
    { text: 'Farm chemicals threaten the world’s largest coral reef.' },
    {
      text: 'The rand was pummelled last week, touching a record low.',
      why: 'The exchange keeps the record.',
    },
    { text: 'Moll won the Orlan, the country’s most prestigious prize.' },
    {
      text: 'According to figures from the nurses’ union, 1,197 patients waited in August. It was the highest number in the country.',
      why: 'The sentence before says who has counted.',
    },
    { text: 'She has the best job she has ever had.' },
    { text: 'They suffered the worst of it.' },
    { text: 'She was the first nurse to win the Oscar.' },
    { text: 'It is the first fire there since the 1988 blaze, when a clerk died.' },
    { text: 'Climbers will go up the tallest mountain peak in every state.' },
    { text: 'Arden had the best exam results of the three.' },
    { text: 'She is the best friend that he has in Arden.' },
  ],
} satisfies RuleCases;
