import type { CheckedFile, Format } from './format.ts';
import { escapeXml, xmlAttributes } from './xml.ts';

/** `--format junit`: a test suite for each report and a failed test for each finding. */
export function junitFormat(): Format {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="keyline">\n',
    file: (file) => {
      const cases = file.findings.length === 0 ? [passedCase(file)] : failedCases(file);
      const suite = { name: file.path, tests: cases.length, failures: file.findings.length, errors: 0 };
      return `  <testsuite${xmlAttributes(suite)}>\n${cases.join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

function passedCase(file: CheckedFile): string {
  return `    <testcase${xmlAttributes({ name: 'no findings', classname: file.path })}/>\n`;
}

function failedCases(file: CheckedFile): readonly string[] {
  return file.findings.map(({ rule, severity, message, range }) => {
    const { line, column } = file.placeOf(range).start;
    const test = xmlAttributes({ name: `${rule} (${line}:${column})`, classname: file.path });
    const failure = xmlAttributes({ type: severity, message });
    const text = escapeXml(`${file.path}:${line}:${column}: ${message}`);
    return `    <testcase${test}><failure${failure}>${text}</failure></testcase>\n`;
  });
}
