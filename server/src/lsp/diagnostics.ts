import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Severity } from '../rules/finding.ts';
import { rulePageAddress } from '../rules/rule-page-address.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { OpenDocument } from './open-document.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings as the client can show them. */
export function diagnosticsOf(findings: readonly Finding[], open: OpenDocument, client: ClientAbilities): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(finding, open, client));
}

function diagnosticOf(finding: Finding, open: OpenDocument, client: ClientAbilities): Diagnostic {
  const { positions, uri } = open;
  const diagnostic: Diagnostic = {
    range: positions.toProtocol(finding.range),
    severity: severities[finding.severity],
    source: 'keyline',
    code: finding.rule,
    message: finding.message,
  };
  if (client.codeDescription) {
    diagnostic.codeDescription = { href: rulePageAddress(finding.rule) };
  }
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri, range: positions.toProtocol(place.range) },
      message: place.message,
    }));
  }
  return diagnostic;
}
