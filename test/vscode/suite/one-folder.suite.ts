import { activation } from './activation.ts';
import { commandsOfReports } from './commands.ts';
import { completion } from './completion.ts';
import { corrections } from './corrections.ts';
import { explanations } from './explanations.ts';
import { findings } from './findings.ts';
import { suite } from './frame/run.ts';
import { preview } from './preview.ts';
import { restart } from './restart.ts';
import { settings } from './settings.ts';
import { typing } from './typing.ts';

export const run = suite(
  activation,
  findings,
  commandsOfReports,
  completion,
  typing,
  explanations,
  corrections,
  settings,
  preview,
  restart,
);
