import { ambiguousRegulation } from './action/ambiguous-regulation.ts';
import { breachCount } from './action/breach-count.ts';
import { mustWithoutNotice } from './action/must-without-notice.ts';
import { mustWithoutRegulation } from './action/must-without-regulation.ts';
import { shouldWithRegulation } from './action/should-with-regulation.ts';
import { titleMismatch } from './action/title-mismatch.ts';
import { unknownRegulation } from './action/unknown-regulation.ts';
import { carriedNames } from './claim/carried-names.ts';
import { carriedWithNarrative } from './claim/carried-with-narrative.ts';
import { claimChange } from './claim/change.ts';
import { conflictingCounts } from './claim/conflicting-counts.ts';
import { conflictingRatings } from './claim/conflicting-ratings.ts';
import { claimCount } from './claim/count.ts';
import { namedReport } from './claim/named-report.ts';
import { claimOverall } from './claim/overall.ts';
import { partOverWhole } from './claim/part-over-whole.ts';
import { claimRating } from './claim/rating.ts';
import { repeatedKeyQuestion } from './claim/repeated-key-question.ts';
import { claimScore } from './claim/score.ts';
import { specialMeasures } from './claim/special-measures.ts';
import { subjectName } from './claim/subject-name.ts';
import { totalMismatch } from './claim/total-mismatch.ts';
import { afterReport } from './date/after-report.ts';
import { invalidDate } from './date/invalid.ts';
import { dateMismatch } from './date/mismatch.ts';
import { dateOrder } from './date/order.ts';
import { reversedRange } from './date/reversed-range.ts';
import { dateStyle } from './date/style.ts';
import { unclosed } from './directive/unclosed.ts';
import { unknown as directiveUnknown } from './directive/unknown.ts';
import { invalid as frontMatterInvalid } from './frontmatter/invalid.ts';
import { missing as frontMatterMissing } from './frontmatter/missing.ts';
import { missingSector } from './frontmatter/missing-sector.ts';
import { shortenedValue } from './frontmatter/shortened-value.ts';
import { unknownFramework } from './frontmatter/unknown-framework.ts';
import { unknownKey } from './frontmatter/unknown-key.ts';
import { circularPrevious } from './link/circular-previous.ts';
import { missingAddress } from './link/missing-address.ts';
import { missingAnchor } from './link/missing-anchor.ts';
import { missingFile } from './link/missing-file.ts';
import { outsideWorkspace } from './link/outside-workspace.ts';
import { pilotPrevious } from './link/pilot-previous.ts';
import { undefinedReference } from './link/undefined-reference.ts';
import { unsafeAddress } from './link/unsafe-address.ts';
import { passageRules } from './passage-rules.ts';
import { dateOfBirth } from './privacy/date-of-birth.ts';
import { emailAddress } from './privacy/email.ts';
import { personInitials } from './privacy/initials.ts';
import { personName } from './privacy/name.ts';
import { insuranceNumber } from './privacy/national-insurance-number.ts';
import { nhsNumber } from './privacy/nhs-number.ts';
import { phoneNumber } from './privacy/phone.ts';
import { homePostcode } from './privacy/postcode.ts';
import { releaseMobile } from './privacy/release-mobile.ts';
import { roomNumber } from './privacy/room-number.ts';
import { smallGroup } from './privacy/small-group.ts';
import { betweenTo } from './prose/between-to.ts';
import { copiedText } from './prose/copied-text.ts';
import { houseTerm } from './prose/house-term.ts';
import { impossiblePercentage } from './prose/impossible-percentage.ts';
import { longSentence } from './prose/long-sentence.ts';
import { misspeltAbbreviation } from './prose/misspelt-abbreviation.ts';
import { mixedSpelling } from './prose/mixed-spelling.ts';
import { percentDecimals } from './prose/percent-decimals.ts';
import { placeholder } from './prose/placeholder.ts';
import { quoteMarks } from './prose/quote-marks.ts';
import { ratingCase } from './prose/rating-case.ts';
import { repeatedText } from './prose/repeated-text.ts';
import { repeatedWord } from './prose/repeated-word.ts';
import { reversedRange as reversedNumbers } from './prose/reversed-range.ts';
import { spelling } from './prose/spelling.ts';
import { undefinedAbbreviation } from './prose/undefined-abbreviation.ts';
import { breachCapped } from './rating/breach-capped.ts';
import { gridMismatch } from './rating/grid-mismatch.ts';
import { limitIgnored } from './rating/limit-ignored.ts';
import { ratingMismatch } from './rating/mismatch.ts';
import { missingRating } from './rating/missing.ts';
import { overallMismatch } from './rating/overall-mismatch.ts';
import { overallUndecided } from './rating/overall-undecided.ts';
import { rationaleNeeded } from './rating/rationale-needed.ts';
import { unknownRating } from './rating/unknown.ts';
import type { Rule, RuleDescription, SuppressionRule } from './rule.ts';
import { carriedMismatch } from './score/carried-mismatch.ts';
import { evidenceMismatch } from './score/evidence-mismatch.ts';
import { invalidScore } from './score/invalid.ts';
import { scoreMismatch } from './score/mismatch.ts';
import { missingScore } from './score/missing.ts';
import { unattainableScore } from './score/unattainable.ts';
import { duplicateField } from './structure/duplicate-field.ts';
import { duplicateSection } from './structure/duplicate-section.ts';
import { emptySection } from './structure/empty-section.ts';
import { leftOpen } from './structure/left-open.ts';
import { misplacedField } from './structure/misplaced-field.ts';
import { misplacedStatement } from './structure/misplaced-statement.ts';
import { missingKeyQuestion } from './structure/missing-key-question.ts';
import { missingStatement } from './structure/missing-statement.ts';
import { mistakenHeading } from './structure/mistaken-heading.ts';
import { sectionOrder } from './structure/section-order.ts';
import { skippedHeadingLevel } from './structure/skipped-heading-level.ts';
import { unknownField } from './structure/unknown-field.ts';
import { unknownStatement } from './structure/unknown-statement.ts';
import { unreadPart } from './structure/unread-part.ts';
import { noReason } from './suppression/no-reason.ts';
import { unused } from './suppression/unused.ts';

