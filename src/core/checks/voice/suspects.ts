import { findClaims } from '../../facts/claims.ts';
import type { SuspectAct } from '../../facts/claims/crimes/suspect-acts.ts';
import type { Doer } from '../../facts/claims/crimes/suspect-doers.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { findCarrier } from '../../story/owners/carry.ts';
import { isLent } from '../../story/owners/lent-carry.ts';
import { isOfOtherMatter } from '../../story/owners/other-matters.ts';
import { isWritersAside } from '../../story/owners/who-clauses.ts';
import { isBareCharge } from '../../story/owners/bare-charges.ts';
import { isBeside, isOfLaw, isPassing } from '../../story/owners/side-clauses.ts';
import { toSentenceText, type StorySentence, takeBefore } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { isNoAccuser } from './accusers.ts';
import { isConvictedOf, isOfficeConvicted } from './convicted-of.ts';
import { findSpokenOf, isOfAccusedGroup, toSurname } from './spoken-of.ts';

/** How many sentences a source is taken to answer for what comes after it, and before. */
const reach = 3;
const reachBack = 1;

/** Whether what somebody did is the crime of which the draft says that they stand accused, and nobody says that they did it. */
export function isOfAccused(story: Story, index: number, act: SuspectAct): boolean {
  if (story.readership.isSport()) return false;
  const own = story.sentenceAt(index, act.start);
  if (act.who === 'office') return isOfOffice(story, index, act);
  if (act.isHeld && act.isCrime) return isOfHeld(story, index, act);
  // What stands beside the copy is read by itself.
  if (!own) return isOfNamed(story, index, act);
  if (act.who === 'group')
    return isOfAccusedGroup(story, own, act) && isUnsaid(story, index, own, act);
  const surname = act.who === 'pronoun' ? findSpokenOf(story, own, act) : act.surname;
  if (surname === undefined) return false;
  const known = { ...act, surname };
  return story.isAccused(surname)
    ? isUnsaid(story, index, own, known)
    : isOfNamed(story, index, known);
}

/** Whether no court has found it so of whoever stands accused, and nobody near says it. */
function isUnsaid(story: Story, index: number, own: StorySentence, act: SuspectAct): boolean {
  if (isConvictedOf(story, index, act)) return false;
  return !isToldNear(story, own, act) && !isSaid(story, index, act);
}

/** “The mayor {stole} the savings”: settled once the draft has a mayor convicted, or in today’s case anybody whose office it may be; of a firm, once it has that. */
function isOfOffice(story: Story, index: number, act: SuspectAct): boolean {
  if (!act.isCrime || isSaid(story, index, act)) return false;
  if (isOfficeConvicted(story, index, act)) return false;
  // What is a claim that somebody has to own is asked about as one.
  const claims = story.document.blocks[index]?.block.derive(findClaims) ?? [];
  return !claims.some((claim) => isOverlapping(claim, act));
}

/** “The man who {robbed} the bank appeared in court”: whoever it is can be nobody else. */
function isOfHeld(story: Story, index: number, act: SuspectAct): boolean {
  return !isConvictedOf(story, index, act) && !isSaid(story, index, act);
}

/** “Colm Brody secretly {stole} the savings”: a crime by itself, and somebody whom the draft names did it. */
function isOfNamed(story: Story, index: number, act: SuspectAct): boolean {
  if (!act.isCrime || act.surname === '' || isSaid(story, index, act)) return false;
  if (act.isMember && isSpeaking(story, index, act)) return false;
  return !isConvictedOf(story, index, act);
}

/** “Crane, a gang member, said he joined at 12”: whoever speaks for themselves. */
function isSpeaking(story: Story, index: number, act: SuspectAct): boolean {
  const said = story.sentenceAt(index, act.start)?.attributions ?? [];
  return said.some((each) => each.contentKind !== 'noun-phrase' && isOwn(story, each, act));
}

