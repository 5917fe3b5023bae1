import type { Report } from '../report.ts';

/**
 * Whether a service is to say something of every key question in scope; `place` is its own in `Report.services`. A trust
 * or a location need not: the services that it holds do.
 */
export function isFullService({ services }: Report, place: number): boolean {
  const holdsOthers = services.some(({ within }) => within === place);
  return !holdsOthers && (services.length === 1 || services[place]?.section != null);
}
