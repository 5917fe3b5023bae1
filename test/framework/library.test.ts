import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import {
  addFrameworks,
  builtInLibrary,
  frameworkReference,
  listFrameworks,
  resolveFramework,
} from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import type { CalendarDay } from '../../server/src/text/dates/dates.ts';

const library = builtInLibrary();

function resolved(reference: string, day: CalendarDay | null = null): Framework {
  const { framework, problem } = resolveFramework(library, reference, day);
  expect(problem).toBeUndefined();
  if (framework === undefined) {
    throw new Error(`${reference} does not resolve`);
  }
  return framework;
}

function revisionOn(year: number, month: number, day: number): string | null {
  return resolved('cqc-single-assessment', { year, month, day }).revision;
}

describe('which revision a report follows', () => {
  test('the one in force on the day of the assessment', () => {
    expect(revisionOn(2023, 11, 21)).toBe('2023-11');
    expect(revisionOn(2024, 11, 30)).toBe('2023-11');
    expect(revisionOn(2024, 12, 1)).toBe('2023-11');
    expect(revisionOn(2024, 12, 2)).toBe('2024-12');
    expect(revisionOn(2025, 3, 14)).toBe('2024-12');
  });

  test('the earliest where the day lies before all of them', () => {
    expect(revisionOn(2019, 1, 1)).toBe('2023-11');
  });

  test('the latest where no day is known', () => {
    expect(resolved('cqc-single-assessment').revision).toBe('2024-12');
  });

  test('the one that is named, whatever the day', () => {
    expect(resolved('cqc-single-assessment@2023-11', { year: 2026, month: 1, day: 1 }).revision).toBe('2023-11');
    expect(resolved(' cqc-single-assessment @ 2023-11 ').revision).toBe('2023-11');
  });

  test('none where the framework has only one', () => {
    const framework = resolved('cqc-local-authority');
    expect(framework.revision).toBeNull();
    expect(frameworkReference(framework)).toBe('cqc-local-authority');
  });

  test('is always the same object', () => {
    expect(resolved('cqc-single-assessment')).toBe(resolved('cqc-single-assessment@2024-12'));
    expect(frameworkReference(resolved('cqc-single-assessment'))).toBe('cqc-single-assessment@2024-12');
  });
});

describe('a reference that leads nowhere', () => {
  test('names the frameworks there are and the nearest', () => {
    expect(resolveFramework(library, 'cqc-single-assesment', null).problem).toEqual({
      kind: 'unknown-framework',
      name: 'cqc-single-assesment',
      known: listFrameworks(library).map(({ id }) => id),
      nearest: 'cqc-single-assessment',
    });
  });

  test('names the revisions there are', () => {
    expect(resolveFramework(library, 'cqc-single-assessment@2024-1', null).problem).toEqual({
      kind: 'unknown-revision',
      name: '2024-1',
      known: ['2023-11', '2024-12'],
      nearest: '2024-12',
    });
    expect(resolveFramework(library, 'cqc-local-authority@2024', null).problem?.known).toEqual([]);
  });

  test('finds the only one of which it is a word, and none where there are several', () => {
    expect(resolveFramework(library, 'food', null).problem?.nearest).toBe('food-hygiene-rating-uk');
    expect(resolveFramework(library, 'cqc', null).problem?.nearest).toBeNull();
  });

  test('finds nothing near to nonsense', () => {
    expect(resolveFramework(library, '', null).problem?.nearest).toBeNull();
    expect(resolveFramework(library, 'x'.repeat(100_000), null).problem?.nearest).toBeNull();
  });
});

describe('own frameworks', () => {
  const own: FrameworkFile = {
    id: 'village-schools',
    title: 'Village schools',
    keyQuestions: [{ id: 'teaching', name: 'Teaching', aliases: [], statements: [] }],
    ratings: [{ id: 'fine', name: 'Fine', aliases: [], carries: null }],
    scoring: { method: 'judged' },
  };

  test('are found beside those that come with Keyline', () => {
    const more = addFrameworks(library, [own]);
    const shipped = listFrameworks(library).map(({ id }) => id);
    expect(shipped).toContain('cqc-single-assessment');
    expect(listFrameworks(more).map(({ id }) => id)).toEqual([...shipped, 'village-schools']);
    const { framework } = resolveFramework(more, 'village-schools', null);
    expect(framework?.overallNames).toEqual(['Overall']);
    expect(framework?.overall.method).toBe('none');
    expect(framework?.terms.keyQuestion).toBe('key question');
  });

  test('take the place of one with the same id, and leave the first library as it was', () => {
    const more = addFrameworks(library, [{ ...own, id: 'cqc-local-authority' }]);
    expect(resolveFramework(more, 'cqc-local-authority', null).framework?.title).toBe('Village schools');
    expect(resolved('cqc-local-authority').title).not.toBe('Village schools');
  });
});

test.each([
  'framework: cqc-inspection',
  'framework: cqc-inspection\nsector: NHS trust',
  'framework: cqc-single-assessment\nassessed: 3 June 2025',
  'framework: care-inspectorate-wales\nsector: Care home',
])('to check a report with “%s” no other framework is read', (frontMatter) => {
  const read = new Set<string>();
  const files = [...builtInLibrary().files].map(([id, file]): [string, typeof file] => {
    const noted = () => {
      read.add(id);
      return file();
    };
    return [id, noted];
  });
  const text = `---\n${frontMatter}\n---\n\n# Caring\n\nRating: Good\n\nThe ward was calm, and staff on the wards of the trust were kind.\n`;
  lint(analyse(parseDocument(text), { library: { files: new Map(files) } }), defaultSettings);
  expect([...read]).toEqual([/framework: (\S+)/.exec(frontMatter)?.[1]]);
});