/** The rules that read words, passage by passage. */
const wordRules = passageRules([
  emailAddress,
  phoneNumber,
  releaseMobile,
  nhsNumber,
  insuranceNumber,
  dateOfBirth,
  homePostcode,
  personName,
  personInitials,
  roomNumber,
  smallGroup,
  placeholder,
  quoteMarks,
  repeatedWord,
  misspeltAbbreviation,
  undefinedAbbreviation,
  impossiblePercentage,
  percentDecimals,
  reversedNumbers,
  betweenTo,
  houseTerm,
  ratingCase,
  repeatedText,
  copiedText,
  longSentence,
  mixedSpelling,
  spelling,
  afterReport,
  missingAddress,
]);

/** Every rule about reports, group by group. */
export const rules: readonly Rule[] = [
  frontMatterMissing,
  frontMatterInvalid,
  unknownKey,
  shortenedValue,
  unknownFramework,
  missingSector,
  missingKeyQuestion,
  missingStatement,
  unknownStatement,
  misplacedStatement,
  duplicateSection,
  sectionOrder,
  skippedHeadingLevel,
  mistakenHeading,
  emptySection,
  unknownField,
  duplicateField,
  misplacedField,
  leftOpen,
  unreadPart,
  missingScore,
  invalidScore,
  scoreMismatch,
  unattainableScore,
  carriedMismatch,
  evidenceMismatch,
  missingRating,
  unknownRating,
  ratingMismatch,
  limitIgnored,
  overallMismatch,
  overallUndecided,
  breachCapped,
  rationaleNeeded,
  gridMismatch,
  claimScore,
  claimRating,
  claimChange,
  claimCount,
  carriedNames,
  carriedWithNarrative,
  partOverWhole,
  conflictingCounts,
  totalMismatch,
  conflictingRatings,
  repeatedKeyQuestion,
  namedReport,
  subjectName,
  specialMeasures,
  claimOverall,
  invalidDate,
  reversedRange,
  dateStyle,
  dateOrder,
  dateMismatch,
  mustWithoutRegulation,
  shouldWithRegulation,
  unknownRegulation,
  ambiguousRegulation,
  titleMismatch,
  mustWithoutNotice,
  breachCount,
  ...wordRules,
  missingFile,
  outsideWorkspace,
  missingAnchor,
  undefinedReference,
  circularPrevious,
  pilotPrevious,
  unsafeAddress,
  directiveUnknown,
  unclosed,
];

/** The rules about suppressions; they run last. */
export const suppressionRules: readonly SuppressionRule[] = [unused, noReason];

/** What all rules say of themselves, in the order of lists and indexes. */
export const ruleDescriptions: readonly RuleDescription[] = [...rules, ...suppressionRules];
