import { isOfAnotherTime } from '../pieces/gates.ts';
import { matchesOf, placeIn, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import { isOneOf } from '../words/written.ts';
import type { DateClaim } from './claims.ts';
import { type DayPiece, type DaySentence, daysIn } from './day-pieces.ts';

const on = '(?:break|in|now|open|comma|dash|for)*';
/** “On Maple Row”, “about the home”. */
const ofWhat = '(?:(?:break|of|for|word) (?<named>(?:subject|name){1,6}))?';
const forms = [
  // “This report was published on …”, “in a report published today (…)”.
  `(?<document>document|rating) ${ofWhat} comma? relative? (?:be|have)* publish (?:break regulator)? ${on} (?<days>days|month)`,
  // “Inspectors visited the home and published its report on …”.
  `(?<publish>publish) (?:a)? (?<document>document) ${ofWhat} ${on} (?<days>days|month)`,
  // “Published: 18 July 2025.”, “the regulator has today (22 June 2023) published its report”.
  `^ (?<document>publish) (?:dash|break|now)* (?<days>days)`,
  `^ (?<document>publish) in (?<days>month) comma document`,
  // “Publication date: …”, “publication of the report was on …”.
  `^ (?<document>publish) day-word (?:be|dash)* (?<days>days)`,
  `^ (?<document>publish) (?:of document)? be break? (?<days>days)`,
  `regulator have now open (?<days>days) close (?<document>publish) a? document`,
  // “On 21 August the report on Maple Row was published.”
  `^ (?:break)? (?<days>days) comma? (?<document>document) ${ofWhat} (?:be|have)* publish (?! break? (?:days|month))`,
  // “Today, 21 August 2025, the regulator has published its report.”
  `^ (?:now (?:comma|open)?|break)? (?<days>days) (?:comma|close)? regulator have? (?<document>publish) a? document`,
  // “A month from publication on 14 June”.
  `(?<=from|of|and|after|before|in|break) (?<document>publish) comma? break (?<days>days)`,
  `day-word of (?<document>publish) (?:be|dash)* (?<days>days|month)`,
].map(shapePattern);

/** What a sentence says of the day on which the report was published. */
export function readPublication({ pieces, isQuestion }: DaySentence): readonly DateClaim[] {
  const shape = shapeOf(pieces);
  return forms
    .flatMap((form) => matchesOf(form, shape))
    .flatMap(({ from, to, groups }): readonly DateClaim[] => {
      const { days, start, end } = daysIn(pieces, groups.days);
      const before = pieces[placeIn(groups.document) - 1];
      const isSupposed = pieces
        .slice(0, to)
        // “The provider has until 14 July, a month from publication on 14 June”.
        .some(({ kind, text }) => ['condition', 'hedge', 'deny'].includes(kind) && !isOneOf(text, 'until'));
      const isOther =
        isQuestion ||
        isSupposed ||
        isOthers(before) ||
        isByOthers(pieces, placeIn(groups.publish)) ||
        isOfAnotherTime(pieces, from, to);
      return isOther ? [] : [{ kind: 'published', days, of: nameIn(pieces, groups.named), start, end }];
    });
}

/** “Healthwatch has published a report”: somebody else’s. */
function isByOthers(pieces: readonly DayPiece[], publish: number): boolean {
  const doer = pieces.slice(0, Math.max(0, publish)).findLast(({ kind }) => kind !== 'have' && kind !== 'now');
  return isOfKind(doer, 'name', 'other-voice');
}

/** The name of what a report is on; null where it is not named. */
function nameIn(pieces: readonly DayPiece[], group: readonly [number, number] | undefined): string | null {
  const words = group === undefined ? [] : pieces.slice(...group);
  return words.some(({ kind }) => kind === 'name') ? words.map(({ text }) => text).join(' ') : null;
}

/** “The audit report”, “the ombudsman’s report”: somebody else’s. */
function isOthers(before: DayPiece | undefined): boolean {
  return (
    before !== undefined &&
    (['word', 'name', 'other-voice'].includes(before.kind) || (before.owner && before.kind !== 'regulator'))
  );
}
