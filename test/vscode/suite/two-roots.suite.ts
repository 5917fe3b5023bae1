import { suite } from './frame/run.ts';
import { twoRoots } from './two-roots.ts';

export const run = suite(twoRoots);
