import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { debianProgram, installTimeout } from '../../common/debian-program.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

async function script(shell: string): Promise<string> {
  const { code, out, error } = await keyline(['completion', shell], { folder: folderWith({}) });
  expect([code, error]).toEqual([0, '']);
  return out;
}

/** What bash offers for the last of these words. */
function bashOffers(completion: string, words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _keyline; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', `${completion}\n${asked}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

/** What everybody who presses Tab expects, whatever the shell: the last word, and what is offered for it. */
const expected: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['keyline', 'li'], ['lint']],
  [
    ['keyline', 'lint', '--stat'],
    ['--statistics', '--stats'],
  ],
  [
    ['keyline', 'lint', '--format', 'j'],
    ['json', 'junit'],
  ],
  [
    ['keyline', 'explain', 'score/mis'],
    ['score/mismatch', 'score/missing'],
  ],
  [['keyline', 'new', '--framework', 'ofsted-2'], ['ofsted-2025']],
  [['keyline', 'completion', 'f'], ['fish']],
  [['keyline', 'help', 'ren'], ['render']],
];

test('bash completes commands, options, their values, rules and frameworks', async () => {
  const completion = await script('bash');
  for (const [words, offered] of expected) {
    expect([...bashOffers(completion, words)].sort(), words.join(' ')).toEqual(offered);
  }
  // For these bash offers files.
  expect(bashOffers(completion, ['keyline', 'lint', 'wa'])).toEqual([]);
  expect(bashOffers(completion, ['keyline', 'lint', '--output', 'x'])).toEqual([]);
});

test('fish completes the same', { timeout: installTimeout }, async (context) => {
  const fish = debianProgram(context, 'fish', ['fish']);
  const folder = folderWith({ 'keyline.fish': await script('fish') });
  for (const [words, offered] of expected) {
    const asked = `source ${join(folder, 'keyline.fish')}; complete -C "${words.join(' ')}"`;
    const { stdout } = spawnSync(fish, ['--no-config', '-c', asked], { encoding: 'utf8', env: { HOME: folder } });
    const found = stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);
    expect(found.sort(), words.join(' ')).toEqual(offered);
  }
});

test('zsh completes the same', { timeout: installTimeout }, async (context) => {
  const zsh = debianProgram(context, 'zsh', ['zsh']);
  const folder = folderWith({ 'keyline.zsh': await script('zsh'), 'offers.zsh': zshOffers });
  for (const [words, offered] of expected) {
    const { stdout, stderr } = spawnSync(zsh, ['-f', join(folder, 'offers.zsh'), words.join(' ')], {
      encoding: 'utf8',
      cwd: folder,
      env: { HOME: folder, PATH: process.env.PATH, TERM: 'dumb' },
      timeout: 60_000,
    });
    const found = stdout.split('\n').filter((line) => line !== '');
    expect([stderr, found.sort()], words.join(' ')).toEqual(['', offered]);
  }
});

/**
 * Has an interactive zsh complete a line, with what it would offer printed in place of shown. The shell shows what is
 * written to it too, so the word that says that it is ready is never written in one piece. It is ready once it edits
 * lines: before that, the key that ends the line would end the shell.
 */
const zshOffers = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= PROMPT= RPROMPT=; autoload -U compinit; compinit -u -D; source ./keyline.zsh"
zpty -w shell 'compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a found; builtin compadd -A found "$@"
  print -rl -- \\<\${^found}\\>
}'
zpty -w shell 'done-here() { print "<end>" }; zle -N done-here; bindkey "^D" done-here'
zpty -w shell 'zle-line-init() { print "<be""gin>" }; zle -N zle-line-init'
zpty -r shell before '*<begin>*'
zpty -n -w shell "$1"$'\\t\\x04'
zpty -r shell text '*<end>*'
print -r -- "$text" | tr -d '\\r' | grep -o '<[^<>]*>' | tr -d '<>' | grep -v '^\\(begin\\|end\\)$' | sort -u
zpty -d shell
`;

test('PowerShell gets a script with every command and rule in it', async () => {
  const completion = await script('powershell');
  expect(completion).toContain('Register-ArgumentCompleter -Native -CommandName keyline');
  expect(completion).toContain("'score/mismatch'");
  expect(completion.match(/[{(]/g)).toHaveLength(completion.match(/[})]/g)?.length ?? 0);
});

test('a shell that is not known is told, with those that are', async () => {
  const { code, error } = await keyline(['completion', 'tcsh'], { folder: folderWith({}) });
  expect([code, error]).toEqual([2, expect.stringContaining('bash, zsh, fish')]);
});
