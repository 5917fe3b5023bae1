const beginning = `---
framework: cqc-single-assessment@2024-12
status: draft
scope: [Caring]
---

# Caring

Rating: Good
`;

const statements = `
## Kindness, compassion and dignity

Score: 3

Staff greeted people by name.

## Treating people as individuals

Score: 3

Staff knew what mattered to each person.

## Independence, choice and control

Score: 2

People chose what to wear.

## Responding to people's immediate needs

Score: 2

Call bells were answered late at night.

## Workforce wellbeing and enablement

Score: 3

Staff had time to rest.
`;

/** A report in which everything agrees: 13 of 20 is 65, and that is Good. */
export const rightReport = `${beginning}Score: 65\n${statements}`;

/** The same report with a stated score, on line 10, that its statements do not give. */
export const wrongReport = `${beginning}Score: 58\n${statements}`;

/** The same again, with a comment on line 10 that keeps the finding back. */
export const suppressedReport = wrongReport.replace(
  'Score: 58',
  '<!-- keyline-disable-next-line score/mismatch: published so -->\nScore: 58',
);
