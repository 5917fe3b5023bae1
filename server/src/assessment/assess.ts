import type { Report, Service } from '../report/report.ts';
import type { Assessment, ServiceResult } from './assessment.ts';
import { assessKeyQuestion } from './key-question.ts';
import { assessOverall, noOverall } from './overall.ts';
import { standingRatings } from './standing-ratings.ts';

/** What follows from the scores of a report. Without a known framework nothing does, and every result is empty. */
export function assess(report: Report): Assessment {
  return { services: report.services.map((service) => assessService(service, report)) };
}

function assessService(service: Service, report: Report): ServiceResult {
  const { framework } = report;
  if (framework === null) {
    return { service, keyQuestions: [], overall: noOverall(service.overall) };
  }
  const keyQuestions = service.keyQuestions.map((keyQuestion) => assessKeyQuestion(keyQuestion, framework));
  const standing = standingRatings(report, service, framework);
  return { service, keyQuestions, overall: assessOverall(service.overall, keyQuestions, standing, framework) };
}
