import { createInterface } from 'node:readline';
import { UserError } from './user-error.ts';

/**
 * Asks somebody at the terminal, and gives the answer without spaces around it. Throws a UserError where Ctrl+C or Ctrl+D
 * is the answer: nothing is done then that was not agreed to.
 */
export async function askOnce(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise<string>((resolve, reject) => {
      reader.on('close', () => reject(new UserError('Stopped: nothing was written.')));
      reader.question(question, (answer) => resolve(answer.trim()));
    });
  } finally {
    reader.close();
  }
}
