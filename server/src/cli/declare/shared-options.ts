import { Option } from 'commander';

export function stdinOption(): Option {
  return new Option('--stdin-filename <path>', 'read standard input, and treat it as this file');
}

export function colourOption(): Option {
  return new Option('--color', 'colour the output, even when it is not shown on a screen');
}

export function noColourOption(): Option {
  return new Option('--no-color', 'do not colour the output');
}
