import type { KeyQuestion, Report, Service } from '../report.ts';

/**
 * Whether a service is to say something of every key question in scope; `place` is its own in `Report.services`. A trust
 * or a location need not: the services that it holds do. Nor need services that a provider's page only sums up.
 */
export function isFullService({ services }: Report, place: number): boolean {
  const holdsOthers = services.some(({ within }) => within === place);
  const isNamed = services[place]?.section != null;
  return !holdsOthers && (services.length === 1 || (isNamed && !areSummedUp(services)));
}

/** Whether the whole has key questions, and of several services each has its overall rating and nothing more. */
function areSummedUp(services: readonly Service[]): boolean {
  const named = services.filter(({ section }) => section !== null);
  return (
    named.length > 1 &&
    named.every(({ keyQuestions, overall }) => keyQuestions.length === 0 && overall.rating !== null) &&
    services.some(({ section, keyQuestions }) => section === null && keyQuestions.length > 0)
  );
}

/**
 * Whether a key question of a named service was not looked at and keeps its rating: then the report has that alone, and none
 * of its statements.
 */
export function ratingStands(service: Service, { basis, statements }: KeyQuestion): boolean {
  const how = basis?.value ?? service.basis?.value ?? null;
  return service.section !== null && statements.length === 0 && (how === 'carried-forward' || how === 'transferred');
}
