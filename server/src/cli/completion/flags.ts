import type { CompletedOption } from './completed-program.ts';

/** The ways in which an option is written: `--output`, `-o`. */
export function flagsOf({ short, long }: CompletedOption): readonly string[] {
  return [`--${long}`, ...(short === null ? [] : [`-${short}`])];
}
