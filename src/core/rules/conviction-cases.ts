/** Crimes of people whom a court has found guilty of something else. */
export const otherwiseConvicted: readonly string[] = [
  'Lyle Marr was jailed for burglary in 2011.\n\nLyle Marr {murdered} a ferryman in March.',
  'Lyle Marr was convicted of speeding.\n\nLyle Marr {strangled} a ferryman.',
  'In 2017 Lyle Marr was fined after he confessed to damaging a fence.\n\nLyle Marr {torched} the library.',
  'Lyle Marr admitted criminal damage to a fence.\n\nLyle Marr {torched} the library.',
  'Lyle Marr has a previous conviction for theft. He is charged with murder.\n\nLyle Marr {stole} her ring.',
  'Lyle Marr was jailed for robbery in 2011.\n\nLyle Marr {robbed} a jeweller on Saturday.',
  'Lyle Marr was jailed for shoplifting in 2011.\n\nLyle Marr {bribed} two wardens.',
  'Lyle Marr pleaded guilty to handling stolen goods.\n\nLyle Marr {raped} a lodger.',
];

/** Crimes of which a court has convicted whoever is said to have done them, in the same words or in others. */
export const rightlyConvicted: readonly string[] = [
  'Lyle Marr admitted causing death by careless driving.\n\nMarr killed a cyclist.',
  'Lyle Marr was convicted of manslaughter.\n\nLyle Marr murdered a ferryman.',
  'Lyle Marr pleaded guilty to fraud by abuse of position.\n\nLyle Marr stole her savings.',
  'Lyle Marr pleaded guilty to wire fraud.\n\nLyle Marr bribed two wardens.',
  'Lyle Marr was jailed for four years on Friday.\n\nLyle Marr embezzled the savings.',
  'In 2011 Lyle Marr was convicted of murdering a ferryman.\n\nLyle Marr poisoned him with thallium.',
  'In 2011 Lyle Marr was convicted of murder.\n\nLyle Marr assaulted a ferryman.',
  'Lyle Marr was sentenced in 2011 for racketeering and fraud.\n\nLyle Marr murdered a ferryman.',
  'Lyle Marr was jailed for theft.\n\nLyle Marr forged the will.',
];
