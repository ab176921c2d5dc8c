/** HTML pages that show a comment and a remark about as GitHub does: its layout, a style of our own. */
import MarkdownIt from 'markdown-it';

export interface ShownRemark {
  readonly path: string;
  readonly body: string;
  /** The lines of the diff down to the one that is remarked on, which a suggestion replaces. */
  readonly lines: readonly { readonly number: number; readonly text: string; readonly added: boolean }[];
}

/** A comment on a pull request. */
export function commentPage(markdown: string): string {
  return page(
    `<div class="row">${AVATAR}<div class="box">${author('commented')}${rendered(markdown)}</div></div>`,
  );
}

/** A remark on a line of a pull request, below the lines that it is about. */
export function remarkPage({ path, body, lines }: ShownRemark): string {
  const rows = lines.map(({ number, text, added }) => diffRow(added ? 'added' : '', number, text));
  return page(`<div class="box">
<div class="head"><code>${escaped(path)}</code></div>
<table class="diff">${rows.join('')}</table>
<div class="row inner">${AVATAR}<div class="said">${author('')}${rendered(body, lines.at(-1)?.text)}</div></div>
</div>`);
}

/** @param replaced The line that a suggestion in it replaces. */
function rendered(markdown: string, replaced = ''): string {
  const html = new MarkdownIt({ html: true, breaks: true });
  const fence = html.renderer.rules.fence;
  html.renderer.rules.fence = (tokens, index, options, env, self) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    if (info === 'suggestion') return suggestion(replaced, content.replace(/\n$/, ''));
    return fence?.(tokens, index, options, env, self) ?? '';
  };
  const body = html
    .render(markdown)
    .replaceAll(/href="[^"]*"/g, 'href="#"') // a picture leads nowhere, and the server's port is in them
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  return `<div class="body">${withDrawnEmoji(body)}</div>`;
}

function suggestion(before: string, after: string): string {
  return `<div class="suggestion"><div class="head">Suggested change</div>
<table class="diff">${diffRow('deleted', '−', before)}${diffRow('added', '+', after)}</table>
<div class="apply"><span>Apply suggestion</span></div></div>`;
}

function diffRow(kind: string, mark: number | string, text: string): string {
  return `<tr class="${kind}"><td class="mark">${mark}</td><td><code>${escaped(text)}</code></td></tr>`;
}

