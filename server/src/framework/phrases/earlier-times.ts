import type { PhraseKind } from '../model/phrase.ts';

/** Phrases that say how things are at this assessment; the others speak of an earlier one by themselves. */
const ofNow: ReadonlySet<PhraseKind> = new Set(['score', 'rating', 'statements-assessed', 'breaches']);

/** “In March 2022 we found …”, with nothing between. */
const yearBefore = /^(?:but |and )?(?:back )?in (?:\p{L}+ )?(?:19|20)\d\d,? $/u;
/** “Last year we looked at …”. */
const timeBefore =
  /^(?:but |and )?(?:(?:at|on|in|during) )?(?:the |our |its )?(?:last|previous) (?:time|year|inspection|assessment|visit|report)(?: round)?,? $/;
/** “… five quality statements last year”, “… in this key question in 2023”: in the same clause. */
const timeBehind =
  /^(?:(?! (?:and|but|while|whereas) )[^,;:.!?()-]){0,48}? (?:(?:last|the previous|the last) (?:time|year|month|spring|summer|autumn|winter|inspection|assessment|visit)|(?:our|its|their) (?:last|previous) (?:inspection|assessment|visit|report)|previously|(?:years?|months?) (?:ago|earlier|before)|in (?:\p{L}+ )?(?:19|20)\d\d)(?![\p{L}\p{N}])/u;

/** Whether the words around a phrase make it tell of an earlier time. All texts are comparable text, without the phrase. */
export function isOfEarlierTime(kind: PhraseKind, before: string, behind: string): boolean {
  return ofNow.has(kind) && (yearBefore.test(before) || timeBefore.test(before) || timeBehind.test(behind));
}
