import type { z } from 'zod/mini';
import { nearestNames } from '../framework/nearest-names.ts';
import { suggestion } from '../framework/suggestion.ts';
import { configurationSchema } from './configuration-schema.ts';

type Issue = z.core.$ZodIssue;

/** What to say about one issue; `key` is the unknown key that it is about, null where it is about the value. */
export interface IssueMessage {
  readonly key: string | null;
  readonly message: string;
  /** The key that was most likely meant. */
  readonly instead?: string | undefined;
}

const shapes: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list, such as [drafts/]',
  record: 'a map, such as { score/mismatch: warning }',
  object: 'a map with the keys of a configuration',
};

/** What is wrong with a value of the configuration, and what to write instead: one message for each key concerned. */
export function issueMessages(issue: Issue): readonly IssueMessage[] {
  const name = issue.path.join('.');
  if (issue.path[0] === 'rules' && issue.path.length > 1) {
    const rule = String(issue.path[1]);
    return [
      {
        key: null,
        message: `The setting of ${rule} is not known: write off, error, warning, information or hint, or a map such as { severity: warning }; options are numbers or lists of names.`,
      },
    ];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(configurationSchema.shape);
    return issue.keys.map((key) => ({
      key,
      message: `Unknown key ${key}${suggestion(known, key)} The keys are ${known.join(', ')}.`,
      instead: nearestNames(known, key)[0],
    }));
  }
  const shape = issue.code === 'invalid_type' ? shapes[issue.expected] : undefined;
  const subject = name === '' ? 'The configuration' : name;
  return [{ key: null, message: `${subject} must be ${shape ?? 'another value'}.` }];
}
