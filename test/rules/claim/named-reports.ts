import type { OtherFiles } from '../../common/lint-text.ts';

/** Reports that releases name. */
export const namedReports: OtherFiles = {
  'elm.report.md': `---
framework: cqc-single-assessment@2024-12
location: Elm House
assessed: 3 to 14 March 2025
published: 28 April 2025
scope: [safe, effective, caring]
---

# Overall

Rating: Good
Previous rating: Requires improvement

# Safe

Rating: Requires improvement
Score: 59

# Effective

Rating: Good
Score: 75

# Caring

Rating: Good
Score: 70

# Requirement notices

- Regulation 12 Safe care and treatment
- Regulation 17 Good governance
`,
  'oak.report.md': `---
framework: cqc-single-assessment@2024-12
location: Oak Lodge
assessed: 10 March 2025
scope: [safe]
---

# Overall

Rating: Inadequate

# Safe

Rating: Inadequate
Score: 31

# Requirement notices

- Regulation 18 Staffing
`,
  'ash.report.md': `---
framework: cqc-single-assessment@2024-12
location: Ash Court
scope: [safe, caring]
---

# Overall

Rating: Good

# Safe

Rating: Good
`,
  'yew.report.md': `---
framework: cqc-single-assessment@2023-11
location: Yew Tree
scope: [safe, effective]
---

# Overall

Rating: Good
Score: 64

# Safe

Rating: Good
Score: 66

# Effective

Rating: Requires improvement
Score: 62
`,
  'may.report.md': `---
framework: cqc-single-assessment@2024-12
location: May Court
scope: [safe]
---

# Overall

Rating: Good

# Safe

Rating: Good

## Learning culture

Score: 3

## Safeguarding

Score: 2
`,
  'trust.report.md': `---
framework: cqc-inspection
sector: NHS trust
provider: Lakeside NHS Foundation Trust
assessed: 3 to 14 March 2025
scope: [safe]
---

# Overall

Rating: Good
Previous rating: Good

# Action the trust MUST take to improve

- The trust must repair the alarms. (Regulation 15(1)(e))

# Crisis services

## Overall

Rating: Requires improvement
Previous rating: Inadequate

## Safe

Rating: Requires improvement

# Wards for older people

## Overall

Rating: Good

## Safe

Rating: Good
`,
};

/** A release that names these of them, with a sentence. */
export function release(reports: string, sentence: string, front = ''): string {
  const framework = reports === 'trust' ? 'cqc-inspection' : 'cqc-single-assessment@2024-12';
  const files = reports.split(' ').map((name) => `${name}.report.md`);
  return `---
framework: ${framework}
kind: news
reports: [${files.join(', ')}]
${front === '' ? '' : `${front}\n`}---

# Inspectors publish their findings

${sentence}
`;
}
