import type { FrameworkStatus } from '../model/definitions.ts';
import type { FrameworkFile, FrameworkRevision } from './framework-schema.ts';

/** Whether ratings are given by the framework, or, where it has any, by this revision. */
export function statusOf(file: FrameworkFile, revision: FrameworkRevision | null): FrameworkStatus {
  return revision?.status ?? file.status ?? (file.draft === true ? 'draft' : 'in-force');
}

/** Whether no rating is given by it yet. */
export function isBeforeForce(status: FrameworkStatus): boolean {
  return status === 'draft' || status === 'pilot';
}

/** The title as all of Keyline shows it: that of a pilot says so, since what is judged by one is no rating. */
export function titleWithStatus(title: string, status: FrameworkStatus): string {
  return status === 'pilot' ? `${title} (pilot, no ratings)` : title;
}
