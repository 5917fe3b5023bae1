import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  configurationCompletionsAt,
  configurationHoverAt,
} from '../../server/src/language/configuration-files/configuration-file-help.ts';
import {
  frameworkFileCompletionsAt,
  frameworkFileHoverAt,
} from '../../server/src/language/configuration-files/framework-files.ts';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { someOf } from '../common/fast-run.ts';
import { readCaret } from './caret.ts';

const files = {
  configuration: { completionsAt: configurationCompletionsAt, hoverAt: configurationHoverAt },
  framework: { completionsAt: frameworkFileCompletionsAt, hoverAt: frameworkFileHoverAt },
};
type FileKind = keyof typeof files;

function labelsAt(kind: FileKind, marked: string): readonly string[] {
  const { text, offset } = readCaret(marked);
  return files[kind].completionsAt(text, offset).map(({ label }) => label);
}

/** The text after the completion `label` is taken at the caret. */
function taken(kind: FileKind, marked: string, label: string): string {
  const { text, offset } = readCaret(marked);
  const item = files[kind].completionsAt(text, offset).find((candidate) => candidate.label === label);
  if (item === undefined) {
    throw new Error(`${label} is not offered at\n${marked}`);
  }
  return text.slice(0, item.replaces.start) + item.text + text.slice(item.replaces.end);
}

function hoverText(kind: FileKind, marked: string): string | null {
  const { text, offset } = readCaret(marked);
  const hover = files[kind].hoverAt(text, offset);
  return hover && `${text.slice(hover.range.start, hover.range.end)} = ${helpAsPlainText(hover.help)}`;
}

describe('keyline.yaml', () => {
  test('offers every key that is not there yet', () => {
    expect(labelsAt('configuration', '$0')).toEqual([
      'extends',
      'rules',
      'ignore',
      'frameworks',
      'style',
      'theme',
      'newReportFramework',
      'final',
    ]);
    expect(labelsAt('configuration', 'final: true\nig$0\nrules:\n  score/missing: off\n')).toEqual([
      'extends',
      'ignore',
      'frameworks',
      'style',
      'theme',
      'newReportFramework',
    ]);
    expect(taken('configuration', 'fi$0', 'final')).toBe('final: ');
    expect(taken('configuration', 'ru$0: {}', 'rules')).toBe('rules: {}');
  });

  test('offers rules and groups that are not set yet', () => {
    const labels = labelsAt('configuration', 'rules:\n  score/mismatch: off\n  $0\nfinal: true\n');
    expect(labels).toContain('score/missing');
    expect(labels).toContain('score/*');
    expect(labels).not.toContain('score/mismatch');
    expect(labels).not.toContain('final');
    expect(labelsAt('configuration', 'rules: { $0 }')).toContain('score/missing');
    expect(taken('configuration', 'rules:\n  score/mi$0\n', 'score/missing')).toBe('rules:\n  score/missing: \n');
  });

  test('offers severities where one can stand, and true and false', () => {
    const severities = ['off', 'error', 'warning', 'information', 'hint'];
    expect(labelsAt('configuration', 'rules:\n  score/missing: $0')).toEqual(severities);
    expect(labelsAt('configuration', 'rules:\n  score/missing: { severity: $0 }')).toEqual(severities);
    expect(labelsAt('configuration', 'rules:\n  score/missing:\n    severity: w$0')).toEqual(severities);
    expect(taken('configuration', 'rules:\n  score/missing:$0', 'hint')).toBe('rules:\n  score/missing: hint');
    expect(taken('configuration', 'final: fa$0lse # always', 'true')).toBe('final: true # always');
  });

  test('offers frameworks for new reports, and writes none unasked', () => {
    expect(labelsAt('configuration', 'newReportFramework: $0')).toContain('cqc-single-assessment');
    expect(taken('configuration', 'newR$0', 'newReportFramework')).toBe('newReportFramework: ');
    expect(hoverText('configuration', 'newReportFramework: ofsted-$02025')).toMatch(/^ofsted-2025 = /);
  });

  test('offers nothing in a comment and for free text', () => {
    expect(labelsAt('configuration', '# $0')).toEqual([]);
    expect(labelsAt('configuration', 'extends: $0')).toEqual([]);
    expect(labelsAt('configuration', 'ignore:\n  - $0')).toEqual([]);
  });

  test('explains keys and rules', () => {
    expect(hoverText('configuration', 'fi$0nal: true\n')).toContain('final = final');
    expect(hoverText('configuration', 'rules:\n  score/mis$0sing: off\n')).toContain('Without configuration: error.');
    expect(hoverText('configuration', 'rules:\n  score/missing: o$0ff\n')).toContain('The rule is not run.');
    expect(hoverText('configuration', 'rules:\n  score/missing: { severity: hi$0nt }\n')).toContain('suggestion');
    expect(hoverText('configuration', 'ignore: [dra$0fts]\n')).toBeNull();
    expect(hoverText('configuration', 'unheard$0: of\n')).toBeNull();
  });
});

