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

Staff knew people by name.

## Treating people as individuals

Score: 3

Plans said what mattered to each person.

## Independence, choice and control

Score: 2

Two people could not choose when to get up.

## Responding to people’s immediate needs

Score: 3

Calls were answered within a minute.

## Workforce wellbeing and enablement

Score: 2

The rota left no time for supervision. 🙂 was on the door.
`;
