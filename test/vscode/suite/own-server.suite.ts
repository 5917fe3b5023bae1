import { suite } from './frame/run.ts';
import { ownServer } from './own-server.ts';

export const run = suite(ownServer);
