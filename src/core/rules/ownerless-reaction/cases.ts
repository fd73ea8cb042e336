import type { RuleCases } from '../cases.ts';
import { heldReactions, openReactions } from '../reaction-cases.ts';

export default {
  flagged: [
    ...openReactions,
    { text: '{There have also been criticisms} of the tight timetable.' },
    { text: 'Holm has kept the papers, {leading to speculation} that he was ill.' },
    {
      text: 'The chain {drew a backlash} with its new sign.\n\nThe sign went in May, with critics including Senator Ada Moll.',
      why: 'A hint: the lead sums up whom the copy names below.',
    },
    { text: '{There is speculation} that Ada Moll will quit.\n\nMoll said she had “no plans”.' },
    { text: '{Questions are being asked} about the sale of the pier.' },
    {
      text: 'The sale comes at a time when Moll {has faced sharp criticism} for her silence.',
      why: 'A hint: it lies behind the news.',
    },
    { text: 'The sale of the pier is {raising questions} about the harbor fund.' },
    { text: 'The toll {sparked an outcry} within a day.' },
    {
      text: 'The treasurer bought a second house in March, {raising eyebrows} in a town that had just cut its bus service.',
    },
    { text: 'She resigned on Monday, clearing her desk and {fueling speculation}.' },
    { text: '{Controversy surrounds} the pier.' },
    { text: 'The toll {was greeted with alarm}.' },
    { text: 'The toll {provoked an outcry}.' },
    { text: 'The toll {sowed unease}.' },
    { text: 'The depot shut on Monday {amid mounting unease} over its roof.' },
    {
      text: '{Calls for a recount have grown louder}.',
      fixed: 'Calls from [NAME TK] for a recount have grown louder.',
    },
    { text: 'The toll {drew howls of protest}.' },
    { text: 'The bridge {became a lightning rod for criticism}.' },
    {
      text: 'The leak {has prompted calls} for a ban.',
      fixed: 'The leak has prompted calls from [NAME TK] for a ban.',
    },
    {
      text: 'The plan {was greeted with dismay}.',
      fixed: 'The plan was greeted with dismay by [NAME TK].',
    },
    {
      text: '{Anger is simmering} over the fares.',
      fixed: 'Anger is simmering among [WHO TK] over the fares.',
    },
    {
      text: 'The sale {raises a harder question}: who will keep the archive?',
      why: 'A hint: the copy asks it.',
    },
    {
      text: 'The cut {caused concern} on the islands.',
      fixed: 'The cut caused concern among [WHO TK] on the islands.',
    },
    { text: 'The clip {sparked outrage} on Monday.' },
    {
      text: 'The walkout idled two plants and {raised fears} the county risked a recession.',
      fixed:
        'The walkout idled two plants and raised fears among [WHO TK] that the county risked a recession.',
    },
    { text: '{Fears mounted} that the strike would spread.' },
    {
      text: 'The move {prompted accusations} that she had lost control of her office.',
      fixed:
        'The move prompted accusations from [NAME TK] that she had lost control of her office.',
    },
    { text: 'The council is {drawing anger} over the flood.' },
    {
      text: 'The clip went round on Sunday, {raising criticism} of the mayor, who had shut the beach. The response included comments from tourists and a song.',
      fixed:
        'The clip went round on Sunday, raising criticism by [NAME TK] of the mayor, who had shut the beach. The response included comments from tourists and a song.',
      why: 'The next sentence says a little late whose it is: a hint.',
    },
    {
      text: 'The council met the victims of the flood, which has closed the mill and {prompted sharp criticism} of the mayor.',
    },
    {
      text: 'The mayor also revealed that her parents paid the staff, which {raised questions} about the gift.',
      fixed:
        'The mayor also revealed that her parents paid the staff, which raised questions among [WHO TK] about the gift.',
    },
    {
      text: 'The ward looked after two patients, whose falls on the stairs {have raised concern}.',
      fixed:
        'The ward looked after two patients, whose falls on the stairs have raised concern among [WHO TK].',
    },
    { text: 'Holm {sparked outrage} when he closed the pier.' },
    {
      text: 'The manager {sparked controversy} by saying that he feels abandoned.',
      why: 'He did not feel it: who did?',
    },
    { text: 'The cuts {added to concerns} over safety at the port.' },
    { text: 'The cuts {led to a further backlash}.' },
    { text: 'The firm {came in for fierce criticism}.' },
    { text: 'The ferry line is {under intense scrutiny} because of the outrage over fares.' },
    {
      text: '{There are fears} that the sea wall will crack.',
      fixed: 'The sea wall could crack, [SOURCE TK] said.',
    },
    {
      text: '{There are fears} the heirs will fight over the mill.',
      fixed: 'There are fears among [WHO TK] that the heirs will fight over the mill.',
    },
    { text: '{There have been widespread allegations} of fraud at the ferry line.' },
    {
      text: '{There were suggestions} that the keeper had been asleep.',
      fixed: 'There were suggestions from [NAME TK] that the keeper had been asleep.',
    },
    {
      text: 'The bridge is open again, but {doubts have been voiced} about its cables.',
      fixed: 'The bridge is open again, but doubts have been voiced by [NAME TK] about its cables.',
      why: 'A passive for those who doubt.',
    },
    {
      text: '{Pressure is mounting} on the harbor master to resign.',
      fixed: 'Pressure is mounting from [NAME TK] on the harbor master to resign.',
    },
    { text: '{Rumors are swirling} about the cannery’s next owner.' },
    { text: 'The move {has raised questions} about the mayor’s judgment.' },
    { text: 'The leak {sparked outrage}.', why: 'Nobody is outraged by name.' },
    { text: 'The delay {fueled speculation} about a rift.' },
    { text: 'The report {has renewed concerns} over safety at the plant.' },
    { text: 'His remarks {drew widespread criticism}.' },
    { text: '{Fears are growing} that the dam could fail.' },
    { text: 'The decision {has been met with skepticism}.' },
    { text: 'The port is {under mounting scrutiny}.' },
    {
      text: '{There is growing concern} that the dam could fail.',
      why: 'Concern does not grow by itself; who is worried?',
    },
    { text: '{There was widespread anger} over the toll.' },
    { text: 'The plan {came under criticism} after the flood.' },
    {
      text: 'Mayor Dana Holt {faced criticism} for the delay.',
      why: 'Holt did not criticize herself; who did?',
    },
    { text: 'The governor {has drawn criticism} for the delay.' },
    {
      text: 'The grant {attracted criticism} for a number of reasons, including its narrow rules and its late start.',
      fixed:
        'The grant attracted criticism from [NAME TK] for a number of reasons, including its narrow rules and its late start.',
      why: 'The reasons are news; only the critics are missing.',
    },
    {
      text: 'The coach has been {under intense pressure} for weeks.',
      fixed: 'The coach has been under intense pressure from [NAME TK] for weeks.',
    },
    {
      text: 'The fee {drew an angry response}.',
      fixed: 'The fee drew an angry response from [NAME TK].',
    },
    {
      text: '{Concern is growing} that the harbor will silt up.',
      fixed: 'The harbor could silt up, [SOURCE TK] said.',
    },
    {
      text: 'The sale {was greeted with dismay}.',
      fixed: 'The sale was greeted with dismay by [NAME TK].',
    },
    { text: 'The pay deal {has come in for heavy criticism}.' },
    {
      text: 'The leak {triggered calls} for a retrial.',
      fixed: 'The leak triggered calls from [NAME TK] for a retrial.',
    },
  ],
  clean: [
    ...heldReactions,
    {
      text: 'The levy has raised tensions between the port and its tenants.',
      why: 'It says between whom.',
    },
    { text: 'Questions were asked about the pier at Monday’s meeting.' },
    { text: 'Questions are being asked of the harbor master in court.' },
    { text: 'The mayor is raising questions about the harbor fund.' },
    { text: 'The sale of the pier is fueling debate in the town.' },
    { text: 'The leak adds to growing concerns, voiced by two bishops, about the mill.' },
    {
      text: 'The ban follows a letter by the harbor committee which raised concerns about the crew.',
      why: 'They are the committee’s.',
    },
    { text: 'Amid rising concern on Capitol Hill, the vote was put off.' },
    { text: 'The fee brought intense questions, especially from anglers.' },
    { text: 'The team faced stiff opposition. The firm brought a complaint against the mayor.' },
    {
      text: 'The alarm prompted calls to the police from two streets.',
      why: 'By telephone.',
    },
    { text: 'The leak prompted calls from the union for a ban.' },
    { text: 'Resentment is growing among the pilots, Holm said.' },
    { text: 'The smoke set off the alarm. The noise prompted a call to police.' },
    { text: 'Concern is growing among pilots. The sale was greeted with dismay by the crews.' },
    { text: 'The crash prompted calls from two senators for a new signal.' },
    { text: 'Cole provoked outrage on the opposition benches by calling the vote a farce.' },
    { text: 'The cut caused alarm on Wall Street.' },
    { text: 'Ada Moll took the floor and raised fears that the dam was weak.' },
    { text: 'Fears mounted among growers in Lund that the strike would spread.' },
    {
      text: 'The mayor faces accusations that he sold the mill.',
      why: 'He has been accused, and the copy says of what.',
    },
    { text: 'Holm sparked outrage among anglers when he closed the pier.' },
    { text: 'Holm came in for criticism from the union.' },
    { text: 'The talk led to a question about tides.' },
    {
      text: 'The ferry line is under intense scrutiny because of public anger over fares.',
      why: 'The public is angry, and the copy says so.',
    },
    { text: 'There are fears about the new channel among the pilots.' },
    { text: 'Doubts were raised about the count by both parties.' },
    {
      text: 'Residents’ concerns were raised about noise. There is fear of flying, and fear of heights.',
    },
    { text: 'There were two calls about the fire.' },
    { text: 'There are questions at the end of each chapter.' },
    { text: 'The law has started a nationwide debate. She faced scrutiny.' },

    {
      text: 'The leak sparked outrage. “It is a disgrace,” said Rosa Lindqvist, who leads the union.',
      why: 'One who is outraged speaks next.',
    },
    { text: 'The council met on Monday.\n\nGifts prompt questions for mayor' },

    {
      text: 'Mayor Hale faced questions about the campaign. Her ferry plan came under scrutiny.',
      why: 'What happened to her, and nobody’s opinion.',
    },

    {
      text: 'The speech has fueled the unease many farmers feel about the sale.',
      why: 'Many farmers feel it.',
    },
    { text: 'The probe raised market worries about the bank.' },
    { text: 'The town has faced public scrutiny for its fines.' },
    { text: 'She has faced a number of controversies since taking office.' },

    { text: 'The plan set off a firestorm of criticism, from farmers and grocers alike.' },
    { text: 'There is growing concern among farmers that the dam could fail.' },
    { text: 'The move raised questions from two council members, Dana Holt and Victor Ruiz.' },
    {
      text: 'The leak sparked outrage among nurses at St. Brannock’s Hospital.',
      why: 'The outrage has owners.',
    },
    { text: 'She raised three questions about the contract.' },
    { text: 'The judge raised questions about the evidence.' },
    { text: 'Sparks from the grinder ignited the fuel.' },
    { text: '“It has raised questions,” Moreau said.' },
    {
      text: 'Lawmakers raised concerns about the bill, with Rep. Joan Whitlow calling it unworkable.',
    },
    { text: 'The prosecutor’s concerns were raised in a letter to the court.' },
    { text: 'The clip set off a panic within the party this week.' },
    { text: 'The senator spoke for an hour, raising questions about the contract.' },
  ],
} satisfies RuleCases;
