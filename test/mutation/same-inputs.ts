import fc from 'fast-check';

// A change is noticed or not: the same inputs are tried on each, so that no run says other than the last.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2026 });
