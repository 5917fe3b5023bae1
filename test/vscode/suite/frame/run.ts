import { type Outcome, outcomeLine } from './outcome.ts';

/** Tests by their names, which say what an author sees. */
export type Tests = Readonly<Record<string, () => Promise<void>>>;

/** What an extension host calls: runs the tests one after another, prints each outcome, and rejects where one failed. */
export function suite(...subjects: readonly Tests[]): () => Promise<void> {
  return async () => {
    let failed = 0;
    for (const [name, body] of subjects.flatMap((tests) => Object.entries(tests))) {
      const outcome = await outcomeOf(name, body);
      failed += outcome.error === null ? 0 : 1;
      console.log(outcomeLine + JSON.stringify(outcome));
    }
    if (failed > 0) {
      throw new Error(`${failed} failed`);
    }
  };
}

async function outcomeOf(name: string, body: () => Promise<void>): Promise<Outcome> {
  const start = performance.now();
  let error: string | null = null;
  try {
    await Promise.race([body(), tooLong(180_000)]);
  } catch (reason) {
    error = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  }
  return { name, error, milliseconds: Math.round(performance.now() - start) };
}

function tooLong(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`It took longer than ${milliseconds} ms.`)), milliseconds);
  });
}