/** Whom a crime is laid to, and where: a claim, or what a suspect has done. */
type Laid = Pick<SuspectAct, 'start' | 'end' | 'surname' | 'isGranted'> &
  Partial<Pick<SuspectAct, 'subject'>>;

/** Whether somebody other than the accused says so in the same breath. */
export function isSaid(story: Story, index: number, act: Laid): boolean {
  const { isCovered, attribution, carry } = story.ownerOf(index, act);
  if (!isCovered || !attribution) return isCovered;
  // “Hatcher robbed the store and promised to pay”: nobody says the first.
  if (isDenial(attribution, act)) return false;
  const own = story.sentenceAt(index, act.start);
  if (carry) {
    if (isNoAccuser(story, index, act, carry)) return false;
    return own === undefined || !isLent(story.document, own, carry);
  }
  return isSaidBeside(story, index, act, attribution);
}

/** Whether a source in the sentence itself says it. */
function isSaidBeside(story: Story, index: number, act: Laid, attribution: Attribution): boolean {
  const block = story.document.blocks[index]?.block;
  if (block && isOfOtherMatter(block, attribution, act)) return false;
  if (isFinding(attribution, act) || isSubject(attribution, act)) return false;
  if (attribution.content.some((each) => isOverlapping(each, act))) return true;
  return !(block && isBeside(block, attribution, act)) && !isOwn(story, attribution, act);
}

function isToldNear(story: Story, own: StorySentence, act: SuspectAct): boolean {
  const { sentences } = story;
  const { position } = own;
  const near = sentences
    .slice(Math.max(0, position - reach), position + 1 + reachBack)
    .filter((each) => !isOfOther(story, each, own, act) && !isBelow(each, own))
    .filter((each) => !act.isGranted || each.paragraph === own.paragraph);
  const isNear = near.some((each) => {
    const carrier = findCarrier(each, (attribution) =>
      each === own
        ? !isAside(story, own, attribution, act) &&
          !isFinding(attribution, act) &&
          !isSubject(attribution, act)
        : isAccount(story, each, attribution),
    );
    if (carrier && !isDenial(carrier, act) && !isOwn(story, carrier, act))
      return !act.isCrime || isOnIt(each, own, carrier, act);
    // “was acquitted. Hatcher shot the man”: what a court has heard may be no crime.
    return !act.isCrime && acquittal.test(toSentenceText(story.document, each));
  });
  if (isNear || act.isGranted) return isNear;
  return takeBefore(sentences, position, lawReach).some(
    (each) =>
      isToldByLaw(story, each) && !isOfOther(story, each, own, act) && !isCutOff(story, each, own),
  );
}

/** Whether a source of another paragraph speaks of the accused, or of what happened; police and papers always do. */
function isOnIt(
  each: StorySentence,
  own: StorySentence,
  { source }: Attribution,
  { surname }: SuspectAct,
): boolean {
  if (each.paragraph === own.paragraph || isOfLaw(source) || source.kind === 'document')
    return true;
  if (surname === '' || each.sentence.tokens.some(({ base }) => base === surname)) return true;
  return [...own.stems].some((stem) => each.stems.has(stem));
}

/** “Police found {the stolen money}”, “{The killer’s} wife will testify”: a thing that somebody came upon, and whoever speaks, is nothing that they said. */
function isFinding({ contentKind, cue, source }: Attribution, act: Laid): boolean {
  if (!act.isGranted) return false;
  return contentKind === 'noun-phrase' || cue.lemma === 'find' || isOverlapping(source, act);
}

/** “{She} corruptly declared the lease”: whoever did it is no source of that. */
function isSubject({ source, content }: Attribution, { subject, ...act }: Laid): boolean {
  return source.start === subject && !content.some((each) => isOverlapping(each, act));
}

function isToldByLaw(story: Story, sentence: StorySentence): boolean {
  return sentence.attributions.some(
    (each) => isOfLaw(each.source) && isAccount(story, sentence, each),
  );
}

