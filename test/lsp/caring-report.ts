/** A report on Caring whose statements give 65, and which states 66. */
export const caringReport = `---
framework: cqc-single-assessment
scope: caring
---

# Caring

Rating: Good
Score: 66

## Kindness, compassion and dignity

Score: 3

## Treating people as individuals

Score: 3

## Independence, choice and control

Score: 2

## Responding to people’s immediate needs

Score: 3

## Workforce wellbeing and enablement

Score: 2

People 🙂 were met by staff.
`;
