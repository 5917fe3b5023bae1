import { type ShapePattern, shapePattern } from '../pieces/shape.ts';
import type { DaysOf } from './claims.ts';

/** Words between what happened and its days: “on”, “between”, “over two days in”. */
const on =
  '(?:break|in|from|of|dash|comma|for|word (?= number word? day-word)|number word? day-word|word day-word|word (?= month)|a|before-all){0,5}';
const days = '(?<days>days|month)';
const ofWhat = '(?:(?:of|break|in) (?:subject|name|word|pronoun|in|of|and|part|a){1,7})?';
const visit = '(?<visit>visit)';
const team = '(?:(?:regulator|team) (?:(?:from|of) regulator)?)';
/** “Two inspectors and a pharmacist.” */
const people = `(?:a|number)* ${team} (?:and (?:a|number)? (?:team|other-voice|word))?`;
/** Where a clause begins, so that no other words own the team: “fire inspectors”. */
const clause = '(?<= ^|for visit|when|comma|semicolon|dash|and|but|while|relative|days|month|a|of|break|in|now|number)';
/** Words put in between: “, the first in six years,”. */
const aside = '(?:comma (?:(?!comma|semicolon|days|month|visit|visited)[^]){1,8} comma)?';
/** “, which was”. */
const whichIs = '(?:relative? be)?';
/** What it began or ended with. */
const withWhat =
  'while (?:a|number|of)* (?:word|visit|visited)? (?:word|visit)? (?:(?:to|in|with) (?:a|word|name|subject|regulator|other-voice){1,3})?';
/** “Before”, “after”. */
const beside = '(?<side>before|break)';
const happens = `(?:comma? relative|comma)? (?:be|have|occasion|and|but|comma)* (?:happen|(?<=be))`;

/** How a sentence says when an assessment was; `visit` and `days` are the groups of what happened and of when. */
export interface VisitForm {
  readonly of: DaysOf | 'seen';
  readonly pattern: ShapePattern;
}

