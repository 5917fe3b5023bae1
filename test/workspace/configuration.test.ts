import { describe, expect, test } from 'vitest';
import type { ConfigurationProblem, Origin } from '../../server/src/configuration/configuration.ts';
import type { FileReader } from '../../server/src/configuration/file-reader.ts';
import { loadConfiguration } from '../../server/src/configuration/load-configuration.ts';
import { resolveConfiguration, ruleSettings } from '../../server/src/configuration/resolve-configuration.ts';
import { defaultStyle } from '../../server/src/rules/style/built-in-style.ts';
import { madeUpRules } from './made-up-rules.ts';

type Files = Readonly<Record<string, string>>;

/** Resolves `keyline.yaml` among files that exist only here. */
async function resolve(files: Files) {
  const reader: FileReader = {
    readText: async (file) => files[file] ?? null,
    isWithinReach: async () => true,
    resolve: (_, reference) => reference.replace(/^\.\//, ''),
  };
  const chain = await loadConfiguration('keyline.yaml', files['keyline.yaml'] ?? '', reader);
  const configuration = resolveConfiguration(chain.files, madeUpRules);
  const problems = [...chain.problems, ...configuration.problems].map((problem) => ({
    marked: textAt(files, problem),
    message: problem.message,
  }));
  return { configuration, problems, origin: (origin: Origin | null) => originText(files, origin) };
}

function textAt(files: Files, { file, range }: Pick<ConfigurationProblem, 'file' | 'range'>): string {
  return (files[file] ?? '').slice(range.start, range.end);
}

function originText(files: Files, origin: Origin | null): string {
  return origin === null ? 'default' : `${origin.file}: ${textAt(files, origin)}`;
}

describe('the configuration in force', () => {
  test('an empty file changes nothing', async () => {
    const { configuration, problems } = await resolve({ 'keyline.yaml': '# nothing yet\n' });
    expect(problems).toEqual([]);
    expect(configuration.final).toEqual({ value: false, origin: null });
    expect(configuration.severities.get('score/mismatch')).toEqual({ value: 'error', origin: null });
    expect(ruleSettings(configuration, defaultStyle()).severities.size).toBe(0);
  });

  test('every value knows the file and the place it came from', async () => {
    const { configuration, problems, origin } = await resolve({
      'keyline.yaml': 'extends: base.yaml\nrules:\n  score/mismatch: warning\nignore: [drafts/]\n',
      'base.yaml': 'final: true\nframeworks:\n  - own.yaml\nignore: [old/]\n',
    });
    expect(problems).toEqual([]);
    const mismatch = configuration.severities.get('score/mismatch');
    expect(mismatch?.value).toBe('warning');
    expect(origin(mismatch?.origin ?? null)).toBe('keyline.yaml: warning');
    expect(origin(configuration.final.origin)).toBe('base.yaml: true');
    expect(configuration.ignore.map((setting) => origin(setting.origin))).toEqual([
      'base.yaml: old/',
      'keyline.yaml: drafts/',
    ]);
    expect(configuration.frameworks.map((setting) => origin(setting.origin))).toEqual(['base.yaml: own.yaml']);
  });

  test('a rule wins over its group in one file, and the nearer file over the one it extends', async () => {
    const { configuration } = await resolve({
      'keyline.yaml': 'extends: ./base.yaml\nrules: { score/*: hint }\n',
      'base.yaml': 'rules: { score/mismatch: off, prose/*: error, prose/long-sentence: warning }\n',
    });
    const severities = [...configuration.severities].map(([id, { value }]) => `${id} ${value}`);
    expect(severities).toEqual(['score/mismatch hint', 'score/missing hint', 'prose/long-sentence warning']);
  });

  test('options go to the rule with its severity', async () => {
    const { configuration, problems } = await resolve({
      'keyline.yaml': 'rules:\n  prose/long-sentence: { severity: warning, words: 30, names: [Duty of Candour] }\n',
    });
    expect(problems).toEqual([]);
    const settings = ruleSettings(configuration, defaultStyle());
    expect(settings.severities).toEqual(new Map([['prose/long-sentence', 'warning']]));
    expect(settings.options.get('prose/long-sentence')).toEqual(
      new Map<string, unknown>([
        ['words', 30],
        ['names', ['Duty of Candour']],
      ]),
    );
  });
});

describe('what is wrong is said at its place', () => {
  async function check(text: string, marked: string, message: RegExp): Promise<void> {
    const { problems } = await resolve({ 'keyline.yaml': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.marked).toBe(marked);
    expect(problems[0]?.message).toMatch(message);
  }

  test('a rule that does not exist', () =>
    check(
      'rules:\n  score/mismach: off\n',
      'score/mismach',
      /^Unknown rule score\/mismach: did you mean score\/mismatch\?/,
    ));

  test('a key that does not exist', () =>
    check('fnal: true\n', 'fnal', /^Unknown key fnal: did you mean final\? The keys are extends, rules/));

  test('a severity that does not exist', () =>
    check('rules:\n  score/mismatch: fatal\n', 'fatal', /score\/mismatch is not known: write off, error, warning/));

  test('an option that the rule does not have', () =>
    check('rules:\n  prose/long-sentence: { word: 3 }\n', '3', /has no option word: did you mean words\?/));

  test('an option of the wrong kind', () =>
    check('rules:\n  prose/long-sentence: { words: [a] }\n', '[a]', /must be a number, 1 or more/));

  test('an option that is too small', () =>
    check('rules:\n  prose/long-sentence: { words: 0 }\n', '0', /must be a number, 1 or more/));

  test('a number where names are wanted', () =>
    check('rules:\n  prose/long-sentence: { names: 3 }\n', '3', /must be a list of names/));

  test('options for a whole group', () =>
    check('rules:\n  prose/*: { words: 3 }\n', 'prose/*', /Options belong to one rule/));

  test('a value of the wrong kind', () => check('ignore: drafts\n', 'drafts', /^ignore must be a list/));

  test('a list where a map belongs', () => check('- final\n', '- final\n', /^This must be a map/));

  test('broken YAML', () => check('ignore: [a\n', '', /^This is not YAML: close with “]”/));

  test('an alias bomb', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(10).fill(inner).join(', ')}]\n`;
    });
    return check(levels.join(''), levels.join(''), /aliases of this file stand for more than 100 values/);
  });

  test('what is sound beside it still holds', async () => {
    const { configuration } = await resolve({ 'keyline.yaml': 'final: yes please\nrules: { score/missing: off }\n' });
    expect(configuration.severities.get('score/missing')?.value).toBe('off');
    expect(configuration.final.value).toBe(false);
  });
});

describe('extends', () => {
  test('a file that is not there is a problem at the name', async () => {
    const { problems } = await resolve({ 'keyline.yaml': 'extends: nowhere.yaml\nfinal: true\n' });
    expect(problems).toEqual([
      { marked: 'nowhere.yaml', message: expect.stringMatching(/^nowhere\.yaml cannot be read/) },
    ]);
  });

  test('files that extend each other end in a problem, not in a circle', async () => {
    const { problems } = await resolve({
      'keyline.yaml': 'extends: base.yaml\n',
      'base.yaml': 'extends: keyline.yaml\n',
    });
    expect(problems).toEqual([
      { marked: 'keyline.yaml', message: expect.stringMatching(/^keyline\.yaml extends this file in turn/) },
    ]);
  });
});
