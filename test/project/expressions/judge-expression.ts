import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { checkSync, type Diagnostics } from 'recheck';
import { isFastRun } from '../../common/fast-run.ts';
import type { Expression } from './expression.ts';

/** What is known of a pattern: nothing against it, or the text on which it takes longer than its length allows. */
export type Verdict =
  | { readonly linear: true }
  | { readonly linear: false; readonly isQuadratic: boolean; readonly isUnknown: boolean; readonly why: string };

type Attack = Extract<Diagnostics, { status: 'vulnerable' }>['attack'];

// In this process and in JavaScript: the same on every computer.
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** How long the checker may think about one pattern in one way, in milliseconds. */
const patience = 20_000;
/** A quadratic pattern takes a minute and more for a text of so many characters, a linear one some milliseconds. */
const attackLength = 400_000;
const attackTime = isFastRun ? 1_000 : 3_000;

/**
 * Whether a pattern takes linear time on every text. `recheck` proves it, or names a text that may be slow; its guesses
 * are tried out in the engine, since some are wrong. Where a proof takes too long, it searches for a slow text instead.
 */
export function judgeExpression(source: string, flags: string): Verdict {
  for (const checker of ['auto', 'fuzz'] as const) {
    const found = checkSync(source, flags.replace('v', 'u').replace('d', ''), { checker, timeout: patience });
    if (found.status === 'vulnerable' && isSlow(source, flags, found.attack)) {
      const { complexity, attack } = found;
      const isQuadratic = complexity.type === 'polynomial' && complexity.degree === 2;
      const degree = complexity.type === 'polynomial' ? `power ${complexity.degree}` : complexity.type;
      return {
        linear: false,
        isQuadratic,
        isUnknown: false,
        why: `${degree}, at ${JSON.stringify(attack.pumps)} ${JSON.stringify(attack.suffix)}`,
      };
    }
    if (found.status !== 'unknown') {
      return { linear: true };
    }
  }
  return { linear: false, isQuadratic: false, isUnknown: true, why: 'the checker came to no end' };
}

/** Whether the engine really takes longer than linear work could for the text that the checker names. */
function isSlow(source: string, flags: string, { pumps, suffix }: Attack): boolean {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(attackLength / length);
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  try {
    vm.runInNewContext('new RegExp(source, flags).test(text)', { source, flags, text }, { timeout: attackTime });
    return false;
  } catch {
    return true;
  }
}

/**
 * A short name for a pattern, under which it is known that it was judged. Shapes have a character for each kind, in the
 * order in which the code names kinds: which one it is changes nothing, so they are counted from the pattern's own first.
 */
export function fingerprint({ source, flags }: Expression): string {
  const kinds = new Map<string, string>();
  const plain = source.replace(/[\u4e00-\u4fff]/g, (kind) => {
    const known = kinds.get(kind) ?? String.fromCharCode(0x4e00 + kinds.size);
    kinds.set(kind, known);
    return known;
  });
  return createHash('sha256').update(`${flags}/${plain}`).digest('base64url').slice(0, 12);
}
