/** Sentences whose sources have no name. */
export const hidden: readonly string[] = [
  '{Recent figures show} that crime is up.',
  '{Scientists agree} that the lake is dying.',
  'The mayor, {say her detractors}, was too slow to publish the roll.',
  '{Commentators have described} the tram as a waste of money.',
  '{Pundits have questioned} whether she has the votes.',
  '{Doctors warn} that the wards will fill up in May.',
  '{Detractors accuse} him of arrogance.',
  '{Many in the valley feel} the dam was forced on them.',
  '{Research suggests} scans help.',
  '{Harbor experts and divers warned} that the quay would sink.',
];
