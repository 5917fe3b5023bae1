/** What stands under the options in the help of each command: examples first. */

export const programHelp = `
Examples:
  keyline lint                        check all reports in this folder
  keyline lint --fix ward.report.md   check one, and fix what can be fixed
  keyline score reports/              show scores and ratings
  keyline explain score/mismatch      read about a rule

Exit codes: 0 nothing found that counts; 1 findings; 2 wrong usage, unreadable
file or invalid configuration; 3 a fault of Keyline itself.`;

export const lintHelp = `
Examples:
  keyline lint
  keyline lint reports/ --fail-on warning
  keyline lint --diff ward.report.md
  keyline lint --format sarif > keyline.sarif
  keyline lint --stdin-filename ward.report.md < ward.report.md
  keyline lint schools.yaml           check a framework of your own
  keyline lint --staged               what the next commit will hold
  keyline lint --since origin/main    what a branch changes
  keyline lint --write-baseline       begin today: leave out what is there now
  keyline lint --baseline keyline-baseline.json

Fixes: --fix applies those that only make the report agree with itself. Reports
that .gitignore, .keylineignore or keyline.yaml ignore are left out, even when
they are named.`;

export const mergeHelp = `
Examples:
  keyline lint --shard 1/2 --format part -o one.part
  keyline lint --shard 2/2 --format part -o two.part
  keyline merge one.part two.part --format sarif -o keyline.sarif`;

export const scoreHelp = `
Examples:
  keyline score ward.report.md
  keyline score reports/ --format json`;

export const exportHelp = `
Examples:
  keyline export reports/ -o ratings.csv
  keyline export reports/ --table scores -o scores.csv
  keyline export reports/ --to parquet -o data/    by framework and year
  keyline export --to jsonl | jq .rating
  keyline export ward.report.md -o ward.json       as the API gives it

The columns: docs/data.md. Parquet in a folder replaces what an export before
left there. Where no report is found, nothing is written.`;

export const portfolioHelp = `
Examples:
  keyline portfolio reports/
  keyline portfolio reports/ --format json
  keyline portfolio reports/ -o figures.html

Drafts, and what follows a framework that is not in force, are not counted.`;

export const streamHelp = `
Examples:
  keyline stream < reports.jsonl > findings.jsonl
  keyline stream --what rows --table ratings < reports.jsonl
  parallel --pipe --keep-order keyline stream --what scores < reports.jsonl

A line that holds no report is answered with an "error", and the next follows;
the exit code is 2 then. The configuration is that of the folder in which the
path lies. More, with a script for Spark: docs/data.md.`;

export const initHelp = `
Examples:
  keyline init
  keyline init --framework cqc-single-assessment --yes
  keyline init --framework ofsted-2025 --hook pre-commit --workflow none

With --yes, the hook and the workflow are written if the folder is the root of a
git repository.`;

export const newHelp = `
Examples:
  keyline new -o ward.report.md
  keyline new --framework cqc-single-assessment -o ward.report.md
  keyline new --framework cqc-single-assessment@2024-12 --scope Safe Well-led`;

export const importHelp = `
Examples:
  keyline import page.html -o ward.report.md
  keyline import pages/ -o reports/
  keyline import ward.docx --into ward.report.md
  keyline import location.json --earlier -o ward.report.md    from the API
  keyline import release.txt --kind news --framework cqc-single-assessment`;

export const renderHelp = `
Examples:
  keyline render ward.report.md > ward.html
  keyline render reports/ -o site/ --check
  keyline render ward.report.md -o ward.pdf
  keyline render ward.report.md --review -o ward.docx
  keyline render --as poster ward.report.md --paper a3 -o poster.pdf
  keyline render --as news ward.report.md -o ward.news.report.md

Pages are written to the folders in which their reports lie, and links to other
reports lead to their pages. Errors in a report are listed; with --check it gets
no page. No release is drafted from a report that contradicts itself: the
contradictions are listed, and the exit code is 1.`;

export const siteHelp = `
Examples:
  keyline site reports/ -o public/
  keyline site reports/ -o public/ --pdf --title "Northshire reports"
  keyline site reports/ -o public/ --address https://reports.example.org/

Open index.html in the folder that is written, or put the folder on any server.
Drafts are left out unless --drafts asks for them. What an earlier run wrote and
no longer belongs is removed; other files in the folder are never touched.

Exit codes: 0 done; 1 with --check, reports were left out for their errors; 2
wrong usage, or a report that cannot be read; 3 a fault of Keyline itself.`;

export const previewHelp = `
Examples:
  keyline preview ward.report.md
  keyline preview ward.report.md --port 8080

The address is printed. Ctrl+C ends the preview.`;

export const diffHelp = `
Examples:
  keyline diff 2024.report.md 2025.report.md
  keyline diff old.report.md new.report.md --format html -o changes.html
  git show HEAD~1:ward.report.md | keyline diff - ward.report.md
  keyline diff --since origin/main --format markdown

Exit codes: 0 nothing differs; 1 something does; 2 wrong usage or an unreadable
file; 3 a fault of Keyline itself.`;

export const formatHelp = `
Examples:
  keyline format
  keyline format ward.report.md
  keyline format --check               as a step of CI

Exit codes: 0 done, or nothing to do; 1 with --check and --diff, something would
change; 2 wrong usage or an unreadable file; 3 a fault of Keyline itself.`;

export const completionHelp = `
Add one of these to what your shell reads when it starts:
  source <(keyline completion bash)                          in ~/.bashrc
  source <(keyline completion zsh)                           in ~/.zshrc
  keyline completion fish | source              in ~/.config/fish/config.fish
  keyline completion powershell | Out-String | Invoke-Expression  in $PROFILE`;
