import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One regular expression of the code. */
export interface WrittenExpression {
  /** The file from the root of the project on, with slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folders: readonly string[] = ['server/src', 'client/src', 'client/webview'];

/** Every regular expression that is written as a literal, in all that is shipped. */
export function writtenExpressions(): readonly WrittenExpression[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => expressionsOf(join(folder, name).replaceAll('\\', '/'))),
  );
}

function expressionsOf(file: string): readonly WrittenExpression[] {
  const found: WrittenExpression[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal: (literal) => {
      if ('regex' in literal) {
        found.push({ file, source: literal.regex.pattern, flags: literal.regex.flags });
      }
    },
  }).visit(program);
  return found;
}
