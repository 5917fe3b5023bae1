import { isSupposed } from '../../framework/phrases/negation.ts';
import type { Bound } from '../bounds.ts';
import type { NumberSentence } from './number-sentences.ts';

/** Words that only suppose, wish, demand or foretell: the one set for all sentences with numbers. */
export const condition =
  /\b(?:if|whether|unless|until|would|could|should|(?<!\b(?:in|of|since|from|by|during|between|and|to|last|this) )may|might|must|can|will|hopes?|hoped|plans? to|planned to|aims? to|aimed to|intends?|proposed?|proposes|draft|expects?|expected|targets?|likely|supposed|claims?|claimed)\b/;
/** Words of another time than that of the report. */
export const earlier =
  /\b(?:last|previous|previously|earlier|prior|former(?! (?:employee|member|manager|worker|nurse|owner|colleague|carer|resident|patient|staff))|formerly|past|back in|years? ago|months? ago|then|before|ago)\b|\b(?:in|since|of) (?:19|20)\d\d\b/;

/** Words for more than the service that a text is on: what is said there is of others too. */
export const elsewhere =
  /\b(?:across|throughout|in|around) (?:the|this|our) (?:whole |entire |wider )?(?:county|country|region|borough|city|sector|nation|north|south|east|west|midlands|district|industry)\b|\b(?:nationally|nationwide|locally|elsewhere)\b|\bin (?:care|nursing|residential|other) (?:homes|services)\b/;
/** Before what is said of another service: “the same company's home in Scotland”, “its sister home”. */
export const another =
  /\b(?:sister|neighbouring|nearby|another|the same (?:company|owner|group|firm|provider|charity|trust)(?:'s| )(?:[a-z]+ )?(?:other )?)(?: [a-z]+)? ?(?:homes?|services?|practices?|surger(?:y|ies)|hospitals?|wards?|agenc(?:y|ies)|site|location|branch)\b/;
/** Words of what others found, and of what was only thought possible. */
export const notFound =
  /\b(?:possible|potential|suspected|alleged|apparent|(?:risk|danger) of (?:a |an |being in |further )?(?:breach|contraven)[a-z]*|own (?:audit|review|inspection|checks?)|(?:internal|external|independent|mock|peer) (?:audit|review|inspection|assessment|consultant)s?)\b/;
/** “61% of patients could get through”: they were able to. */
const doubt =
  /\b(?:if|whether|unless|would|(?<!#%?(?: of)?(?: the| those| these)? (?:[a-z]+ )?[a-z]+ )could|should|(?<!\b(?:in|of|since|from|by|during|between|and|to|last|this) )may|might|hopes?|hoped|claims?|claimed|supposed|draft)\b/;

/** Whether what stands at this index of `plain` is only supposed. What is planned or foretold must add up like the rest. */
export function isDoubted({ plain }: NumberSentence, index: number): boolean {
  return doubt.test(plain.slice(0, index)) || /\b(?:if|whether|unless)\b/.test(plain) || isSupposed(plain);
}

/** What the words right before a number make of it; null where they leave open what it is. */
export function boundBefore(plain: string, index: number): Bound | null {
  const words = plain.slice(Math.max(0, index - 24), index);
  if (/\b(?:at least|no fewer than|no less than|a minimum of)(?: the)? $/.test(words)) {
    return 'at least';
  }
  // How many there is room for is known.
  if (/\b(?:registered|accommodates?|places|room|space|beds) (?:for )?up to $/.test(words)) {
    return 'exactly';
  }
  if (/\b(?:at most|no more than|(?<!\badd(?:s|ed|ing)? )up to|a maximum of)(?: the)? $/.test(words)) {
    return 'at most';
  }
  const vague =
    /\b(?:about|around|some|over|under|above|below|nearly|almost|roughly|approximately|than|between|or|another|other|a further|additional|every|each|first|second|third|next|last)(?: the)? $/;
  return vague.test(words) ? null : 'exactly';
}
