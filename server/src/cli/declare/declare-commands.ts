import type { Command } from 'commander';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { declareData } from './declare-data.ts';
import { declareLint } from './declare-lint.ts';
import { declarePages } from './declare-pages.ts';
import { declareProgram } from './declare-program.ts';
import { declareKnowledge, declareResults } from './declare-reading.ts';
import { declareWriting } from './declare-writing.ts';

/** Declares every command. Each command's own code is loaded when it is called. */
export function declareCommands(program: Command, terminal: Terminal, finish: Finish): void {
  declareLint(program, terminal, finish);
  declareResults(program, terminal, finish);
  declareData(program, terminal, finish);
  declareKnowledge(program, terminal, finish);
  declareWriting(program, terminal, finish);
  declarePages(program, terminal, finish);
  declareProgram(program, terminal, finish);
}
