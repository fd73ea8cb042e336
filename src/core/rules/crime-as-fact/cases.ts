import type { RuleCases } from '../cases.ts';
import { settledCrimes, statedCrimes } from '../crime-cases.ts';
import { ownedCrimes, ownerlessCrimes } from '../owner-cases.ts';

export default {
  flagged: [
    ...statedCrimes,
    ...ownerlessCrimes.map((text) => ({ text })),
    { text: 'Agents flew Marco Dell, {the killer} of two bank guards, from Bogota to Miami.' },
    {
      text: 'Treasurer Ivo Blanc {embezzled} the club’s savings.',
      fixed: 'Treasurer Ivo Blanc is accused by [WHO TK] of embezzling the club’s savings.',
      why: 'No court has said so, and he can sue.',
    },
    {
      text: 'Police arrested Dale Horvat, {the killer} of two hikers.',
      fixed: 'Police arrested Dale Horvat, who is accused by [WHO TK] of killing two hikers.',
    },
    {
      text: '{The rapist}, 34, appeared in court on Monday.',
      fixed: 'The defendant, 34, appeared in court on Monday.',
    },
    {
      text: 'Horvat {murdered} his landlord on Friday.',
      fixed: 'Horvat is accused by [WHO TK] of killing his landlord on Friday.',
    },
    { text: 'Mayor Lil Hart {took bribes} from a paving company.' },
    {
      text: 'Senator Ivo Blanc {is a murderer} whom his party protects.',
      fixed:
        'Senator Ivo Blanc is accused by [WHO TK] of being a murderer whom his party protects.',
    },
    { text: 'Treasurer Ivo Blanc {strangled} his wife at her home in Lund.' },
    { text: 'Dean Foley, 31, of Varna, was arrested on Monday. Foley {punched} a guard.' },
    { text: 'Dean Foley, 31, is charged with homicide. Foley {was drunk} when he hit the bus.' },
    {
      text: 'Police arrested Nora Bell {for stealing} the car.',
      fixed: 'Police arrested Nora Bell on suspicion of stealing the car.',
      why: 'She was arrested because police suspect it; whether she did it is not settled.',
    },
    { text: 'Gang leader Ramon Ortiz {defrauded} hundreds of retirees.' },
    { text: 'Bell was arrested {for stealing} the car.' },
    {
      text: 'The treasurer, Colm Brody, {embezzled} part of the reserve.',
      fixed: 'The treasurer, Colm Brody, is accused by [WHO TK] of embezzling part of the reserve.',
    },
    { text: 'Colm Brody, the club’s treasurer, {embezzled} part of the reserve.' },
    { text: 'Officers took Dale Horvat, {the thief}, into custody.' },
    {
      text: 'A 34-year-old man was arrested Tuesday {for stabbing} his roommate.',
      fixed: 'A 34-year-old man was arrested Tuesday on suspicion of stabbing his roommate.',
    },
    { text: 'Nine people were arrested {for selling} fentanyl.' },
    {
      text: 'A teenager was arrested {for burglary} on Friday.',
      fixed: 'A teenager was arrested on suspicion of burglary on Friday.',
    },
    {
      text: 'Deputies arrested Tonya Reece, 41. She then {pulled a knife} on the clerk and left.',
      fixed:
        'Deputies arrested Tonya Reece, 41. She then pulled a knife on the clerk and left, [SOURCE TK] said.',
      why: 'She is charged, and nobody says that she did it.',
    },
    {
      text: 'A judge set bail at $50,000 for Marcus Thiel, who {set fire to} a garage.',
    },
    {
      text: 'Leon Parch is awaiting trial. Parch {robbed} four pharmacies.',
      fixed:
        'Leon Parch is awaiting trial. Parch is accused by [WHO TK] of robbing four pharmacies.',
    },
    { text: 'The suspect, Owen Tate, {smashed the window} with a brick. Police arrested him.' },
    { text: 'Joel Hatcher pleaded not guilty. Hatcher {torched} a vacant church.' },
    {
      text: 'Two cousins, Ewan Crane and Rory Crane, {looted} a bakery on Mill Street.',
      fixed:
        'Two cousins, Ewan Crane and Rory Crane, are accused by [WHO TK] of looting a bakery on Mill Street.',
    },
    {
      text: 'Suresh Moll, a builder, {forged} the safety certificate in May.',
      fixed:
        'Suresh Moll, a builder, is accused by [WHO TK] of forging the safety certificate in May.',
    },
    { text: 'Brandt, a mother of two from Lund, {stole} the jewels.' },
    {
      text: 'The choir’s former teacher, Anil Moll, sexually {abused} at least four boys.',
      fixed:
        'The choir’s former teacher, Anil Moll, is accused by [WHO TK] of sexually abusing at least four boys.',
    },
    {
      text: 'Crane, who {bribed} two inspectors, moved to the coast.',
      fixed: 'Crane, who is accused by [WHO TK] of bribing two inspectors, moved to the coast.',
    },
    { text: 'Police arrested Ewan Crane, 44, at a farm near Lund {for stabbing} his cousin.' },
    {
      text: '{The fraudster}, who wore a green coat, sat in the dock.',
      fixed: 'The defendant, who wore a green coat, sat in the dock.',
    },
    {
      text: 'Deputies arrested Gerald Finch, 52.\n\nThe savings {stolen} by Finch were meant for a funeral.',
      fixed:
        'Deputies arrested Gerald Finch, 52.\n\nThe savings stolen by Finch were meant for a funeral, [SOURCE TK] said.',
    },
    { text: 'Some $40,000 was {taken} by Nadia Roy. Roy was indicted on Thursday.' },
    { text: 'Rita Malloy is charged with theft. She continued to {steal} from the till.' },
    { text: 'Owen Parr was arrested. In 2021 he began quietly {siphoning money} from the parish.' },
    {
      text: 'Lena Stroud is charged with fraud. Stroud phoned a widow, {falsely claiming} to be a nurse.',
    },
    { text: 'Carl Dent is out on bail. Dent {fraudulently transferred} the house to his wife.' },
    { text: 'Ray Belk was arraigned on Monday. Belk got into the flats by {posing as} a plumber.' },
    {
      text: 'Mara Quill is charged with the following crimes:\n\n- Grand Theft\n\nQuill {emptied the accounts} of a cousin.',
    },
    {
      text: '{Drug dealer} Paul Reddy was arrested in Hull on Monday.',
      fixed: 'Paul Reddy was arrested in Hull on Monday.',
    },
    { text: '{The gunman}, 34, appeared in court on Monday.' },
    { text: '{The arsonist}, Paul Reddy, is due in court in June.' },
    {
      text: 'Officers arrested Shelly Rourke {for hiding} two trucks in a barn.',
      fixed: 'Officers arrested Shelly Rourke on suspicion of hiding two trucks in a barn.',
    },
    { text: 'Karen Dole, 47, was arrested on Monday. She {wrote 41 checks to herself}.' },
    { text: 'Kyle Manning, a student, {hacked into} the district’s computers in October.' },
    { text: 'Alderman Bo Lunt {drove drunk through} a funeral procession.' },
    {
      text: 'Hugo Brand, {a con man} from Arden, will stand trial in May.',
      fixed: 'Hugo Brand, the defendant from Arden, will stand trial in May.',
    },
    {
      text: 'A nurse who {poisoned} two patients will go on trial in June.',
      why: 'Nobody is named, and everybody in town knows who it is.',
    },
    {
      text: 'A girl of 16 has been arrested. She {stole} two lamps from the mill.',
      fixed: 'A girl of 16 has been arrested. She stole two lamps from the mill, [SOURCE TK] said.',
      why: 'Nobody is named, and she stands accused all the same.',
    },
    { text: 'Police arrested a 40-year-old plumber on Friday. He {robbed} two shops by the quay.' },
    { text: 'The suspect, who cannot be named for legal reasons, {stole} two lamps.' },
    { text: 'The suspect, 22, {set the fire} with lamp oil. She remains in custody.' },
    { text: 'Rex Ahlm {gunned them down} at the bar. He is due in court on Monday.' },
    {
      text: 'Chauffeur Gil Prado {stabbed} a waiter and fled to Lund.',
      fixed: 'Chauffeur Gil Prado is accused by [WHO TK] of stabbing a waiter and fleeing to Lund.',
      why: 'What comes behind the “and” is part of it.',
    },
    {
      text: 'Odd Crane was cleared of theft, the court said.\n\nPiet Marl, 31, was remanded. Marl {kicked} a warden.',
    },
    { text: 'Dame Ida Bloom left in May. Bloom {took bribes} from a dredger.' },
    {
      text: 'Ruben Hald, 41, opened the meeting.\n\nHald {stole} the painting.',
      fixed:
        'Ruben Hald, 41, opened the meeting.\n\nHald is accused by [WHO TK] of stealing the painting.',
      why: 'The paragraph before has the full name.',
    },
    {
      text: 'Ivo Blanc {set fire to} the barn. He has not been charged with arson.',
      fixed:
        'Ivo Blanc is accused by [WHO TK] of setting fire to the barn. He has not been charged with arson.',
    },
  ],
  clean: [
    ...settledCrimes,
    ...ownedCrimes.map((text) => ({ text })),
    {
      text: 'Ivo Blanc beat his wife at chess. Cancer killed her.\n\nThe Harbour Trust met. Trust is a thief.',
    },
    { text: 'There is no evidence that Ivo Blanc stole the painting.' },
    { text: 'Ivo Blanc, who stole a painting, was jailed for a year.' },
    { text: 'Piet Marl is charged with wounding. Marl slashed a waiter, a deputy said.' },
    { text: 'Dame Ida Bloom admitted fraud in May. Bloom took bribes from a dredger.' },
    {
      text: 'Ivo Blanc is a murderer in the eyes of the law. Blanc was convicted of murder in May.',
    },
    { text: 'Smoking is a killer. Lund is a thief of sleep, as every sailor knows.' },
    { text: 'Ana Ruiz was drunk on applause, and Colm Brody stole the show at home.' },
    { text: 'A girl was arrested at the mill. Police said she stole two lamps from the office.' },
    { text: 'A girl was arrested at the mill. She was shot by a guard who stole her bag.' },
    { text: 'A girl was arrested in May and convicted in June. She stole two lamps.' },
    { text: 'A plumber was booked for the job. He stole a glance at the pipes.' },
    { text: 'Marco Dell plays Otto Rusk, the killer of two bank guards, in the new film.' },
    { text: 'Chauffeur Gil Prado drove drunk guests home. Prado led the smuggling ring inquiry.' },
    { text: 'Hugo Brand, a killer on the court, held serve. Brand misappropriated no money.' },
    { text: 'A nurse who poisoned two patients will go on trial, prosecutors said.' },
    { text: 'The gunman is still at large. Omar Vance was arrested for questioning.' },
    { text: 'Gunman Omar Vance was shot dead by police. Volunteers were held up for hiding.' },
    { text: 'Convicted drug dealer Paul Reddy was released after his arrest in May.' },
    { text: 'Kyle Manning hacked together a clock in a week.' },
    { text: 'Ewan Crane forged a partnership with the yard. Crane rigged the boat for the race.' },
    { text: 'Lund, a port in the north, stole the lead from Arden.' },
    { text: 'Crane, who was convicted of bribing two inspectors, moved to the coast.' },
    { text: 'Paul Renko was indicted. Renko continued to steal the show at dances.' },
    {
      text: 'Al Lomax, a coach, was charged with assault. The game was stolen by Lomax in the last minute.',
    },
    { text: 'Wendy Strand is out on bail. The rings were pocketed by Strand’s cousin.' },
    { text: 'Joel Hatcher was charged with arson. Hatcher told reporters he torched the church.' },
    { text: 'Joan Pell was indicted. Her brother falsely claimed that she had moved.' },
    {
      text: 'Dan Rusk was charged with assault. In 2019 he was acquitted of murder. Rusk shot a nurse.',
    },
    { text: 'Owen Parr was arrested. Prosecutors allege that he began siphoning money in 2021.' },
    {
      text: 'According to an affidavit, Dana Reece walked in at 2 a.m.\n\nThe store was empty.\n\nThe lights were low.\n\nThe clerk was at the back.\n\nReece pulled a knife. She was arrested a mile away.',
    },
    { text: 'Curtis Mabry was sentenced to 14 years. Mabry stabbed his roommate in March.' },
    { text: 'Police said Tonya Reece was arrested at a motel. She shot a guard in the leg.' },
    { text: 'Luis Arroyo was charged with assault. Arroyo took office in 2015.' },
    { text: 'Dean Walsh was arrested. An officer shot him in the leg.' },
    { text: 'Dana Milosz was charged with homicide. She hit a tree and was thrown from the car.' },
    { text: 'Hikers were arrested for crossing the border without papers.' },
    { text: 'A gunman shot a clerk late Sunday and is still at large.' },
    { text: 'Leon Parch was arrested. His lawyer said that he shot at nobody.' },
    { text: 'Blanc is accused of embezzling the club’s savings.' },
    { text: 'Horvat was convicted of murdering his landlord.', why: 'A court has found it so.' },
    { text: 'Prosecutors said Horvat killed his landlord.' },
    { text: 'The striker, Paolo Vento, stole the ball and scored.' },
    { text: 'The novel, Silent Harbor, robbed him of sleep.' },
    {
      text: 'Ana Bell was held on Monday, 12 hours for speeding and 40 for theft.',
    },
    { text: 'Police are looking for the killer.', why: 'Nobody is named or held.' },
    { text: 'Bell was arrested on suspicion of stealing the car.' },
    { text: 'Hart allegedly took bribes from a paving company, according to the indictment.' },
    { text: 'Ortiz pleaded guilty to defrauding hundreds of retirees.' },
    { text: 'Jack the Ripper murdered at least five women in London in 1888.' },
    {
      text: 'Dale Horvat was convicted in March. Horvat murdered his landlord.',
      why: 'The draft has the conviction.',
    },
    { text: 'Ana Ruiz stole the show at the gala.' },
    { text: 'Goalkeeper Ana Ruiz robbed the visitors of a win.' },
    { text: 'In the novel, Paul Adair murdered his landlord.' },
    { text: 'Mark Holt stalked the stage for an hour.' },
    { text: 'Greenpeace smuggled a banner into the hall.' },
    { text: 'Prosecutors charged Dale Horvat on Monday. He murdered his landlord, they said.' },
    { text: 'King Olav murdered his brother, legend has it.' },
  ],
  limits: [
    {
      text: 'Simon Holt was charged with fraud. The bookkeeper {siphoned} $40,000.',
      expected: 'flagged',
      why: 'Nothing but sense says that the bookkeeper is Holt, and not whoever found out.',
    },
  ],
} satisfies RuleCases;
