import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
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
  ],
  clean: [
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
