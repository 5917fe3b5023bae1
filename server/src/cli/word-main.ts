export { commentText, writeWord } from '../render/word/write-word.ts';
