import { UserError } from '../program/user-error.ts';
import { askGit, gitOutput } from './run-git.ts';

/** A file that is not as it was. Paths from the top of the repository, with forward slashes. */
export interface ChangedFile {
  /** Null where the file is new. */
  readonly before: string | null;
  /** Null where the file is gone. */
  readonly now: string | null;
}

/** What the next commit changes. */
export function stagedChanges(root: string): readonly ChangedFile[] {
  // Before the first commit, everything in the index is new.
  const since = hasCommits(root) ? 'HEAD' : gitOutput(root, ['hash-object', '-t', 'tree', '/dev/null']).trim();
  return changes(gitOutput(root, [...listing, '--cached', since, '--']));
}

/** What is another one in the folder than in a commit, with the files that git does not know yet. */
export function changesSince(root: string, commit: string): readonly ChangedFile[] {
  const known = changes(gitOutput(root, [...listing, commit, '--']));
  const added = gitOutput(root, ['ls-files', '--others', '--exclude-standard', '-z', '--full-name']);
  return [...known, ...pieces(added).map((now) => ({ before: null, now }))];
}

/**
 * The commit that changes count from: where the history of `revision` and that of the folder part, as a pull request
 * counts them. Throws a UserError where the repository has no such revision.
 */
export function startingCommit(root: string, revision: string): string {
  const found = askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (found.status !== 0 && !hasCommits(root)) {
    throw new UserError('This repository has no commit yet, so nothing has changed since one. Leave --since out.');
  }
  if (found.status !== 0) {
    throw new UserError(
      `There is no revision "${revision}" in this repository. A copy without its history lacks it: on GitHub, give actions/checkout "fetch-depth: 0"; elsewhere, run "git fetch".`,
    );
  }
  const commit = found.output.trim();
  const parting = askGit(root, ['merge-base', commit, 'HEAD']);
  return parting.status === 0 ? parting.output.trim() : commit;
}

function hasCommits(root: string): boolean {
  return askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).status === 0;
}

/** Renames are followed. */
const listing = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--ignore-submodules'] as const;

/** What `--name-status -z` prints: a letter and a path, or for a rename or a copy a letter and two. */
function changes(output: string): readonly ChangedFile[] {
  const found: ChangedFile[] = [];
  const words = pieces(output);
  for (let at = 0; at + 1 < words.length; ) {
    const [kind = '', path = '', next = ''] = words.slice(at, at + 3);
    if (/^[RC]/.test(kind)) {
      found.push({ before: path, now: next });
      at += 3;
    } else {
      found.push({ before: kind === 'A' ? null : path, now: kind === 'D' ? null : path });
      at += 2;
    }
  }
  return found;
}

function pieces(output: string): readonly string[] {
  return output.split('\0').filter((piece) => piece !== '');
}
