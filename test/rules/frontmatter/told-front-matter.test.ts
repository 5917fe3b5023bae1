import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

/** A report with these lines of front matter; none where there are no lines. */
function report(front: string, body: string): string {
  const lines = front === '' ? '' : `---\n${front.replaceAll('; ', '\n')}\n---\n\n`;
  return `${lines}${body}\n`;
}

const caring = '# Overall\n\nRating: Good\n\n# Caring\n\nRating: Good\n';

describe('what is told of front matter', () => {
  test.each([
    [
      '',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “---⏎framework: cqc-single-assessment⏎scope: Caring⏎---⏎⏎”',
    ],
    ['framework: cqc-single-assessment@2024-12'],
    [
      'framework: cqc-single-assesment',
      'error at “cqc-single-assesment”: There is no framework “cqc-single-assesment”, so sections and scores cannot be checked. Known: aged-care-stars-au, care-inspectorate-scotland, care-inspectorate-wales, cms-five-star-us, cqc-adult-social-care-2026-draft, cqc-inspection and 11 others that “keyline frameworks” lists. Did you mean “cqc-single-assessment”?',
      '  fix Change to cqc-single-assessment: “cqc-single-assesment” becomes “cqc-single-assessment”',
    ],
    [
      'framework: cqc-single-assessment@2024-11',
      'error at “2024-11”: The framework cqc-single-assessment has no revision “2024-11”, so sections and scores cannot be checked. Known: 2023-11 and 2024-12. Did you mean “2023-11”?',
      '  choice Change to 2023-11: “2024-11” becomes “2023-11”',
    ],
    [
      'framework: cqc-single-assessment@',
      'error at “cqc-single-assessment@”: The framework cqc-single-assessment has no revision “”, so sections and scores cannot be checked. Known: 2023-11 and 2024-12.',
    ],
    [
      'framework: nothing',
      'error at “nothing”: There is no framework “nothing”, so sections and scores cannot be checked. Known: aged-care-stars-au, care-inspectorate-scotland, care-inspectorate-wales, cms-five-star-us, cqc-adult-social-care-2026-draft, cqc-inspection and 11 others that “keyline frameworks” lists.',
    ],
    ['framework: ""', 'error at “framework”: “framework” has no value. Write one, or remove the key.'],
    [
      'framework: cqc-single-assessment@soon',
      'error at “soon”: The framework cqc-single-assessment has no revision “soon”, so sections and scores cannot be checked. Known: 2023-11 and 2024-12.',
    ],
    [
      'framework: 12',
      'error at “12”: There is no framework “12”, so sections and scores cannot be checked. Known: aged-care-stars-au, care-inspectorate-scotland, care-inspectorate-wales, cms-five-star-us, cqc-adult-social-care-2026-draft, cqc-inspection and 11 others that “keyline frameworks” lists.',
    ],
    ['framework: [a, b]', 'error at “[a, b]”: “framework” must be a plain text.'],
    ['framework: cqc-single-assessment@2024-12; scope: caring'],
    [
      'framework: cqc-single-assessment@2024-12; scope: carring',
      'error at “carring”: “carring” in “scope” is not one of the key questions of this framework. Did you mean Caring?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; scope: [caring, kind]',
      'error at “kind”: “kind” in “scope” is not one of the key questions of this framework. Write Safe, Effective, Caring, Responsive or Well-led.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; scope: [caring, carring, carring]',
      'error at “carring”: “carring” in “scope” is not one of the key questions of this framework. Did you mean Caring?',
      'error at “carring”: “carring” in “scope” is not one of the key questions of this framework. Did you mean Caring?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; scope: ["c\\u0061rring", sefe]',
      'error at “["c\\u0061rring", sefe]”: “carring” in “scope” is not one of the key questions of this framework. Did you mean Caring?',
      'error at “sefe”: “sefe” in “scope” is not one of the key questions of this framework. Did you mean Safe?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; scope: ""',
      'error at “scope”: “scope” has no value. Write one, or remove the key.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; scope: [1]',
      'error at “1”: “1” in “scope” is not one of the key questions of this framework. Write Safe, Effective, Caring, Responsive or Well-led.',
    ],
    ['framework: cqc-single-assessment@2024-12; previous: last.report.md'],
    ['framework: cqc-single-assessment@2024-12; previous: {caring: Good}'],
    [
      'framework: cqc-single-assessment@2024-12; previous: {carring: Good}',
      'error at “carring”: “carring” in “previous” is not one of the key questions of this framework. Did you mean Caring?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; previous: {overall: Good, kindness: Good}',
      'error at “kindness”: “kindness” in “previous” is not one of the key questions of this framework. Write Safe, Effective, Caring, Responsive or Well-led.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; lokation: Elm House',
      'warning at “lokation”: “lokation” is not a key of the front matter, so Keyline does not read it. Did you mean “location”?',
      '  fix Change to location: “lokation” becomes “location”',
    ],
    [
      'framework: cqc-single-assessment@2024-12; lokation: Elm House; locaton: Oak House',
      'warning at “lokation”: “lokation” is not a key of the front matter, so Keyline does not read it. Did you mean “location”?',
      '  fix Change to location: “lokation” becomes “location”',
      'warning at “locaton”: “locaton” is not a key of the front matter, so Keyline does not read it. Did you mean “location”?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; location: Elm House; locaton: Oak House',
      'warning at “locaton”: “locaton” is not a key of the front matter, so Keyline does not read it. Did you mean “location”?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; locaton: ""',
      'warning at “locaton”: “locaton” is not a key of the front matter, so Keyline does not read it. Did you mean “location”?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; staus: soon',
      'warning at “staus”: “staus” is not a key of the front matter, so Keyline does not read it. Did you mean “status”?',
    ],
    [
      'framework: cqc-single-assessment@2024-12; staus: draft',
      'warning at “staus”: “staus” is not a key of the front matter, so Keyline does not read it. Did you mean “status”?',
      '  fix Change to status: “staus” becomes “status”',
    ],
    [
      'framework: cqc-single-assessment@2024-12; manager: Jo',
      'warning at “manager”: “manager” is not a key of the front matter, so Keyline does not read it. The keys are framework, kind, status, scope, provider, location, service, id, sector, assessed, published, previous, notices and reports.',
    ],
    ['framework: cqc-single-assessment@2024-12; status: soon', 'error at “soon”: “status” must be draft or final.'],
    ['framework: cqc-single-assessment@2024-12; status: drft', 'error at “drft”: “status” must be draft or final.'],
    [
      'framework: cqc-single-assessment@2024-12; kind: letter',
      'error at “letter”: “kind” must be assessment, inspection, news or other.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; kind: newz',
      'error at “newz”: “kind” must be assessment, inspection, news or other.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; beds: many',
      'warning at “beds”: “beds” is not a key of the front matter, so Keyline does not read it. The keys are framework, kind, status, scope, provider, location, service, id, sector, assessed, published, previous, notices and reports.',
    ],
    ['framework: cqc-single-assessment@2024-12; location: [a]', 'error at “[a]”: “location” must be a plain text.'],
    [
      'framework: cqc-single-assessment@2024-12; location: {a: b}',
      'error at “{a: b}”: “location” must be a plain text.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; location: Elm; location: Oak',
      'error at “l”: The front matter is not YAML here: this key appears a second time; keep one of the two.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; location: "Elm',
      'error at “-”: The front matter is not YAML here: close the quotation mark that is opened above.',
    ],
    [
      'framework: cqc-single-assessment@2024-12;  location: Elm',
      'error at “c”: The front matter is not YAML here: put a value that holds a colon and a space in quotation marks, and begin every key in the same column.',
    ],
    [
      'framework: cqc-single-assessment@2024-12; location: Elm: House',
      'error at “E”: The front matter is not YAML here: put a value that holds a colon and a space in quotation marks, and begin every key in the same column.',
    ],
    [
      'framework cqc',
      'error at “framework cqc⏎”: The front matter must hold lines such as `framework: cqc-single-assessment`.',
    ],
    [
      'framwork: cqc-single-assessment',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      'warning at “framwork”: “framwork” is not a key of the front matter, so Keyline does not read it. Did you mean “framework”?',
      '  fix Change to framework: “framwork” becomes “framework”',
    ],
    [
      'scop: caring',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      'warning at “scop”: “scop” is not a key of the front matter, so Keyline does not read it. Did you mean “scope”?',
      '  fix Change to scope: “scop” becomes “scope”',
    ],
    [
      'scope: caring',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “framework: cqc-single-assessment⏎”',
    ],
    [
      'location: Elm House',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “framework: cqc-single-assessment⏎scope: Caring⏎”',
    ],
    [
      'sector: adult social care',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “framework: cqc-single-assessment⏎scope: Caring⏎”',
    ],
    ['framework: cqc-inspection'],
    ['framework: cqc-inspection; sector: NHS trust'],
    ['framework: cqc-inspection; sector: nothing'],
    ['framework: cqc-inspection; sector: adult socail care'],
    ['framework: cqc-inspection; assessed: 3 March 2012'],
    [
      'assessed: 3 March 2019',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC inspection framework, 2014 to 2023: “” becomes “framework: cqc-inspection⏎scope: Caring⏎”',
    ],
    [
      'assessed: 3 March 2025',
      'error at “---”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “framework: cqc-single-assessment⏎scope: Caring⏎”',
    ],
    ['framework: cqc-inspection; location: Elm # House'],
    [
      'framework: cqc-inspection; location: St John #2 House',
      'warning at “St John #2 House”: Only “St John” of “St John #2 House” is read, because “#” has a special meaning in YAML. Put the whole value in quotation marks.',
      '  choice Put the value in quotation marks: “St John #2 House” becomes “"St John #2 House"”',
    ],
    [
      'title: A: B',
      'error at “A”: The front matter is not YAML here: put a value that holds a colon and a space in quotation marks, and begin every key in the same column.',
    ],
  ])('%s', (front = '', ...told) => {
    expect(toldByGroup('frontmatter', report(front, caring))).toEqual(told);
  });

  test.each([
    [
      '# Caring\n\n# Safe',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “---⏎framework: cqc-single-assessment⏎scope: [Safe, Caring]⏎---⏎⏎”',
    ],
    [
      '# Caring',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “---⏎framework: cqc-single-assessment⏎scope: Caring⏎---⏎⏎”',
    ],
    [
      '# Kindness, compassion and dignity',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “---⏎framework: cqc-single-assessment⏎scope: Caring⏎---⏎⏎”',
    ],
    [
      '# Nothing at all',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
    ],
    [
      'Words alone',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
    ],
    [
      '# Safe\n\n# Effective\n\n# Caring\n\n# Responsive\n\n# Well-led',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “---⏎framework: cqc-single-assessment⏎---⏎⏎”',
    ],
    [
      '# Learning culture',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
      '  choice Name the framework: CQC single assessment framework: “” becomes “---⏎framework: cqc-single-assessment⏎scope: Safe⏎---⏎⏎”',
    ],
    [
      '# Quality of care and inspection\n\n# Leadership',
      'error at “”: The report names no framework, so its sections and scores cannot be checked. Write “framework:” and its id between lines of “---” at the top.',
    ],
  ])('without a framework, above %s', (body = '', ...told) => {
    expect(toldByGroup('frontmatter', report('', body))).toEqual(told);
  });
});
