/** Accusations by an idiom, which names no crime and means one. */
export const accusedByIdiom: readonly string[] = [
  'The harbour planners {are in the pay of} a quarry firm.',
  'Councillor Odd Halle {was on the take}.',
  'The inspector {was in the builder’s pocket}.',
  'Odd Halle {lined his pockets} for nine years.',
  'The deacon {feathered her nest}.',
  'The wardens {were in cahoots with} the poachers.',
  'The bursar, Ida Bloom, {turned a blind eye to} smuggling.',
  'The villa {was a bribe}.',
  'The payment {was hush money}.',
  'Ida Bloom, whose nephew {landed a no-show job} in May, resigned.',
  'The planner {accepted a holiday in exchange for planning permission}.',
  'The firm {ripped off pensioners}.',
  'Odd Halle {creamed off £40,000}.',
];

/** The same words where they accuse nobody, or somebody answers for them. */
export const innocentIdioms: readonly string[] = [
  'The bursar, Ida Bloom, turned a blind eye to smuggling, a judge found.',
  'The report said the wardens were in cahoots with the poachers.',
  'The letter was in the inspector’s coat pocket.',
  'The phone was in Halle’s pocket.',
  'The payment was not a bribe.',
  'The payment was a deposit.',
  'Nurses accepted holiday pay in exchange for a later start.',
  'Ida Bloom got a job at the docks.',
];
