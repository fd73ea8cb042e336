import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The plan costs too much, {experts say}.\n\nMayor Ana Ruiz said the plan is cheap.',
      why: 'The mayor is none of them.',
    },
    {
      text: '{Critics say} the plan will bankrupt small farms.',
      why: 'Not one critic has a name.',
    },
    { text: '{Experts believe} the virus arrived last spring.' },
    { text: '{Many argue} that the council acted too late.' },
    { text: '{Some have suggested} the vote was rushed.' },
    { text: 'The deal, {analysts say}, favors the larger bank.' },
    { text: '{Sources say} the minister will resign.' },
    { text: '{Studies show} that children sleep less than they did.' },
    { text: '{There are those who say} the bridge should close.' },
    { text: '{Some residents say} the wall will fail.' },
    { text: '{Some Democrats fear} the bill will fail.' },
    {
      text: '{A number of doctors say} the ward is unsafe.',
      fixed: '[NAME TK], [ROLE TK], said the ward is unsafe.',
    },
    { text: '{Many prominent lawmakers believe} the vote was rushed.' },
    {
      text: '{Many recent studies of bridge tolls, often of towns across a river, have found} little harm to shops.',
      fixed:
        'Many recent studies of bridge tolls, often of towns across a river, [WHICH TK], have found little harm to shops.',
      why: 'One study in their place would be other news.',
    },
    {
      text: '{Backers of the new toll say} it would pay for the bridge.',
      fixed: 'Backers of the new toll, including [NAME TK], say it would pay for the bridge.',
    },
    {
      text: '{Some analysts doubt} that the mill will close.',
      fixed: '[NAME TK], [ROLE TK], doubted that the mill will close.',
    },
  ],
  clean: [
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
    { text: 'Critics, among them Adams, say the plan is too costly.' },
    {
      text: 'Critics of the plan, including the National Farmers’ Union, say it will bankrupt small farms.',
    },
    { text: '“Experts believe anything,” Lund joked.' },
    {
      text: 'Three analysts at Barrow Securities said the deal favors the larger bank.',
      why: 'A number and a firm: they can be found and asked.',
    },
    { text: 'Critics, led by Senator Ana Ruiz, say the plan is too costly.' },
    { text: 'Observers from the regional security organization said voting was orderly.' },
    { text: 'Critics gathered outside the hall on Monday.' },
    { text: 'Virologist Mei Tan and other experts say the virus arrived last spring.' },
    {
      text: 'Critics say the plan will fail. “It is dead on arrival,” said Rosa Lindqvist, who leads the tenants’ union.',
    },
  ],
} satisfies RuleCases;
