export { withStylesOf } from '../render/word/house-styles.ts';
export { readWord } from './word/read-word.ts';
