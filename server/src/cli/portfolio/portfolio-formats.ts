/** How `keyline portfolio` shows figures. */
export const portfolioFormats = ['text', 'json', 'html'] as const;

export type PortfolioFormat = (typeof portfolioFormats)[number];
