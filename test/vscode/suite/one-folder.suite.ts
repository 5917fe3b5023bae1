import { activation } from './activation.ts';
import { findings } from './findings.ts';
import { suite } from './frame/run.ts';

export const run = suite(activation, findings);
