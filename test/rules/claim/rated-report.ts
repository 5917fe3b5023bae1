/** Reports on one service, one of them on a part of it, and one on two services, with ratings of now and from before. */
const texts = {
  home: `framework: cqc-inspection@adult-social-care
kind: inspection
location: Pear Tree Lodge
provider: Orchard Care Ltd
assessed: 3 to 5 June 2020
scope: [safe, caring, responsive]
---

# Pear Tree Lodge

# Overall

Rating: Good
Previous rating: Requires improvement
<Overall>
# Safe

Rating: Requires improvement
Previous rating: Requires improvement
<Safe>
# Caring

Rating: Good
<Caring>
# Responsive

Rating: Outstanding
Previous rating: Good
<Responsive>
`,
  unrated: `framework: cqc-inspection@adult-social-care
kind: inspection
location: Pear Tree Lodge
scope: [safe, caring]
---

# Pear Tree Lodge

# Overall
<Overall>
# Safe

Rating: Inadequate
<Safe>
# Caring
<Caring>
`,
  part: `framework: cqc-inspection@adult-social-care
kind: inspection
location: Pear Tree Lodge
scope: [safe]
---

# Pear Tree Lodge

# Overall

Rating: Requires improvement
<Overall>
# Safe

Rating: Good
`,
  hospital: `framework: cqc-inspection
sector: NHS acute hospital
kind: inspection
location: Lakeside Hospital
provider: Lakeside NHS Foundation Trust
scope: [safe]
---

# Lakeside Hospital

## Overall

Rating: Good
<Overall>
# Surgery

## Overall

Rating: Good
Previous rating: Requires improvement
<Surgery>
## Safe

Rating: Requires improvement
<Safe>
# Maternity

## Overall

Rating: Inadequate
Previous rating: Good
<Maternity>
## Safe

Rating: Inadequate
`,
};

/** The report with a sentence below one of its headings. */
export function ratedReport(report: string, sentence: string, under: string): string {
  const text = texts[report as keyof typeof texts];
  return `---\n${text}`.replaceAll(/^<(.*)>$/gm, (_, heading) => (heading === under ? `\n${sentence}\n` : ''));
}
