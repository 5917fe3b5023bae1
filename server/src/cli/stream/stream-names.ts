/** What `keyline stream` can answer with. */
export const streamAnswers = ['findings', 'scores', 'rows'] as const;

export type StreamAnswer = (typeof streamAnswers)[number];
