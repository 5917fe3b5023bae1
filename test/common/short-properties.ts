import fc from 'fast-check';
import { trials } from './fast-run.ts';

// For `npm run test:fast`: properties that do not say how often they are to be tried.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: trials(100) });
