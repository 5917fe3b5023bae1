import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Finding, isOfRule, type Severity } from '../../rules/finding.ts';
import { rulePageAddress } from '../../rules/rule-page-address.ts';
import type { TextProblem } from '../../text/yaml/parse-yaml.ts';
import type { ClientAbilities } from '../frame/client-abilities.ts';
import type { PlacedText } from '../texts/open-document.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules that find what could as well not be there: editors show it faded. */
const unnecessary: ReadonlySet<string> = new Set(['suppression/unused']);

/** The findings as the client can show them. */
export function findingDiagnostics(
  findings: readonly Finding[],
  placed: PlacedText,
  client: ClientAbilities,
): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(finding, placed, client));
}

/** What is wrong in a configuration or framework file. */
export function problemDiagnostics(problems: readonly TextProblem[], { positions }: PlacedText): Diagnostic[] {
  return problems.map(({ range, message }) => ({
    range: positions.toProtocol(range),
    severity: DiagnosticSeverity.Error,
    source: 'keyline',
    message,
  }));
}

function diagnosticOf(finding: Finding, placed: PlacedText, client: ClientAbilities): Diagnostic {
  const { positions, uri } = placed;
  const diagnostic: Diagnostic = {
    range: positions.toProtocol(finding.range),
    severity: severities[finding.severity],
    source: 'keyline',
    code: finding.rule,
    message: finding.message,
  };
  const page = isOfRule(finding) ? (client.rulePages?.(finding.rule) ?? rulePageAddress(finding.rule)) : null;
  if (client.codeDescription && page !== null) {
    diagnostic.codeDescription = { href: page };
  }
  if (client.unnecessaryTag && unnecessary.has(finding.rule)) {
    diagnostic.tags = [DiagnosticTag.Unnecessary];
  }
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri, range: positions.toProtocol(place.range) },
      message: place.message,
    }));
  }
  return diagnostic;
}
