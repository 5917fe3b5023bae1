import fc from 'fast-check';

// For `npm run test:fast`: each property is tried for as long as this allows, in milliseconds, and then counts as held.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 500 });
