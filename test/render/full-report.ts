/** A report that holds everything that can stand in one: every sort of value, of computed block and of Markdown. */
export const fullReport = `---
framework: cqc-single-assessment@2024-12
status: draft
provider: Harbour and Vale Trust
location: Harbour House
service: Acute wards for adults of working age
assessed: 3 to 14 March 2025
published: 28 April 2025
previous: { safe: Good, effective: Good, caring: Inadequate, responsive: Outstanding, well-led: Requires improvement }
notices: [Another provider ran this service until 2024.]
---

What this report is about, with a link to [Caring](#caring) and to [the guide](https://example.org/guide).

# Overall

Rating: Good

::ratings

::changes

# Safe

Rating: Requires improvement

Text that is *stressed* or **strong**, \`code\`, and a note[^1].

| Ward | Beds | Staff |
| :--- | ---: | :---: |
| Ash  |   12 |   8   |
| Elm  |   14 |   9   |

> A person told us that the ward was calm.

1. First
2. Second
   - nested

![A chart](https://example.org/chart.png)

![A plan](plan.png)

## Learning culture

- Score: 2
- Updated: 1/3/2025

People spoke up.

## Safe systems, pathways and transitions

Score: 3
Basis: not assessed

# Effective

Rating: Good

## Assessing needs

Score: five

# Caring

Rating: Outstanding
Score: 75
Rationale: Everything that we saw was beyond what is expected.
What we saw is told below.

## Kindness, compassion and dignity

Score: 4

## Treating people as individuals

Basis: carried forward

## Independence, choice and control

Score: 2
Updated: 1 March 2025

## Responding to people’s immediate needs

Score: 3

<!-- keyline-disable-next-line score/invalid: for the test -->
## Workforce wellbeing and enablement

Score: 3

::scores

# Responsive

Rating: Inadequate

# Well-led

Rating: Inspected but not rated

#### A heading much deeper

::actions

::unknown

[^1]: The note.
`;
