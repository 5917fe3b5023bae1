// Made by `npm run generate` from schemas/frameworks. Do not edit.
import type { FrameworkSource } from '../../framework/file/framework-schema.ts';

/** Where what the frameworks that come with Keyline say was read, by id. */
export const builtInSources: Readonly<Record<string, readonly FrameworkSource[]>> = {
  "aged-care-stars-au": [
    {
      "fact": "What changed on 1 October and 1 November 2025.",
      "address": "https://www.health.gov.au/our-work/star-ratings-for-residential-aged-care/changes?language=en"
    },
    {
      "fact": "The weights and the cap by Compliance.",
      "address": "https://www.myagedcare.gov.au/quality/how-are-star-ratings-calculated"
    }
  ],
  "care-inspectorate-scotland": [
    {
      "fact": "Quality indicators 1.1, 1.2, 4.1, 4.2 and 4.3 of care homes.",
      "address": "https://hub.careinspectorate.com/resources/quality-frameworks-for-care-services/qfcarehome-adults-olderpeople/"
    },
    {
      "fact": "The six grades.",
      "address": "http://www.careinspectorate.com/index.php/inspections/change-of-grades"
    }
  ],
  "care-inspectorate-wales": [
    {
      "fact": "The themes, the four ratings, and that there is none of the whole.",
      "address": "https://careinspectorate.wales/ratings-care-homes-and-domiciliary-support-services-launches-wales"
    },
    {
      "fact": "The themes in another order.",
      "address": "https://careinspectorate.wales/how-we-inspect-adult-care-services"
    },
    {
      "fact": "Who need not show ratings.",
      "address": "https://homecarenews.us/cqc-style-social-care-ratings-system-launching-in-wales"
    }
  ],
  "cms-five-star-us": [
    {
      "fact": "Where the stars begin, and the steps for staffing and quality measures.",
      "address": "https://www.nationalseniordirectory.com/guides/how-to-read-cms-star-ratings"
    }
  ],
  "cqc-adult-social-care-2026-draft": [
    {
      "fact": "Four drafts of 24 March 2026, and which services each is for.",
      "address": "https://www.cqc.org.uk/about-us/how-we-involve-you/consultations/initial-response-public-consultation-better-regulation-better-care"
    },
    {
      "fact": "The five key questions, the four ratings and the law stay.",
      "address": "https://www.bevanbrittan.com/insights/articles/2025/cqc-better-regulation-consultation-assessment-frameworks-and-ratings-decisions"
    },
    {
      "fact": "The names and the order of the 24 key lines of enquiry, compared with the draft on 25 July 2026. Of the final text nothing is known.",
      "address": "https://github.com/ethna-p/alwaysready-inspection-readiness-platform",
      "sure": 95
    },
    {
      "fact": "Voluntary trials from June to October 2026, with a report beside the one that counts and no effect on ratings.",
      "address": "https://hlth-compliance.com/cqc-june-2026-update-piloting-the-new-assessment-approach"
    },
    {
      "fact": "In use from the end of 2026.",
      "address": "https://greenm.io/post/cqc-sector-specific-frameworks-2026"
    }
  ],
  "cqc-inspection": [
    {
      "fact": "The principles of primary medical services: a requirement notice limits the rating of its key question; ratings are counted by a table.",
      "address": "https://gl-cqc.axis12.com/guidance-providers/gps/ratings-principles-primary-medical-services"
    },
    {
      "fact": "The levels of a trust, and that its well-led is rated apart.",
      "address": "https://gl-cqc.axis12.com/node/2611"
    },
    {
      "fact": "The principles and the table of NHS trusts, as far as they could be read.",
      "address": "https://cqc.org.uk/guidance-providers/nhs-trusts/ratings-principles-nhs-trusts"
    }
  ],
  "cqc-local-authority": [
    {
      "fact": "The overall rating and the score of each statement are published.",
      "address": "https://gl-cqc.axis12.com/guidance-regulation/local-authorities/reporting-sharing-information"
    },
    {
      "fact": "The name of the third theme.",
      "address": "https://www2.local.gov.uk/publications/analyis-local-authority-cqc-assessment-reports-what-does-good-look"
    }
  ],
  "cqc-mental-health-2026-draft": [
    {
      "fact": "Four drafts of 24 March 2026, and which services each is for.",
      "address": "https://www.cqc.org.uk/about-us/how-we-involve-you/consultations/initial-response-public-consultation-better-regulation-better-care"
    },
    {
      "fact": "The five key questions, the four ratings and the law stay.",
      "address": "https://www.bevanbrittan.com/insights/articles/2025/cqc-better-regulation-consultation-assessment-frameworks-and-ratings-decisions"
    },
    {
      "fact": "Scores go; key questions are judged against descriptions of each rating.",
      "address": "https://carecirclenetwork.co.uk/?p=631"
    }
  ],
  "cqc-not-rated": [
    {
      "fact": "Which services are not rated, and what is said of them instead.",
      "address": "https://www.cqc.org.uk/guidance-regulation/providers/assessment/assessing-quality-and-performance/services-we-do-not-rate"
    }
  ],
  "cqc-primary-community-2026-draft": [
    {
      "fact": "Four drafts of 24 March 2026, and which services each is for.",
      "address": "https://www.cqc.org.uk/about-us/how-we-involve-you/consultations/initial-response-public-consultation-better-regulation-better-care"
    },
    {
      "fact": "The five key questions, the four ratings and the law stay.",
      "address": "https://www.bevanbrittan.com/insights/articles/2025/cqc-better-regulation-consultation-assessment-frameworks-and-ratings-decisions"
    },
    {
      "fact": "Scores go; key questions are judged against descriptions of each rating.",
      "address": "https://carecirclenetwork.co.uk/?p=631"
    }
  ],
  "cqc-secondary-specialist-2026-draft": [
    {
      "fact": "Four drafts of 24 March 2026, and which services each is for.",
      "address": "https://www.cqc.org.uk/about-us/how-we-involve-you/consultations/initial-response-public-consultation-better-regulation-better-care"
    },
    {
      "fact": "The five key questions, the four ratings and the law stay.",
      "address": "https://www.bevanbrittan.com/insights/articles/2025/cqc-better-regulation-consultation-assessment-frameworks-and-ratings-decisions"
    },
    {
      "fact": "Scores go; key questions are judged against descriptions of each rating.",
      "address": "https://carecirclenetwork.co.uk/?p=631"
    },
    {
      "fact": "Trusts and independent hospitals keep a single well-led rating for now; the other options were left open.",
      "address": "https://www.healthcare-management.uk/single-led-rating-retained-nhs-trusts-independent-hospitals"
    }
  ],
  "cqc-single-assessment": [
    {
      "fact": "One score for each statement from 2 December 2024; scores of evidence categories stop.",
      "address": "https://managementinpractice.com/?p=87207"
    },
    {
      "fact": "Scores are to come from existing ratings no more; no day is named.",
      "address": "https://managementinpractice.com/?p=87207"
    },
    {
      "fact": "How an Outstanding percentage is limited by a 1 or a 2.",
      "address": "https://thornbury-nursing.com/clients/blog/unravelling-cqc-scoring-system/",
      "sure": 90
    },
    {
      "fact": "The bands of percentages.",
      "address": "https://thornbury-nursing.com/clients/blog/cqc-ratings-new-scoring-system"
    },
    {
      "fact": "That limits of ratings were published with the method.",
      "address": "https://www.ridout-law.com/ratings-limiters-under-the-cqcs-new-methodology/"
    },
    {
      "fact": "A single well-led rating of trusts and independent hospitals stays for now.",
      "address": "https://www.healthcare-management.uk/single-led-rating-retained-nhs-trusts-independent-hospitals"
    },
    {
      "fact": "The levels from a service to a trust, and that its well-led is never combined from services.",
      "address": "https://gl-cqc.axis12.com/node/2611"
    },
    {
      "fact": "The table of how many ratings are enough, for Outstanding.",
      "address": "https://cqc.org.uk/guidance-providers/nhs-trusts/ratings-principles-nhs-trusts"
    },
    {
      "fact": "The headings of the Registration Regulations, as made.",
      "address": "https://www.legislation.gov.uk/uksi/2009/3112/contents/made?view=plain"
    }
  ],
  "food-hygiene-rating-uk": [
    {
      "fact": "The scores that each part can have, and the table of sums with the highest single score.",
      "address": "https://swansea.gov.uk/scores"
    }
  ],
  "hiqa-older-people": [
    {
      "fact": "The levels of compliance and the colours of risk.",
      "address": "https://www.hiqa.ie/reports-and-publications/guide/assessment-judgment-framework-special-care-units-scu"
    }
  ],
  "hmi-probation-youth": [
    {
      "fact": "Each standard has a rating, and points make an overall rating.",
      "address": "https://www.justiceinspectorates.gov.uk/hmiprobation/about-hmi-probation/about-our-work/our-standards-and-ratings/"
    }
  ],
  "ofsted-2025": [
    {
      "fact": "The order of the areas, and what the strong and the exceptional grade need.",
      "address": "https://www.focus-education.co.uk/blogs/blog/ofsted-inspection-changes-2025-what-schools-need-to-know"
    },
    {
      "fact": "The two categories of concern.",
      "address": "https://cvis.eduhub.org.uk/need-to-know/ofsted-inspections-and-accountability-whats-changed"
    }
  ],
  "ofsted-childrens-homes": [
    {
      "fact": "All settings of the inspection framework have one structure of judgements.",
      "address": "https://gov.uk/government/publications/social-care-common-inspection-framework-sccif-childrens-homes"
    }
  ]
};
