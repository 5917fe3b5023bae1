import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import type { Expression } from './expression.ts';

const folders: readonly string[] = ['server/src', 'client/src', 'client/webview'];

/** Every regular expression that is written as a literal, in all that is shipped. */
export function writtenExpressions(): readonly Expression[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => expressionsOf(join(folder, name).replaceAll('\\', '/'))),
  );
}

function expressionsOf(file: string): readonly Expression[] {
  const found: Expression[] = [];
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
