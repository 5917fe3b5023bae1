import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folder.ts';

/** A copy of the built program for one test, since a program keeps its compiled code beside its scripts. */
export interface ProgramCopy {
  readonly commandLine: string;
  readonly server: string;
  /** The folder of the compiled code, which is there once some is kept. */
  readonly compiled: string;
}

export function programCopy(): ProgramCopy {
  const folder = join(folderWith({}), 'server');
  const scripts = join(folder, 'dist');
  cpSync('server/dist', scripts, { recursive: true });
  return {
    commandLine: join(scripts, 'cli.js'),
    server: join(scripts, 'server.js'),
    compiled: join(folder, 'compiled'),
  };
}

/** The files of compiled code that a program has kept. */
export function keptBy({ compiled }: ProgramCopy): readonly string[] {
  return existsSync(compiled) ? readdirSync(compiled).map((name) => join(compiled, name)) : [];
}
