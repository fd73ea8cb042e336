/** Drafts that give the toll of one event, or the jobs of one plan, otherwise a second time. */
export const tollsApart: readonly string[] = [
  '# Council cuts 200 jobs\n\nThe council will cut {250 jobs} by May, its leader said.',
  '# 47,000 dead in Orme quake\n\nA quake killed {45,000} people in Orme, police said.',
  'A blast killed 45 people in Orme, police said.\n\nThe blast, which killed {47} people, shook the port.',
];

/** Drafts with two tolls that go together. */
export const tollsTogether: readonly string[] = [
  'The storm killed three people in Lund and four in Orme, police said.\n\nThe storm killed seven people, the ministry said.',
  '# 48,000 dead in Orme quake\n\nA quake killed 47,700 people in Orme, police said.',
  'A blast killed 45 people in Orme, police said.\n\nThe blast killed 12 people at the port, police said.',
  'A quake killed 45 people in Orme, police said.\n\nThe 1998 quake killed 12 people, police said.',
];
