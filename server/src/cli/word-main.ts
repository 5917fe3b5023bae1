export { commentText, writeWord } from '../render/word/write-word.ts';
export { readWord } from './word/read-word.ts';
