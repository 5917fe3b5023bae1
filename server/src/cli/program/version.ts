/** The version of Keyline, as its package has it. */
export { version } from '../../../../package.json';
