import type { TestContext } from 'vitest';

/** What `make` gives. Where it cannot be had, the test says so and is left out; in CI (`CI=true`) it fails. */
export function orLeaveOut<Made>(context: TestContext, suite: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    const message = `${suite} was not run: ${error instanceof Error ? error.message : String(error)}`;
    if (process.env.CI === 'true') {
      throw new Error(message, { cause: error });
    }
    console.warn(message);
    return context.skip(message);
  }
}
