import type { KeyQuestion, Report, Service } from '../report.ts';

/**
 * Whether a service is to say something of every key question in scope; `place` is its own in `Report.services`. A trust
 * or a location need not: the services that it holds do.
 */
export function isFullService({ services }: Report, place: number): boolean {
  const holdsOthers = services.some(({ within }) => within === place);
  return !holdsOthers && (services.length === 1 || services[place]?.section != null);
}

/**
 * Whether a key question of a named service was not looked at and keeps its rating: then the report has that alone, and none
 * of its statements.
 */
export function ratingStands(service: Service, { basis, statements }: KeyQuestion): boolean {
  const how = basis?.value ?? service.basis?.value ?? null;
  return service.section !== null && statements.length === 0 && (how === 'carried-forward' || how === 'transferred');
}
