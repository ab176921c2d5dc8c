/** The shell of the page: what may run in it, its style and script, its head and its landmarks. */
import { Html, h } from './element.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts';

/**
 * What a browser may do for this page: apply the one style, run the one script, and nothing else; no request leaves it.
 * The script builds no HTML from text either (trusted types).
 */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export interface Page {
  readonly title: string;
  readonly header: Html;
  readonly sections: readonly Html[];
  readonly footer: Html;
}

/** The whole page as one file. The style and the script are ours, and their hashes are in the policy. */
export function document({ title, header, sections, footer }: Page): string {
  const page = h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${Html.trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>${header}</header>
<main id="main" tabindex="-1">
${sections}
</main>
<footer>${footer}</footer>
<script>${Html.trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.toString();
}
