import type { RuleCases } from '../cases.ts';
import { hidden, named } from '../vague-cases.ts';

export default {
  flagged: [
    {
      text: '{Some Harrow observers say} the pass is too crowded.',
      fixed: 'Some Harrow observers, including [NAME TK], say the pass is too crowded.',
      why: 'What they watch has a name, and they have none.',
    },
    {
      text: 'Moll was {accused by some neighbours of failing the port}.',
      fixed: 'Moll was accused by some neighbours, including [NAME TK], of failing the port.',
    },
    { text: '{Campaigners vowed} that the dam would never hold.' },
    {
      text: 'The quay wall is too weak for trucks, {say critics}.',
      fixed: 'The quay wall is too weak for trucks, say critics, including [NAME TK].',
    },
    { text: 'The bill passed on Monday. {Some say} it goes too far.' },
    { text: '{Opponents, however, see} it as a hurdle for tenants.' },
    {
      text: '{Critics view} the mayor as weak.',
      fixed: 'Critics, including [NAME TK], view the mayor as weak.',
    },
    {
      text: '{Many have also questioned} the trip.',
      fixed: 'Many, including [NAME TK], have also questioned the trip.',
    },
    {
      text: 'The port grew, and {many perceive} the mayor as a weak leader.',
      fixed: 'The port grew, and many, including [NAME TK], perceive the mayor as a weak leader.',
    },
    {
      text: '{Economists believe} the toll shifts traffic to the ferries.',
      fixed: 'Economists, including [NAME TK], believe the toll shifts traffic to the ferries.',
    },
    {
      text: 'The plan costs too much, {experts say}.\n\nMayor Ana Ruiz said the plan is cheap.',
      why: 'The mayor is none of them.',
    },
    {
      text: '{Critics say} the plan will bankrupt small farms.\n\n{Analysts forecast} a slump.',
      why: 'Not one critic has a name.',
    },
    { text: 'The deal, {analysts say}, favors the larger bank.' },
    { text: '{There are those who say} the bridge should close.' },
    {
      text: '{A number of doctors say} the ward is unsafe.',
      fixed: 'A number of doctors, including [NAME TK], say the ward is unsafe.',
    },
    {
      text: '{Many recent studies of bridge tolls, often of towns across a river, have found} little harm to shops.',
      fixed:
        'Many recent studies of bridge tolls, including [WHICH TK], often of towns across a river, have found little harm to shops.',
      why: 'One study in their place would be other news.',
    },
    {
      text: '{Backers of the new toll say} it would pay for the bridge.',
      fixed: 'Backers of the new toll, including [NAME TK], say it would pay for the bridge.',
    },
    {
      text: '{Some analysts doubt} that the mill will close.',
      fixed: 'Some analysts, including [NAME TK], doubt that the mill will close.',
    },
    {
      text: 'The risk, {some members said}, is that the mill closes.',
      fixed: 'The risk, according to some members including [NAME TK], is that the mill closes.',
    },
    {
      text: 'The mill, {many economists believe}, will close.',
      fixed: 'The mill, many economists including [NAME TK] believe, will close.',
    },
    {
      text: 'The mill will close, {some critics of the owner argue}.',
      fixed: 'The mill will close, say some critics of the owner, including [NAME TK].',
    },
    {
      text: 'She has the kind of job that {many economists say} is the future.',
      fixed:
        'She has the kind of job that many economists, including [NAME TK], say is the future.',
    },
    {
      text: '{Experts say} the plan is late. Legal experts say it is dear.',
      why: 'One question a paragraph is enough.',
    },
    {
      text: 'In the long run, {many economists say}, this will lower rents.',
      fixed: 'In the long run, many economists, including [NAME TK], say this will lower rents.',
    },
    {
      text: 'But {experts note} that the plan is late.',
      fixed: 'But experts, including [NAME TK], note that the plan is late.',
    },
    {
      text: '{According to recent data}, rents rose in May.',
      fixed: 'According to recent data from [INSTITUTION TK], rents rose in May.',
      why: 'Data are somebody’s: which office counted?',
    },
    {
      text: '{Statistics show} that the river is cleaner.',
      fixed: 'Statistics from [INSTITUTION TK] show that the river is cleaner.',
    },
    {
      text: 'It is a bill that {critics said} would close the mill.',
      fixed: 'It is a bill that critics, including [NAME TK], said would close the mill.',
    },
    {
      text: 'The plan, {say critics}, is dead.',
      fixed: 'The plan, say critics including [NAME TK], is dead.',
    },
    {
      text: '{Analysts expect} the firm to sell its northern mills.',
      fixed: 'Analysts, including [NAME TK], expect the firm to sell its northern mills.',
    },
    ...hidden.map((text) => ({ text })),
    {
      text: '{Sources said} that the ferry would be sold.',
      fixed:
        '[WHAT KIND TK] sources, who spoke on condition of anonymity because [REASON TK], said that the ferry would be sold.',
    },
  ],
  clean: [
    {
      text: 'Evidence presented to the court showed that the keeper sold the keys.',
      why: 'The court has it on record.',
    },
    {
      text: 'Some skippers said they were forced to moor outside.',
    },
    { text: 'Campaigners have vowed to fight the dam in court.' },
    ...named.map((text) => ({ text })),
    {
      text: 'What critics describe as a waste began in May. Experts and divers said they had met.',
    },
    {
      text: 'Dogs smell fear, according to a study out on Monday.\n\nScientists at Ghent University tested 40 beagles.',
      why: 'Whose study it is stands in the next paragraph.',
    },
    {
      text: 'Residents told police of a flash. Some said they heard a bang as well.',
      why: 'Some of the residents, of whom the copy tells.',
    },
    { text: 'Residents of the island told police they saw a low plane.' },
    {
      text: 'Analysts said the crown gave back what it had won.\n\nMore dollars were wanted than were on offer, according to Nadia Holm, head of research at Indus Capital.',
    },
    {
      text: 'Campaigners say the library is a lifeline.\n\nThey handed in letters.\n\n“It is all we have,” said Eli Stone, a spokesman for the campaign.',
    },
    {
      text: 'In a study published in the journal Norden Ice, the researchers say the ice is thinner.',
      why: 'Anybody can look it up.',
    },
    { text: 'Half of the votes failed, according to scholars who compiled the list.' },
    {
      text: 'The vote is close, according to the Arden Post. One source told the paper: “It will be done.”',
    },
    {
      text: 'Friends were calling to say he looked like a fool, Cole said.',
      why: 'Cole says that they did.',
    },
    {
      text: 'The speech was what many experts said was a step back.\n\nThe mayor who shut the pier, sold the mill in Arden and left seemed to know that the port cannot grow, said Lars Vane, an expert in trade.',
    },
    {
      text: 'The speech was what many experts called a step back.\n\nThe mayor seems to say that the port cannot grow, said Lars Vane, an expert in trade at Norden College.',
      why: 'The next sentence has one of the experts.',
    },
    { text: 'It is what many see as a test.' },
    {
      text: 'A growing chorus of voices called on Monday for Holm’s resignation.\n\nTwo of her colleagues, Ann Roy of Lund and Lars Vane of Arden, called on Holm to go.',
      why: 'The next sentence names two who did.',
    },
    {
      text: 'Critics of the plan say it is late.\n\nAna Ruiz, one of them, said it was a giveaway.',
    },
    { text: 'Bits of hair lead to a suspect, investigators and bomb experts say.' },
    {
      text: 'The bull threw him and ran on, officials and witnesses said.',
      why: 'They saw it, or they run it.',
    },

    {
      text: 'Many said they came for the ferry. Some sheriffs say they have found boats adrift.',
      why: 'What people do is theirs to tell.',
    },
    {
      text: 'Some on the right also pushed back, describing the plan as a gift. Ada Moll, who runs the Norden Institute, was among the critics.',
    },

    {
      text: 'The Rent Board published its count on Monday, it said. According to the data, rents rose in May.',
    },
    {
      text: '“The plan is a giveaway,” said Rosa Lindqvist, who leads the tenants’ union. Critics say it came too late.',
      why: 'One of them stands right before.',
    },

    {
      text: 'It closes what some call the ferry loophole.',
      why: 'A name that people have for it.',
    },
    {
      text: 'When history is made, the papers call on people of all trades to explain what it means.',
    },
    {
      text: 'Some analysts say the vote means little. Turnout was low in May.\n\n“We should wait. It is early,” said Ada Moll, who runs the Norden Institute.',
      why: 'The next paragraph brings in one of them, with an office.',
    },
    {
      text: 'The plan has few friends.\n\nCritics say it is dead.\n\n“It will sink. It is dead,” said Rosa Lindqvist.',
    },
    { text: 'Many reporters noted on the night that the lights were out.' },
    { text: 'Voters and critics may listen and conclude that nothing was done.' },
    { text: 'Some students may have thought that they would meet her.' },
    { text: 'She will be remembered by historians as a builder.' },
    { text: 'Conservatives have felt unsettled since the vote. Many agreed with her speech.' },
    { text: 'Many prominent members have said they will not come.' },
    {
      text: 'Turnout decides nothing, experts say.\n\nA study by the Norden Institute found no link in 40 races.',
      why: 'The next sentence names the study behind the experts.',
    },
    { text: 'While conservatives may find comfort in the ruling, the case goes on.' },
    { text: 'Most voters think the plan is fair, according to a Dale College poll.' },
    {
      text: 'Opponents had argued that the bill went too far. Sen. Dale Horner called it “a solution from the capital.”',
      why: 'A label in quotation marks is a named example, too.',
    },
    {
      text: 'Several residents said the river smelled of oil.',
      why: 'People on the spot, and a reporter who met them.',
    },
    { text: 'Some of the senators say the bill will fail.' },
    { text: 'Many students learned that the school was shut.' },
    {
      text: 'Critics of the plan, including the National Farmers’ Union, say it will bankrupt small farms.',
    },
    {
      text: 'Three analysts at Barrow Securities said the deal favors the larger bank.',
      why: 'A number and a firm: they can be found and asked.',
    },
    { text: 'Observers from the regional security organization said voting was orderly.' },
    { text: 'Critics gathered outside the hall on Monday.' },
    {
      text: 'Critics say the plan will fail. “It is dead on arrival,” said Rosa Lindqvist, who leads the tenants’ union.',
    },
    { text: 'Scientists agree to share their data.' },
    {
      text: 'Researchers say a lake may lie under the ice.\n\nIt could be a mile deep.\n\nA team at Larkton University led the work.',
      why: 'Whose work it is comes next.',
    },
  ],
} satisfies RuleCases;
