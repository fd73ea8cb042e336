import type { RuleCases } from '../cases.ts';
import { abusive, answerable } from '../vague-cases.ts';

export default {
  flagged: [
    ...abusive,
    { text: '{A union insider wrote} to the Harbor Post that the dam was cracked.' },
    { text: '{A veteran diplomat warned} to expect delays since the vote.' },
    { text: '{A lawyer close to the case said} the deal was dead.' },
    {
      text: '{One official, who has worked for the board since 2010, said} the pumps were rusty.',
      fixed:
        '[NAME TK], an official who has worked for the board since 2010, said the pumps were rusty.',
    },
    {
      text: '{A bank executive, who would not be quoted by name, said} the firm was for sale.',
      fixed:
        'A bank executive, who would not be quoted by name because [REASON TK], said the firm was for sale.',
    },
    {
      text: '{Palace insiders claim} that the brothers no longer speak.',
      fixed:
        'Palace insiders, who spoke on condition of anonymity because [REASON TK], claim that the brothers no longer speak.',
    },
    {
      text: 'The vote is lost, {party insiders said}: four ports are against it.',
      fixed:
        'The vote is lost, said party insiders, who spoke on condition of anonymity because [REASON TK]: four ports are against it.',
    },
    {
      text: 'The vote is lost, {one source said}.',
      fixed:
        'The vote is lost, said one [WHAT KIND TK] source, who spoke on condition of anonymity because [REASON TK].',
    },
    {
      text: '{Several lawmakers, though, said} privately that it was lost.',
      fixed:
        'But several lawmakers, who spoke on condition of anonymity because [REASON TK], said privately that it was lost.',
    },
    { text: 'The board said the vote was close, {two union sources said}.' },
    {
      text: 'The talks are over, {a union source said}.\n\nThe vote is in May, {a union source said}.',
      why: 'The second is a hint: one question is enough.',
    },
    {
      text: '{Western diplomats said} the talks had stalled.',
      fixed:
        'Western diplomats, who spoke on condition of anonymity because [REASON TK], said the talks had stalled.',
      why: 'A group hides as well as one person does.',
    },
    {
      text: 'Although the sides met, {diplomats say} little was settled.',
      fixed:
        'Although the sides met, diplomats, who spoke on condition of anonymity because [REASON TK], say little was settled.',
    },
    { text: '{Several anonymous experts say} the dam will fail.' },
    {
      text: '{One unnamed cabinet minister claimed} the talks were over.',
      fixed:
        'One unnamed cabinet minister, who spoke on condition of anonymity because [REASON TK], claimed the talks were over.',
    },
    {
      text: '“We slept in the hall,” said a mother of two who {did not want to be named}.',
      fixed:
        '“We slept in the hall,” said a mother of two who did not want to be named because [REASON TK].',
      why: 'She may have a reason; the reader is not told it.',
    },
    {
      text: 'Two union sources said the vote was close. The sources, who spoke on {condition of anonymity}, said it would be held in May.',
      fixed:
        'Two union sources said the vote was close. The sources, who spoke on condition of anonymity because [REASON TK], said it would be held in May.',
    },
    { text: 'ARDEN (Reuters) - The mill will close, {two sources told} Reuters.' },
    {
      text: 'The mill will close, {sources told} the Daily Harbor.',
      why: 'A hint only: where the Harbor is somebody else’s paper, its source is its own to explain.',
    },
    {
      text: '{A senior official said} the raid was a mistake.',
      fixed:
        'A senior official, who spoke on condition of anonymity because [REASON TK], said the raid was a mistake.',
      why: 'Why will the official not be named, and how does the official know?',
    },
    { text: '{According to an aide familiar with it}, Bo Orr left.\n\nIda agreed.' },
    { text: '{A government source told} reporters that talks had failed.' },
    { text: '{Two people briefed on the plan said} layoffs begin Monday.' },
    {
      text: '{An official who declined to be named said} the ship was armed.',
      fixed: 'An official who declined to be named because [REASON TK] said the ship was armed.',
      why: 'The copy says that the name is withheld, and not why.',
    },
    {
      text: 'The bid was rejected, {according to a senior official} who spoke on condition of anonymity.',
      fixed:
        'The bid was rejected, according to a senior official who spoke on condition of anonymity because [REASON TK].',
    },
    {
      text: '“It is over,” {said one union source} in the room.',
      fixed:
        '“It is over,” said one union source in the room, speaking on condition of anonymity because [REASON TK].',
    },
    { text: '{Former officials said} the tanks were never counted.' },
    { text: '{Campaign aides said} the bus was late.' },
    {
      text: 'The vote will slip to May, {said a port official} who was not authorized to speak publicly.',
      why: 'Rote: it says that the official broke a rule, not why the reader should trust it.',
    },
    {
      text: '{Campaign aides insisted} it was no rally.',
      fixed:
        'Campaign aides, who spoke on condition of anonymity because [REASON TK], insisted it was no rally.',
    },
    {
      text: '{Aides to Ruiz say} she will sell the ferry.',
      fixed:
        'Aides to Ruiz, speaking on condition of anonymity because [REASON TK], say she will sell the ferry.',
    },
    {
      text: 'The bid, {a senior official said}, was late.',
      fixed:
        'The bid, according to a senior official, who spoke on condition of anonymity because [REASON TK], was late.',
    },
    {
      text: '“It is small,” {said a former port official} who oversaw the case and called it “a trifle.”',
    },
    {
      text: '{A senior engineer who worked on the dam said} the tests had been cut short.',
      fixed:
        'A senior engineer who worked on the dam, speaking on condition of anonymity because [REASON TK], said the tests had been cut short.',
    },
    { text: '{Bankers involved in the sale said} that bids were due on Friday.' },
    {
      text: 'The draft was shown to reporters by an aide who {asked not to be named}.',
      fixed:
        'The draft was shown to reporters by an aide who asked not to be named because [REASON TK].',
    },
    {
      text: '{A Western diplomat said} the talks had failed.\n\nForeign Minister Tariq Moll said he would be back on Monday.',
    },
    { text: '{Two senior managers confirmed} that the plant would close.' },
    { text: '{Someone with knowledge of the talks said} the plant would close.' },
    { text: 'A clerk who {asked that his name be withheld} said the files were gone.' },
  ],
  clean: [
    {
      text: 'The porter, who wished to stay anonymous for his family’s safety, said the alarm was off.',
    },
    {
      text: '“Fine by us,” an aide to the minister wrote to the council’s head of press on May 11.',
    },
    { text: 'A union insider noted in the margin that the sum was wrong.' },
    { text: 'In one exchange, on March 3, an official asks whether the figure is right.' },
    ...answerable,
    {
      text: 'A ministry spokesman and an official of its mines office said the rules had not changed.',
    },
    { text: 'A senior clerk at the port testified that the books were burned.', why: 'On oath.' },
    {
      text: 'Norden has not asked to join, a senior State Bank official said.\n\n“We have no plans,” said Ada Moll, managing director of the State Bank.',
    },
    {
      text: 'A harbor official said the talks will go on. They began in May.\n\nThe chairman arrived on Monday. He met the mayor.\n\nThe official asked for anonymity because the talks are not public.',
      why: 'The reason comes when the copy comes back to the source.',
    },
    {
      text: 'A top Norden executive has said that the line will be sold.\n\nSpeaking at a fair in Arden, Ada Moll, head of freight, said the price was right.',
      why: 'A lead that holds the name back.',
    },
    { text: 'Papers that cited unnamed sources said Ruiz had failed the test.' },
    {
      text: 'On the tape, a man identified only as a port official said a guard had been expelled.',
    },
    { text: 'Government advisers say that the dam will fail, said Moll.' },
    {
      text: 'A person who attended the meeting was hurt. A court official said the hearing was off.',
    },
    {
      text: 'A cook who feared losing her job and so asked not to be named said the fridge was warm.',
    },
    { text: 'The donor, who asked not to be named, gave $2 million.' },
    { text: 'A former student told the court that the coach had hit him.' },
    {
      text: 'Wael Haddad, an aide to the governor, briefed on the plan, said layoffs would begin Monday.',
    },
    {
      text: 'A former first minister called the attack the work of cowards.',
      why: 'There are so few that anybody can tell who it was.',
    },
    {
      text: 'The diplomats were granted anonymity to speak freely.\n\nThe talks will go on. They began in May. They are slow. Another diplomat said they were over.',
      why: 'The reader has been told why.',
    },
    {
      text: 'The talks have failed, a senior official said. He was not authorized to speak because the talks were not over.',
    },
    { text: 'An Israeli official told the daily that the talks were over.' },
    {
      text: 'Interviews with 16 officials, engineers and close advisers reveal a rift over the port.',
      why: 'How the reporter knows.',
    },
    {
      text: 'The vote is close, according to the Arden Post. One source told the paper: “It will be done.”',
      why: 'The paper’s source, and its to explain.',
    },
    {
      text: 'An answer is near, the newspaper said, citing a person familiar with the talks.',
      why: 'Its source is the newspaper’s to explain.',
    },
    {
      text: 'Three soldiers were hurt, a senior army official said.\n\nThe blast hit a mill in Ash Bay, Brig. Lars Holm said.',
      why: 'The lead names his rank, the next sentence the man.',
    },
    {
      text: 'Several officials familiar with the talks said they had stalled. The council has been silent. Officials reluctant to upset the talks spoke on condition of anonymity.',
    },
    {
      text: 'Politico reported that many voters as well as other party operatives believe that he will leave.',
    },
    { text: '“It is over,” a Moll Mills executive tells workers, describing the move.' },
    {
      text: 'Town insiders were more likely to say that the ferry would sail.',
      why: 'A share of those who were asked.',
    },
    {
      text: 'Two of the letters were sealed, according to a Harbor Board official.',
      why: 'The voice of a body that has a name.',
    },
    {
      text: 'A senior official said the raid was a mistake, speaking on condition of anonymity because the inquiry is not public.',
      why: 'The reader learns why.',
    },
    {
      text: 'A resident, who asked not to be named because she feared losing her job, said the gates were locked.',
    },
    { text: 'Port officials said the berth was closed.', why: 'The port itself is speaking.' },
    {
      text: 'A senior official said the raid was a mistake. The official spoke on condition of anonymity for fear of dismissal.',
    },
    { text: 'A top adviser says the race is over. Ed Brock spoke after the vote on Thursday.' },
    { text: 'An official told Ruiz that the raid was a mistake.' },
    { text: 'The victim, who asked not to be named, said she ran.' },
    { text: '“It was a trade,” said a nurse who requested anonymity to discuss her patients.' },
    { text: 'The Daily Harbor reported that a senior official said the raid was a mistake.' },
    { text: 'The raid was a mistake, the Daily Harbor reported, citing a senior official.' },
    { text: 'Ruiz and her aides said the plan was sound.' },
    {
      text: 'According to public sources, the ministry has begun to sell its bonds abroad.',
      why: 'Papers; vague-attribution asks which.',
    },
  ],
} satisfies RuleCases;
