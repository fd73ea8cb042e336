/** “11.40 Trees are down”, “14:05 – The bridge is shut”, “9.20am: Good morning”; not “9.20am Friday”. */
const stamp =
  /^(?:(?:[01]\d|2[0-3])[.:][0-5]\d(?:[ap]m)?|\d[.:][0-5]\d[ap]m)(?: (?:BST|CET|EDT|EST|GMT|IST|UTC))?(?::|\s[–—-])?\s+(?=[“‘"'[]?\p{Upper})(?!\p{Upper}\p{Lower}+day\b)/u;

/**
 * How long the time stamp is that prose opens with, the space behind it included: it stands over an entry of a live
 * blog, and belongs to no sentence.
 */
export function measureStamp(prose: string): number {
  return stamp.exec(prose)?.[0].length ?? 0;
}