describe('a framework file', () => {
  const start = 'id: own\ntitle: Our own\n';

  test('offers the keys of the file, of the items of its lists, and of what stands in these', () => {
    expect(labelsAt('framework', `${start}$0`)).not.toContain('title');
    expect(labelsAt('framework', `${start}rat$0`)).toContain('ratings');
    expect(labelsAt('framework', `${start}ratings:\n  - $0`)).toEqual([
      'id, name',
      'id',
      'name',
      'aliases',
      'note',
      'spoken',
      'carries',
      'value',
      'tone',
      'description',
    ]);
    const second = `${start}keyQuestions:\n  - id: safe\n    statements:\n      - id: learning\n        $0\n`;
    expect(labelsAt('framework', second)).toEqual(['name', 'aliases', 'note', 'scored', 'neededFor']);
    expect(labelsAt('framework', `${start}keyQuestions:\n- id: safe\n  na$0\n  note: x\n`)).toEqual([
      'name',
      'aliases',
      'spoken',
      'done',
      'description',
      'optional',
      'ratings',
      'lowestOf',
      'statements',
    ]);
  });

  test('offers what fits the method that is chosen', () => {
    expect(labelsAt('framework', `${start}scoring:\n  method: $0\n`)).toEqual([
      'percentage',
      'lowest',
      'ladder',
      'judged',
    ]);
    expect(labelsAt('framework', `${start}scoring:\n  method: judged\n  $0\n`)).toEqual([]);
    expect(labelsAt('framework', `${start}scoring:\n  $0\n  method: percentage\n`)).toContain('bands');
    expect(labelsAt('framework', `${start}scoring:\n  method: percentage\n  tie: $0\n`)).toEqual([
      'half-up',
      'half-even',
      'half-down',
    ]);
  });

  test('explains keys at any depth', () => {
    expect(hoverText('framework', `${start}scoring:\n  method: percentage\n  ti$0e: half-up\n`)).toContain(
      'exact half',
    );
    expect(hoverText('framework', `${start}ratings:\n  - { id: good, car$0ries: 3 }\n`)).toContain('carries forward');
  });

  test('every key of the frameworks that are shipped is explained', () => {
    for (const name of someOf(readdirSync('schemas/frameworks'))) {
      const text = readFileSync(`schemas/frameworks/${name}`, 'utf8');
      const keys = new Map<string, number>();
      for (const match of text.matchAll(/^[ ]*(?:- )*(?<key>[A-Za-z]+):(?= |$)/gm)) {
        keys.set(match.groups?.key ?? '', match.index + match[0].length - 1);
      }
      for (const [key, offset] of keys) {
        expect(frameworkFileHoverAt(text, offset), `${name}: ${key}`).not.toBeNull();
      }
    }
  });
});
