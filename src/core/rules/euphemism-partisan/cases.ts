import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'The strike {caused collateral damage}.', fixed: 'The strike damaged [WHAT TK].' },
    {
      text: 'The {special military operation} began in 2022.',
      fixed: 'The war began in 2022.',
      why: 'One government’s word for a war.',
    },
    { text: '{Illegal aliens} worked in the plant.' },
    {
      text: 'The bill would repeal the {death tax}.',
      fixed: 'The bill would repeal the estate tax.',
    },
    { text: 'The troops {neutralized} four gunmen.' },
    { text: '{Pro-life} marchers met at noon.', fixed: 'Anti-abortion marchers met at noon.' },
    { text: 'An {officer-involved shooting} closed the street.' },
    { text: 'A {workforce reduction} began in May.', fixed: 'Layoffs began in May.' },
    {
      text: 'Her father {passed away} in May.',
      fixed: 'Her father died in May.',
      why: 'The plain word is the kinder one for the reader.',
    },
    { text: 'The {alternative facts} spread.', fixed: 'The false statements spread.' },
    { text: 'The senator praised {hard-working American} families.' },
    { text: 'Troops {liberated} two villages.' },
    { text: 'The firm {misspoke}.' },
    {
      text: 'He opposed a {government takeover} of the clinics.',
      fixed: 'He opposed government control of the clinics.',
    },
    {
      text: 'The {Israeli occupation army} said it hit two sites.',
      fixed: 'The Israeli army said it hit two sites.',
    },
  ],
  clean: [
    {
      text: 'The house passed a ban on assault weapons.',
      why: 'What the law forbids has the law’s name.',
    },
    { text: 'Russia calls the war a “special military operation.”' },
    {
      text: 'What Moscow calls a special military operation began in 2022.',
      why: 'The reader knows whose term it is.',
    },
    { text: 'The base neutralized the acid.', why: 'The literal sense.' },
    { text: '“It’s a death tax,” Cole said.' },
    { text: 'The Illinois Pro-Life Alliance filed suit.' },
    { text: 'The senator used the phrase “illegal aliens.”' },
    { text: 'Neutralizing antibodies were found in 40 patients, the institute said.' },
    { text: 'The squad neutralized the bomb.' },
    { text: 'The company liquidated its assets in June.' },
    { text: 'The Precision Strike Missile was tested in March.' },
    { text: 'The practice, known as ballot harvesting, is legal in nine states.' },
    { text: 'Prisoners were liberated from Auschwitz in 1945.' },
    { text: 'The law bans catch-and-release fishing.' },
    { text: 'Orcs and elves fight in the film.' },
    { text: 'The club eliminated two jobs.' },
    { text: 'He let go of the rope.' },
    {
      text: 'She built her campaign on scorning political correctness.',
      why: 'Whoever attacks it chose the word.',
    },
    { text: 'He spent the hour attacking the mainstream media.' },
    { text: 'Many farmers view the mainstream media with suspicion.' },
    { text: 'She took aim at the billionaire class.' },
    { text: 'The trail groomer broke down on the slope.' },
    { text: 'Turtles live in the swamp.' },
    { text: 'The Big Brother house was sold.' },
  ],
} satisfies RuleCases;
