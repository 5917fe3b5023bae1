import { builtIn } from '../../framework/built-in.ts';

const framework = builtIn('cqc-single-assessment@2024-12');

/** By the name of a key question: the lines under its heading, and what each of its statements has in turn. */
export interface Scored {
  readonly lines?: string;
  /** As `3`, `2c` (carried forward), `n` (not assessed), `?` (a section without a score) or `-` (no section). */
  readonly statements: string;
}

/** Every statement has a score. */
export const whole: Readonly<Record<string, Scored>> = {
  Safe: { statements: '3 2 3 2c 3 3 2 3' },
  Effective: { statements: '3 3 3 3 3 3' },
  Caring: { lines: 'Score: 70', statements: '3 3 3 3 2' },
  Responsive: { statements: '4 4 4 4 4 4 3' },
  'Well-led': { statements: '1 2 2 2 2 2 2 ?' },
};

/** Of some, nothing is known yet; caring was carried forward. */
export const draft: Readonly<Record<string, Scored>> = {
  Safe: { statements: '3 2 - 2c ? n 2 3' },
  Effective: { lines: 'Score: 71', statements: '' },
  Caring: { statements: '3c 3c 2c 3c 3c' },
  'Well-led': { statements: '2 2 2 2 3 3 3 ?' },
};

/** A report by the single assessment framework with these scores; the sentence stands below this heading. */
export function scoredReport(
  keyQuestions: Readonly<Record<string, Scored>>,
  sentence: string,
  under = 'Overall',
): string {
  const below = (heading: string) => (heading === under ? `\n${sentence}\n` : '');
  const sections = framework.keyQuestions.flatMap(({ name, statements }) => {
    const { lines = '', statements: scores } = keyQuestions[name] ?? { statements: '' };
    const marks = scores.split(' ').filter((mark) => mark !== '');
    const own = statements.flatMap((statement, index) => {
      const mark = marks[index] ?? '-';
      return mark === '-' ? [] : [`## ${statement.name}\n\n${fieldsOf(mark)}${below(statement.name)}`];
    });
    return name in keyQuestions ? [`# ${name}\n\n${lines}\n${below(name)}`, ...own] : [];
  });
  const scope = Object.keys(keyQuestions).join(', ').toLowerCase();
  const head = `---\nframework: cqc-single-assessment@2024-12\nscope: [${scope}]\n---\n\n# Pear Tree Lodge\n`;
  return [head, `# Overall\n${below('Overall')}`, ...sections].join('\n');
}

function fieldsOf(mark: string): string {
  if (mark === 'n') {
    return 'Basis: not assessed\n';
  }
  const score = /\d/.exec(mark)?.[0];
  return `${score === undefined ? '' : `Score: ${score}\n`}${mark.endsWith('c') ? 'Basis: carried forward\n' : ''}`;
}
