import { resolve } from 'node:path';
import { writeNewFile } from '../files/new-file.ts';
import { staysAsNow } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

export interface FrameworksNewOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** `keyline frameworks new ID`: a small framework file that is sound, to be filled in. Gives the exit code. */
export function frameworksNewCommand(id: string, options: FrameworksNewOptions, terminal: Terminal): number {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UserError(`“${id}” is no id: write small letters, digits and hyphens, as in village-schools.`);
  }
  const { output, force = false } = options;
  if (output === undefined) {
    terminal.print(skeletonOf(id));
    return exitCodes.clean;
  }
  const file = resolve(terminal.workingDirectory, output);
  writeNewFile(file, skeletonOf(id), force, staysAsNow(file));
  terminal.note(
    `${output} written. Name it in keyline.yaml under “frameworks”, and try it with “keyline frameworks check”.`,
  );
  return exitCodes.clean;
}

/** The smallest framework that scores, rates and proves itself. */
function skeletonOf(id: string): string {
  return `id: ${id}
title: ${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}
note: Where this comes from, and what in it is not from a published document.

keyQuestions:
  - id: first
    name: First key question
    statements:
      - { id: first-statement, name: First statement }
      - { id: second-statement, name: Second statement }
  - id: second
    name: Second key question
    statements:
      - { id: third-statement, name: Third statement }

# Lowest first.
scale:
  - { value: 1, meaning: Not yet }
  - { value: 2, meaning: Mostly }
  - { value: 3, meaning: Always }

# Best first; "carries" is the score that a statement not looked at has from the rating before.
ratings:
  - { id: good, name: Good, carries: 3 }
  - { id: fair, name: Fair, carries: 2 }
  - { id: weak, name: Weak, carries: 1 }

scoring:
  method: percentage
  of: key-question
  tie: half-up
  bands:
    - { rating: good, from: 80, to: 100 }
    - { rating: fair, from: 50, to: 79 }
    - { rating: weak, from: 0, to: 49 }

overall:
  method: rules
  rules:
    - { id: any-weak, rating: weak, text: any key question is Weak, counts: [{ ratings: [weak], atLeast: 1 }] }
    - { id: all-good, rating: good, text: all key questions are Good, counts: [{ ratings: [fair, weak], atMost: 0 }] }
    - { id: the-rest, rating: fair, text: no key question is Weak, counts: [{ ratings: [weak], atMost: 0 }] }

phrases:
  - { id: rating, kind: rating, templates: ["We rated {key-question} {rating}."] }

# Cases that are known: "keyline frameworks check" tries each.
examples:
  - name: all at their best
    scores: { first-statement: 3, second-statement: 3, third-statement: 3 }
    gives: { first: good, second: good, overall: good }
  - name: one weak key question decides
    scores: { first-statement: 3, second-statement: 3, third-statement: 1 }
    gives: { first: good, second: weak, overall: weak }
`;
}
