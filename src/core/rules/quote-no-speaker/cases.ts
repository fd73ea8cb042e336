import type { RuleCases } from '../cases.ts';
import { spokenQuotations } from '../owner-cases.ts';

export default {
  flagged: [
    {
      text: 'Officers made two arrests, a spokesman for the force said.\n\n{“They ran at us with poles and took my bike off the road.”}',
      why: 'A spokesman tells of it; whoever it happened to is somebody else.',
    },
    {
      text: 'The lifts will be back by May, Vane Holdings said.\n\n{“I carried my son up nine floors in the dark.”}',
    },
    { text: 'Lind is being told the {“Mill plan is in deep trouble”} while banks wait.' },
    {
      text: 'The mill in Arden was described as {“the last honest place of work in the whole valley”} when it shut in May.',
    },
    { text: 'Hollis was remembered as {“the most generous man this valley ever knew”} on Friday.' },
    {
      text: 'Divers searched all night. {“The water was black and there was no light.”}',
      why: 'The divers are no one person.',
    },
    { text: 'The wall fell along the old coast road, {“It should have come down.”}' },
    {
      text: '{“We found the safe open, said Sheriff Ana Orr.”}',
      fixed: '“We found the safe open,” said Sheriff Ana Orr.',
      why: 'The speaker has slipped into the quotation.',
    },
    {
      text: 'The fair opens in May. {“We sold every ticket, Orr said.”}',
      fixed: 'The fair opens in May. “We sold every ticket,” Orr said.',
    },
    {
      text: 'Rosa Lund has packed fish at the plant since 2015. The Herald met her in May.\n\n{“My mother kept the boys. Then she went home.”}',
      why: 'A hint: nobody but her has been spoken of.',
    },
    { text: 'Ed Cole runs the mill. Dana Holt owns it.\n\n{“We never saw a cent of that money.”}' },
    {
      text: 'Moll’s answer to the crews was short. {“Come back on Monday and we can talk.”}',
      why: 'A hint: whose answer it is stands just before it.',
    },
    { text: '{“We were told to run.”} The building came down minutes later.' },
    {
      text: 'Rescuers worked all night. {“It was like a war zone.”}',
      why: 'The reader cannot tell who says it.',
    },
    { text: 'The move was called {“a betrayal of every promise made to us.”}' },
    { text: '{“Nobody came to help,”} it was said.' },
    { text: '{“The doors were locked from outside,”} according to one account.' },
    { text: 'Tempers flared at the meeting. {“You sold us out!”}' },
    {
      text: 'The fee was widely condemned as {“a tax on everyone who fishes here.”}',
      fixed: '[SPEAKER TK] called the fee “a tax on everyone who fishes here.”',
    },
    {
      text: 'The sheds, branded {“a blot on the whole of the old quay”}, were pulled down.',
      fixed:
        'The sheds, branded “a blot on the whole of the old quay” by [SPEAKER TK], were pulled down.',
    },
    {
      text: 'Piet Lund, 61, drowned off the pier. {“He knew that water better than all of us.”}',
      why: 'Who is spoken of does not speak.',
    },
    {
      text: 'The lock failed on Monday.\n\n{“Nobody had oiled it in years.”}',
    },
    {
      text: 'Asked about the fee, former mayor Ana Holt walked away. {“I paid it too. We all did.”}',
      why: 'A hint: only one person has been spoken of.',
    },
    {
      text: 'Dr. Ana Holt has run the dock since 2011.\n\n{“We had one crane and no roof. It rained on the books.”}',
      why: 'A hint.',
    },
    {
      text: 'A diver at the far end saw the van. {“I thought it would stop.”}',
      why: 'A hint: the diver is the only one there.',
    },
    {
      text: '{“The valve had been shut for days,”} according to one version of events.',
      fixed: '“The valve had been shut for days,” according to [SPEAKER TK].',
    },
    {
      text: 'The talks in Lund ended at noon.\n\n{“The dairies tell us that world prices have settled.}\n\n“They rose slowly last year and now they fall in a day.”\n\nThe talks go on in May.',
    },
  ],
  clean: [
    ...spokenQuotations.map((text) => ({ text })),
    {
      text: 'Farm chair Ana Ruiz saw the cut coming. The talks ended at noon.\n\nWorld prices\n\n“The dairies tell us that world prices have settled.\n\n“They rose slowly last year and now they fall in a day.\n\n“It costs a farm like mine 40,000 euros,” Ruiz said.',
      why: 'It runs on through its paragraphs to the speaker at its end.',
    },
    {
      text: 'Officers made two arrests, a spokesman for the force said.\n\n“We ask anyone who was on the quay to ring us.”',
    },
    {
      text: 'Ada Moll said men had stopped her on the quay.\n\n“They ran at us with poles and took my bike off the road.”',
    },
    {
      text: '“He fed the gulls each day at noon,” the biography, “Prodigal Keeper,” concludes.\n\n“When the papers came nobody knew the tall man in the coat.”\n\n“He was odd.”',
    },
    {
      text: 'In a letter on Monday, Holm plugged “The REAL event on the quay” and told why he would stay away.',
    },
    {
      text: '“The silt moves faster than any of us had thought,” the survey’s first author Ada Moll of Dale College and the Norden Institute said in a note.',
    },
    { text: 'The boat was kept from him until “I could swim to the buoy alone”.' },
    { text: '“The pier will open when everyone has stopped laughing” -- Ada Moll' },
    {
      text: 'The crate bears the slogans “Grown. Packed. Sold.” and “From our farm to your table since 1912.”',
      why: 'Words on a crate.',
    },
    {
      text: 'Following are extracts from the communique.\n\n“The conference took note of the fall in prices in the spring.”',
    },
    {
      text: '‘The hull has more than two thousand plates made of metals that nobody had ever seen before.’\n\n-- engineer and coauthor Chantal Moll',
    },
    {
      text: 'The bridge was described as “safe for loads of up to four tonnes” in the engineer’s report of 2019.',
    },
    {
      text: 'Warden Nina Falk said to the matter of boats that lie in the old channel all winter, “They will have to go.”',
    },
    {
      text: 'Clerk Iris Dorn said regarding the lease of the upper field to the club, “It ends in May.”',
    },
    {
      text: 'The tug sank, the panel found: the crew had filled the hold by “[opening] both valves at once, by hand.”',
      why: 'Some words of a clause.',
    },
    { text: '“A long wait for a short bridge,” is how Moll put it.' },
    { text: 'The motto of the yard is “First to the water and last to leave it.”' },
    { text: 'The pledge has not changed since 1820: “By our own hands and by the sea.”' },
    { text: 'The pool will shut. “It is a sad day for us,” was the view of one swimmer.' },
    { text: 'There was anger. “You have sold us out!” came the cry from the back.' },
    { text: '“It is a sad day for all of us.” So said the mayor last night.' },
    { text: 'The pool will shut. “It is a sad day for us.” Those were the words of the mayor.' },
    { text: 'Cllr Ann Holt (Lab) – “It is a sad day for all of us.”' },
    {
      text: 'The pier is old. It is noted on the council’s website that “The pier was passed as safe by the harbor master in May.” The mayor left.',
      why: 'Nobody speaks, but readers know where it is written.',
    },
    {
      text: 'The pier is old. As stated in the deed of 1931, “The pier shall be open to all boats at all hours.” It was shut.',
    },
    {
      text: '"You hate to see it, but I would not fault them," volunteered Head Coach Ivo Lund. "Boys will be boys, and this one is the best."',
      why: 'Whatever the verb is, the name behind the comma is the speaker’s.',
    },
    {
      text: 'The team lost.\n\n"It takes a boy to make a play like that," Holt philosophised.\n\n"I thought we had earned it three times over before that."\n\nThe side go to Arden next week.',
    },
    {
      text: '“We had a boy on the field who can do it,” Roy reflected.\n\n“I thought that we had earned it long before.”',
    },
    {
      text: '“You hate to see it,” expressed Arden Head Coach Eli Roy. “Boys play this game with their hearts.”',
    },
    { text: '“The lift broke down twice this week,” expressed Anna.' },
    { text: '“The lift broke down twice this week,” reflected the coach.' },
    { text: '“The lift broke down twice this week,” averred Cole.' },
    { text: '“The lift broke down twice this week,” ran one banner.' },
    { text: 'The council met on Monday.\n\nLawmakers fear ‘The town is done.’' },
    {
      text: 'Talks ended in May. “The board calls it a perfect deal. But we know it is not,” NOW President Tess O’Neill said.',
    },
    {
      text: '“Who are you!” the congressman demands. “Tell me who you are, I have a right to know.”',
    },
    {
      text: 'Rep. Steve Cole (R-Iowa), tweeted on Friday “Moll is for fees. She has argued for fees.”',
    },
    {
      text: 'Moll went through the field on Monday. Senator Cole? “A terrific, exciting person.”',
      why: 'An answer to what the copy asks.',
    },
    {
      text: '“It rained,” Moll said. Nobody came to the ferry.\n\n“We waited for hours at the pier.”\n\nThe ferry sailed at noon.',
      why: 'One person was quoted before, and goes on.',
    },

    {
      text: 'The plan is dead. “It was never going to work in this town,” declares Ana Ruiz, the mayor.',
    },
    { text: '“Nobody on the quay said a word for an hour,” remembered Tom Hale, a former pilot.' },
    { text: '“He has no plan and no shame.” ― Ana Ruiz' },
    { text: '“We were told to run,” said Amal Idris, a baker.' },
    { text: 'Idris was in the shop. “We were told to run,” she said.' },
    { text: 'The letter read: “Do not write to me again.”' },
    { text: '“We were told to run,” Idris said. “Nobody came to help.”' },
    { text: 'The film “A Quiet Place to Land” opens Friday.' },
    { text: 'He calls the method “slow farming.”', why: 'A term, not speech.' },
    { text: '“We were told to run,” Idris said.\n\n“Nobody came to help. We waited four hours.”' },
    {
      text: 'Vance was asked about his statement in May that “all of them hate us,” and he smiled.',
    },
    {
      text: 'Vane spoke at the quay, and the paper prints all of it.\n\nVane said: “We came here in a bad year.\n\n“The cranes stood still. The sheds were empty. Nobody hired. Nobody paid. We waited. We asked again. We wrote letters. We stood in the rain.\n\n“Then the first ship came in, and we unloaded it by hand.”',
      why: 'One speaker whose words run over paragraphs is named once.',
    },
    {
      text: 'Tempers flared at the meeting.\n\n‘A quarrel without an end.’\n\nThe board met again on Tuesday.',
      why: 'A heading between paragraphs.',
    },
    {
      text: 'The mayor put it on her page that night:\n\n“The harbor will never be sold to anybody.”',
    },
    {
      text: 'The depot closed in May.\n\n“I would not have sold it to my worst enemy, and I have a few.”\n\nOmar Vance, former head of the depot',
    },
    {
      text: '“I would rather live in what he calls “the swamp” than in a town he runs.” ― Carla Mott',
      why: 'Marks inside marks: the outer ones count.',
    },
    { text: 'Reddy was taken aback. “Do you want to be seen with him?“ he asked.' },
    {
      text: 'The union wrote to its members on Friday. “Our strike has already moved the owners further than ten years of talks,” read the letter. “With each day we grow stronger.”',
    },
    { text: 'Mott -- who runs the mill next door -- told me, “We sell to anybody who can pay.”' },
    {
      text: '“There are things in it that we all like,” a clerk who works at the port, who asked not to be named, told the Lund Gazette.',
    },
    { text: 'But the host wanted to know, “How did you miss a hole of that size?”' },
    {
      text: 'Q: Is he a radical?\n\nA: No, you would not say so if you knew him, and I do. Look at what he tells people. ‘We have to take on the owners. They are robbing you.’ That is an old tune.',
    },
    { text: 'The book has Holt telling one agent to “go and jump in the lake!”' },
    {
      text: '“No one here wants a dam. To quote a poet, ‘Some people have nothing but water.” And that is all he has, “the root of it.’” ― Lena Ortiz',
      why: 'The name stands at the end, behind a dash.',
    },
    { text: '“We slept on the floor,” recounted one stranded passenger.' },
    {
      text: 'The inquiry’s report advises a halt to sales of the older boats, and calls for further steps, including a “Lifeguard post at every slip”.',
      why: 'A paper speaks for the words quoted from it.',
    },
    {
      text: 'The harbor board’s letter lists nine yards that had sold the dealers boats, including a “Front company with no staff”.',
    },
    {
      text: 'It had been a long winter on the quay. Moll told The Daily Harbor. “I just want my boat back.”',
    },
    {
      text: 'Moll muses, “The sea was here before us, and it will be here after us.” The wind rose.',
    },
    {
      text: 'The Lund Institute published a study, “Bread within a Day: a plan for towns and villages”, last year.',
      why: 'A title.',
    },
  ],
} satisfies RuleCases;
