import type { RatedPart } from '../../analysis/rated-parts.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Report } from '../../report/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { wrongRatingClaimsOn } from '../claim/rating.ts';
import { wrongChangesOn } from '../claim/wrong/wrong-changes.ts';
import type { Fix } from '../finding.ts';

/**
 * The fix that makes a part state this rating, or nothing where a sentence about the part would then be wrong:
 * only the author can say whether the rating or the sentence has to change.
 */
export function ratingFix(
  report: Report,
  framework: Framework,
  part: RatedPart,
  rating: string,
  edit: TextEdit,
  safe: boolean,
): readonly Fix[] {
  const name = ratingName(framework, rating);
  const after = { ...part, statedRating: { text: name, rating, label: null, range: edit } };
  const wrongSentences = (candidate: RatedPart) =>
    wrongRatingClaimsOn(candidate, framework).length + wrongChangesOn(candidate, framework, report.document).length;
  return wrongSentences(after) > wrongSentences(part)
    ? []
    : [{ title: `Write the rating ${name}`, safe, edits: [edit] }];
}
