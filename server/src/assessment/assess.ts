import type { Framework } from '../framework/framework.ts';
import type { Report, Service } from '../report/report.ts';
import type { Assessment, ServiceResult } from './assessment.ts';
import { assessKeyQuestion } from './key-question.ts';
import { assessOverall } from './overall.ts';
import { standingRatings } from './standing-ratings.ts';

/** What follows from the scores of a report. Without a known framework nothing does, and there are no results. */
export function assess(report: Report): Assessment {
  const { framework, services } = report;
  return { services: framework === null ? [] : services.map((service) => assessService(service, report, framework)) };
}

function assessService(service: Service, report: Report, framework: Framework): ServiceResult {
  const keyQuestions = service.keyQuestions.map((keyQuestion) => assessKeyQuestion(keyQuestion, framework));
  const standing = standingRatings(report, service, framework);
  return { service, keyQuestions, overall: assessOverall(service.overall, keyQuestions, standing, framework) };
}