/** `seen`: the whole of the assessment where it gives a range of days, else days on which somebody was there. */
export const visitForms: readonly VisitForm[] = [
  // “On both days of our visit, 4 and 5 June”, “the three days of the inspection, 4 to 6 June”.
  ['all', `(?:both|all|number) day-word of (?<visit>visit) comma? from? ${days}`],
  // “Three days, from 6 to 8 February, were spent at the home.”
  [
    'all',
    `number day-word (?:comma|dash)* from? ${days} (?:comma|dash)* (?:be|have)* (?<visit>visited) (?:break|in) subject`,
  ],
  // “Three days were spent at the home, from 6 to 8 February.”
  ['all', `number day-word be (?<visit>visited) (?:break|in) subject comma? from? ${days}`],
  // “On 3 June, the first of our three days at the home”, “on 3 June, the first day of our visit”.
  ['some', `${days} comma (?<visit>word|day-word) of number? day-word (?:break|in) subject`],
  ['some', `${days} comma ${whichIs} (?:(?:word|before) day-word|word|before) of (?<visit>visit)`],
  ['last', `${days} comma ${whichIs} (?:break|in) end of (?<visit>visit)`],
  ['some', `(?:word|before) (?<visit>day-word (?:of visit|visited)) comma from? ${days}`],
  // “Our visit on 5 July was the third and last of this inspection.”
  ['some', `(?<visit>visit) (?:break|of|comma)* ${days} comma? be (?:word and)? (?<order>word) of (?:now|visit)`],
  // “On 2 June, the day before we came”, “on 5 May, three weeks after our visit”.
  [
    'some',
    `${days} comma? (?<count>number|a)? (?<unit>day-word|word) ${beside} ${team}? (?<visit>visit|visited|begin) (?! (?:break|comma|of)* days)`,
  ],
  // “The inspection took place on …”, “the assessment, which was carried out over two days in May, …”.
  ['all', `${visit} ${ofWhat} ${aside} ${happens} (?:break ${people})? ${on} ${days}`],
  // “This one took place on …”.
  ['all', `(?<visit>now) (?:be|have|occasion)* happen ${on} ${days}`],
  // “The inspection, which we carried out on …”.
  ['all', `${visit} ${ofWhat} comma? relative ${team} (?:have|be)* happen ${on} ${days}`],
  // “The inspection continued until …”.
  ['last', `${visit} ${ofWhat} (?:comma? relative)? (?:be|have)* happen when ${days}`],
  // “Date of assessment: …”, “inspection dates: …”, “site visits: …”.
  ['all', `(?<visit>day-word of? occasion* visit) ${ofWhat} (?:be|from|dash|break)* ${days}`],
  // “3 June was the first day of our assessment”, “… was our last day on site”, “… was the day on which it started”.
  [
    'some',
    `${days} be (?:word|before)? (?<visit>day-word) (?:of visit ${ofWhat}|visited|(?:break|in) subject) (?= $|stop|comma|and)`,
  ],
  [
    'first',
    `${days} comma ${whichIs} (?:day-word|when) (?:break|for|when)? relative? (?<visit>visit) (?:be|have)* begin`,
  ],
  ['last', `${days} comma ${whichIs} (?:day-word|when) (?:break|for|when)? relative? (?<visit>visit) (?:be|have)* end`],
  ['first', `${days} be day-word (?:break|for|when)? relative? (?<visit>visit) (?:be|have)* begin`],
  ['last', `${days} be day-word (?:break|for|when)? relative? (?<visit>visit) (?:be|have)* end`],
  ['some', `(?<visit>visit) (?<order>word|before) day-word (?:be|from|dash|break)* ${days}`],
  // “On 3 June we began the inspection”, “they went back on 27 June to complete it”.
  ['first', `(?<= ^|break|in|and) ${days} comma? ${team} have? begin (?:a|occasion)* (?<visit>visit)`],
  ['last', `(?<= ^|break|in|and) ${days} comma? ${team} have? end (?:a|occasion)* (?<visit>visit)`],
  [
    'last',
    `${clause} ${team} have? (?<visit>visited) (?:subject|pronoun|again|name)* (?:break|in) ${days} to (?<finish>happen|end) (?:a|occasion)* visit`,
  ],
  // “The last day on site was …”, “our first day at the home, …”.
  ['some', `(?<visit>day-word (?:visited|(?:break|in) subject)) (?:be|from|dash|break|comma)* ${days}`],
  ['all', `(?<visit>visit day-word) (?:be|from|dash|break)* ${days}`],
  ['some', `^ ${visit} dash ${days}`],
  // “Inspection activity started on …”, “the inspection ended on …”.
  ['first', `${visit} ${ofWhat} (?:comma? relative)? (?:be|have|occasion|and|comma)* begin ${on} ${days}`],
  ['first', `(?<visit>now) be? begin ${on} ${days}`],
  // “It began with a visit to the office on …”, “it closed with feedback on …”.
  ['first', `${visit} (?:be|have)* begin (?<what>${withWhat}) ${on} ${days}`],
  ['last', `${visit} (?:be|have)* end (?<what>${withWhat}) ${on} ${days}`],
  [
    'last',
    `${visit} (?:be|have)* begin ${withWhat} ${on} (?:days|month) comma? and end (?<what>${withWhat}) ${on} ${days}`,
  ],
  [
    'first',
    `${clause} ${team} (?:comma? relative)? have? begin (?:a|occasion|pronoun)* ${visit} ${ofWhat} ${on} ${days}`,
  ],
  ['last', `${visit} ${ofWhat} (?:comma? relative)? (?:be|have|occasion|and|comma)* end ${aside} ${on} ${days}`],
  [
    'last',
    `${visit} [^]{0,24} begin ${on} (?:days|month) (?:and|comma|relative|be|have|pronoun)+ end ${aside} ${on} ${days}`,
  ],
  // “We carried out an unannounced inspection on …”, “the regulator inspected the service between …”, “we were on site on …”.
  ['seen', `${clause} ${team} (?:have|be)* happen (?:a|occasion|of|word)* ${visit} ${ofWhat} ${on} ${days}`],
  [
    'seen',
    `${clause} ${team} (?:and (?:a|number) (?:team|other-voice|word))? (?:comma relative)? (?:have|be)* (?<visit>visited) (?:subject|pronoun|name|word|of|in|break|a|and|occasion|number day-word|day-word){0,9} ${aside} (?:number [^] [^] comma)? ${on} ${days}`,
  ],
  [
    'seen',
    `(?<! generic|other) (?:subject|pronoun|name) (?:(?:in|break|of) (?:subject|name))* have? be (?<visit>visited) (?:break ${people})? ${on} ${days}`,
  ],
  ['seen', `(?<! generic (?:subject|name)) be (?<visit>visited) break ${team} ${on} ${days}`],
  // “Inspected on …, the home had 31 residents.”
  ['seen', `^ (?<visit>visited) break? ${days}`],
  // “The findings follow an inspection in July”, “this is a report on an inspection in October”.
  [
    'some',
    `(?<! word|name|other-voice|number) (?:document|rating) (?:comma publish break days comma)? (?:word|publish|break|of|from|be from|be|word from) (?:a|occasion)* (?<visit>visit) (?:break|in|of)+ ${days}`,
  ],
  // “Both visits, on …, were unannounced.”
  ['some', `(?<visit>visit|now) comma ${on} ${days} (?= comma|stop|$)`],
  // “Following a March inspection”, “the inspectors’ March visit”.
  ['some', `(?<= ^|break|regulator|a|in) ${days} (?<visit>visit)`],
  // “Five weeks after the visit of 16 May.”
  ['some', `${visit} of ${days}`],
  ['some', `(?<visit>now) of ${days}`],
  // “We began on … and finished on …”.
  ['first', `^ ${team} (?<visit>begin) ${on} ${days} (?:and|comma)`],
  [
    'last',
    `^ ${team} have? begin (?:a|occasion|pronoun)* visit? ${on} (?:days|month) (?:and|comma)+ (?<visit>end) pronoun? ${on} ${days}`,
  ],
  // “We gave notice on … and visited three days later, on …”.
  [
    'some',
    `^ ${team} [^]{0,8} and (?<visit>visited) (?:subject|pronoun)* (?:number day-word word comma)? ${on} ${days}`,
  ],
  // “During our inspection on …”, “an unannounced inspection in June was prompted by …”.
  ['seen', `${visit} ${ofWhat} (?:break ${team})? (?:break|in|from)+ (?:number day-word in)? ${days}`],
  ['all', `(?<visit>now) (?:break|in|from)+ ${days}`],
  // “On …, inspectors visited the home.”
  [
    'some',
    `(?<= ^|break|in|and|from|number day-word comma) ${days} comma? (?:a|word|of|and|number|team)* ${team} (?:and (?:a|number)? (?:team|other-voice|word))? have? (?<visit>visited|happen (?:a|occasion)* visit)`,
  ],
  // “… and returned on …”.
  [
    'some',
    `(?:days|month) (?:and|comma|but)+ (?:regulator|have|again)* (?<visit>visited) (?:subject|pronoun|again)* ${on} ${days}`,
  ],
  // “We inspected on … and, to look at medicines again, on …”.
  [
    'some',
    `${clause} ${team} have? (?<visit>visited) (?:subject|pronoun|name)* ${on} (?:days|month) and (?:again|${aside}) (?:break|in)+ ${days}`,
  ],
  // “… on 9 March, when the inspection ended”, “on 2 May, when two inspectors called”.
  ['first', `${days} comma? when (?<visit>visit) (?:be|have)* begin`],
  ['last', `${days} comma? when (?<visit>visit) (?:be|have)* end`],
  ['some', `${days} comma? when (?:a|number)* ${team} have? (?<visit>visited)`],
  // “It was on 3 July 2023 that we came.”
  ['some', `^ pronoun be break? ${days} comma? relative (?:a|number)* ${team} (?:have|word)? (?<visit>visited)`],
].map(([of, pattern]) => ({ of: of as VisitForm['of'], pattern: shapePattern(pattern ?? '') }));
