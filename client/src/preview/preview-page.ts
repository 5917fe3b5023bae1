import { Uri, type Webview } from 'vscode';

/**
 * The page of a preview, still without a report. Its policy lets only the extension's own script run, and pictures come
 * only from the folders that the webview may read, or from anywhere where `remote` allows it.
 */
export function previewPage(webview: Webview, extension: Uri, remote: boolean): string {
  const nonce = crypto.randomUUID();
  const address = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(extension, 'client', 'dist', name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data:${remote ? ' https: http:' : ''}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('report.css')}">
<link rel="stylesheet" href="${address('preview.css')}">
<title>Preview of a report</title>
</head>
<body>
<p id="notice" role="status" hidden></p>
<main id="report" class="keyline-report"></main>
<section id="tried" aria-label="Scores that you are trying" hidden>
<p id="tried-count"></p>
<button type="button" id="reset">Reset</button>
<button type="button" id="apply">Write to the report</button>
</section>
<p id="announcement" aria-live="polite"></p>
<script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}
