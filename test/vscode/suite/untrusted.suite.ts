import { activation } from './activation.ts';
import { findings } from './findings.ts';
import { suite } from './frame/run.ts';
import { untrusted } from './untrusted.ts';

export const run = suite(untrusted, activation, findings);
