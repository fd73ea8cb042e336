import type { Agentless } from './agentless.ts';

/** Whether nobody in particular need hold what a passive says: both sides grant it, or everybody held it then. */
export function isCommonGround(text: string, found: Agentless): boolean {
  if (isGranted(found) || isOfThen(text, found)) return true;
  const { start, end, isWide } = found;
  if (isWide) return false;
  return granted.test(text.slice(end, end + reach)) || /\blong been\b/.test(text.slice(start, end));
}

/** How far behind a passive is read, in UTF-16 code units. */
const reach = 60;

/** “It is widely known that the dam leaks”: the copy says so itself, and that nobody disputes it. */
function isGranted({ form, participle }: Agentless): boolean {
  return form === 'that' && /^(?:accepted|acknowledged|agreed|known)$/.test(participle.lower);
}

/** “is seen as one of the hardest parts”, “is viewed as a likely heir”: weight and rank, no motive and no verdict. */
const granted =
  /^ (?:an? (?:central|crucial|important|key|leading|major|pivotal) (?:[a-z]+ )?(?:ally|issue|market|partner|route|voice)\b|an? (?:likely|possible|potential) (?:[a-z]+ )?(?:heir|replacement|successor)\b|(?:crucial|important|key|pivotal|significant|vital) (?:for|in|to)\b|an? (?:barometer|gauge|measure|yardstick) (?:for|of)\b|one of the (?:[a-z]+ )?(?:biggest|hardest|largest|main|most (?:difficult|important|significant)|toughest)\b|have (?:evolved|originated)\b)/;

/** “Lund was thought to be heading for a close vote”, “thought to be the oldest man in the port”: what has come of it the copy tells. */
function isOfThen(text: string, { start, end }: Agentless): boolean {
  return /^w(?:as|ere) /.test(text.slice(start, end)) && then.test(text.slice(end, end + reach));
}

const then =
  /^ (?:be|have been) (?:facing|headed for|heading for|on course for) (?:[a-z-]+ ){0,4}(?:challenge|contest|defeat|race|rebellion|revolt|victory|vote)\b|^ be (?:one of )?the (?:[a-z]+est|most [a-z]+) (?:[a-z]+ ){1,3}(?:in|of) (?:the|its|her|his)\b/;