/** No address: GitHub shows a workflow's comments as this account's. */
function author(did: string): string {
  return `<div class="head"><b>github-actions</b> <span class="bot">bot</span> ${did}</div>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const svg = (content: string) => `<svg class="emoji" viewBox="0 0 16 16" aria-hidden="true">${content}</svg>`;
const badge = (color: string, path: string) =>
  svg(
    `<rect width="16" height="16" rx="3" fill="${color}"/><path d="${path}" stroke="#fff" stroke-width="2.4" fill="none" stroke-linecap="round"/>`,
  );

/** Drawn, so that the picture needs no font with emoji. */
const EMOJI: Readonly<Record<string, string>> = {
  '❌': svg(
    '<path d="M2.5 2.5l11 11m0-11l-11 11" stroke="#cf222e" stroke-width="3.2" stroke-linecap="round"/>',
  ),
  '✅': badge('#1a7f37', 'M4 8.5l3 3 5.5-7'),
  '⚠️': svg(
    '<path d="M8 1l7 13.5H1z" fill="#d4a72c"/><path d="M8 6v4m0 2v.5" stroke="#fff" stroke-width="1.6"/>',
  ),
  '🎉': svg(
    '<path d="M1 15l4-10 6 6z" fill="#d4a72c"/><path d="M8 4q2-1 1-3m2 6q3 1 4-1" stroke="#8250df" stroke-width="1.5" fill="none"/><circle cx="13" cy="3" r="1.2" fill="#cf222e"/><circle cx="14" cy="11" r="1.2" fill="#0969da"/><circle cx="5" cy="2" r="1" fill="#1a7f37"/>',
  ),
  '🏁': svg(
    '<path d="M3 1.5v13" stroke="#57606a" stroke-width="1.6" stroke-linecap="round"/><rect x="4.2" y="2" width="9.6" height="7.2" fill="#ffffff" stroke="#1f2328" stroke-width=".6"/>' +
      '<path d="M4.2 2h2.4v2.4H4.2zM9 2h2.4v2.4H9zM6.6 4.4H9v2.4H6.6zM11.4 4.4h2.4v2.4h-2.4zM4.2 6.8h2.4v2.4H4.2zM9 6.8h2.4v2.4H9z" fill="#1f2328"/>',
  ),
  '📖': svg(
    '<path d="M8 4Q5 1.5 1 2.5v10q4-1 7 1.5z" fill="#0969da"/><path d="M8 4q3-2.5 7-1.5v10q-4-1-7 1.5z" fill="#54aeff"/>',
  ),
};

function withDrawnEmoji(html: string): string {
  return Object.entries(EMOJI).reduce((text, [emoji, drawn]) => text.replaceAll(emoji, drawn), html);
}

/** A bot's face, of two eyes and a mouth. */
const AVATAR =
  '<svg class="avatar" viewBox="0 0 40 40"><rect width="40" height="40" rx="20" fill="#24292f"/><rect x="10" y="13" width="20" height="15" rx="4" fill="#fff"/><circle cx="16" cy="19" r="2" fill="#24292f"/><circle cx="24" cy="19" r="2" fill="#24292f"/><path d="M16 24h8M20 13V9" stroke="#24292f" stroke-width="1.5"/><circle cx="20" cy="8.5" r="1.5" fill="#fff"/></svg>';

const STYLE = `
* { box-sizing: border-box }
body { margin: 0; padding: 14px; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", Helvetica, Arial, sans-serif }
code { font: 12px/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace; background: #eff1f3; border-radius: 5px; padding: .15em .4em }
a { color: #0969da; text-decoration: none }
.row { display: flex; gap: 12px; align-items: flex-start }
.row.inner { padding: 12px; border-top: 1px solid #d1d9e0 }
.avatar { width: 36px; height: 36px; flex: none }
.box { border: 1px solid #d1d9e0; border-radius: 6px; flex: 1; min-width: 0; overflow: hidden }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 14px; color: #59636e; font-size: 13px }
.head b { color: #1f2328 }
.said { flex: 1; min-width: 0 }
.said > .head { background: none; border: 0; padding: 0 0 4px }
.said > .body { padding: 0 }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 11px }
.body { padding: 4px 14px 10px }
.body > :last-child { margin-bottom: 0 }
h3 { font-size: 17px; margin: 10px 0 }
p { margin: 0 0 10px }
ul { margin: 0 0 10px; padding-left: 22px }
sub { font-size: 11px; color: #59636e; vertical-align: baseline }
sub code { font-size: 11px }
.body > table { border-collapse: collapse; margin: 0 0 12px }
.body > table :is(th, td) { border: 1px solid #d1d9e0; padding: 5px 9px; vertical-align: top; text-align: left; font-size: 13px }
.body > table td:first-child { white-space: nowrap }
summary { cursor: default; margin-bottom: 10px }
.emoji { width: 15px; height: 15px; vertical-align: -2px }
.diff { border-collapse: collapse; width: 100% }
.diff td { padding: 1px 10px }
.diff code { background: none; padding: 0; white-space: pre }
.diff .mark { width: 46px; text-align: right; color: #59636e; font: 12px/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace }
.diff .added { background: #dafbe1 }
.diff .deleted { background: #ffebe9 }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; margin-bottom: 10px }
.apply { text-align: right; padding: 7px 10px; border-top: 1px solid #d1d9e0 }
.apply span { background: #f6f8fa; border: 1px solid #d1d9e0; border-radius: 6px; padding: 3px 12px; font-size: 12px }
`;

function page(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><body>${content}</body></html>`;
}
