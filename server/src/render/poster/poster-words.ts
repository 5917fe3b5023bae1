/** What a poster says besides what the report does. */
export const posterWords = {
  rating: 'Rating',
  readAt: 'Read the report at ',
} as const;
