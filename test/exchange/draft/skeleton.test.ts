import { describe, expect, it } from 'vitest';
import { type SkeletonOptions, skeletonReport } from '../../../server/src/exchange/draft/skeleton.ts';
import { builtInLibrary, listFrameworks, resolveFramework } from '../../../server/src/framework/file/library.ts';
import { lintText } from '../../common/lint-text.ts';

function skeleton(reference: string, options: SkeletonOptions = {}): string {
  const { framework } = resolveFramework(builtInLibrary(), reference, null);
  if (framework === undefined) {
    throw new Error(`There is no framework ${reference}.`);
  }
  return skeletonReport(framework, options);
}

const headings = (report: string, mark: string) => report.split('\n').filter((line) => line.startsWith(`${mark} `));

describe('a new report', () => {
  it('has a section for all that the framework asks', () => {
    const report = skeleton('cqc-single-assessment');
    expect(headings(report, '#')).toEqual([
      '# Overall',
      '# Safe',
      '# Effective',
      '# Caring',
      '# Responsive',
      '# Well-led',
    ]);
    expect(headings(report, '##')).toHaveLength(34);
    expect(report).toMatch(/^---\nframework: cqc-single-assessment@2024-12\nstatus: draft\n---\n/u);
  });

  it('begins with what is rated for all services together, where their ratings are combined', () => {
    const report = skeleton('cqc-inspection@nhs-trust', { services: ['Maternity', 'Surgery'] });
    expect(headings(report, '#')).toEqual(['# Overall', '# Well-led', '# Maternity', '# Surgery']);
    expect(headings(report, '##')).toHaveLength(12);
    expect(lintText(report).every(({ severity }) => severity === 'hint')).toBe(true);
  });

  it('holds only the key questions of its scope, and no overall rating then', () => {
    const report = skeleton('cqc-single-assessment', { scope: ['Caring'], service: 'Lantern House' });
    expect(report.slice(0, report.indexOf('## Treating'))).toBe(`---
framework: cqc-single-assessment@2024-12
status: draft
scope:
  - Caring
service: Lantern House
---

# Caring

Rating:

## Kindness, compassion and dignity

Score:

`);
  });

  it('asks for a rating of the whole alone where only the whole is rated', () => {
    const report = skeleton('cqc-local-authority');
    expect(report.match(/^Rating:/gmu)).toHaveLength(1);
    expect(report.match(/^Score:/gmu)).toHaveLength(9);
  });

  it('has the evidence categories under every scored statement where the framework has them', () => {
    const report = skeleton('cqc-single-assessment@2023-11', { scope: ['Well-led'] });
    expect(headings(report, '##')).toHaveLength(8);
    expect(headings(report, '###')).toHaveLength(7 * 6);
    expect(headings(report, '###').slice(0, 2)).toEqual([
      '### People’s experience of health and care services',
      '### Feedback from staff and leaders',
    ]);
    expect(report.match(/^Score:/gmu)).toHaveLength(7 + 7 * 6);
  });

  it('has no score for a statement that is not scored', () => {
    expect(skeleton('cqc-single-assessment').match(/^Score:/gmu)).toHaveLength(33);
  });

  it('repeats the key questions for each service', () => {
    const report = skeleton('cqc-single-assessment', { services: ['Wards', 'Clinics'], scope: ['Safe', 'Caring'] });
    expect(headings(report, '#')).toEqual(['# Wards', '# Clinics']);
    expect(headings(report, '##')).toEqual(['## Safe', '## Caring', '## Safe', '## Caring']);
  });

  it.each([
    ['cqc-single-assessment@2023-11', {}],
    ['cqc-single-assessment@2024-12', {}],
    ['cqc-single-assessment', { scope: ['Caring'] }],
    ['cqc-single-assessment', { services: ['Wards', 'Clinics'] }],
    ['cqc-local-authority', {}],
  ])('of %s with %o has findings of the kind "still to do" only', (reference, options) => {
    const severities = lintText(skeleton(reference, options)).map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set(['hint']));
  });
});

describe('a new report of every framework', () => {
  const references = listFrameworks(builtInLibrary()).flatMap(({ id, revisions }) =>
    revisions.length === 0 ? [id] : revisions.map(({ revision }) => `${id}@${revision}`),
  );

  it.each(references)('%s lacks only what is still to be written', (reference) => {
    const findings = lintText(skeleton(reference));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('a new report on a school', () => {
  it('has the areas that every school has, and no standards', () => {
    const report = skeleton('ofsted-2025');
    expect(headings(report, '#')).toEqual([
      '# Safeguarding',
      '# Inclusion',
      '# Curriculum and teaching',
      '# Achievement',
      '# Attendance and behaviour',
      '# Personal development and well-being',
      '# Leadership and governance',
    ]);
    expect(headings(report, '##')).toEqual([]);
  });

  it('has early years where its scope names them', () => {
    expect(headings(skeleton('ofsted-2025', { scope: ['Early years', 'Inclusion'] }), '#')).toEqual([
      '# Inclusion',
      '# Early years',
    ]);
  });
});
