import type { FrameworkStatus, TriedStatus } from '../model/definitions.ts';
import type { FrameworkFile, FrameworkRevision } from './framework-schema.ts';

/** Whether ratings are given by the framework, or, where it has any, by this revision. */
export function statusOf(file: FrameworkFile, revision: FrameworkRevision | null): FrameworkStatus {
  return revision?.status ?? file.status ?? (file.draft === true ? 'draft' : 'in-force');
}

/** Whether no rating is given by it yet. */
export function isBeforeForce(status: FrameworkStatus): status is TriedStatus {
  return status === 'draft' || status === 'pilot';
}

/** That what is judged by a framework is no rating, in brackets after what it is said of; nothing where it is one. */
export function statusMark(status: FrameworkStatus): string {
  return isBeforeForce(status) ? ` (${status}, no ratings)` : '';
}

/** The title as all of Keyline shows it: that of a draft or a pilot says so, since what is judged by one is no rating. */
export function titleWithStatus(title: string, status: FrameworkStatus): string {
  return `${title}${statusMark(status)}`;
}
