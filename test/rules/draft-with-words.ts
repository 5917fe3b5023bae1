/** A draft whose only prose these words are; `kind` makes another text of it, such as a news release. */
export function draftWithWords(words: string, kind = 'assessment'): string {
  return `---
framework: cqc-single-assessment@2024-12
kind: ${kind}
location: RJN House
provider: Dr Anna Smith
status: draft
scope: caring
---

# Caring

Basis: not assessed

${words}
`;
}
