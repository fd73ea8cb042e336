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

/** Crimes of those who are named beside a verdict that is another’s. */
export const convictedOthers: readonly string[] = [
  'Lyle Marr was convicted after Insp Vera Stott found the ring.\n\nVera Stott {strangled} a ferryman.',
  'Lyle Marr pleaded guilty to fraud, prosecutor Vera Stott said.\n\nStott {embezzled} the fees.',
  'Lyle Marr was convicted of drowning Piers Odell.\n\nPiers Odell {raped} a lodger.',
  'Judge Vera Stott jailed Lyle Marr for theft.\n\nVera Stott {stole} the exhibits.',
  'Lyle Marr’s co-defendant, Ned Stott, pleaded guilty to murder.\n\nLyle Marr {murdered} a ferryman.',
  'Ned Stott, who sailed with Lyle Marr, was convicted of murder.\n\nLyle Marr {murdered} a ferryman.',
  'Ned Stott pleaded guilty to murder and will testify against Lyle Marr.\n\nLyle Marr {murdered} a ferryman.',
  'The jury convicted Ned Stott but could not agree on Lyle Marr.\n\nLyle Marr {murdered} a ferryman.',
  'Lyle Marr was jailed for theft.\n\nLyle’s brother, Owen Marr, {stole} the oars.',
  'Marr was jailed for theft. Lyle Marr, 41, sold oars.\n\nOwen Marr {stole} the oars.',
  'Dale Marr, 41, is charged with fraud.\n\n{Fraudster} Marr sold her a boat.',
  'Dale Marr, 41, was found not guilty of murder.\n\n{Killer} Marr lives in Lund.',
  'Dale Marr was jailed for murder.\n\nHe and his cousin, Toby Stott, {raped} a lodger.',
  'Lyle Marr was jailed for theft.\n\nHis nephew, Toby Stott, {stole} the oars.',
  'Mary Marr was jailed for theft. Her sister Maud Marr sells oars.\n\nMaud Marr {stole} the oars.',
  'Ned Stott was jailed for the murder of Lyle Marr.\n\nLyle Marr {raped} a lodger.',
  'Ned Stott, a cousin of Ina, was jailed for theft from Lyle Marr.\n\nLyle Marr {stole} the oars.',
];

/** Those on whom a verdict is, wherever they stand. */
export const convictedThemselves: readonly string[] = [
  'Judge Vera Stott jailed Lyle Marr for theft.\n\nLyle Marr stole the oars.',
  'Jurors found Lyle Marr, 41, of Quay Lane, Lund, guilty of theft.\n\nLyle Marr stole the oars.',
  'Lyle Marr, 41, and his wife, Ina Marr, 39, were jailed for theft.\n\nIna Marr stole the oars.',
  'Lyle Marr was jailed for theft alongside his wife, Ina Marr.\n\nIna Marr stole the oars.',
  'Also jailed were Ned Stott and Lyle Marr.\n\nLyle Marr stole the oars.',
  'Stott was jailed for six years and Marr for five.\n\nLyle Marr stole the oars.',
  'Three men were jailed for theft: Ned Stott, Owen Pell and Lyle Marr.\n\nOwen Pell stole the oars.',
  'Convicted of murdering Piers Odell, Lyle Marr wept.\n\nLyle Marr murdered Mr Odell in May.',
  'Marr, whose wife Ina watched, was jailed for theft.\n\nLyle Marr stole the oars.',
  'Magistrates found the case against Marr proved.\n\nLyle Marr stole the oars.',
  'Dale Marr, 41, admitted fraud.\n\nFraudster Marr sold her a boat.',
  'Dale Marr, 41, spoke for an hour.\n\nFraudster Marr sold her a boat.',
  'Thomas Marr, 41, was jailed for theft.\n\nTom Marr stole the oars.',
  'The brothers, Lyle and Owen Marr, admitted theft.\n\nOwen Marr stole the oars.',
  'The struck-off vet Lyle Marr was jailed for theft.\n\nMarr stole the oars.',
  'The sacked warden Lyle Marr admitted theft.\n\nMarr stole the oars.',
  'The boatyard was founded by Lyle Marr, who was jailed for theft.\n\nMarr stole the oars.',
  'She succeeded Lyle Marr, 41, who was convicted of theft.\n\nMarr stole the oars.',
  'Sentence will be passed on Lyle Marr, found guilty of theft in Lund.\n\nMarr stole the oars.',
  'Judge Vera Stott sentenced a ferryman, Lyle Marr, for theft.\n\nMarr stole the oars.',
  'The court jailed three porters, Ned Stott, Ina Pell and Lyle Marr, for theft.\n\nMarr stole the oars.',
  'The jury convicted a man from Lund, Lyle Marr, of theft.\n\nMarr stole the oars.',
  'Lyle Marr, jailed March 9 for theft, will appeal.\n\nMarr stole the oars.',
  'Lyle Marr’s yacht was sold when he was jailed for theft.\n\nMarr stole the oars.',
  'Lyle Marr’s barrister said he had pleaded guilty to theft.\n\nMarr stole the oars.',
  'Solicitor Lyle Marr told jurors he had pleaded guilty to theft.\n\nMarr stole the oars.',
  'Ned Stott, who rowed with Lyle Marr, was jailed for theft, and he was too.\n\nMarr stole the oars.',
  'A man who gave his name as Lyle Marr was jailed for theft.\n\nMarr stole the oars.',
  'Robert Marr, 41, was jailed for theft.\n\nBob Marr stole the oars.',
  'Ned Stott admitted theft, as did solicitor Lyle Marr.\n\nMarr stole the oars.',
  'Lyle Marr’s accomplice, Ned Stott, was jailed for theft with him.\n\nMarr stole the oars.',
  'L. Marr was jailed for theft.\n\nLyle Marr stole the oars.',
];

