/** What somebody is accused of in everyday words. */
export const everydayCharges: readonly string[] = [
  'The rower’s doctor, Odd Halle, {was in on the scheme}.',
  'Odd Halle {was part of the conspiracy}.',
  'Odd Halle {helped hide the money}.',
  'The coach {gave banned drugs} to the rowers.',
  'The cannery {paid its pickers less than the minimum wage}.',
  'The builder {paid off two inspectors}.',
  'Cllr Ida Bloom {steered $4 million in dredging contracts to a firm run by her brother}.',
  'Odd Halle, 24, {lunged at the officer} with a knife.',
  'The man {pulled a gun on officers} and was shot.',
  'A deputy {was forced to shoot} a man of 24 on Saturday.\n\nA clerk had rung at noon, police said.',
  'A deputy {shot Odd Halle in self-defense}.',
  'Odd Halle {was high on methamphetamine}.',
];

/** The same words where nobody is accused. */
export const everydayTwins: readonly string[] = [
  'Odd Halle was in on the joke, and part of the housing scheme.',
  'Odd Halle was involved in the fraud inquiry. None of the clerks was part of the fraud.',
  'The state lets farms pay pickers less than the minimum wage.',
  'The dog lunged at an officer. Deputies were forced to shoot a bear.',
  'Protesters charged at police. Deputies were forced to shoot out a tire.',
  'Chief Ida Bloom said the man ran. He pointed a gun at officers and fired.',
  'A jury found that the deputy shot Odd Halle in self-defense.',
];
