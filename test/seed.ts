import fc from 'fast-check';

/**
 * Gives every law the same examples on every run, so that a check of the same commit says the same twice. To look for
 * new counterexamples, run with another seed: `SEED=12345 npm run check`; one that is found becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
