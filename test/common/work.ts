/**
 * The work that a function is, in milliseconds of the processor: unlike the time that passes, other programs do not add
 * to it.
 */
export function workOf(act: () => unknown): number {
  const { user } = process.cpuUsage();
  act();
  return (process.cpuUsage().user - user) / 1000;
}
