import { type ShapePattern, shapePattern } from '../pieces/shape.ts';

/** Where scores stand in less plain sentences: behind a relative, in a list of exceptions, where the verb is left out. */

const subject = '(?<subject>parts|named)';
/** What has the score is the service that is named. */
export const named: ShapePattern = shapePattern(
  '^ (?<subject>name) (?:comma? relative)? (?:have|be|now)* scored (?:as|at|a score of|total)* (?<amount>amount) overall',
);
const end =
  '(?= $|comma|semicolon|stop|dash|open|close|and|but|while|reason|relative|result|now|again|with|break|quote|overall|means)';
const gives = '(?:receive|give|scored|be|have|a|at|score|with|as|now|again|of|value|only|still|overall)*';

export const moreForms: readonly ShapePattern[] = [
  // “The 39 that well-led scored”, “75 is what effective was given”.
  `(?<amount>amount) (?:comma? relative|be word) ${subject} (?:have|be|now)* (?:scored|receive|give)`,
  // “The statements under safe add up to a score of 66.”
  `statements (?:for|in|under|of) (?<subject>parts|part|here) (?:word|to|means|lead|give|receive|under){1,4} a? (?:score of|score be) (?<amount>amount) ${end}`,
  // “The practice’s caring score of 75 is in the good range.”
  `(?<= subject|name) ${subject} (?:score|score of|scored) (?:of|at|be)* (?<amount>amount) ${end}`,
  // “Scored as 2 were safe environments and safeguarding.”
  `(?<= ^|comma|semicolon) scored (?:as|at|with)* (?<amount>amount) be ${subject} ${end}`,
  // “For freedom to speak up we gave a 1”, “under safe, we awarded a score of 59”.
  `^ (?:for|in|under|to|of) ${subject} comma? (?:regulator|here|subject|pronoun) have? (?:receive|give|scored|find) (?:a|of|score|only|as|at)* (?<amount>amount) ${end}`,
  // “With a score of 31 safe could only be rated inadequate”.
  `(?<= ^|and|but|comma|semicolon) (?:with|at|on) a? (?:score of|score be|score) (?<amount>amount) comma? ${subject} (?= hedge|be|have|receive|give|comma|means|stay|only)`,
  // “At 46, the score for well-led …”, “on only 50, safe …”.
  `^ (?:with|at|for|break) (?:a|only)* (?<amount>amount) comma (?:overall? score (?:for|of|in|under))? ${subject} (?= hedge|be|have|receive|give|means|stay|only|fall|rise)`,
  // “… and one, medicines optimisation, a 2”, “the other, safeguarding, was scored 2”.
  `(?:amount|other|pronoun) (?:statements|area|of|pronoun)* (?:comma|dash|open) ${subject} (?:comma|dash|close) relative? ${gives} (?<amount>amount) ${end}`,
  // “… and the lowest, 2, to medicines”, “the highest, at 80, was caring”.
  `(?:highest|lowest) (?:score|scored|one|of|all|amount|area|statements|in)* (?:comma|dash|open|at|be)+ (?:at|with|a)* (?<amount>amount) (?:comma|dash|close)? (?:move|be|have|give|receive|again|relative|and)* (?:for|to|in|under|of)? ${subject} ${end}`,
  // “The lowest score was for being safe (38 out of 100)”, “and its highest for caring, at 75”.
  `(?:highest|lowest) (?:score|scored|one|be|relative|move|give|receive)* (?:for|to|in|under|of) ${subject} (?:open|comma|dash|at|with)+ (?:at|with|a|score of)* (?<amount>amount) close? ${end}`,
  // “Well-led got the lowest of the five scores, 39”, “and caring the highest, 80”.
  `${subject} (?:comma? relative)? (?:receive|have|be|give|a|now|again|with|comma)* (?:highest|lowest) (?:score|scored|one|of|all|both|amount|area|statements|in|under)* (?:comma|dash|open|at|with)+ (?:at|with|a|score of)* (?<amount>amount) ${end}`,
  // “The score for safe fell by three points, from 69 to 66”.
  `${subject} (?:score|scored)? (?:have|be|now|again)* (?:rise|fall|move) (?:break|of)? amount (?:word|comma|dash|open){0,2} (?:from|under) amount to (?<amount>amount) ${end}`,
  // “Safe, at 66, was the one”, “safe, with 59, did not get there”.
  `${subject} comma (?:at|with|on) (?:a|only|score of)* (?<amount>amount) comma (?! amount)`,
  // “It scored 3 in eight of the nine areas and 2 in the other, safeguarding”.
  `(?:scored|score|receive|give) (?:a|of|at|as)* amount (?:for|in|under|to) (?:amount|all|of|area|statements)+ (?:comma|and|but|while)+ a? (?<amount>amount) (?:for|in|under|to) (?:other|amount|word)+ (?:area|statements)* (?:comma|dash|open)+ ${subject} ${end}`,
  // “A 2 for medicines optimisation”, “a 4 went to …”.
  `(?<= ^|and|but|comma|semicolon|dash|give|receive) a (?<amount>amount) (?:be|move|have|give|receive)* (?:for|to|in|under) ${subject} ${end}`,
  // “Safe was on 66”, “safe stood at 66”, “safe reached 66”.
  `(?<= ^|and|but|comma|semicolon|while) ${subject} (?:be|stay|move|meet|rise|fall|have|now|again|still|only)* (?:stay|move|meet|rise|fall) (?:at|on|to)? a? (?:score of)? (?<amount>amount) ${end}`,
].map(shapePattern);

/** “Safe scored nine points more than well-led, 66 against 57”. */
export const besideEachOther: ShapePattern = shapePattern(
  `${subject} (?:be|have|now|again)* scored (?:amount word?)? (?:above|below) (?<than>parts|named) (?:comma|dash|open) (?:at|with)? (?<amount>amount) (?:word|to|and|dash|comma) (?<second>amount) ${end}`,
);
