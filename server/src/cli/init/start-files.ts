/** What stands at first in a folder of reports. `version` is that of Keyline. */

/** `keyline.yaml`, with the keys that most need first. */
export function startConfiguration(framework: string): string {
  return `# What holds for the reports in this folder and below.
# "keyline config ." shows every value in force, "keyline rules" every rule.

# The framework that new reports follow. Reports that exist keep theirs.
newReportFramework: ${framework}

# Take the "#" away from what you need:
# rules:
#   date/style: off             # one rule
#   structure/*: warning        # a group of rules
# ignore:
#   - archive/                  # reports that are passed over
# frameworks:
#   - our.framework.yaml        # a framework of your own
# final: true                   # drafts must be complete too
`;
}

/** A hook of git itself. */
export function gitHook(version: string): string {
  return `#!/bin/sh
# Written by "keyline init". Refuses a commit of a report that contradicts itself.
# "git commit --no-verify" passes it over. Reports are checked as they are staged.
if git diff --cached --quiet --diff-filter=ACMR -- '*.md' '*keyline.yaml' '*keyline.yml'; then
  exit 0
fi
if command -v keyline >/dev/null 2>&1; then
  set -- keyline
else
  set -- npx --yes keyline@${version}
fi
exec "$@" lint --staged --quiet
`;
}

/** For those who keep their hooks with pre-commit. */
export function preCommitConfiguration(version: string): string {
  return `repos:\n${hookEntry(version)}`;
}

/** One entry of the \`repos\` of pre-commit, which needs no address of a repository. */
export function hookEntry(version: string): string {
  return `  - repo: local
    hooks:
      - id: keyline-lint
        name: keyline lint
        entry: keyline lint --only-reports
        language: node
        additional_dependencies: ['keyline@${version}']
        files: \\.md$
        require_serial: true
`;
}

/** A workflow of GitHub. */
export function workflow(version: string): string {
  return `# Written by "keyline init". Shows what is wrong in a report at its line in a pull request.
name: Reports

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  keyline:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes keyline@${version} lint --format github
`;
}
