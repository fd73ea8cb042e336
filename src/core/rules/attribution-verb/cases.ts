import type { RuleCases } from '../cases.ts';
import { plainVerbs } from '../vague-cases.ts';

export default {
  flagged: [
    ...plainVerbs,
    { text: 'The mayor {claimed} the harbor was mined. The harbor opens in May.' },
    {
      text: 'He {claimed} a right that the town had sold was his.',
      fixed: 'He said a right that the town had sold was his.',
    },
    {
      text: 'The clerk, who has {admitted} false accounting and will be sentenced in June, lives in Hull.',
    },
    {
      text: 'The vicar {brushed aside} their objections.',
      fixed: 'The vicar rejected their objections.',
    },
    { text: '“Paper is no policy,” she {sniffed}.', fixed: '“Paper is no policy,” she said.' },
    {
      text: 'Holm was freed, as he {claimed} to be 17.',
      fixed: 'Holm was freed, as he said he was 17.',
      why: 'A hint: that is how desks tell what nobody has checked.',
    },
    {
      text: 'He {claimed} never to have met her.',
      fixed: 'He said he had never met her.',
    },
    {
      text: 'The state filed charges against the mill, {claiming} it had dumped waste.',
      fixed: 'The state filed charges against the mill, alleging it had dumped waste.',
    },
    {
      text: 'Holm’s lawyer laid out her case - {claiming} that there was no theft.',
      fixed: 'Holm’s lawyer laid out her case - alleging that there was no theft.',
    },
    { text: 'Holm walked out, still {claiming} that he had been framed.' },
    { text: 'Holm {admitted} that the theft was planned.' },
    { text: 'Holm {admitted} the fraud was his idea.' },
    {
      text: 'Voicing the “anger” of his group, the whip {debunked} the mayor’s accusations.',
      fixed: 'Voicing the “anger” of his group, the whip disputed the mayor’s accusations.',
    },
    {
      text: 'A neighbor {revealed} that she had sold the farm.',
      fixed: 'A neighbor disclosed that she had sold the farm.',
    },
    {
      text: 'The clerk {revealed} that Moll had left the party.',
      fixed: 'The clerk disclosed that Moll had left the party.',
    },
    {
      text: 'The mayor {admitted} using the car for trips.',
      fixed: 'The mayor acknowledged using the car for trips.',
    },
    { text: 'The minister {claimed} the budget was balanced.' },
    { text: 'The director {admitted} that the meeting took place.' },
    {
      text: 'The company {refuted} the allegation.',
      why: 'To refute is to prove wrong; the company denied it.',
    },
    { text: 'She {pointed out} that her rival had lied.' },
    { text: 'He {slammed} the report as sloppy.' },
    { text: 'The general {revealed} that morale was high.' },
    { text: '“It’s a fine day,” he {smirked}.' },
    {
      text: 'An Alder Institute poll has {revealed} that most voters oppose the toll.',
      fixed: 'An Alder Institute poll has found that most voters oppose the toll.',
    },
    {
      text: 'The study {claimed} that the ferry was unsafe.',
      fixed: 'The study reported that the ferry was unsafe.',
    },
    {
      text: 'Cole {brushed off} the claims as gossip.',
      fixed: 'Cole dismissed the claims as gossip.',
    },
    {
      text: 'Cole {conceded} that the pier was late.',
      fixed: 'Cole acknowledged that the pier was late.',
    },
    {
      text: 'The emails {revealed} that the pier was late.',
      fixed: 'The emails showed that the pier was late.',
    },
    {
      text: 'Ines Roy sued the port, {claiming} that the pier was unsafe.',
      fixed: 'Ines Roy sued the port, alleging that the pier was unsafe.',
    },
    {
      text: '“It is safe,” Cole said, {insisting} that engineers had tested the pier.',
      fixed: '“It is safe,” Cole said, adding that engineers had tested the pier.',
    },
    {
      text: 'They {insist} that the pier is safe, but say it will close.',
      fixed: 'They insist that the pier is safe, but say it will close.',
    },
    {
      text: 'Cole {revealed} plans for a second pier.',
      fixed: 'Cole announced plans for a second pier.',
    },
    { text: 'Cole {let slip} that Roy had left.', fixed: 'Cole said that Roy had left.' },
    { text: '“It is a sham,” Cole {blasted}.', fixed: '“It is a sham,” Cole said.' },
    { text: 'Cole {stressed} it was too late.', fixed: 'Cole said it was too late.' },
    {
      text: 'The nurse sued the clinic, {claiming} that the transfer broke her contract.',
      why: 'A hint: a pleading is a claim.',
    },
    {
      text: 'The memo {reveals} that the board had doubts about the bridge.',
      why: 'A hint: a paper that shows something reveals it.',
    },
    {
      text: 'Holm {admitted} taking the boat.',
      why: 'A hint: what people did themselves is theirs to admit.',
    },
    {
      text: 'Holm {admitted} that the date in the log was wrong.',
      why: 'A hint: so is an error of their own.',
    },
    {
      text: 'Moll {claimed} that the mill had never flooded. ¶ “Not once,” he told the fair. ¶ Moll is wrong.',
      why: 'A hint: the copy says that it is not so.',
    },
    { text: 'A member of parliament {claims} that the bill is dead.' },
    { text: 'The port {claims} the county owes it two million dollars.' },
    { text: 'Holm {claimed} this was the work of rivals.' },
    { text: 'The clerk, who left in May, {claims} the bids were opened early.' },
    {
      text: 'They {claimed} the gate was locked and claim it had been for weeks.',
      fixed: 'They said the gate was locked and that it had been for weeks.',
    },
    { text: 'The label {claimed} that the tea made hair grow.', why: 'A hint: makers claim.' },
    { text: 'Moll {claimed} in a speech on May 5, 2004, that the mill “could be saved”.' },
    {
      text: 'Moll, whose party has left the talks, {claims} the roll was padded.',
      fixed: 'Moll, whose party has left the talks, says the roll was padded.',
    },
    { text: 'Moll, who lost in 2020, {claims} the roll was padded.' },
    {
      text: '“Ask the crew,” {snapped} chief clerk Ana Ruiz.',
      fixed: '“Ask the crew,” said chief clerk Ana Ruiz.',
    },
    {
      text: '“In my day we rowed,” {harrumphed} Piet Lund, 80.',
      fixed: '“In my day we rowed,” said Piet Lund, 80.',
    },
    {
      text: 'The clerk said the pier would shut in May to save money. However, diver Ana Ruiz {claimed} that her club had been picked out.',
      why: 'A hint: the copy sets one side against the other.',
    },
    {
      text: 'Her sons {claimed} that the clinic could have found it sooner. She died in May. The coroner ruled that nobody was to blame.',
    },
    {
      text: 'In May she {claimed} that Holm had paid for two boats with club money. Holm denied it.',
    },
    {
      text: 'The pier will shut in May. Divers {claimed} that their club had been picked out.',
    },
    {
      text: 'The group {claimed} the attack was staged. Nobody was hurt.',
    },
  ],
  clean: [
    {
      text: 'The pact leaves the upper valley, which both countries claim, to a joint board.',
      why: 'They lay claim to it, and say nothing.',
    },
    { text: 'Shane Kerr, who had also admitted his role in the plot, was in court.' },
    { text: 'The group has claimed two deadly attacks on the port since May.' },
    { text: 'Cole disingenuously claimed that the pier had been tested.' },
    { text: 'The cook had been drinking gin and snorting Norvex.' },
    { text: 'He would never admit it, but he was tired.' },
    { text: 'The phone boasts a bright screen and two cameras.' },
    { text: 'She left the talks, claiming a right for the parish to have a say in the lease.' },
    { text: 'Dole bristled when asked about the fee.' },
    { text: 'Government claims that the pass was open were denied by drivers.' },
    { text: 'Abuse claims the order settled in 2009 have been reopened.' },
    { text: 'Two former pupils told of beatings, claims the Harbor Post had printed in May.' },
    { text: 'She boasted on Monday of a lead, a lead that Vane has since lost.' },
    { text: 'Rovers won 2-0, snapping a run of five defeats.' },
    { text: 'Holm, 41, admitted assault and was jailed.', why: 'A guilty plea.' },
    { text: 'Holm admitted causing grievous bodily harm.' },
    { text: 'Holm admitted two counts of fraud.' },
    { text: 'Holm, who admitted burglary at an earlier hearing, will be sentenced on Friday.' },
    {
      text: 'The owner claimed that two drivers had died, but the Harbor could not verify this.',
      why: 'The copy says itself why it is no more than a claim.',
    },
    { text: 'The inquiry follows claims that guards slept.' },
    { text: 'The group claimed no link to the family.' },
    { text: 'The fire has claimed 400 homes already.', why: 'A toll.' },
    {
      text: 'The overnight raids were large. They underlined that the rebels keep their strength.',
      why: 'Raids say nothing.',
    },
    {
      text: 'At the briefing Holm, the forecaster, pointed out a weak ridge on a map shown by a dark streak.',
    },
    {
      text: 'Cole falsely claimed that the pier had been tested.',
      why: 'The copy says itself why “said” would be too little.',
    },
    { text: 'Cole claimed without evidence that the pier had been tested.' },
    { text: 'The Arden Post first revealed that the pier was unsafe.' },
    { text: 'He pleaded guilty and admitted taking the money.', why: 'A court records it.' },
    { text: 'In May Cole defended his recent claims that the pier was safe.' },
    { text: 'Cole insisted that she be heard.', why: 'A demand, not a statement.' },
    { text: 'Cole proclaimed his innocence.' },
    { text: 'Cole proclaimed the pier a “triumph of steel” on Monday.' },
    { text: 'Cole emphasized the need for a second pier.' },
    { text: 'Roy maintained her eight-point lead over Cole.' },
    { text: 'The delay begged the question of who was in charge.' },
    { text: 'Cole fumed, slamming the door behind him.' },
    { text: 'Vietnam, Malaysia, Brunei and Taiwan have claims in the bay.' },
    { text: 'The office disputed Republican claims that the talks were illegal.' },
    { text: 'The council has challenged claims that the bridge is unsafe.' },
    {
      text: 'Two groups claimed responsibility for the blast.',
      why: 'Nobody is quoted: claiming is what they did.',
    },
    { text: 'She claimed asylum in Norway.' },
    { text: 'Norland claimed a strip of the seabed the length of its coast.' },
    { text: 'Osei claimed a 6-4, 7-5 win in the first round.' },
    { text: 'The Hulm, which claimed the disputed reef in 1931, has built a light there.' },
    { text: 'Nurses who claimed overtime were paid by June.' },
    { text: 'The treasurer claimed 9,000 euros for trips on which nobody went.' },
    {
      text: 'Posing as a plumber, the man claimed that her pipes had burst.',
      why: 'The copy itself says that it was not true.',
    },
    { text: 'Holm was jailed for fraud. In March she claimed that her van had been stolen.' },
    { text: 'He was admitted to a hospital.' },
    { text: 'The team refuted the theory with new measurements.' },
    { text: 'She noted the time in the log.' },
    { text: 'He slammed the door.' },
    { text: 'The storm claimed six lives.' },
    { text: 'The minister said the budget was balanced.' },
    { text: 'The committee asked him to probe claims Ruiz made in March.' },
    { text: '“It was a fine day,” I confessed.', why: 'The writer’s own words.' },
    { text: 'The mayor bragged loudly about her success.' },
    { text: 'Rents rose in May despite ministry claims that the cap had worked.' },
    { text: 'The mayor wrote to the council over union claims that staff were not paid.' },
    { text: 'Larkin revealed the lasting harm the closures have done to bus drivers.' },
    {
      text: 'But Anna Moll insisted on “a new beginning” for the quay.',
      why: 'What somebody insists on is no statement.',
    },
    { text: 'Dale claimed the second prized wicket when Moll missed a drive.' },
    { text: 'The seamers claimed a scalp each before Moll, who batted on, was hurt.' },
  ],
} satisfies RuleCases;
