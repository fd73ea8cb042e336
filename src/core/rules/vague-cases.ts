/** Sentences whose sources have no name. */
export const hidden: readonly string[] = [
  'If the soundings are right, {scientists say}, the wreck may be whole.',
  '{One school of thought holds} that the board will sell the mill first.',
  '{Conventional wisdom has it} that rates will fall.',
  '{Geologists have long suspected} that the ridge is hollow.',
  'The toll {was criticised by some} at the time.',
  '{A number of doctors have questioned} the cost.',
  '{The consensus in the trade is} that prices will fall.',
  '{Plenty of teachers will tell you} that the ban worked.',
  '{In the eyes of many voters}, the mayor has failed.',
  '{Recent figures show} that crime is up.',
  'Ada Moll, an analyst at Indus Capital, said the crop was late.\n\nEli Stone, an analyst at Dale Bank, said it was not.\n\nThe mill shut in May.\n\nThe port is full. {Analysts said} the rate may rise.',
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

/** Sentences whose sources have a name, or say nothing. */
export const named: readonly string[] = [
  '“The port will pay for it,” said economists at Indus Capital.',
  'The puzzle is old: Why do studies find that sailors sleep less?',
  'Some doubt that the pier will last. Ada Moll, president of the Norden Guild, said the piles were too thin.',
  'Port workers said the crane had failed.\n\nThe Arden Union of Port Workers said it would strike.',
  'The line has dropped its bid, sources close to the board confirmed.\n\nIt saw no way to raise the money, sources said.',
  'Moll presented findings from recent studies that found a link between noise and sleep.',
  'The slump began in May as freight fell, shipowners said. Stocks were too high. Some also blamed the port.',
  'The toll was criticised by the Farmers’ Union. Locals will vote on the plan in May.',
  'The toll was dismissed by critics, among them Ada Moll, as a tax.',
  'A number of doctors at St. Brannock’s Hospital have questioned the cost.',
  'It costs half of what researchers say they need.',
];
