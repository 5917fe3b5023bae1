/**
 * Whole reports as an author types them, of all that reports are made of. In every editor that Keyline serves, what is
 * typed must be what stands in the file.
 */
export const typedReports: Readonly<Record<string, string>> = {
  care: `---
framework: cqc-single-assessment
scope: caring
provider: Lakeside Homes Limited
location: Lakeside
sector: Care home
previous:
  caring: Requires improvement
assessed: 4 to 6 March 2025
---

# Caring
Rating: Good
Score: 80

We looked at two quality statements. Staff were kind (all of them)
and people said so.
Safe care was given. We did what we could.

## Kindness, compassion and dignity
Score: 3
Basis: assessed

- first
- We did not look
  - Score
- Safe

1. Regulation 12
2. Well-led

| what | score |
| --- | --- |
| Rating | 3 |

> We were told: Score: 4

See [the plan](plan.md) and ![the door](door.png).

<!-- keyline-disable-next-line score/mismatch: as published -->

::scores
`,
  wrapped: `---
framework: cqc-single-assessment
scope: [
  safe
]
---

# Safe

## Safeguarding
Score: 3

People (all
of them) said “we feel
safe”. See [the
plan](plan.md) and {this
too}.
`,
};
