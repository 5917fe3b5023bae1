// Made by "npm run generate" from report.css. Change that, not this.

/** The colours that a theme can set, as they are without one. */
export const usualColours = {
  "light": {
    "background": "#ffffff",
    "surface": "#f4f6f7",
    "text": "#17232e",
    "muted": "#4b5965",
    "link": "#0a5a6e",
    "best": "#1d4f8f",
    "good": "#1c6638",
    "middling": "#874600",
    "poor": "#9c1f2e"
  },
  "dark": {
    "background": "#12191f",
    "surface": "#1b242c",
    "text": "#e6ebef",
    "muted": "#a9b5bf",
    "link": "#7cc8dc",
    "best": "#9cc4ff",
    "good": "#86d7a1",
    "middling": "#f2b866",
    "poor": "#ff9ea6"
  }
};