/** “attacked her after {she found} messages”, “blame Moll, {who stole} it”: a clause beside the act, or that of the act. */
function isAside(
  { document }: Story,
  { block: index }: StorySentence,
  attribution: Attribution,
  act: Span,
): boolean {
  const block = document.blocks[index]?.block;
  return (
    block !== undefined &&
    (isBeside(block, attribution, act) || isWritersAside(block, attribution, act))
  );
}

/** Not “after he found a letter”, nor “was charged, police said”: whoever speaks there tells what happened. */
function isAccount(story: Story, sentence: StorySentence, attribution: Attribution): boolean {
  const block = story.document.blocks[sentence.block]?.block;
  // “was questioned by detectives”: nobody tells anything.
  if (attribution.cue.lemma === 'question by') return false;
  return !block || !(isPassing(block, attribution) || isBareCharge(block, attribution));
}

/** “…, the police said. ¶ A nurse said … ¶ Reece was arrested. Reece was drunk.”: another voice has ended the account. */
function isCutOff(story: Story, from: StorySentence, own: StorySentence): boolean {
  return story.sentences
    .slice(from.position + 1, own.position)
    .some(
      (each) =>
        each.paragraph !== from.paragraph &&
        each.paragraph !== own.paragraph &&
        !isToldByLaw(story, each) &&
        findCarrier(each) !== undefined,
    );
}

/** Whoever speaks in the next paragraph answers for that one. */
function isBelow({ position, paragraph }: StorySentence, own: StorySentence): boolean {
  return position > own.position && paragraph !== own.paragraph;
}

/** “Dean Lock, 37, was cleared of theft. ¶ Roy Tarn, 31, was remanded. Tarn …”: the paragraph of the next case in court. */
function isOfOther(
  story: Story,
  each: StorySentence,
  own: StorySentence,
  { surname }: SuspectAct,
): boolean {
  if (each.paragraph === own.paragraph || surname === '') return false;
  const there = story.document.blocks[each.block]?.block;
  const surnames = there?.facts.nameUses.map(toSurname) ?? [];
  if (surnames.includes(surname)) return false;
  return (
    surnames.some((name) => name !== '' && (story.isAccused(name) || story.isConvicted(name))) ||
    (surnames.length > 0 && acquittal.test(toSentenceText(story.document, each)))
  );
}

/** What a court has heard needs no source. */
const acquittal = /\b(?:acquitted|cleared of|found not guilty)\b/;

/** “Hatcher promised to pay”, “He is charged with the following:”: what somebody says accuses nobody of their own crime. */
function isOwn(story: Story, attribution: Attribution, { surname }: Laid): boolean {
  const name = (story.sourceOf(attribution)?.name ?? attribution.source.text).toLowerCase();
  // Not “Hatcher’s lawyers”.
  return surname !== '' && (name.endsWith(surname) || name.startsWith(`${surname} `));
}

/** How many sentences an account goes on that police, a court or its papers began. */
const lawReach = 8;

/** “Hatcher pleaded not guilty. He torched the church.”, “She asked for cigarettes and pulled a knife”: nobody says so. */
function isDenial({ cue }: Attribution, act: Laid): boolean {
  // “torched the church” is no criticism here.
  return (
    /^(?:ask|call|demand|deny|plead|question(?: by)?|torch)$/.test(cue.lemma) ||
    isOverlapping(cue, act)
  );
}

/** Whether the draft tells that a court has found somebody guilty of what they do: a name, or the one whom a pronoun means. */
export function isOfConvicted(story: Story, index: number, doer: Doer & Span): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  const deed = { start: doer.start, word: text.slice(doer.start, doer.end) };
  const own = doer.who === 'pronoun' ? story.sentenceAt(index, doer.start) : undefined;
  const surname = doer.who === 'pronoun' ? own && findSpokenOf(story, own, doer) : doer.surname;
  return (
    surname !== undefined && surname !== '' && isConvictedOf(story, index, { ...deed, surname })
  );
}
