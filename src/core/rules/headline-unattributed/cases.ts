import type { RuleCases } from '../cases.ts';
import {
  borneHeadlines,
  saidHeadlines,
  unborneHeadlines,
  unsaidHeadlines,
} from '../headline-cases.ts';

export default {
  flagged: [
    ...unborneHeadlines,
    ...unsaidHeadlines,
    {
      text: '# Treasurer {embezzled} the fares\n\nThe council voted on a budget. The ferry needs paint.',
      why: 'The copy has not a word of it.',
    },
    {
      text: '# Larkfield {falsified} test results\n\nInspectors went to a Larkfield plant. It rained.',
    },
    {
      text: '# Coffee {prevents} dementia\n\nWhoever drank it had a lower risk. The authors ask for time.',
    },
    {
      text: '# {Killer} nurse faces trial\n\nA nurse, Ada Moll, 43, has been charged with murder.',
      why: 'The court has yet to say that she is one.',
    },
    {
      text: '# {Rapist} Halle held\n\nOdd Halle, 43, has been charged with rape and is in custody.',
    },
    {
      text: '# Carer who {stole} savings faces jail\n\nAda Moll, 43, pleaded not guilty to fraud on Monday.',
    },
    {
      text: '# {Killer’s} ex-wife to testify\n\nOdd Halle, 43, has been charged with murder.',
    },
    {
      text: '# Lund {killer} in court\n\nOdd Halle, 43, has been charged with murder.',
    },
    {
      text: '# Teacher {abused} boys\n\nOdd Halle, a teacher of 43, has been charged with assault.',
    },
    {
      text: '# {Was the ferry vote rigged?}\n\nOpposition lawyers on Sunday alleged that the ferry vote was rigged.',
    },
    {
      text: '# {Did a trainer hit her riders?}\n\nTwo former riders accused the trainer on Monday of hitting them at practice.',
    },
    {
      text: '# Heater {caused} mill fire\n\nA heater caused the fire at the mill, Chief Lil Hart said on Monday.',
    },
    {
      text: '# Woman stabbed after guest {rapes} her\n\nA guest allegedly raped a woman of 24 on Friday.',
    },
    {
      text: '# Teacher {slapped} pupil\n\nThe parents of a boy of six say a teacher slapped him on Friday.',
    },
    {
      text: '# Mayor {stole} flood money\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
      fixed:
        '# Mayor accused of stealing flood money\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
      why: 'The copy says that prosecutors say so; the headline says that it is so.',
    },
    {
      text: '# Vaccine {causes} memory loss\n\nA lawsuit filed on Friday says the vaccine causes memory loss.',
      fixed:
        '# Vaccine causes memory loss, lawsuit says\n\nA lawsuit filed on Friday says the vaccine causes memory loss.',
    },
    {
      text: '# Army {destroys} rebel base\n\nThe army said on Monday it destroyed a rebel base.',
      fixed:
        '# Army says it destroyed rebel base\n\nThe army said on Monday it destroyed a rebel base.',
    },
    {
      text: '# Minister {lied} about budget\n\nOpposition leader Paul Adair said on Monday that the minister lied.',
    },
    {
      text: '# {Did the mayor steal flood money?}\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
      fixed:
        '# Mayor accused of stealing flood money\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
    },
    {
      text: '# Guards {beat} detainees\n\nTwo detainees say guards beat them, according to a complaint.',
    },
    {
      text: '# Mayor {Stole} Flood Money\n\nProsecutors say that Mayor Lil Hart stole flood relief.',
      fixed:
        '# Mayor Accused of Stealing Flood Money\n\nProsecutors say that Mayor Lil Hart stole flood relief.',
    },
    {
      text: '# Man {kills} cousin over recipe\n\nA cook of 58 allegedly killed his cousin on Sunday in a row about soup.',
      fixed:
        '# Man accused of killing cousin over recipe\n\nA cook of 58 allegedly killed his cousin on Sunday in a row about soup.',
      why: 'The copy leaves it open, and so should the headline.',
    },
    {
      text: '# Farmhand on the run after {killing} his uncle\n\nA farmhand from Arden fled on foot after allegedly killing his uncle.',
      fixed:
        '# Farmhand on the run after allegedly killing his uncle\n\nA farmhand from Arden fled on foot after allegedly killing his uncle.',
    },
    {
      text: '# Cook {stabs} landlord and burns his letters\n\nThe suspect reportedly stabbed his landlord at breakfast.',
      fixed:
        '# Cook allegedly stabs landlord and burns his letters\n\nThe suspect reportedly stabbed his landlord at breakfast.',
    },
    { text: '# Clerk {robs} bank in Arden\n\nA clerk has been charged with robbing a bank.' },
    {
      text: '# Clerk charged after {creating} fake tickets\n\nA clerk in Arden was charged on Monday.',
      fixed:
        '# Clerk charged after allegedly creating fake tickets\n\nA clerk in Arden was charged on Monday.',
      why: 'Charged is not guilty.',
    },
    {
      text: '# Bookkeeper Arrested for {Stealing} Church Cash\n\nSimon Holt is charged with theft.',
      fixed:
        '# Bookkeeper Arrested for Allegedly Stealing Church Cash\n\nSimon Holt is charged with theft.',
    },
    { text: '# Landlord held after {setting fire to flats}\n\nA landlord was charged with arson.' },
    {
      text: '# Tea {cuts risk of} stroke\n\nTwo cups of tea a day may cut the risk of stroke, researchers at Norden College said on Monday.',
      fixed:
        '# Tea cuts risk of stroke, researchers at Norden College say\n\nTwo cups of tea a day may cut the risk of stroke, researchers at Norden College said on Monday.',
    },
    {
      text: '# Police {beat} protester to death\n\nThe family of a man who died in a cell says police beat him to death.',
    },
    {
      text: '# Clinic {ignored warnings} over lift\n\nA clinic ignored repeated warnings about a lift, nurses said in a letter to the council.',
    },
    {
      text: '# Curator {copied} keys to vault\n\nThe gallery on Monday accused a curator of copying the keys to its vault.',
      fixed:
        '# Curator accused of copying keys to vault\n\nThe gallery on Monday accused a curator of copying the keys to its vault.',
      why: 'Whatever it is that somebody is accused of.',
    },
    {
      text: '# {Is the warden selling permits?}\n\nA ranger on Friday accused Warden Lil Hart of selling permits to poachers.',
      fixed:
        '# Warden accused of selling permits\n\nA ranger on Friday accused Warden Lil Hart of selling permits to poachers.',
    },
    {
      text: '# Cook {stabs} waiter\n\nProsecutors say the cook stabbed a waiter. He has pleaded not guilty.',
    },
    { text: '# Tenant {set fire} to barn\n\nPolice say a tenant set fire to a barn.' },
    {
      text: '# {Anger} as council sells ferry\n\nThe council sold the ferry on Monday. It will buy a bus.',
      why: 'Nobody in the copy is angry.',
    },
  ],
  clean: [
    ...borneHeadlines,
    ...saidHeadlines,
    {
      text: '# Treasurer embezzled the fares\n\nThe treasurer took $40,000. She was jailed for two years.',
    },
    { text: '# Thieves steal ferry\n\nThe ferry is gone. It was new.' },
    { text: '# Judge dismisses complaint\n\nThe court threw it out. The mayor was glad.' },
    { text: '# Nurse steals hearts in Lund\n\nThe musical opened on Friday. It rained.' },
    { text: '# Bank cheats customers\n\nThe regulator fined the bank. It is an old one.' },
    { text: '# Bank cheats customers\n\nThe bank shut in May. It was cheating its customers.' },
    { text: '# Killer nurse faces life\n\nA nurse, Ada Moll, 43, was found guilty of murder.' },
    { text: '# Accused killer nurse in court\n\nA nurse has been charged with murder.' },
    { text: '# Carer who stole savings faces jail\n\nAda Moll, 43, pleaded guilty to fraud.' },
    { text: '# Carer who found savings faces jail\n\nAda Moll, 43, denies fraud.' },
    { text: '# Hunt for killer in court\n\nOdd Halle, 43, has been charged with theft.' },
    { text: '# Killer heat closes schools\n\nA nurse has been charged with theft.' },
    { text: '# Driver killed boy\n\nA driver, Odd Halle, has been charged with drink driving.' },
    { text: '# Storm killed two\n\nA teacher has been charged with theft.' },
    { text: '# Mayor kills bus plan\n\nThe mayor, Ada Moll, has been charged with fraud.' },
    {
      text: '# Can the old mill be saved?\n\nThe council said on Tuesday that the mill can be saved.',
    },
    {
      text: '# Rangers count seals\n\nA lawsuit alleges that the rangers did not count all seals.',
      why: 'Nobody is accused of what it says.',
    },
    {
      text: '# Union plans march\n\nThe port on Monday accused the union of blocking the plans for a bridge.',
    },
    {
      text: '# Three shot dead as robbers storm ferry office\n\nThree clerks were reportedly shot dead on Friday.',
    },
    {
      text: '# Woman stabbed in ticket hall\n\nA man of 30 allegedly stabbed a woman on Friday.',
    },
    {
      text: '# Man arrested after stabbing outside club\n\nA man was arrested on Sunday.\n\nThe guard was stabbed twice, according to the club’s owner.',
      why: 'The stabbing is what happened, not what the man did.',
    },
    { text: '# Driver charged after hitting cyclist\n\nA driver was charged after a crash.' },
    { text: '# Man charged after fatal stabbing\n\nA man was charged with murder.' },
    { text: '# Nurse jailed after forging prescriptions\n\nA nurse was sentenced to two years.' },
    { text: '# Nurse charged after forging prescriptions\n\nA nurse pleaded guilty on Monday.' },
    { text: '# Rovers beat Arden in cup\n\nThe coach said his men beat Arden with ease.' },
    {
      text: '# Chief Identifies Cause of Mill Fire\n\nA heater caused the fire at the mill, Chief Lil Hart said on Monday.',
      why: 'The headline says who has found it.',
    },
    {
      text: '# Cause of mill fire is known\n\nA heater caused the fire at the mill, Chief Lil Hart said on Monday.',
    },
    {
      text: '# Thieves steal bell from chapel\n\nThieves stole a bell from a chapel in Arden, police said.',
      why: 'Whoever it was, nobody is accused.',
    },
    {
      text: '# Storm kills nine in Arden\n\nA storm killed nine people, police said. A man allegedly hit a tree.',
    },
    { text: '# Man held after killing of wife\n\nA man allegedly killed his wife in Arden.' },
    { text: '# Man allegedly kills wife\n\nA man allegedly killed his wife in Arden.' },
    { text: '# Dog attacks boy in Arden\n\nA dog that allegedly attacked a boy was put down.' },
    { text: '# Lund hits winner\n\nLund, who allegedly hit a fan, scored twice.' },
    { text: '# Killer jailed\n\nA man who allegedly killed twice was jailed for life.' },
    {
      text: '# Mayor accused of stealing flood money\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
    },
    {
      text: '# Mayor stole flood money, prosecutors say\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
    },
    { text: '# Prosecutors: Mayor stole flood money\n\nThey filed charges on Monday.' },
    {
      text: '# Mayor convicted of stealing flood money\n\nA jury found Lil Hart guilty on Monday.',
      why: 'A verdict needs no “say”.',
    },
    {
      text: '# Army says it destroyed rebel base\n\nThe army said on Monday it destroyed a rebel base.',
    },
    { text: '# City opens new bridge\n\nThe city opened a bridge on Monday.' },
    {
      text: '# Mayor stole flood money\n\nA jury found on Monday that Mayor Lil Hart, who pleaded guilty, stole flood relief.',
    },
    {
      text: '# ‘Mayor stole flood money’\n\nProsecutors on Monday accused Mayor Lil Hart of stealing flood relief.',
    },
    {
      text: '# How the mayor steals the show\n\nCritics say the mayor steals the show.',
      why: 'A headline that explains.',
    },
    {
      text: '# Two dozen bikes stolen in Arden found in barn\n\nBikes that were stolen in Arden in May were found on Monday. They were hidden by a Polish crime family called the Wronas, after being stolen from a lockup.',
      why: '“Called” says what the family is named.',
    },
    {
      text: '# Anger as council sells ferry\n\nThe council sold the ferry on Monday. Islanders protested on the quay.',
    },
    {
      text: '# Anger as council sells ferry\n\nThe council sold the ferry on Monday.\n\n“It is our only road,” said Ana Ruiz.\n\n“I sail daily,” said Lou Marsh.',
    },
  ],
} satisfies RuleCases;
