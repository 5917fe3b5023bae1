import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Fix, Severity } from '../../../rules/finding.ts';
import type { RuleDescription } from '../../../rules/rule.ts';
import { rulePageAddress } from '../../../rules/rule-page-address.ts';
import type { Suppression } from '../../../rules/suppressions.ts';
import { jsonText } from '../../program/plain-text.ts';
import { fingerprintsOf } from '../finding-content.ts';
import type { CheckedFile, Format, FormatOptions, Place } from './format.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Results of one upload that GitHub shows, and that it takes. */
const [mostShown, mostTaken] = [5_000, 25_000];

/** `--format sarif`: SARIF 2.1.0, as code scanning and many editors read it. */
export function sarifFormat({ rules, version, show }: FormatOptions): Format {
  const suppressions = show === 'suppressions';
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  let separator = '\n';
  let given = 0;
  return {
    begin: () => {
      const driver = { name: 'Keyline', semanticVersion: version, rules: rules.map(ruleObject) };
      return [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{',
        `"tool":${jsonText({ driver })},`,
        '"columnKind":"utf16CodeUnits","results":[',
      ].join('\n');
    },
    file: (file) => {
      const keptBack = suppressions ? suppressionsByFinding(file) : new Map<Finding, readonly Suppression[]>();
      const findings = [...file.findings, ...keptBack.keys()];
      const fingerprints = fingerprintsOf(file, findings);
      given += findings.length;
      return findings
        .map((finding, index) => {
          const result = resultObject(finding, file, ruleIndex.get(finding.rule), fingerprints[index] ?? '');
          const by = (keptBack.get(finding) ?? []).map((suppression) => suppressionObject(suppression, file));
          // Where one result tells whether it is suppressed, each must.
          const text = separator + jsonText(suppressions ? { ...result, suppressions: by } : result);
          separator = ',\n';
          return text;
        })
        .join('');
    },
    end: ({ incomplete }) => `],\n"invocations":[${jsonText({ executionSuccessful: !incomplete })}]}]}\n`,
    leftOut: () =>
      given > mostShown
        ? `GitHub shows the ${mostShown} worst of these ${given} results, and takes no file with more than ${mostTaken}. Check parts of the repository one by one, or use --baseline or --since.`
        : null,
  };
}

/** What the authors keep back, with the comments that do it. */
function suppressionsByFinding({ suppressions }: CheckedFile): ReadonlyMap<Finding, readonly Suppression[]> {
  const found = new Map<Finding, readonly Suppression[]>();
  for (const { suppression, kept } of suppressions) {
    for (const finding of kept) {
      found.set(finding, [...(found.get(finding) ?? []), suppression]);
    }
  }
  return found;
}

function suppressionObject({ reason, range }: Suppression, file: CheckedFile) {
  return {
    kind: 'inSource',
    ...(reason === '' ? {} : { justification: reason }),
    location: { physicalLocation: { ...artifact(file), region: region(file.placeOf(range)) } },
  };
}

function ruleObject(rule: RuleDescription) {
  const address = rulePageAddress(rule.id);
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    ...(address === null ? {} : { helpUri: address }),
    help: { text: `keyline explain ${rule.id}` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { severity: rule.severity, fixable: rule.fixable },
  };
}

function resultObject(finding: Finding, file: CheckedFile, ruleIndex: number | undefined, fingerprint: string) {
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { ...artifact(file), region: region(file.placeOf(finding.range)) } }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(finding.related.length === 0 ? {} : { relatedLocations: relatedLocations(finding, file) }),
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixObject(fix, file)) }),
  };
}

function relatedLocations(finding: Finding, file: CheckedFile) {
  return finding.related.map(({ range, message }, id) => ({
    id,
    message: { text: message },
    physicalLocation: { ...artifact(file), region: region(file.placeOf(range)) },
  }));
}

function fixObject(fix: Fix, file: CheckedFile) {
  return {
    description: { text: fix.title },
    artifactChanges: [
      {
        ...artifact(file),
        replacements: fix.edits.map((edit) => ({
          deletedRegion: region(file.placeOf(edit)),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

function artifact(file: CheckedFile) {
  const { repositoryPath } = file;
  // On Windows, what lies on another drive has no other name.
  if (isAbsolute(repositoryPath)) {
    return { artifactLocation: { uri: pathToFileURL(repositoryPath).href } };
  }
  const uri = repositoryPath.split('/').map(encodeURIComponent).join('/');
  // A file outside the folder of the run has no place below its root.
  return { artifactLocation: uri.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' } };
}

function region({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