/** Crimes of which a court has cleared whoever is said to have done them, or taken its verdict back. */
export const clearedOf: readonly string[] = [
  'Lyle Marr was convicted of bribery and acquitted of arson.\n\nLyle Marr {torched} the library.',
  'Lyle Marr was convicted of bribery. He was acquitted of arson.\n\nLyle Marr {burned down} the library.',
  'Lyle Marr was cleared of murder but convicted of theft.\n\nLyle Marr {murdered} a ferryman.',
  'In 2015 Lyle Marr was convicted of murder. The verdict on Marr was quashed in 2018.\n\nLyle Marr {murdered} a ferryman.',
  'Lyle Marr was jailed for murder. Judges overturned Marr’s conviction in 2018.\n\nLyle Marr {murdered} a ferryman.',
  'Lyle Marr was jailed for murder. Lyle Marr had his conviction quashed in 2018.\n\nLyle Marr {murdered} a ferryman.',
  'Lyle Marr was jailed for murder. The verdict against Lyle Marr was overturned in 2018.\n\nLyle Marr {murdered} a ferryman.',
];

/** Crimes of which a court has convicted somebody in spite of what it cleared them of, or refused to undo. */
export const stillConvicted: readonly string[] = [
  'Lyle Marr was cleared of murder but convicted of manslaughter.\n\nMarr stabbed a ferryman.',
  'Lyle Marr was convicted of four thefts and cleared of two others.\n\nLyle Marr stole the oars.',
  'Lyle Marr was jailed for murder. Judges refused to overturn Marr’s conviction.\n\nMarr murdered a ferryman.',
  'Marr was jailed for murder. Marr’s appeal was dismissed.\n\nLyle Marr murdered a ferryman.',
  'Marr’s conviction was quashed in 2012. He was convicted in 2013 of murder.\n\nLyle Marr murdered a ferryman.',
  'Lyle Marr was jailed for murder. Ned Stott’s conviction was quashed, and Lyle Marr may appeal.\n\nLyle Marr murdered a ferryman.',
  'Lyle Marr was jailed for murder. Judges quashed one murder conviction, not that of Lyle Marr.\n\nMarr murdered a ferryman.',
  'Lyle Marr was jailed for murder. Lyle Marr’s uncle, Ned Stott, was acquitted of murder.\n\nMarr murdered a ferryman.',
  'Lyle Marr was jailed for murder. Lyle Marr wept when a porter was cleared of murder.\n\nMarr murdered a ferryman.',
];
