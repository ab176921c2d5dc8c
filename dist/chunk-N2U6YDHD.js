import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  groupBy,
  groups,
  levelOf
} from "./chunk-F2ZUXKV6.js";
import {
  ALLOW_COMMENT,
  ALLOW_UNTIL_COMMENT,
  MIGRATION_GUIDE,
  UNSTATED,
  breakdown,
  capitalized,
  categoryRows,
  configSentence,
  fileLine,
  headline,
  inventory,
  location,
  net,
  plural,
  problemSentence,
  reasonOf,
  shortRevision,
  signed
} from "./chunk-JQBI2OGL.js";
import {
  safeUrl,
  visible
} from "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/report/html/element.ts
var Html = class _Html {
  #text;
  constructor(text2) {
    this.#text = text2;
  }
  /** HTML of our own that is no template: the generated style and script. */
  static trusted(text2) {
    return new _Html(text2);
  }
  toString() {
    return this.#text;
  }
};
function h(strings, ...values) {
  let places = placesOf(strings), html2 = strings[0] ?? "";
  return values.forEach((value2, at) => {
    html2 += place(value2, places[at] ?? "text") + (strings[at + 1] ?? "");
  }), Html.trusted(html2);
}
var known = /* @__PURE__ */ new WeakMap();
function placesOf(strings) {
  let found = known.get(strings) ?? readPlaces(strings);
  return known.set(strings, found), found;
}
function readPlaces(strings) {
  let before = "";
  return strings.slice(0, -1).map((literal) => {
    if (before += literal, before.lastIndexOf("<") <= before.lastIndexOf(">")) return "text";
    let tag = before.slice(before.lastIndexOf("<"));
    if (tag.split('"').length % 2 === 1) throw new Error(`a value needs quotes: ${tag}`);
    return "attribute";
  });
}
function place(value2, where2) {
  if (value2 === null) return "";
  if (typeof value2 == "number") return String(value2);
  if (typeof value2 == "string")
    return where2 === "text" ? text(value2) : text(value2).replaceAll('"', "&quot;");
  if (where2 === "attribute") throw new Error("an attribute holds text, not HTML");
  return value2 instanceof Html ? value2.toString() : value2.map(String).join("");
}
function text(value2) {
  return visible(value2).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function link(label, url) {
  let address = httpsUrl(url);
  return address === null ? h`${label}` : h`<a href="${address}">${label}</a>`;
}
function httpsUrl(url) {
  return /^https:\/\//i.test(url) ? safeUrl(url) : null;
}
function sentence(text2) {
  let parts = text2.split("`");
  return parts.length % 2 === 0 ? h`${text2}` : h`${parts.map((part, at) => at % 2 === 1 ? h`<code>${part}</code>` : h`${part}`)}`;
}
function pieces(...values) {
  return values.filter((value2) => value2 !== null);
}

// src/report/html/advices.ts
var MOST_SYMBOLS = 12;
function advicesOf(usages3) {
  let keys = new Map(usages3.map((usage) => [usage, JSON.stringify(usage.advice)])), keyOf = (usage) => keys.get(usage) ?? JSON.stringify(usage.advice), sorted = [...groupBy(usages3, keyOf)].sort(([, a2], [, b]) => b.length - a2.length), byKey = new Map(sorted.map(([key, those], at) => [key, entry(those, at)]));
  return {
    entries: [...byKey.values()],
    of: (usage) => byKey.get(keyOf(usage)) ?? entry([usage], byKey.size)
  };
}
function entry(usages3, at) {
  let [first] = usages3;
  return {
    anchor: `a${at}`,
    advice: first.advice,
    count: usages3.length,
    symbols: [...new Set(usages3.map(({ symbol }) => symbol))]
  };
}
function adviceSection({ entries }) {
  return entries.length === 0 ? null : h`<section aria-labelledby="instead">
<h2 id="instead">What to write instead</h2>
<ul class="advice">
${entries.map(item)}</ul>
</section>`;
}
function item({ anchor, advice, count: count2, symbols }) {
  let names = symbols.slice(0, MOST_SYMBOLS).map((symbol) => h`<code>${symbol}</code> `), more = symbols.length - names.length, notes = [...advice.stated ? [] : [UNSTATED], ...advice.notes];
  return h`<li id="${anchor}" tabindex="-1">
<p>${sentence(advice.replacement)}</p>
<p class="for">${names}${more > 0 ? `and ${more} more ` : null}<small>${plural(count2, "usage")}, effort ${advice.effort}</small></p>
${notes.map((note) => h`<p class="note">${sentence(note)}</p>\n`)}${guideLinks(advice)}</li>
`;
}
function guideLinks({ links: links2 }) {
  return links2.length === 0 ? null : h`<ul class="links">${links2.map(({ title, url }) => h`<li>${link(title, url)}`)}</ul>
`;
}
function bestLink({ links: links2 }) {
  let [first] = links2;
  return first ? link(first.title, first.url) : null;
}
function saysMore({ notes, stated, links: links2 }) {
  return notes.length > 0 || !stated || links2.length > 1;
}

// src/report/html/categories.ts
function swatch({ className }) {
  return h`<svg class="swatch ${className}" width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="2"/></svg>`;
}
function categorySection(report, colourOf) {
  let rows = categoryRows(report);
  if (rows.length === 0) return null;
  let most = Math.max(...rows.map(({ count: count2 }) => count2));
  return h`<section aria-labelledby="categories">
<h2 id="categories">By category</h2>
<table class="bars">
<thead><tr><th scope="col">Category<th scope="col" class="number">Usages<td class="bar"><th scope="col">Effort each</thead>
<tbody>
${rows.map(
    ({ id, title, count: count2, effort }) => h`<tr><th scope="row">${swatch(colourOf(id))} ${named(id, title)}<td class="number">${count2}<td class="bar">${bar(count2 / most, colourOf(id))}<td>${effort}
`
  )}</tbody></table>
</section>`;
}
function named(id, title) {
  return id === title ? h`${title}` : h`${title} <small>${id}</small>`;
}
function bar(share, { className }) {
  return h`<svg class="${className}" width="100%" height="14" aria-hidden="true"><rect width="${Math.round(share * 1e3) / 10}%" height="14" rx="2"/></svg>`;
}
function comparisonSection({ byCategory, categories: categories2 }) {
  let rows = Object.entries(byCategory);
  return rows.length === 0 ? null : h`<section aria-labelledby="categories">
<h2 id="categories">By category</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="categories"><table class="bars">
<thead><tr><th scope="col">Category<th scope="col" class="number">New<th scope="col" class="number">Removed<th scope="col" class="number">Moved<th scope="col" class="number">Kept</thead>
<tbody>
${rows.map(
    ([id, counts]) => h`<tr><th scope="row">${named(id, categories2?.[id]?.title ?? id)}<td class="number">${counts.new}<td class="number">${counts.removed}<td class="number">${counts.moved}<td class="number">${counts.kept}
`
  )}</tbody></table></div>
</section>`;
}

// src/report/html/filters.ts
function filterForm(choices, count2) {
  return h`<form id="filters" hidden>
<label class="search">Search <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="path, symbol or code"></label>
${choices.filter(({ values }) => values.length > 1).map(select)}<button type="reset">Clear</button>
<p id="shown" role="status">${count2} shown</p>
</form>`;
}
function plain(value2) {
  return { value: value2, label: value2 };
}
function select({ name, label, values }) {
  return h`<label>${label} <select name="${name}"><option value="">All</option>${values.map(
    ({ value: value2, label: label2 }) => value2 === label2 ? h`<option>${label2}</option>` : h`<option value="${value2}">${label2}</option>`
  )}</select></label>
`;
}

// src/report/html/rows.ts
var MOST_WITH_ADVICE = 2e3, CONTEXT = { before: 60, after: 80 };
function usageTable(groups2, options) {
  let full = groups2.reduce((sum2, { usages: usages3 }) => sum2 + usages3.length, 0) <= MOST_WITH_ADVICE, inFiles = groups2.every(({ path: path2 }) => path2 !== null);
  return h`<table id="table" class="${inFiles ? "" : "flat"}">
<caption class="unseen">Usages of eventlet, with what to write instead</caption>
<thead><tr><th scope="col">${inFiles ? "Line" : "Place"}<th scope="col">Code<th scope="col">Symbol<th scope="col">Category<th scope="col">Effort<th scope="col">Instead</thead>
${groups2.map((group) => bodies(group, options, full))}</table>`;
}
var MOST_TOGETHER = 100;
function bodies(group, options, full) {
  let { usages: usages3 } = group, starts = Array.from(
    { length: Math.ceil(usages3.length / MOST_TOGETHER) },
    (_, at) => at * MOST_TOGETHER
  );
  return h`${starts.map((start) => {
    let those = usages3.slice(start, start + MOST_TOGETHER), id = start === 0 ? group.anchor : `${group.anchor}-${start}`;
    return h`<tbody class="${sizeClass(those.length)}" id="${id}">${start === 0 ? heading(group, options) : null}
${those.map((usage) => row(usage, group, options, full))}`;
  })}`;
}
function sizeClass(rows) {
  return rows < 4 ? "s1" : rows < 16 ? "s4" : rows < 64 ? "s16" : "s64";
}
function heading({ title, path: path2, usages: usages3 }, options) {
  let url = path2 === null ? null : options.linkTo?.(path2, null, "head") ?? null, name = url === null ? h`${title}` : link(title, url);
  return h`<tr class="group"><th scope="rowgroup" colspan="6">${name} <small>${usages3.length}</small>`;
}
function row(usage, group, options, full) {
  let { symbol, kind, category, advice } = usage, label = location(group.path === null ? usage.path : "", usage.cell, usage.line), side = "status" in usage && usage.status === "removed" ? "base" : "head", url = full ? options.linkTo?.(usage.path, fileLine(usage), side) ?? null : null, place2 = label.replace(/^:/, ""), named3 = kind === "reference" ? null : h` <small>${kind}</small>`;
  return h`<tr><td>${url === null ? broken(place2) : link(broken(place2), url)}<td>${code(usage)}<td>${full ? broken(symbol) : symbol}${named3}<td>${category}<td>${advice.effort}<td>${instead(usage, options.advices.of(usage), full)}
`;
}
var UNBROKEN = 20;
function broken(name) {
  return name.length <= UNBROKEN ? h`${name}` : h`${name.split(/(?<=[./])(?=.)/).map((part, at) => at === 0 ? h`${part}` : h`<wbr>${part}`)}`;
}
function instead(usage, { anchor, advice }, full) {
  let remarks = [...reasonOf(usage), ...permission(usage)], remarked = h`${remarks.map((remark) => h`<br><small>${sentence(remark)}</small>`)}`;
  if (!full) return h`<a href="#${anchor}">${clipped(advice.replacement)}</a>${remarked}`;
  let more = saysMore(advice) ? h` <a href="#${anchor}">Details</a>` : null;
  return h`${sentence(advice.replacement)} ${bestLink(advice)}${more}${remarked}`;
}
var LONGEST_REPLACEMENT = 60;
function clipped(replacement) {
  let plain2 = [...replacement.replaceAll("`", "")];
  return plain2.length <= LONGEST_REPLACEMENT ? plain2.join("") : `${plain2.slice(0, LONGEST_REPLACEMENT - 1).join("").trimEnd()}\u2026`;
}
function permission({ allowed }) {
  return allowed === null ? [] : [`Allowed${allowed.until === null ? "" : ` until ${allowed.until}`}: ${allowed.reason}`];
}
function code({ source, line: line2, endLine, column, endColumn }) {
  let characters = [...source], start = Math.min(column - 1, characters.length), end2 = endLine === line2 ? Math.max(start, Math.min(endColumn - 1, characters.length)) : characters.length, indent = characters.findIndex((character) => character.trim() !== ""), from = Math.max(Math.min(Math.max(indent, 0), start), start - CONTEXT.before), to = Math.min(characters.length, end2 + CONTEXT.after), text2 = (a2, b) => characters.slice(a2, b).join(""), marked = text2(start, Math.min(end2, start + CONTEXT.after));
  return h`${from > indent ? "\u2026" : null}${text2(from, start)}<mark>${marked}</mark>${text2(end2, to).trimEnd()}${to < characters.length ? "\u2026" : null}`;
}

// src/report/html/sections.ts
function figure(name, value2, detail = "") {
  return h`<div><dt>${name}<dd>${value2}${detail === "" ? null : h` <small>${detail}</small>`}</div>
`;
}
function problemSection(problems) {
  return problems.length === 0 ? null : h`<section aria-labelledby="problems" class="problems">
<h2 id="problems">${plural(problems.length, "problem")}</h2>
<ul>
${problems.map((problem) => {
    let place2 = problem.path === "" ? null : h`<code>${location(problem.path, null, problem.line)}</code>: `;
    return h`<li>${place2}${sentence(problemSentence(problem))}
`;
  })}</ul>
</section>`;
}
function links(given) {
  return given.length === 0 ? null : h`<ul class="links">${given.map(({ title, url }) => h`<li>${link(title, url)}`)}</ul>`;
}
function footer(report) {
  return h`<p>${link(MIGRATION_GUIDE.title, MIGRATION_GUIDE.url)} · ${sentence(configSentence(report))} · ${report.tool.name} ${report.tool.version}</p>`;
}

// src/report/html/check.ts
function checkPage(report, linkTo) {
  return {
    title: `Eventlet: ${report.verdict}, ${headline(report)}`,
    header: header(report),
    sections: pieces(
      problemSection(report.problems),
      comparisonSection(report),
      usages(report, linkTo),
      howToAllow(report)
    ),
    footer: footer(report)
  };
}
function header(report) {
  let { verdict, counts, comparison, reasons, notes } = report, [base, head] = [shortRevision(comparison.mergeBase), shortRevision(comparison.head)];
  return h`<h1>Eventlet: ${headline(report)}</h1>
<div class="verdict ${verdict}"><p><strong>${capitalized(verdict)}</strong></p>
${reasons.map((reason) => h`<p>${sentence(reason)}</p>\n`)}</div>
<p>From <code>${base}</code> to <code>${head}</code>. ${capitalized(breakdown(report))}</p>
${notes.map((note) => h`<p>${sentence(note)}</p>\n`)}<dl class="figures">
${figure("New", counts.new)}${figure("Removed", counts.removed)}${figure("Net", signed(net(counts)))}${figure("Moved", counts.moved)}${figure("Kept", counts.kept)}</dl>`;
}
function rowGroups(report) {
  let parts = groups(report), level = (name) => parts.findings.filter((usage) => levelOf(usage) === name);
  return [
    ["fail", "New: fail", level("error")],
    ["warn", "New: warn", level("warning")],
    ["note", "New", level("note")],
    ["off", "New: switched off by the config", parts.off],
    ["allowed", "Allowed", parts.allowed],
    ["carried", "Carried", parts.carried],
    ["removed", "Removed", parts.removed],
    ["moved", "Moved", parts.moved],
    ["kept", "Kept", parts.kept]
  ].flatMap(
    ([anchor, title, usages3]) => usages3.length > 0 ? [{ anchor, title, path: null, usages: usages3 }] : []
  );
}
function usages(report, linkTo) {
  let shown = rowGroups(report);
  if (shown.length === 0) return null;
  let advices = advicesOf(report.usages), choices = [
    { name: "group", label: "Status", values: shown.map(({ title }) => plain(title)) },
    {
      name: "category",
      label: "Category",
      values: Object.keys(report.byCategory).map((id) => ({
        value: id,
        label: report.categories?.[id]?.title ?? id
      }))
    },
    { name: "kind", label: "Kind", values: [...new Set(report.usages.map(({ kind }) => kind))].map(plain) }
  ];
  return h`<section aria-labelledby="usages">
<h2 id="usages" tabindex="-1">Usages in the changed files</h2>
${filterForm(choices, report.usages.length)}
${usageTable(shown, { advices, linkTo })}
</section>
${adviceSection(advices)}`;
}
function howToAllow(report) {
  return groups(report).findings.length === 0 ? null : h`<section aria-labelledby="allow">
<h2 id="allow">If one has to stay</h2>
<p>End its line with <code>${ALLOW_COMMENT}</code>, or put that comment alone on the line above its statement.
<code>${ALLOW_UNTIL_COMMENT}</code> allows it up to that day. It is still counted, and listed as allowed.</p>
</section>`;
}

// src/report/html/page.generated.ts
var STYLE = ':root{color-scheme:light dark;--ground: #fff;--raised: #f5f6f8;--line: #d5d9e0;--ink: #1c2128;--quiet: #59636e;--accent: #0a58ca;--mark: #fff1b8;--pass: #d7f0dd;--warn: #fdebc4;--fail: #fbd9d6;--c0: #8fc1ee;--c1: #f7c48a;--c2: #9dd9b0;--c3: #f2aab0;--c4: #cbb8ec;--c5: #e9dc86;--c6: #8ed6d6;--c7: #e3b79d;--other: #c9ced6}@media(prefers-color-scheme:dark){:root{--ground: #14181e;--raised: #1e242c;--line: #38414c;--ink: #e3e7ec;--quiet: #9ba6b2;--accent: #7db4ff;--mark: #5b4a12;--pass: #17402a;--warn: #4d3a10;--fail: #5a2322;--c0: #24588a;--c1: #80501a;--c2: #2b6a41;--c3: #8a3b45;--c4: #5d4890;--c5: #685c14;--c6: #1d6468;--c7: #744a33;--other: #48515c}}*{box-sizing:border-box}html{scroll-padding-top:5.5rem}body{margin:0 auto;padding:1.5rem clamp(1rem,3vw,2.5rem) 3rem;max-width:84rem;background:var(--ground);color:var(--ink);font:.9375rem/1.5 system-ui,sans-serif}h1{margin:0 0 .5rem;font-size:clamp(1.5rem,4vw,2.1rem);line-height:1.2;overflow-wrap:anywhere}h2{margin:2.75rem 0 .75rem;font-size:1.3rem}h3{margin:0;font-size:1rem}p{margin:0 0 .5rem;max-width:75ch}small{color:var(--quiet);font-size:.8125rem;font-weight:400}a{color:var(--accent);text-underline-offset:.15em}code,pre,#table td:nth-child(2){font:.8125rem/1.5 ui-monospace,SF Mono,Cascadia Mono,Menlo,Consolas,monospace}code{overflow-wrap:anywhere}pre{overflow:auto;padding:.75rem;background:var(--raised);border-radius:6px}mark{background:var(--mark);color:inherit;border-radius:3px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}main:focus,h2:focus{outline:none}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--ground)}.skip:focus{left:1rem;top:.5rem;z-index:2}.outlook{font-size:1.1rem}.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0 0}.figures div{flex:1 1 8rem;padding:.75rem 1rem;background:var(--raised);border-radius:8px}.figures dt{color:var(--quiet);font-size:.8125rem}.figures dd{margin:0;font-size:1.5rem;font-weight:600;font-variant-numeric:tabular-nums}.verdict{margin:1rem 0;padding:.75rem 1rem;border-radius:8px;background:var(--raised)}.verdict h2{margin-top:0}.verdict p:last-child{margin:0}.verdict.pass{background:var(--pass)}.verdict.warn{background:var(--warn)}.verdict.fail{background:var(--fail)}.steps{padding-left:1.25rem;display:grid;gap:1rem}.links{margin:.25rem 0 0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.875rem}.legend{margin:0 0 .75rem;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}table{border-collapse:collapse}th,td{padding:.3rem .9rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}tbody th{font-weight:400;overflow-wrap:anywhere}thead th{color:var(--quiet);font-size:.8125rem;font-weight:600}#point-table th[scope=row],#point-table code{white-space:nowrap}.number{text-align:right;font-variant-numeric:tabular-nums}.bars .bar{width:40vw;max-width:26rem;vertical-align:middle}.bars svg{vertical-align:middle}.scroll{overflow-x:auto}.folders{margin-top:.5rem}summary{cursor:pointer}.k0{fill:var(--c0)}.k1{fill:var(--c1)}.k2{fill:var(--c2)}.k3{fill:var(--c3)}.k4{fill:var(--c4)}.k5{fill:var(--c5)}.k6{fill:var(--c6)}.k7{fill:var(--c7)}.k-other{fill:var(--other)}svg{display:block}.swatch{display:inline-block;vertical-align:-1px}text{font:.75rem system-ui,sans-serif;fill:var(--ink)}.treemap{overflow:hidden}.treemap a{text-decoration:none}.treemap a:hover rect{stroke:var(--ink);stroke-width:3px}.treemap a:focus{outline:none}.treemap a:focus-visible rect{stroke:var(--accent);stroke-width:6px}.treemap .count,.folder .count{font-variant-numeric:tabular-nums}.folder{font-weight:600}.folder .count{font-weight:400;fill:var(--quiet)}.narrow{display:none}details{margin-top:.75rem}.area{stroke:var(--ground);stroke-width:1px;vector-effect:non-scaling-stroke}.forecast{fill:var(--quiet);opacity:.25}.grid{stroke:var(--ink);opacity:.13}.tick{fill:var(--quiet);font-variant-numeric:tabular-nums;paint-order:stroke;stroke:var(--ground);stroke-width:3px}.cursor{stroke:var(--ink)}#explore{margin-top:.75rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}#explore[hidden]{display:none}#explore label{display:flex;gap:.5rem;flex:1 1 18rem}#explore input{flex:1;accent-color:var(--accent)}output{flex:1 1 100%;font-variant-numeric:tabular-nums}#filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;padding:.6rem 0;background:var(--ground);border-bottom:1px solid var(--line)}#filters[hidden]{display:none}#filters label{display:grid;min-width:0;font-size:.8125rem;color:var(--quiet)}#filters .search{flex:1 1 14rem}#filters p{margin:0 0 .3rem auto;color:var(--quiet);font-variant-numeric:tabular-nums}input,select,button{width:100%;font:inherit;color:var(--ink);background:var(--raised);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .6rem;min-height:2.1rem;max-width:100%}button{width:auto;cursor:pointer}#table,#table caption,#table thead,#table tbody{display:block}#table{--columns: 4.5rem 5fr 2.7fr 2fr 4.5rem 5.2fr;font-size:.875rem}#table.flat{--columns: 2.6fr 4fr 2.4fr 1.8fr 4.5rem 4.2fr}#table tr{display:grid;grid-template-columns:var(--columns);gap:0 .9rem;border-bottom:1px solid var(--line)}#table tr[hidden],#table tbody[hidden]{display:none}#table td,#table th{min-width:0;padding-right:0;border:0;overflow-wrap:anywhere}@media(scripting:enabled){#table tbody{content-visibility:auto;contain-intrinsic-height:auto 8rem}#table .s4{contain-intrinsic-height:auto 27rem}#table .s16{contain-intrinsic-height:auto 100rem}#table .s64{contain-intrinsic-height:auto 400rem}#table .ready{content-visibility:visible}}#table thead button{border:0;padding:0 .4rem 0 0;background:none;color:inherit;font-weight:inherit;min-height:1.75rem;text-align:left}#table thead [aria-sort=ascending] button:after{content:" \\25b2"}#table thead [aria-sort=descending] button:after{content:" \\25bc"}#table .group th{grid-column:1 / -1;padding-top:1.1rem;font-weight:600;overflow-wrap:anywhere}.advice{padding:0;list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:.75rem}.advice>li{padding:.75rem 1rem;background:var(--raised);border-radius:8px}.advice>li:target{outline:2px solid var(--accent)}.advice p{margin:0 0 .35rem}.note{color:var(--quiet)}footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.8125rem}@media(max-width:44rem){.wide,.odd,.bar{display:none}.narrow{display:block}#filters{position:static}#table,#table.flat{--columns: auto 1fr auto}#table thead tr{display:flex;flex-wrap:wrap}#table tbody tr{padding:.5rem 0}#table td,#table tbody th{padding:0}#table td:nth-child(6),#table.flat td:nth-child(1){grid-column:1 / -1}#table td:nth-child(2),#table td:nth-child(3){grid-column:2 / -1}#table.flat td:nth-child(2),#table.flat td:nth-child(3){grid-column:1 / -1}#table td:nth-child(4){grid-column:1 / 3}}@media print{#filters,#explore,.skip{display:none}body{max-width:none}}@media(forced-colors:active){.treemap rect{stroke:CanvasText}.k0,.k1,.k2,.k3,.k4,.k5,.k6,.k7,.k-other,.area{forced-color-adjust:none}}', STYLE_HASH = "sha256-mwg+o7x2K1NOY5EJ4uCIqxt+rDtYvzLndzP4XRc1MLI=", SCRIPT = '"use strict";(()=>{function y(){let e=document.querySelector("#explore"),n=document.querySelector("#burndown"),o=document.querySelector("#point-table"),r=e?.querySelector("input"),t=e?.querySelector("output");if(!e||!n||!o||!r||!t)return;let s=L(o),l=()=>A(n,r,t,s[r.valueAsNumber]);e.hidden=!1,r.addEventListener("input",l),e.addEventListener("submit",i=>i.preventDefault()),n.addEventListener("pointermove",({clientX:i})=>{let{left:a,width:c}=n.getBoundingClientRect();r.valueAsNumber=M(s,(i-a)/c*100),l()}),l()}function L(e){let n=[...e.tHead?.rows[0]?.cells??[]].map(({textContent:o})=>o);return[...e.tBodies[0]?.rows??[]].reverse().map(o=>{let r=[...o.cells].map(({textContent:c})=>c?.trim()??""),[t="",,s="",l=""]=r,i=r.flatMap((c,u)=>u>4&&c!=="0"?[`${n[u]} ${c}`]:[]),a=l===""?"":` (${l})`;return{x:o.dataset.x??"",text:`${t}: ${s}${a}. ${i.join(", ")}`}})}function M(e,n){let o=e.map(({x:r})=>Math.abs(Number.parseFloat(r)-n));return o.indexOf(Math.min(...o))}function A(e,n,o,r){let t=e.querySelector(".cursor");!r||!t||(t.setAttribute("x1",r.x),t.setAttribute("x2",r.x),t.setAttribute("visibility","visible"),o.textContent=r.text,n.setAttribute("aria-valuetext",r.text))}function p(e){let n=0,o=()=>{n++;let r=n,t=[...e.tBodies];for(let l of t)l.classList.remove("ready");let s=()=>{if(r===n){for(let l=0;l<60&&t.length>0;){let i=t.shift();i?.classList.add("ready"),l+=i?.rows.length??0}t.length>0&&b(s)}};b(s)};return o(),o}function b(e){"requestIdleCallback"in window?window.requestIdleCallback(e):setTimeout(e,50)}function g(e){let n=0,o="",r="";return[...e.tBodies].flatMap(t=>{let s=t.querySelector(".group > th");return s&&(o=s.firstChild?.textContent?.trim()??"",r=/^f\\d+$/.test(t.id)?o:""),[...t.rows].filter(l=>!l.classList.contains("group")).map(l=>H(l,t,o,r,n++))})}function H(e,n,o,r,t){let[s,l,i,a,c,u]=[...e.cells],d=x=>x?.textContent?.trim()??"",f=d(i?.querySelector("small")??void 0);return{element:e,body:n,group:o,path:r,place:s?.querySelector("a")??s??e,line:d(s),code:d(l),symbol:d(i),kind:f===""?"reference":f,category:d(a),effort:d(c),instead:d(u),at:t,text:`${r} ${e.textContent??""}`.toLowerCase()}}function h(e,n){let o=["category","effort","kind","group"].every(t=>(n[t]??"")===""||n[t]===e[t]),r=(n.text??"").toLowerCase().split(/\\s+/);return o&&r.every(t=>e.text.includes(t))}var E=[({at:e})=>e,({code:e})=>e,({symbol:e})=>e,({category:e})=>e,({effort:e})=>["small","medium","large"].indexOf(e),({instead:e})=>e],m=0;function v(){let e=document.querySelector("#table"),n=document.querySelector("#filters");if(!e||!n)return;let o=null,r=()=>(o??=g(e),o);G(e);let t=p(e),s=()=>{T(r(),n),t()};n.hidden=!1,n.addEventListener("input",s),n.addEventListener("submit",i=>i.preventDefault()),n.addEventListener("reset",()=>setTimeout(s));let l=q(e,i=>{k(e,r(),i),t()});document.addEventListener("click",({target:i})=>{let a=i instanceof Element?i.closest(".treemap a"):null;a&&document.querySelector(`${a.href.baseVal}[hidden], ${a.href.baseVal} > [hidden]`)&&(n.reset(),T(r(),n),l(m))})}function T(e,n){let o=new FormData(n),r=Object.fromEntries([...o].map(([l,i])=>[l,String(i)])),t=0;for(let l of e){let i=h(l,r);l.element.hidden=!i,i&&t++}R(e);let s=document.querySelector("#shown");s&&(s.textContent=t===e.length?`${t} shown`:`${t} of ${e.length} shown`)}function R(e){let n=new Set(e.filter(({element:o})=>!o.hidden).map(({path:o,group:r})=>o+r));for(let{body:o,path:r,group:t}of e){let s=o.querySelector(".group");s&&(s.hidden=!n.has(r+t))}}function q(e,n){let o=[...e.querySelectorAll("thead th")],r=(t,s)=>{for(let l of o)l.removeAttribute("aria-sort");o[t]?.setAttribute("aria-sort",s?"descending":"ascending"),n({column:t,descending:s})};return o.forEach((t,s)=>{let l=document.createElement("button");l.type="button",l.textContent=t.textContent,t.replaceChildren(l),l.addEventListener("click",()=>{r(s,t.getAttribute("aria-sort")==="ascending")})}),o[m]?.setAttribute("aria-sort","ascending"),t=>r(t,!1)}function k(e,n,{column:o,descending:r}){let t=E[o]??E[m];if(!t)return;let s=r?-1:1,l=[...n].sort((a,c)=>s*O(t(a),t(c))||a.at-c.at),i=o===m&&!r;for(let a of e.querySelectorAll(".sorted"))a.remove();for(let a of l)i&&a.body.append(a.element),a.place.replaceChildren(...C(i||a.path===""?a.line:`${a.path}:${a.line}`));for(let{body:a}of n)a.hidden=!i;e.classList.toggle("flat",!i||n.every(({path:a})=>a==="")),i||e.append(...$(l))}function C(e){return e.split(new RegExp("(?<=\\\\/)")).flatMap(n=>[document.createTextNode(n),document.createElement("wbr")])}var w=100;function $(e){let n=[];for(let o=0;o<e.length;o+=w){let r=document.createElement("tbody");r.className="sorted s64",r.append(...e.slice(o,o+w).map(({element:t})=>t)),n.push(r)}return n}function O(e,n){return e<n?-1:+(e>n)}function G(e){let n=new Map;for(let o of e.querySelectorAll(\'td > a[href^="#"]:first-child\')){let{hash:r}=o,t=n.get(r)??document.querySelector(r);n.set(r,t);let s=t?.querySelector("p")?.textContent;s&&(o.textContent=s);let l=t?.querySelector(".links a");l&&o.after(" ",l.cloneNode(!0))}}var V={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function S(){for(let e of document.querySelectorAll(".treemap"))I(e)}function I(e){let n=[...e.querySelectorAll("a")],o=t=>n.findIndex(s=>Object.is(s,t)),r=t=>{for(let[s,l]of n.entries())l.setAttribute("tabindex",s===t?"0":"-1")};r(0),e.addEventListener("focusin",({target:t})=>{let s=o(t);s>=0&&r(s)}),e.addEventListener("keydown",t=>{let s=o(document.activeElement),l=t.key==="Home"?0:t.key==="End"?n.length-1:s+(V[t.key]??0),i=n[l];s<0||l===s||!i||(t.preventDefault(),i.focus())})}v();S();y();})();', SCRIPT_HASH = "sha256-ZM5gKAcQGdOaQQF+6IWnDqFb8vWgOtBqiaKwElmB4uw=";

// src/report/html/document.ts
var POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'"
].join("; ");
function document2({ title, header: header4, sections, footer: footer2 }) {
  return h`<!doctype html>
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
<header>${header4}</header>
<main id="main" tabindex="-1">
${sections}
</main>
<footer>${footer2}</footer>
<script>${Html.trusted(SCRIPT)}</script>
</body>
</html>
`.toString();
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a2, b) {
  return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function descending(a2, b) {
  return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  f.length !== 2 ? (compare1 = ascending, compare2 = (d, x2) => ascending(f(d), x2), delta = (d, x2) => f(d) - x2) : (compare1 = f === ascending || f === descending ? f : zero, compare2 = f, delta = f);
  function left(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        let mid = lo + hi >>> 1;
        compare2(a2[mid], x2) < 0 ? lo = mid + 1 : hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        let mid = lo + hi >>> 1;
        compare2(a2[mid], x2) <= 0 ? lo = mid + 1 : hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a2, x2, lo = 0, hi = a2.length) {
    let i = left(a2, x2, lo, hi - 1);
    return i > lo && delta(a2[i - 1], x2) > -delta(a2[i], x2) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
var ascendingBisect = bisector(ascending), bisectRight = ascendingBisect.right, bisectLeft = ascendingBisect.left, bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf), blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    let blurx = rx && blur(rx), blury = ry && blur(ry), temp = values.slice();
    return blurx && blury ? (blurh(blurx, temp, values, width, height), blurh(blurx, values, temp, width, height), blurh(blurx, temp, values, width, height), blurv(blury, values, temp, width, height), blurv(blury, temp, values, width, height), blurv(blury, values, temp, width, height)) : blurx ? (blurh(blurx, values, temp, width, height), blurh(blurx, temp, values, width, height), blurh(blurx, values, temp, width, height)) : blury && (blurv(blury, values, temp, width, height), blurv(blury, temp, values, width, height), blurv(blury, values, temp, width, height)), data;
  };
}
function blurh(blur, T, S, w, h2) {
  for (let y2 = 0, n = w * h2; y2 < n; )
    blur(T, S, y2, y2 += w, 1);
}
function blurv(blur, T, S, w, h2) {
  for (let x2 = 0, n = w * h2; x2 < w; ++x2)
    blur(T, S, x2, x2 + n, w);
}
function blurfImage(radius) {
  let blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2, blur(T, S, start + 0, stop + 0, step), blur(T, S, start + 1, stop + 1, step), blur(T, S, start + 2, stop + 2, step), blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  let radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  let t = radius - radius0, w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum2 = radius0 * S[start], s0 = step * radius0, s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step)
      sum2 += S[Math.min(stop, i)];
    for (let i = start, j = stop; i <= j; i += step)
      sum2 += S[Math.min(stop, i + s0)], T[i] = (sum2 + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w, sum2 -= S[Math.max(start, i - s0)];
  };
}
function bluri(radius) {
  let w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum2 = radius * S[start], s2 = step * radius;
    for (let i = start, j = start + s2; i < j; i += step)
      sum2 += S[Math.min(stop, i)];
    for (let i = start, j = stop; i <= j; i += step)
      sum2 += S[Math.min(stop, i + s2)], T[i] = sum2 / w, sum2 -= S[Math.max(start, i - s2)];
  };
}
var array = Array.prototype, slice = array.slice;
var e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
function tickSpec(start, stop, count2) {
  let step = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1, i1, i2, inc;
  return power < 0 ? (inc = Math.pow(10, -power) / factor, i1 = Math.round(start * inc), i2 = Math.round(stop * inc), i1 / inc < start && ++i1, i2 / inc > stop && --i2, inc = -inc) : (inc = Math.pow(10, power) * factor, i1 = Math.round(start / inc), i2 = Math.round(stop / inc), i1 * inc < start && ++i1, i2 * inc > stop && --i2), i2 < i1 && 0.5 <= count2 && count2 < 2 ? tickSpec(start, stop, count2 * 2) : [i1, i2, inc];
}
function ticks(start, stop, count2) {
  if (stop = +stop, start = +start, count2 = +count2, !(count2 > 0)) return [];
  if (start === stop) return [start];
  let reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count2) : tickSpec(start, stop, count2);
  if (!(i2 >= i1)) return [];
  let n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse)
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  else if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
  else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  return ticks2;
}
function tickIncrement(start, stop, count2) {
  return stop = +stop, start = +start, count2 = +count2, tickSpec(start, stop, count2)[2];
}
function tickStep(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  let reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count2) : tickIncrement(start, stop, count2);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function(array3, i0 = 0, i1 = array3.length) {
    let m = i1 - (i0 = +i0);
    for (; m; ) {
      let i = random() * m-- | 0, t = array3[m + i0];
      array3[m + i0] = array3[i + i0], array3[i + i0] = t;
    }
    return array3;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype, prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7, brighter = 1 / darker, reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`), named2 = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  return format2 = (format2 + "").trim().toLowerCase(), (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named2.hasOwnProperty(format2) ? rgbn(named2[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a2) {
  return a2 <= 0 && (r = g = b = NaN), new Rgb(r, g, b, a2);
}
function rgbConvert(o) {
  return o instanceof Color || (o = color(o)), o ? (o = o.rgb(), new Rgb(o.r, o.g, o.b, o.opacity)) : new Rgb();
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity ?? 1);
}
function Rgb(r, g, b, opacity) {
  this.r = +r, this.g = +g, this.b = +b, this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && -0.5 <= this.g && this.g < 255.5 && -0.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  let a2 = clampa(this.opacity);
  return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  return value2 = clampi(value2), (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h2, s2, l, a2) {
  return a2 <= 0 ? h2 = s2 = l = NaN : l <= 0 || l >= 1 ? h2 = s2 = NaN : s2 <= 0 && (h2 = NaN), new Hsl(h2, s2, l, a2);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (o instanceof Color || (o = color(o)), !o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h2 = NaN, s2 = max - min, l = (max + min) / 2;
  return s2 ? (r === max ? h2 = (g - b) / s2 + (g < b) * 6 : g === max ? h2 = (b - r) / s2 + 2 : h2 = (r - g) / s2 + 4, s2 /= l < 0.5 ? max + min : 2 - max - min, h2 *= 60) : s2 = l > 0 && l < 1 ? 0 : h2, new Hsl(h2, s2, l, o.opacity);
}
function hsl(h2, s2, l, opacity) {
  return arguments.length === 1 ? hslConvert(h2) : new Hsl(h2, s2, l, opacity ?? 1);
}
function Hsl(h2, s2, l, opacity) {
  this.h = +h2, this.s = +s2, this.l = +l, this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h2 = this.h % 360 + (this.h < 0) * 360, s2 = isNaN(h2) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s2, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h2 >= 240 ? h2 - 240 : h2 + 120, m1, m2),
      hsl2rgb(h2, m1, m2),
      hsl2rgb(h2 < 120 ? h2 + 240 : h2 - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
  },
  formatHsl() {
    let a2 = clampa(this.opacity);
    return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
  }
}));
function clamph(value2) {
  return value2 = (value2 || 0) % 360, value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h2, m1, m2) {
  return (h2 < 60 ? m1 + (m2 - m1) * h2 / 60 : h2 < 180 ? m2 : h2 < 240 ? m1 + (m2 - m1) * (240 - h2) / 60 : m1) * 255;
}
var radians = Math.PI / 180, degrees = 180 / Math.PI, K = 18, Xn = 0.96422, Yn = 1, Zn = 0.82521, t0 = 4 / 29, t1 = 6 / 29, t2 = 3 * t1 * t1, t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  o instanceof Rgb || (o = rgbConvert(o));
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
  return r === g && g === b ? x2 = z = y2 : (x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn), z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn)), new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a2, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity ?? 1);
}
function Lab(l, a2, b, opacity) {
  this.l = +l, this.a = +a2, this.b = +b, this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k2) {
    return new Lab(this.l + K * (k2 ?? 1), this.a, this.b, this.opacity);
  },
  darker(k2) {
    return new Lab(this.l - K * (k2 ?? 1), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    return x2 = Xn * lab2xyz(x2), y2 = Yn * lab2xyz(y2), z = Zn * lab2xyz(z), new Rgb(
      lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (o instanceof Lab || (o = labConvert(o)), o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h2 = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h2 < 0 ? h2 + 360 : h2, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h2, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h2) : new Hcl(h2, c, l, opacity ?? 1);
}
function Hcl(h2, c, l, opacity) {
  this.h = +h2, this.c = +c, this.l = +l, this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h2 = o.h * radians;
  return new Lab(o.l, Math.cos(h2) * o.c, Math.sin(h2) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k2) {
    return new Hcl(this.h, this.c, this.l + K * (k2 ?? 1), this.opacity);
  },
  darker(k2) {
    return new Hcl(this.h, this.c, this.l - K * (k2 ?? 1), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861, B = 1.78277, C = -0.29227, D = -0.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  o instanceof Rgb || (o = rgbConvert(o));
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s2 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h2 = s2 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
  return new Cubehelix(h2 < 0 ? h2 + 360 : h2, s2, l, o.opacity);
}
function cubehelix(h2, s2, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h2) : new Cubehelix(h2, s2, l, opacity ?? 1);
}
function Cubehelix(h2, s2, l, opacity) {
  this.h = +h2, this.s = +s2, this.l = +l, this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h2 = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h2), sinh2 = Math.sin(h2);
    return new Rgb(
      255 * (l + a2 * (A * cosh2 + B * sinh2)),
      255 * (l + a2 * (C * cosh2 + D * sinh2)),
      255 * (l + a2 * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t13, v0, v1, v2, v3) {
  var t22 = t13 * t13, t32 = t22 * t13;
  return ((1 - 3 * t13 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t13 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant = (x2) => () => x2;
function linear(a2, d) {
  return function(t) {
    return a2 + t * d;
  };
}
function exponential(a2, b, y2) {
  return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
    return Math.pow(a2 + t * b, y2);
  };
}
function hue$1(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a2) ? b : a2);
}
function gamma(y2) {
  return (y2 = +y2) == 1 ? nogamma : function(a2, b) {
    return b - a2 ? exponential(a2, b, y2) : constant(isNaN(a2) ? b : a2);
  };
}
function nogamma(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d) : constant(isNaN(a2) ? b : a2);
}
var rgb2 = (function rgbGamma(y2) {
  var color2 = gamma(y2);
  function rgb3(start, end2) {
    var r = color2((start = rgb(start)).r, (end2 = rgb(end2)).r), g = color2(start.g, end2.g), b = color2(start.b, end2.b), opacity = nogamma(start.opacity, end2.opacity);
    return function(t) {
      return start.r = r(t), start.g = g(t), start.b = b(t), start.opacity = opacity(t), start + "";
    };
  }
  return rgb3.gamma = rgbGamma, rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i)
      color2 = rgb(colors[i]), r[i] = color2.r || 0, g[i] = color2.g || 0, b[i] = color2.b || 0;
    return r = spline(r), g = spline(g), b = spline(b), color2.opacity = 1, function(t) {
      return color2.r = r(t), color2.g = g(t), color2.b = b(t), color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1), rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a2, b) {
  b || (b = []);
  var n = a2 ? Math.min(b.length, a2.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a2[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x2) {
  return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
}
function genericArray(a2, b) {
  var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x2 = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x2[i] = value(a2[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x2[i](t);
    return c;
  };
}
function date(a2, b) {
  var d = /* @__PURE__ */ new Date();
  return a2 = +a2, b = +b, function(t) {
    return d.setTime(a2 * (1 - t) + b * t), d;
  };
}
function number2(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return a2 * (1 - t) + b * t;
  };
}
function object(a2, b) {
  var i = {}, c = {}, k2;
  (a2 === null || typeof a2 != "object") && (a2 = {}), (b === null || typeof b != "object") && (b = {});
  for (k2 in b)
    k2 in a2 ? i[k2] = value(a2[k2], b[k2]) : c[k2] = b[k2];
  return function(t) {
    for (k2 in i) c[k2] = i[k2](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a2, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s2 = [], q = [];
  for (a2 = a2 + "", b = b + ""; (am = reA.exec(a2)) && (bm = reB.exec(b)); )
    (bs = bm.index) > bi && (bs = b.slice(bi, bs), s2[i] ? s2[i] += bs : s2[++i] = bs), (am = am[0]) === (bm = bm[0]) ? s2[i] ? s2[i] += bm : s2[++i] = bm : (s2[++i] = null, q.push({ i, x: number2(am, bm) })), bi = reB.lastIndex;
  return bi < b.length && (bs = b.slice(bi), s2[i] ? s2[i] += bs : s2[++i] = bs), s2.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s2[(o = q[i2]).i] = o.x(t);
    return s2.join("");
  });
}
function value(a2, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf != "function" && typeof b.toString != "function" || isNaN(b) ? object : number2)(a2, b);
}
function round(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return Math.round(a2 * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI, identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a2, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  return (scaleX = Math.sqrt(a2 * a2 + b * b)) && (a2 /= scaleX, b /= scaleX), (skewX = a2 * c + b * d) && (c -= a2 * skewX, d -= b * skewX), (scaleY = Math.sqrt(c * c + d * d)) && (c /= scaleY, d /= scaleY, skewX /= scaleY), a2 * d < b * c && (a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX), {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a2) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  let m = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  return value2 == null || (svgNode || (svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g")), svgNode.setAttribute("transform", value2), !(value2 = svgNode.transform.baseVal.consolidate())) ? identity : (value2 = value2.matrix, decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f));
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s2) {
    return s2.length ? s2.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else (xb || yb) && s2.push("translate(" + xb + pxComma + yb + pxParen);
  }
  function rotate(a2, b, s2, q) {
    a2 !== b ? (a2 - b > 180 ? b += 360 : b - a2 > 180 && (a2 += 360), q.push({ i: s2.push(pop(s2) + "rotate(", null, degParen) - 2, x: number2(a2, b) })) : b && s2.push(pop(s2) + "rotate(" + b + degParen);
  }
  function skewX(a2, b, s2, q) {
    a2 !== b ? q.push({ i: s2.push(pop(s2) + "skewX(", null, degParen) - 2, x: number2(a2, b) }) : b && s2.push(pop(s2) + "skewX(" + b + degParen);
  }
  function scale(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push(pop(s2) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else (xb !== 1 || yb !== 1) && s2.push(pop(s2) + "scale(" + xb + "," + yb + ")");
  }
  return function(a2, b) {
    var s2 = [], q = [];
    return a2 = parse(a2), b = parse(b), translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s2, q), rotate(a2.rotate, b.rotate, s2, q), skewX(a2.skewX, b.skewX, s2, q), scale(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s2, q), a2 = b = null, function(t) {
      for (var i = -1, n = q.length, o; ++i < n; ) s2[(o = q[i]).i] = o.x(t);
      return s2.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)"), interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")"), epsilon2 = 1e-12;
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2)
      S = Math.log(w1 / w0) / rho, i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho, i = function(t) {
        var s2 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s2 + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s2 + r0)
        ];
      };
    }
    return i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2, i;
  }
  return zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  }, zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end2) {
    var h2 = hue((start = hsl(start)).h, (end2 = hsl(end2)).h), s2 = nogamma(start.s, end2.s), l = nogamma(start.l, end2.l), opacity = nogamma(start.opacity, end2.opacity);
    return function(t) {
      return start.h = h2(t), start.s = s2(t), start.l = l(t), start.opacity = opacity(t), start + "";
    };
  };
}
var hsl_default = hsl2(hue$1), hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end2) {
    var h2 = hue((start = hcl(start)).h, (end2 = hcl(end2)).h), c = nogamma(start.c, end2.c), l = nogamma(start.l, end2.l), opacity = nogamma(start.opacity, end2.opacity);
    return function(t) {
      return start.h = h2(t), start.c = c(t), start.l = l(t), start.opacity = opacity(t), start + "";
    };
  };
}
var hcl_default = hcl2(hue$1), hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix3(start, end2) {
      var h2 = hue((start = cubehelix(start)).h, (end2 = cubehelix(end2)).h), s2 = nogamma(start.s, end2.s), l = nogamma(start.l, end2.l), opacity = nogamma(start.opacity, end2.opacity);
      return function(t) {
        return start.h = h2(t), start.s = s2(t), start.l = l(Math.pow(t, y2)), start.opacity = opacity(t), start + "";
      };
    }
    return cubehelix3.gamma = cubehelixGamma, cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1), cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p) {
  if (!isFinite(x2) || x2 === 0) return null;
  var i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i + 1)
  ];
}
function exponent(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    for (var i = value2.length, t = [], j = 0, g = grouping[0], length = 0; i > 0 && g > 0 && (length + g + 1 > width && (g = Math.max(1, width - length)), t.push(value2.substring(i -= g, i + g)), !((length += g + 1) > width)); )
      g = grouping[j = (j + 1) % grouping.length];
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "", this.align = specifier.align === void 0 ? ">" : specifier.align + "", this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "", this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "", this.zero = !!specifier.zero, this.width = specifier.width === void 0 ? void 0 : +specifier.width, this.comma = !!specifier.comma, this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision, this.trim = !!specifier.trim, this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s2) {
  out: for (var n = s2.length, i = 1, i0 = -1, i1; i < n; ++i)
    switch (s2[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        i0 === 0 && (i0 = i), i1 = i;
        break;
      default:
        if (!+s2[i]) break out;
        i0 > 0 && (i0 = 0);
        break;
    }
  return i0 > 0 ? s2.slice(0, i0) + s2.slice(i1 + 1) : s2;
}
var prefixExponent;
function formatPrefixAuto(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return prefixExponent = void 0, x2.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
}
function formatRounded(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x2, p) => (x2 * 100).toFixed(p),
  b: (x2) => Math.round(x2).toString(2),
  c: (x2) => x2 + "",
  d: formatDecimal,
  e: (x2, p) => x2.toExponential(p),
  f: (x2, p) => x2.toFixed(p),
  g: (x2, p) => x2.toPrecision(p),
  o: (x2) => Math.round(x2).toString(8),
  p: (x2, p) => formatRounded(x2 * 100, p),
  r: formatRounded,
  s: formatPrefixAuto,
  X: (x2) => Math.round(x2).toString(16).toUpperCase(),
  x: (x2) => Math.round(x2).toString(16)
};
function identity2(x2) {
  return x2;
}
var map = Array.prototype.map, prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale3) {
  var group = locale3.grouping === void 0 || locale3.thousands === void 0 ? identity2 : formatGroup(map.call(locale3.grouping, Number), locale3.thousands + ""), currencyPrefix = locale3.currency === void 0 ? "" : locale3.currency[0] + "", currencySuffix = locale3.currency === void 0 ? "" : locale3.currency[1] + "", decimal = locale3.decimal === void 0 ? "." : locale3.decimal + "", numerals = locale3.numerals === void 0 ? identity2 : formatNumerals(map.call(locale3.numerals, String)), percent3 = locale3.percent === void 0 ? "%" : locale3.percent + "", minus = locale3.minus === void 0 ? "\u2212" : locale3.minus + "", nan = locale3.nan === void 0 ? "NaN" : locale3.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign2 = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    type === "n" ? (comma = !0, type = "g") : formatTypes[type] || (precision === void 0 && (precision = 12), trim = !0, type = "g"), (zero3 || fill === "0" && align === "=") && (zero3 = !0, fill = "0", align = "=");
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent3 : "") + (options && options.suffix !== void 0 ? options.suffix : ""), formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c")
        valueSuffix = formatType(value2) + valueSuffix, value2 = "";
      else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        if (value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision), trim && (value2 = formatTrim(value2)), valueNegative && +value2 == 0 && sign2 !== "+" && (valueNegative = !1), valuePrefix = (valueNegative ? sign2 === "(" ? sign2 : minus : sign2 === "-" || sign2 === "(" ? "" : sign2) + valuePrefix, valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign2 === "(" ? ")" : ""), maybeSuffix) {
          for (i = -1, n = value2.length; ++i < n; )
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix, value2 = value2.slice(0, i);
              break;
            }
        }
      }
      comma && !zero3 && (value2 = group(value2, 1 / 0));
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      switch (comma && zero3 && (value2 = group(padding + value2, padding.length ? width - valueSuffix.length : 1 / 0), padding = ""), align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    return format2.toString = function() {
      return specifier + "";
    }, format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k2 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale, format, formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  return locale = formatLocale(definition), format = locale.format, formatPrefix = locale.formatPrefix, locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  return step = Math.abs(step), max = Math.abs(max) - step, Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-time/dist/d3-time.mjs
var t02 = /* @__PURE__ */ new Date(), t12 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count2, field) {
  function interval(date3) {
    return floori(date3 = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date3)), date3;
  }
  return interval.floor = (date3) => (floori(date3 = /* @__PURE__ */ new Date(+date3)), date3), interval.ceil = (date3) => (floori(date3 = new Date(date3 - 1)), offseti(date3, 1), floori(date3), date3), interval.round = (date3) => {
    let d0 = interval(date3), d1 = interval.ceil(date3);
    return date3 - d0 < d1 - date3 ? d0 : d1;
  }, interval.offset = (date3, step) => (offseti(date3 = /* @__PURE__ */ new Date(+date3), step == null ? 1 : Math.floor(step)), date3), interval.range = (start, stop, step) => {
    let range2 = [];
    if (start = interval.ceil(start), step = step == null ? 1 : Math.floor(step), !(start < stop) || !(step > 0)) return range2;
    let previous;
    do
      range2.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step), floori(start);
    while (previous < start && start < stop);
    return range2;
  }, interval.filter = (test) => timeInterval((date3) => {
    if (date3 >= date3) for (; floori(date3), !test(date3); ) date3.setTime(date3 - 1);
  }, (date3, step) => {
    if (date3 >= date3)
      if (step < 0) for (; ++step <= 0; )
        for (; offseti(date3, -1), !test(date3); )
          ;
      else for (; --step >= 0; )
        for (; offseti(date3, 1), !test(date3); )
          ;
  }), count2 && (interval.count = (start, end2) => (t02.setTime(+start), t12.setTime(+end2), floori(t02), floori(t12), Math.floor(count2(t02, t12))), interval.every = (step) => (step = Math.floor(step), !isFinite(step) || !(step > 0) ? null : step > 1 ? interval.filter(field ? (d) => field(d) % step === 0 : (d) => interval.count(0, d) % step === 0) : interval)), interval;
}
var millisecond = timeInterval(() => {
}, (date3, step) => {
  date3.setTime(+date3 + step);
}, (start, end2) => end2 - start);
millisecond.every = (k2) => (k2 = Math.floor(k2), !isFinite(k2) || !(k2 > 0) ? null : k2 > 1 ? timeInterval((date3) => {
  date3.setTime(Math.floor(date3 / k2) * k2);
}, (date3, step) => {
  date3.setTime(+date3 + step * k2);
}, (start, end2) => (end2 - start) / k2) : millisecond);
var milliseconds = millisecond.range, durationSecond = 1e3, durationMinute = durationSecond * 60, durationHour = durationMinute * 60, durationDay = durationHour * 24, durationWeek = durationDay * 7, durationMonth = durationDay * 30, durationYear = durationDay * 365, second = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds());
}, (date3, step) => {
  date3.setTime(+date3 + step * durationSecond);
}, (start, end2) => (end2 - start) / durationSecond, (date3) => date3.getUTCSeconds()), seconds = second.range, timeMinute = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationMinute);
}, (start, end2) => (end2 - start) / durationMinute, (date3) => date3.getMinutes()), timeMinutes = timeMinute.range, utcMinute = timeInterval((date3) => {
  date3.setUTCSeconds(0, 0);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationMinute);
}, (start, end2) => (end2 - start) / durationMinute, (date3) => date3.getUTCMinutes()), utcMinutes = utcMinute.range, timeHour = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond - date3.getMinutes() * durationMinute);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationHour);
}, (start, end2) => (end2 - start) / durationHour, (date3) => date3.getHours()), timeHours = timeHour.range, utcHour = timeInterval((date3) => {
  date3.setUTCMinutes(0, 0, 0);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationHour);
}, (start, end2) => (end2 - start) / durationHour, (date3) => date3.getUTCHours()), utcHours = utcHour.range, timeDay = timeInterval(
  (date3) => date3.setHours(0, 0, 0, 0),
  (date3, step) => date3.setDate(date3.getDate() + step),
  (start, end2) => (end2 - start - (end2.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay,
  (date3) => date3.getDate() - 1
), timeDays = timeDay.range, utcDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCDate(date3.getUTCDate() + step);
}, (start, end2) => (end2 - start) / durationDay, (date3) => date3.getUTCDate() - 1), utcDays = utcDay.range, unixDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCDate(date3.getUTCDate() + step);
}, (start, end2) => (end2 - start) / durationDay, (date3) => Math.floor(date3 / durationDay)), unixDays = unixDay.range;
function timeWeekday(i) {
  return timeInterval((date3) => {
    date3.setDate(date3.getDate() - (date3.getDay() + 7 - i) % 7), date3.setHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setDate(date3.getDate() + step * 7);
  }, (start, end2) => (end2 - start - (end2.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek);
}
var timeSunday = timeWeekday(0), timeMonday = timeWeekday(1), timeTuesday = timeWeekday(2), timeWednesday = timeWeekday(3), timeThursday = timeWeekday(4), timeFriday = timeWeekday(5), timeSaturday = timeWeekday(6), timeSundays = timeSunday.range, timeMondays = timeMonday.range, timeTuesdays = timeTuesday.range, timeWednesdays = timeWednesday.range, timeThursdays = timeThursday.range, timeFridays = timeFriday.range, timeSaturdays = timeSaturday.range;
function utcWeekday(i) {
  return timeInterval((date3) => {
    date3.setUTCDate(date3.getUTCDate() - (date3.getUTCDay() + 7 - i) % 7), date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setUTCDate(date3.getUTCDate() + step * 7);
  }, (start, end2) => (end2 - start) / durationWeek);
}
var utcSunday = utcWeekday(0), utcMonday = utcWeekday(1), utcTuesday = utcWeekday(2), utcWednesday = utcWeekday(3), utcThursday = utcWeekday(4), utcFriday = utcWeekday(5), utcSaturday = utcWeekday(6), utcSundays = utcSunday.range, utcMondays = utcMonday.range, utcTuesdays = utcTuesday.range, utcWednesdays = utcWednesday.range, utcThursdays = utcThursday.range, utcFridays = utcFriday.range, utcSaturdays = utcSaturday.range, timeMonth = timeInterval((date3) => {
  date3.setDate(1), date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setMonth(date3.getMonth() + step);
}, (start, end2) => end2.getMonth() - start.getMonth() + (end2.getFullYear() - start.getFullYear()) * 12, (date3) => date3.getMonth()), timeMonths = timeMonth.range, utcMonth = timeInterval((date3) => {
  date3.setUTCDate(1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCMonth(date3.getUTCMonth() + step);
}, (start, end2) => end2.getUTCMonth() - start.getUTCMonth() + (end2.getUTCFullYear() - start.getUTCFullYear()) * 12, (date3) => date3.getUTCMonth()), utcMonths = utcMonth.range, timeYear = timeInterval((date3) => {
  date3.setMonth(0, 1), date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setFullYear(date3.getFullYear() + step);
}, (start, end2) => end2.getFullYear() - start.getFullYear(), (date3) => date3.getFullYear());
timeYear.every = (k2) => !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date3) => {
  date3.setFullYear(Math.floor(date3.getFullYear() / k2) * k2), date3.setMonth(0, 1), date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setFullYear(date3.getFullYear() + step * k2);
});
var timeYears = timeYear.range, utcYear = timeInterval((date3) => {
  date3.setUTCMonth(0, 1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step);
}, (start, end2) => end2.getUTCFullYear() - start.getUTCFullYear(), (date3) => date3.getUTCFullYear());
utcYear.every = (k2) => !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date3) => {
  date3.setUTCFullYear(Math.floor(date3.getUTCFullYear() / k2) * k2), date3.setUTCMonth(0, 1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step * k2);
});
var utcYears = utcYear.range;
function ticker(year, month, week, day, hour, minute) {
  let tickIntervals = [
    [second, 1, durationSecond],
    [second, 5, 5 * durationSecond],
    [second, 15, 15 * durationSecond],
    [second, 30, 30 * durationSecond],
    [minute, 1, durationMinute],
    [minute, 5, 5 * durationMinute],
    [minute, 15, 15 * durationMinute],
    [minute, 30, 30 * durationMinute],
    [hour, 1, durationHour],
    [hour, 3, 3 * durationHour],
    [hour, 6, 6 * durationHour],
    [hour, 12, 12 * durationHour],
    [day, 1, durationDay],
    [day, 2, 2 * durationDay],
    [week, 1, durationWeek],
    [month, 1, durationMonth],
    [month, 3, 3 * durationMonth],
    [year, 1, durationYear]
  ];
  function ticks2(start, stop, count2) {
    let reverse = stop < start;
    reverse && ([start, stop] = [stop, start]);
    let interval = count2 && typeof count2.range == "function" ? count2 : tickInterval(start, stop, count2), ticks3 = interval ? interval.range(start, +stop + 1) : [];
    return reverse ? ticks3.reverse() : ticks3;
  }
  function tickInterval(start, stop, count2) {
    let target = Math.abs(stop - start) / count2, i = bisector(([, , step2]) => step2).right(tickIntervals, target);
    if (i === tickIntervals.length) return year.every(tickStep(start / durationYear, stop / durationYear, count2));
    if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count2), 1));
    let [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
    return t.every(step);
  }
  return [ticks2, tickInterval];
}
var [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute), [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
    return date3.setFullYear(d.y), date3;
  }
  return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
    return date3.setUTCFullYear(d.y), date3;
  }
  return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y2, m, d) {
  return { y: y2, m, d, H: 0, M: 0, S: 0, L: 0 };
}
function formatLocale2(locale3) {
  var locale_dateTime = locale3.dateTime, locale_date = locale3.date, locale_time = locale3.time, locale_periods = locale3.periods, locale_weekdays = locale3.days, locale_shortWeekdays = locale3.shortDays, locale_months = locale3.months, locale_shortMonths = locale3.shortMonths, periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths), formats = {
    a: formatShortWeekday,
    A: formatWeekday,
    b: formatShortMonth,
    B: formatMonth,
    c: null,
    d: formatDayOfMonth,
    e: formatDayOfMonth,
    f: formatMicroseconds,
    g: formatYearISO,
    G: formatFullYearISO,
    H: formatHour24,
    I: formatHour12,
    j: formatDayOfYear,
    L: formatMilliseconds,
    m: formatMonthNumber,
    M: formatMinutes,
    p: formatPeriod,
    q: formatQuarter,
    Q: formatUnixTimestamp,
    s: formatUnixTimestampSeconds,
    S: formatSeconds,
    u: formatWeekdayNumberMonday,
    U: formatWeekNumberSunday,
    V: formatWeekNumberISO,
    w: formatWeekdayNumberSunday,
    W: formatWeekNumberMonday,
    x: null,
    X: null,
    y: formatYear,
    Y: formatFullYear,
    Z: formatZone,
    "%": formatLiteralPercent
  }, utcFormats = {
    a: formatUTCShortWeekday,
    A: formatUTCWeekday,
    b: formatUTCShortMonth,
    B: formatUTCMonth,
    c: null,
    d: formatUTCDayOfMonth,
    e: formatUTCDayOfMonth,
    f: formatUTCMicroseconds,
    g: formatUTCYearISO,
    G: formatUTCFullYearISO,
    H: formatUTCHour24,
    I: formatUTCHour12,
    j: formatUTCDayOfYear,
    L: formatUTCMilliseconds,
    m: formatUTCMonthNumber,
    M: formatUTCMinutes,
    p: formatUTCPeriod,
    q: formatUTCQuarter,
    Q: formatUnixTimestamp,
    s: formatUnixTimestampSeconds,
    S: formatUTCSeconds,
    u: formatUTCWeekdayNumberMonday,
    U: formatUTCWeekNumberSunday,
    V: formatUTCWeekNumberISO,
    w: formatUTCWeekdayNumberSunday,
    W: formatUTCWeekNumberMonday,
    x: null,
    X: null,
    y: formatUTCYear,
    Y: formatUTCFullYear,
    Z: formatUTCZone,
    "%": formatLiteralPercent
  }, parses = {
    a: parseShortWeekday,
    A: parseWeekday,
    b: parseShortMonth,
    B: parseMonth,
    c: parseLocaleDateTime,
    d: parseDayOfMonth,
    e: parseDayOfMonth,
    f: parseMicroseconds,
    g: parseYear,
    G: parseFullYear,
    H: parseHour24,
    I: parseHour24,
    j: parseDayOfYear,
    L: parseMilliseconds,
    m: parseMonthNumber,
    M: parseMinutes,
    p: parsePeriod,
    q: parseQuarter,
    Q: parseUnixTimestamp,
    s: parseUnixTimestampSeconds,
    S: parseSeconds,
    u: parseWeekdayNumberMonday,
    U: parseWeekNumberSunday,
    V: parseWeekNumberISO,
    w: parseWeekdayNumberSunday,
    W: parseWeekNumberMonday,
    x: parseLocaleDate,
    X: parseLocaleTime,
    y: parseYear,
    Y: parseFullYear,
    Z: parseZone,
    "%": parseLiteralPercent
  };
  formats.x = newFormat(locale_date, formats), formats.X = newFormat(locale_time, formats), formats.c = newFormat(locale_dateTime, formats), utcFormats.x = newFormat(locale_date, utcFormats), utcFormats.X = newFormat(locale_time, utcFormats), utcFormats.c = newFormat(locale_dateTime, utcFormats);
  function newFormat(specifier, formats2) {
    return function(date3) {
      var string2 = [], i = -1, j = 0, n = specifier.length, c, pad2, format2;
      for (date3 instanceof Date || (date3 = /* @__PURE__ */ new Date(+date3)); ++i < n; )
        specifier.charCodeAt(i) === 37 && (string2.push(specifier.slice(j, i)), (pad2 = pads[c = specifier.charAt(++i)]) != null ? c = specifier.charAt(++i) : pad2 = c === "e" ? " " : "0", (format2 = formats2[c]) && (c = format2(date3, pad2)), string2.push(c), j = i + 1);
      return string2.push(specifier.slice(j, i)), string2.join("");
    };
  }
  function newParse(specifier, Z) {
    return function(string2) {
      var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string2 += "", 0), week, day;
      if (i != string2.length) return null;
      if ("Q" in d) return new Date(d.Q);
      if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
      if (Z && !("Z" in d) && (d.Z = 0), "p" in d && (d.H = d.H % 12 + d.p * 12), d.m === void 0 && (d.m = "q" in d ? d.q : 0), "V" in d) {
        if (d.V < 1 || d.V > 53) return null;
        "w" in d || (d.w = 1), "Z" in d ? (week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay(), week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week), week = utcDay.offset(week, (d.V - 1) * 7), d.y = week.getUTCFullYear(), d.m = week.getUTCMonth(), d.d = week.getUTCDate() + (d.w + 6) % 7) : (week = localDate(newDate(d.y, 0, 1)), day = week.getDay(), week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week), week = timeDay.offset(week, (d.V - 1) * 7), d.y = week.getFullYear(), d.m = week.getMonth(), d.d = week.getDate() + (d.w + 6) % 7);
      } else ("W" in d || "U" in d) && ("w" in d || (d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0), day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay(), d.m = 0, d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7);
      return "Z" in d ? (d.H += d.Z / 100 | 0, d.M += d.Z % 100, utcDate(d)) : localDate(d);
    };
  }
  function parseSpecifier(d, specifier, string2, j) {
    for (var i = 0, n = specifier.length, m = string2.length, c, parse; i < n; ) {
      if (j >= m) return -1;
      if (c = specifier.charCodeAt(i++), c === 37) {
        if (c = specifier.charAt(i++), parse = parses[c in pads ? specifier.charAt(i++) : c], !parse || (j = parse(d, string2, j)) < 0) return -1;
      } else if (c != string2.charCodeAt(j++))
        return -1;
    }
    return j;
  }
  function parsePeriod(d, string2, i) {
    var n = periodRe.exec(string2.slice(i));
    return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortWeekday(d, string2, i) {
    var n = shortWeekdayRe.exec(string2.slice(i));
    return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseWeekday(d, string2, i) {
    var n = weekdayRe.exec(string2.slice(i));
    return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortMonth(d, string2, i) {
    var n = shortMonthRe.exec(string2.slice(i));
    return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseMonth(d, string2, i) {
    var n = monthRe.exec(string2.slice(i));
    return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseLocaleDateTime(d, string2, i) {
    return parseSpecifier(d, locale_dateTime, string2, i);
  }
  function parseLocaleDate(d, string2, i) {
    return parseSpecifier(d, locale_date, string2, i);
  }
  function parseLocaleTime(d, string2, i) {
    return parseSpecifier(d, locale_time, string2, i);
  }
  function formatShortWeekday(d) {
    return locale_shortWeekdays[d.getDay()];
  }
  function formatWeekday(d) {
    return locale_weekdays[d.getDay()];
  }
  function formatShortMonth(d) {
    return locale_shortMonths[d.getMonth()];
  }
  function formatMonth(d) {
    return locale_months[d.getMonth()];
  }
  function formatPeriod(d) {
    return locale_periods[+(d.getHours() >= 12)];
  }
  function formatQuarter(d) {
    return 1 + ~~(d.getMonth() / 3);
  }
  function formatUTCShortWeekday(d) {
    return locale_shortWeekdays[d.getUTCDay()];
  }
  function formatUTCWeekday(d) {
    return locale_weekdays[d.getUTCDay()];
  }
  function formatUTCShortMonth(d) {
    return locale_shortMonths[d.getUTCMonth()];
  }
  function formatUTCMonth(d) {
    return locale_months[d.getUTCMonth()];
  }
  function formatUTCPeriod(d) {
    return locale_periods[+(d.getUTCHours() >= 12)];
  }
  function formatUTCQuarter(d) {
    return 1 + ~~(d.getUTCMonth() / 3);
  }
  return {
    format: function(specifier) {
      var f = newFormat(specifier += "", formats);
      return f.toString = function() {
        return specifier;
      }, f;
    },
    parse: function(specifier) {
      var p = newParse(specifier += "", !1);
      return p.toString = function() {
        return specifier;
      }, p;
    },
    utcFormat: function(specifier) {
      var f = newFormat(specifier += "", utcFormats);
      return f.toString = function() {
        return specifier;
      }, f;
    },
    utcParse: function(specifier) {
      var p = newParse(specifier += "", !0);
      return p.toString = function() {
        return specifier;
      }, p;
    }
  };
}
var pads = { "-": "", _: " ", 0: "0" }, numberRe = /^\s*\d+/, percentRe = /^%/, requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value2, fill, width) {
  var sign2 = value2 < 0 ? "-" : "", string2 = (sign2 ? -value2 : value2) + "", length = string2.length;
  return sign2 + (length < width ? new Array(width - length + 1).join(fill) + string2 : string2);
}
function requote(s2) {
  return s2.replace(requoteRe, "\\$&");
}
function formatRe(names) {
  return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
  return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 4));
  return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string2, i) {
  var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string2.slice(i, i + 6));
  return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 3));
  return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 3));
  return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 6));
  return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string2, i) {
  var n = percentRe.exec(string2.slice(i, i + 1));
  return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string2, i) {
  var n = numberRe.exec(string2.slice(i));
  return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i));
  return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
  return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
  return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
  return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
  return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
  return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
  return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
  return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
  return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
  return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
  var day = d.getDay();
  return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
  return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
  var day = d.getDay();
  return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
  return d = dISO(d), pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
  return d.getDay();
}
function formatWeekNumberMonday(d, p) {
  return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
  return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
  return d = dISO(d), pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
  var day = d.getDay();
  return d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d), pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
  var z = d.getTimezoneOffset();
  return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
  return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
  return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
  return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
  return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
  return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
  return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
  return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
  return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
  return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
  var dow = d.getUTCDay();
  return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
  return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
  var day = d.getUTCDay();
  return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
  return d = UTCdISO(d), pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
  return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
  return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
  return d = UTCdISO(d), pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
  var day = d.getUTCDay();
  return d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d), pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
  return "+0000";
}
function formatLiteralPercent() {
  return "%";
}
function formatUnixTimestamp(d) {
  return +d;
}
function formatUnixTimestampSeconds(d) {
  return Math.floor(+d / 1e3);
}
var locale2, timeFormat, timeParse, utcFormat, utcParse;
defaultLocale2({
  dateTime: "%x, %X",
  date: "%-m/%-d/%Y",
  time: "%-I:%M:%S %p",
  periods: ["AM", "PM"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
});
function defaultLocale2(definition) {
  return locale2 = formatLocale2(definition), timeFormat = locale2.format, timeParse = locale2.parse, utcFormat = locale2.utcFormat, utcParse = locale2.utcParse, locale2;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
function formatIsoNative(date3) {
  return date3.toISOString();
}
var formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
function parseIsoNative(string2) {
  var date3 = new Date(string2);
  return isNaN(date3) ? null : date3;
}
var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range2).domain(domain);
      break;
  }
  return this;
}
function constants(x2) {
  return function() {
    return x2;
  };
}
function number$1(x2) {
  return +x2;
}
var unit = [0, 1];
function identity$1(x2) {
  return x2;
}
function normalize(a2, b) {
  return (b -= a2 = +a2) ? function(x2) {
    return (x2 - a2) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a2, b) {
  var t;
  return a2 > b && (t = a2, a2 = b, b = t), function(x2) {
    return Math.max(a2, Math.min(b, x2));
  };
}
function bimap(domain, range2, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
  return d1 < d0 ? (d0 = normalize(d1, d0), r0 = interpolate(r1, r0)) : (d0 = normalize(d0, d1), r0 = interpolate(r0, r1)), function(x2) {
    return r0(d0(x2));
  };
}
function polymap(domain, range2, interpolate) {
  var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  for (domain[j] < domain[0] && (domain = domain.slice().reverse(), range2 = range2.slice().reverse()); ++i < j; )
    d[i] = normalize(domain[i], domain[i + 1]), r[i] = interpolate(range2[i], range2[i + 1]);
  return function(x2) {
    var i2 = bisectRight(domain, x2, 1, j) - 1;
    return r[i2](d[i2](x2));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range2.length);
    return clamp !== identity$1 && (clamp = clamper(domain[0], domain[n - 1])), piecewise2 = n > 2 ? polymap : bimap, output = input = null, scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise2(domain.map(transform), range2, interpolate$1)))(transform(clamp(x2)));
  }
  return scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise2(range2, domain.map(transform), number2)))(y2)));
  }, scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  }, scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  }, scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate$1 = round, rescale();
  }, scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? !0 : identity$1, rescale()) : clamp !== identity$1;
  }, scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, function(t, u) {
    return transform = t, untransform = u, rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count2, specifier) {
  var step = tickStep(start, stop, count2), precision;
  switch (specifier = formatSpecifier(specifier ?? ",f"), specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      return specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2)) && (specifier.precision = precision), formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop)))) && (specifier.precision = precision - (specifier.type === "e"));
      break;
    }
    case "f":
    case "%": {
      specifier.precision == null && !isNaN(precision = precisionFixed(step)) && (specifier.precision = precision - (specifier.type === "%") * 2);
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  return scale.ticks = function(count2) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count2 ?? 10);
  }, scale.tickFormat = function(count2, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count2 ?? 10, specifier);
  }, scale.nice = function(count2) {
    count2 == null && (count2 = 10);
    var d = domain(), i0 = 0, i1 = d.length - 1, start = d[i0], stop = d[i1], prestep, step, maxIter = 10;
    for (stop < start && (step = start, start = stop, stop = step, step = i0, i0 = i1, i1 = step); maxIter-- > 0; ) {
      if (step = tickIncrement(start, stop, count2), step === prestep)
        return d[i0] = start, d[i1] = stop, domain(d);
      if (step > 0)
        start = Math.floor(start / step) * step, stop = Math.ceil(stop / step) * step;
      else if (step < 0)
        start = Math.ceil(start * step) / step, stop = Math.floor(stop * step) / step;
      else
        break;
      prestep = step;
    }
    return scale;
  }, scale;
}
function linear2() {
  var scale = continuous();
  return scale.copy = function() {
    return copy$1(scale, linear2());
  }, initRange.apply(scale, arguments), linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  return x1 < x0 && (t = i0, i0 = i1, i1 = t, t = x0, x0 = x1, x1 = t), domain[i0] = interval.floor(x0), domain[i1] = interval.ceil(x1), domain;
}
function date2(t) {
  return new Date(t);
}
function number3(t) {
  return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second2, format2) {
  var scale = continuous(), invert = scale.invert, domain = scale.domain, formatMillisecond = format2(".%L"), formatSecond = format2(":%S"), formatMinute = format2("%I:%M"), formatHour = format2("%I %p"), formatDay = format2("%a %d"), formatWeek = format2("%b %d"), formatMonth = format2("%B"), formatYear2 = format2("%Y");
  function tickFormat2(date3) {
    return (second2(date3) < date3 ? formatMillisecond : minute(date3) < date3 ? formatSecond : hour(date3) < date3 ? formatMinute : day(date3) < date3 ? formatHour : month(date3) < date3 ? week(date3) < date3 ? formatDay : formatWeek : year(date3) < date3 ? formatMonth : formatYear2)(date3);
  }
  return scale.invert = function(y2) {
    return new Date(Math.round(invert(y2)));
  }, scale.domain = function(_) {
    return arguments.length ? domain(Array.from(_, number3)) : domain().map(date2);
  }, scale.ticks = function(interval) {
    var d = domain();
    return ticks2(d[0], d[d.length - 1], interval ?? 10);
  }, scale.tickFormat = function(count2, specifier) {
    return specifier == null ? tickFormat2 : format2(specifier);
  }, scale.nice = function(interval) {
    var d = domain();
    return (!interval || typeof interval.range != "function") && (interval = tickInterval(d[0], d[d.length - 1], interval ?? 10)), interval ? domain(nice(d, interval)) : scale;
  }, scale.copy = function() {
    return copy$1(scale, calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second2, format2));
  }, scale;
}
function utcTime() {
  return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI, tau = 2 * pi, epsilon = 1e-6, tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i)
    this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  let k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i)
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  let d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  let k2 = 10 ** d, r = function(value2) {
    return Math.round(value2 * k2);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null, this._ = "", this._append = digits == null ? append : appendRound(digits), this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x1, y1, x2, y2) {
    this._append`Q${+x1},${+y1},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x3, y3) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    if (x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r, r < 0) throw new Error(`negative radius: ${r}`);
    let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null)
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    else if (l01_2 > epsilon) if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r)
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    else {
      let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      Math.abs(t01 - 1) > epsilon && this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`, this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    if (x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw, r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x2 + dx, y0 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null ? this._append`M${x0},${y0}` : (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) && this._append`L${x0},${y0}`, !!r) {
      if (da < 0 && (da = da % tau + tau), da > tauEpsilon)
        this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
      else if (da > epsilon) {
        let x1 = x2 + r * Math.cos(a1), y1 = y2 + r * Math.sin(a1);
        if (da >= pi && this._equal(x0, y0, x1, y1)) {
          da /= 2;
          let a00 = a0 + da;
          this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
        }
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
      }
    }
  }
  rect(x2, y2, w, h2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h2}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant2(x2) {
  return function() {
    return x2;
  };
}
var cos = Math.cos;
var sin = Math.sin, sqrt = Math.sqrt, epsilon3 = 1e-12, pi2 = Math.PI, halfPi = pi2 / 2, tau2 = 2 * pi2;
function withPath(shape) {
  let digits = 3;
  return shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null)
      digits = null;
    else {
      let d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  }, () => new Path(digits);
}
var slice2 = Array.prototype.slice;
function array2(x2) {
  return typeof x2 == "object" && "length" in x2 ? x2 : Array.from(x2);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined = constant2(!0), context = null, curve = curveLinear, output = null, path2 = withPath(line2);
  x$1 = typeof x$1 == "function" ? x$1 : x$1 === void 0 ? x : constant2(x$1), y$1 = typeof y$1 == "function" ? y$1 : y$1 === void 0 ? y : constant2(y$1);
  function line2(data) {
    var i, n = (data = array2(data)).length, d, defined0 = !1, buffer;
    for (context == null && (output = curve(buffer = path2())), i = 0; i <= n; ++i)
      !(i < n && defined(d = data[i], i, data)) === defined0 && ((defined0 = !defined0) ? output.lineStart() : output.lineEnd()), defined0 && output.point(+x$1(d, i, data), +y$1(d, i, data));
    if (buffer) return output = null, buffer + "" || null;
  }
  return line2.x = function(_) {
    return arguments.length ? (x$1 = typeof _ == "function" ? _ : constant2(+_), line2) : x$1;
  }, line2.y = function(_) {
    return arguments.length ? (y$1 = typeof _ == "function" ? _ : constant2(+_), line2) : y$1;
  }, line2.defined = function(_) {
    return arguments.length ? (defined = typeof _ == "function" ? _ : constant2(!!_), line2) : defined;
  }, line2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line2) : curve;
  }, line2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line2) : context;
  }, line2;
}
function area(x0, y0, y1) {
  var x1 = null, defined = constant2(!0), context = null, curve = curveLinear, output = null, path2 = withPath(area2);
  x0 = typeof x0 == "function" ? x0 : x0 === void 0 ? x : constant2(+x0), y0 = typeof y0 == "function" ? y0 : constant2(y0 === void 0 ? 0 : +y0), y1 = typeof y1 == "function" ? y1 : y1 === void 0 ? y : constant2(+y1);
  function area2(data) {
    var i, j, k2, n = (data = array2(data)).length, d, defined0 = !1, buffer, x0z = new Array(n), y0z = new Array(n);
    for (context == null && (output = curve(buffer = path2())), i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0)
        if (defined0 = !defined0)
          j = i, output.areaStart(), output.lineStart();
        else {
          for (output.lineEnd(), output.lineStart(), k2 = i - 1; k2 >= j; --k2)
            output.point(x0z[k2], y0z[k2]);
          output.lineEnd(), output.areaEnd();
        }
      defined0 && (x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data), output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined).curve(curve).context(context);
  }
  return area2.x = function(_) {
    return arguments.length ? (x0 = typeof _ == "function" ? _ : constant2(+_), x1 = null, area2) : x0;
  }, area2.x0 = function(_) {
    return arguments.length ? (x0 = typeof _ == "function" ? _ : constant2(+_), area2) : x0;
  }, area2.x1 = function(_) {
    return arguments.length ? (x1 = _ == null ? null : typeof _ == "function" ? _ : constant2(+_), area2) : x1;
  }, area2.y = function(_) {
    return arguments.length ? (y0 = typeof _ == "function" ? _ : constant2(+_), y1 = null, area2) : y0;
  }, area2.y0 = function(_) {
    return arguments.length ? (y0 = typeof _ == "function" ? _ : constant2(+_), area2) : y0;
  }, area2.y1 = function(_) {
    return arguments.length ? (y1 = _ == null ? null : typeof _ == "function" ? _ : constant2(+_), area2) : y1;
  }, area2.lineX0 = area2.lineY0 = function() {
    return arealine().x(x0).y(y0);
  }, area2.lineY1 = function() {
    return arealine().x(x0).y(y1);
  }, area2.lineX1 = function() {
    return arealine().x(x1).y(y0);
  }, area2.defined = function(_) {
    return arguments.length ? (defined = typeof _ == "function" ? _ : constant2(!!_), area2) : defined;
  }, area2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), area2) : curve;
  }, area2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area2) : context;
  }, area2;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  return radial._curve = curve, radial;
}
var sqrt3$2 = sqrt(3);
var tan30 = sqrt(1 / 3), tan30_2 = tan30 * 2;
var kr = sin(pi2 / 10) / sin(7 * pi2 / 10), kx = sin(tau2 / 10) * kr, ky = -cos(tau2 / 10) * kr;
var sqrt3$1 = sqrt(3);
var sqrt3 = sqrt(3);
var s = sqrt(3) / 2, k = 1 / sqrt(12), a = (k / 2 + 1) * 3;
function noop() {
}
function point$3(that, x2, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2), this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._x2 = x2, this._y2 = y2;
        break;
      case 1:
        this._point = 2, this._x3 = x2, this._y3 = y2;
        break;
      case 2:
        this._point = 3, this._x4 = x2, this._y4 = y2, this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
  }
};
function Bundle(context, beta) {
  this._basis = new Basis(context), this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [], this._y = [], this._basis.lineStart();
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, j = x2.length - 1;
    if (j > 0)
      for (var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t; ++i <= j; )
        t = i / j, this._basis.point(
          this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
        );
    this._x = this._y = null, this._basis.lineEnd();
  },
  point: function(x2, y2) {
    this._x.push(+x2), this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  return bundle2.beta = function(beta2) {
    return custom(+beta2);
  }, bundle2;
})(0.85);
function point$2(that, x2, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2, this._x1 = x2, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  }, cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2, this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3, this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  }, cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  }, cardinal2;
})(0);
function point$1(that, x2, y2) {
  var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon3) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n, y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon3) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m, y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    if (x2 = +x2, y2 = +y2, this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  }, catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    if (x2 = +x2, y2 = +y2, this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1, this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2, this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3, this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  }, catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    if (x2 = +x2, y2 = +y2, this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  }, catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    this._point && this._context.closePath();
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2, this._point ? this._context.lineTo(x2, y2) : (this._point = 1, this._context.moveTo(x2, y2));
  }
};
function sign(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h2 = that._x1 - that._x0;
  return h2 ? (3 * (that._y1 - that._y0) / h2 - t) / 2 : t;
}
function point(that, t03, t13) {
  var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t03, x1 - dx, y1 - dx * t13, x1, y1);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point(this, this._t0, slope2(this, this._t0));
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    var t13 = NaN;
    if (x2 = +x2, y2 = +y2, !(x2 === this._x1 && y2 === this._y1)) {
      switch (this._point) {
        case 0:
          this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
          break;
        case 1:
          this._point = 2;
          break;
        case 2:
          this._point = 3, point(this, slope2(this, t13 = slope3(this, x2, y2)), t13);
          break;
        default:
          point(this, this._t0, t13 = slope3(this, x2, y2));
          break;
      }
      this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2, this._t0 = t13;
    }
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
  MonotoneX.prototype.point.call(this, y2, x2);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x2, y2) {
    this._context.moveTo(y2, x2);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x2, y2) {
    this._context.lineTo(y2, x2);
  },
  bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
    this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
  }
};
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [], this._y = [];
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, n = x2.length;
    if (n)
      if (this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]), n === 2)
        this._context.lineTo(x2[1], y2[1]);
      else
        for (var px = controlPoints(x2), py = controlPoints(y2), i0 = 0, i1 = 1; i1 < n; ++i0, ++i1)
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
    (this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
  },
  point: function(x2, y2) {
    this._x.push(+x2), this._y.push(+y2);
  }
};
function controlPoints(x2) {
  var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  for (a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1], i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
  for (a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n], i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  for (a2[n - 1] = r[n - 1] / b[n - 1], i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  for (b[n - 1] = (x2[n] + a2[n - 1]) / 2, i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
  return [a2, b];
}
function Step(context, t) {
  this._context = context, this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN, this._point = 0;
  },
  lineEnd: function() {
    0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0)
          this._context.lineTo(this._x, y2), this._context.lineTo(x2, y2);
        else {
          var x1 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x1, this._y), this._context.lineTo(x1, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};
function none$1(series, order) {
  if ((n = series.length) > 1)
    for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i)
      for (s0 = s1, s1 = series[order[i]], j = 0; j < m; ++j)
        s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
}
function none(series) {
  for (var n = series.length, o = new Array(n); --n >= 0; ) o[n] = n;
  return o;
}
function stackValue(d, key) {
  return d[key];
}
function stackSeries(key) {
  let series = [];
  return series.key = key, series;
}
function stack() {
  var keys = constant2([]), order = none, offset = none$1, value2 = stackValue;
  function stack2(data) {
    var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
    for (let d of data)
      for (i = 0, ++j; i < n; ++i)
        (sz[i][j] = [0, +value2(d, sz[i].key, j, data)]).data = d;
    for (i = 0, oz = array2(order(sz)); i < n; ++i)
      sz[oz[i]].index = i;
    return offset(sz, oz), sz;
  }
  return stack2.keys = function(_) {
    return arguments.length ? (keys = typeof _ == "function" ? _ : constant2(Array.from(_)), stack2) : keys;
  }, stack2.value = function(_) {
    return arguments.length ? (value2 = typeof _ == "function" ? _ : constant2(+_), stack2) : value2;
  }, stack2.order = function(_) {
    return arguments.length ? (order = _ == null ? none : typeof _ == "function" ? _ : constant2(Array.from(_)), stack2) : order;
  }, stack2.offset = function(_) {
    return arguments.length ? (offset = _ ?? none$1, stack2) : offset;
  }, stack2;
}

// src/report/html/burndown.ts
var HEIGHT = 340, ABOVE = 18, BELOW = 24, WIDTH = 1e3, MOST_FUTURE = 0.4;
function burnDownChart(report, series) {
  let scales = scalesOf(report), last = report.points.at(-1), first = report.points[0], label = first && last ? `From ${plural(first.counts.total, "usage")} on ${first.date} to ${last.counts.total} on ${last.date}` : "No points";
  return h`<svg class="burndown" id="burndown" width="100%" height="${ABOVE + HEIGHT + BELOW}" role="img" aria-label="${label}. The table below has every number.">
<svg y="${ABOVE}" width="100%" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">
${areas(report, series, scales)}${fan(report, scales)}</svg>
${scales.counts.map(
    ({
      at,
      label: label2
    }) => h`<line class="grid" x2="100%" y1="${ABOVE + at}" y2="${ABOVE + at}"/><text class="tick" x="4" y="${ABOVE + at - 4}">${label2}</text>
`
  )}${scales.dates.map(
    ({ at, label: label2 }, index2) => h`<text class="tick${index2 % 2 === 1 ? " odd" : ""}" x="${percent(at)}" y="${ABOVE + HEIGHT + 16}" text-anchor="${at > WIDTH * 0.96 ? "end" : "middle"}">${label2}</text>
`
  )}<line class="cursor" y1="${ABOVE}" y2="${ABOVE + HEIGHT}" visibility="hidden"/>
</svg>`;
}
function scalesOf({ points: points2, forecast }) {
  let dates = points2.map(({ date: date3 }) => dateOf(date3)), [first, last] = [dates[0] ?? /* @__PURE__ */ new Date(0), dates.at(-1) ?? /* @__PURE__ */ new Date(0)], x2 = utcTime([first, end(first, last, forecast)], [0, WIDTH]), most = Math.max(1, ...points2.map(({ counts }) => counts.total)), y2 = linear2([0, most], [HEIGHT, 0]).nice(), format2 = x2.tickFormat();
  return {
    x: x2,
    y: y2,
    dates: x2.ticks(8).map((date3) => ({ at: x2(date3), label: format2(date3) })),
    counts: y2.ticks(5).filter(Number.isInteger).map((count2) => ({ at: y2(count2), label: String(count2) }))
  };
}
function end(first, last, forecast) {
  if (forecast === null) return last;
  let span = last.getTime() - first.getTime(), furthest = last.getTime() + span * MOST_FUTURE / (1 - MOST_FUTURE), wanted = dateOf(`${forecast.latest ?? forecast.earliest}-28`).getTime();
  return new Date(forecast.latest === null ? furthest : Math.min(wanted, furthest));
}
function areas({ points: points2 }, series, { x: x2, y: y2 }) {
  let stacked = stack().keys(series.map((_, key) => key)).value((point2, key) => series[key]?.counts[point2] ?? 0)(points2.map((_, at) => at)), path2 = area().x((_, at) => Math.round(x2(dateOf(points2[at]?.date ?? "")) * 10) / 10).y0(([low]) => Math.round(y2(low) * 10) / 10).y1(([, high]) => Math.round(y2(high) * 10) / 10);
  return stacked.map(
    (layer) => h`<path class="area ${series[layer.key]?.colour.className ?? ""}" d="${path2(layer.map(([low, high]) => [low, high])) ?? ""}"/>
`
  );
}
function fan({ points: points2, forecast }, { x: x2, y: y2 }) {
  let last = points2.at(-1);
  if (forecast === null || last === void 0) return null;
  let [from, top] = [x2(dateOf(last.date)), y2(last.counts.total)], earliest = x2(dateOf(`${forecast.earliest}-28`)), latest = forecast.latest === null ? [WIDTH * 2, top] : [x2(dateOf(`${forecast.latest}-28`)), HEIGHT], points3 = [[from, top], [earliest, HEIGHT], latest].map((point2) => point2.map(Math.round).join(","));
  return h`<polygon class="forecast" points="${points3.join(" ")}"/>
`;
}
function placesAcross(report) {
  let { x: x2 } = scalesOf(report);
  return report.points.map(({ date: date3 }) => percent(x2(dateOf(date3))));
}
function dateOf(day) {
  return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}
function percent(at) {
  return `${Math.round(at / WIDTH * 1e4) / 100}%`;
}

// src/report/html/palette.ts
var OTHERS = { className: "k-other", title: "Other categories" };
function palette(categories2) {
  let colours = new Map(
    categories2.slice(0, 8).map(({ id, title }, at) => [id, { className: `k${at}`, title }])
  );
  return (category) => colours.get(category) ?? OTHERS;
}

// src/report/html/series.ts
function seriesOf({ points: points2, categories: categories2 }) {
  let ids = new Set(points2.flatMap(({ counts }) => Object.keys(counts.byCategory))), countsOf = (id) => points2.map(({ counts }) => counts.byCategory[id] ?? 0), ranked = [...ids].map((id) => ({ id, title: categories2[id]?.title ?? id, counts: countsOf(id) })).map((each) => ({ ...each, most: Math.max(0, ...each.counts) })).filter(({ most }) => most > 0).sort((a2, b) => b.most - a2.most || (a2.id < b.id ? -1 : 1)), colourOf = palette(ranked), large = ranked.slice(0, 8).map(({ id, counts }) => ({ colour: colourOf(id), counts })), small = ranked.slice(8);
  if (small.length === 0) return large;
  let rest = points2.map((_, at) => small.reduce((sum2, { counts }) => sum2 + (counts[at] ?? 0), 0));
  return [...large, { colour: OTHERS, counts: rest }];
}

// src/report/html/history.ts
function historyPage(report) {
  let last = report.points.at(-1), title = last ? inventory(last) : "no point of the history could be looked at", series = seriesOf(report);
  return {
    title: capitalized(title),
    header: header2(report, title),
    sections: pieces(
      problemSection(report.problems),
      chart(report, series),
      pace(report.pace, report),
      points(report, series),
      categories(report)
    ),
    footer: footer(report)
  };
}
function header2({ points: points2, pace: pace2, forecast, outlook, notes }, title) {
  let [first, last] = [points2[0], points2.at(-1)], months = forecast === null ? "" : `${forecast.earliest} \u2013 ${forecast.latest ?? "open"}`;
  return h`<h1>${capitalized(title)}</h1>
${outlook.map((each) => h`<p class="outlook">${sentence(each)}</p>\n`)}${notes.map((note) => h`<p>${sentence(note)}</p>\n`)}<dl class="figures">
${last ? figure("Left", last.counts.total) : null}${first && last ? figure("Since the start", signed(last.counts.total - first.counts.total), first.date) : null}${pace2 ? figure("A quarter", signed(pace2.perQuarter)) : null}${forecast ? figure("Gone", months, "forecast") : null}</dl>`;
}
function chart(report, series) {
  return report.points.length < 2 ? null : h`<section aria-labelledby="chart">
<h2 id="chart">Over time</h2>
<ul class="legend">${series.map(({ colour }) => h`<li>${swatch(colour)} ${colour.title}`)}${report.forecast === null ? null : h`<li><svg class="swatch" width="12" height="12" aria-hidden="true"><rect class="forecast" width="12" height="12"/></svg> Forecast`}</ul>
${burnDownChart(report, series)}
<form id="explore" hidden><label>Point <input type="range" min="0" max="${report.points.length - 1}" value="${report.points.length - 1}"></label> <output></output></form>
</section>`;
}
function pace(pace2, { categories: categories2 }) {
  let rows = Object.entries(pace2?.byCategory ?? {}).sort(([, a2], [, b]) => Math.abs(b) - Math.abs(a2));
  return pace2 === null || rows.length === 0 ? null : h`<section aria-labelledby="pace">
<h2 id="pace">What changed from ${pace2.from} to ${pace2.to}</h2>
<table>
<thead><tr><th scope="col">Category<th scope="col" class="number">Change</thead>
<tbody>
${rows.map(([id, change]) => h`<tr><th scope="row">${categories2[id]?.title ?? id}<td class="number">${signed(change)}\n`)}</tbody></table>
</section>`;
}
function points(report, series) {
  if (report.points.length === 0) return null;
  let across = placesAcross(report), rows = report.points.map(({ date: date3, label, revision, counts }, at) => {
    let before = report.points[at - 1]?.counts.total, change = before === void 0 ? null : signed(counts.total - before), name = h`${date3}${label === null ? null : h` ${label}`}`;
    return h`<tr data-x="${across[at] ?? ""}"><th scope="row">${name}<td><code>${shortRevision(revision)}</code><td class="number">${counts.total}<td class="number">${change}<td class="number">${counts.files}${series.map((each) => h`<td class="number">${each.counts[at] ?? 0}`)}
`;
  });
  return h`<section aria-labelledby="points">
<h2 id="points">Every point</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="points"><table id="point-table">
<thead><tr><th scope="col">Date<th scope="col">Commit<th scope="col" class="number">Usages<th scope="col" class="number">Change<th scope="col" class="number">Files${series.map(({ colour }) => h`<th scope="col" class="number">${colour.title}`)}</thead>
<tbody>
${rows.reverse()}</tbody></table></div>
</section>`;
}
function categories({ categories: categories2 }) {
  let rows = Object.entries(categories2);
  return rows.length === 0 ? null : h`<section aria-labelledby="categories">
<h2 id="categories">The categories</h2>
<ul class="advice">
${rows.map(
    ([, { title, summary, effort, links: guides }]) => h`<li><h3>${title} <small>effort ${effort}</small></h3>
<p>${sentence(summary)}</p>
${links(guides)}
`
  )}</ul>
</section>`;
}

// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
  var sum2 = 0, children = node.children, i = children && children.length;
  if (!i) sum2 = 1;
  else for (; --i >= 0; ) sum2 += children[i].value;
  node.value = sum2;
}
function node_count() {
  return this.eachAfter(count);
}
function node_each(callback, that) {
  let index2 = -1;
  for (let node of this)
    callback.call(that, node, ++index2, this);
  return this;
}
function node_eachBefore(callback, that) {
  for (var node = this, nodes = [node], children, i, index2 = -1; node = nodes.pop(); )
    if (callback.call(that, node, ++index2, this), children = node.children)
      for (i = children.length - 1; i >= 0; --i)
        nodes.push(children[i]);
  return this;
}
function node_eachAfter(callback, that) {
  for (var node = this, nodes = [node], next = [], children, i, n, index2 = -1; node = nodes.pop(); )
    if (next.push(node), children = node.children)
      for (i = 0, n = children.length; i < n; ++i)
        nodes.push(children[i]);
  for (; node = next.pop(); )
    callback.call(that, node, ++index2, this);
  return this;
}
function node_find(callback, that) {
  let index2 = -1;
  for (let node of this)
    if (callback.call(that, node, ++index2, this))
      return node;
}
function node_sum(value2) {
  return this.eachAfter(function(node) {
    for (var sum2 = +value2(node.data) || 0, children = node.children, i = children && children.length; --i >= 0; ) sum2 += children[i].value;
    node.value = sum2;
  });
}
function node_sort(compare) {
  return this.eachBefore(function(node) {
    node.children && node.children.sort(compare);
  });
}
function node_path(end2) {
  for (var start = this, ancestor = leastCommonAncestor(start, end2), nodes = [start]; start !== ancestor; )
    start = start.parent, nodes.push(start);
  for (var k2 = nodes.length; end2 !== ancestor; )
    nodes.splice(k2, 0, end2), end2 = end2.parent;
  return nodes;
}
function leastCommonAncestor(a2, b) {
  if (a2 === b) return a2;
  var aNodes = a2.ancestors(), bNodes = b.ancestors(), c = null;
  for (a2 = aNodes.pop(), b = bNodes.pop(); a2 === b; )
    c = a2, a2 = aNodes.pop(), b = bNodes.pop();
  return c;
}
function node_ancestors() {
  for (var node = this, nodes = [node]; node = node.parent; )
    nodes.push(node);
  return nodes;
}
function node_descendants() {
  return Array.from(this);
}
function node_leaves() {
  var leaves2 = [];
  return this.eachBefore(function(node) {
    node.children || leaves2.push(node);
  }), leaves2;
}
function node_links() {
  var root = this, links2 = [];
  return root.each(function(node) {
    node !== root && links2.push({ source: node.parent, target: node });
  }), links2;
}
function* node_iterator() {
  var node = this, current, next = [node], children, i, n;
  do
    for (current = next.reverse(), next = []; node = current.pop(); )
      if (yield node, children = node.children)
        for (i = 0, n = children.length; i < n; ++i)
          next.push(children[i]);
  while (next.length);
}
function hierarchy(data, children) {
  data instanceof Map ? (data = [void 0, data], children === void 0 && (children = mapChildren)) : children === void 0 && (children = objectChildren);
  for (var root = new Node$1(data), node, nodes = [root], child, childs, i, n; node = nodes.pop(); )
    if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length))
      for (node.children = childs, i = n - 1; i >= 0; --i)
        nodes.push(child = childs[i] = new Node$1(childs[i])), child.parent = node, child.depth = node.depth + 1;
  return root.eachBefore(computeHeight);
}
function node_copy() {
  return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
  return d.children;
}
function mapChildren(d) {
  return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
  node.data.value !== void 0 && (node.value = node.data.value), node.data = node.data.data;
}
function computeHeight(node) {
  var height = 0;
  do
    node.height = height;
  while ((node = node.parent) && node.height < ++height);
}
function Node$1(data) {
  this.data = data, this.depth = this.height = 0, this.parent = null;
}
Node$1.prototype = hierarchy.prototype = {
  constructor: Node$1,
  count: node_count,
  each: node_each,
  eachAfter: node_eachAfter,
  eachBefore: node_eachBefore,
  find: node_find,
  sum: node_sum,
  sort: node_sort,
  path: node_path,
  ancestors: node_ancestors,
  descendants: node_descendants,
  leaves: node_leaves,
  links: node_links,
  copy: node_copy,
  [Symbol.iterator]: node_iterator
};
function required(f) {
  if (typeof f != "function") throw new Error();
  return f;
}
function constantZero() {
  return 0;
}
function constant3(x2) {
  return function() {
    return x2;
  };
}
function roundNode(node) {
  node.x0 = Math.round(node.x0), node.y0 = Math.round(node.y0), node.x1 = Math.round(node.x1), node.y1 = Math.round(node.y1);
}
function treemapDice(parent, x0, y0, x1, y1) {
  for (var nodes = parent.children, node, i = -1, n = nodes.length, k2 = parent.value && (x1 - x0) / parent.value; ++i < n; )
    node = nodes[i], node.y0 = y0, node.y1 = y1, node.x0 = x0, node.x1 = x0 += node.value * k2;
}
function TreeNode(node, i) {
  this._ = node, this.parent = null, this.children = null, this.A = null, this.a = this, this.z = 0, this.m = 0, this.c = 0, this.s = 0, this.t = null, this.i = i;
}
TreeNode.prototype = Object.create(Node$1.prototype);
function treemapSlice(parent, x0, y0, x1, y1) {
  for (var nodes = parent.children, node, i = -1, n = nodes.length, k2 = parent.value && (y1 - y0) / parent.value; ++i < n; )
    node = nodes[i], node.x0 = x0, node.x1 = x1, node.y0 = y0, node.y1 = y0 += node.value * k2;
}
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
  for (var rows = [], nodes = parent.children, row2, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value2 = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta; i0 < n; ) {
    dx = x1 - x0, dy = y1 - y0;
    do
      sumValue = nodes[i1++].value;
    while (!sumValue && i1 < n);
    for (minValue = maxValue = sumValue, alpha = Math.max(dy / dx, dx / dy) / (value2 * ratio), beta = sumValue * sumValue * alpha, minRatio = Math.max(maxValue / beta, beta / minValue); i1 < n; ++i1) {
      if (sumValue += nodeValue = nodes[i1].value, nodeValue < minValue && (minValue = nodeValue), nodeValue > maxValue && (maxValue = nodeValue), beta = sumValue * sumValue * alpha, newRatio = Math.max(maxValue / beta, beta / minValue), newRatio > minRatio) {
        sumValue -= nodeValue;
        break;
      }
      minRatio = newRatio;
    }
    rows.push(row2 = { value: sumValue, dice: dx < dy, children: nodes.slice(i0, i1) }), row2.dice ? treemapDice(row2, x0, y0, x1, value2 ? y0 += dy * sumValue / value2 : y1) : treemapSlice(row2, x0, y0, value2 ? x0 += dx * sumValue / value2 : x1, y1), value2 -= sumValue, i0 = i1;
  }
  return rows;
}
var squarify = (function custom8(ratio) {
  function squarify2(parent, x0, y0, x1, y1) {
    squarifyRatio(ratio, parent, x0, y0, x1, y1);
  }
  return squarify2.ratio = function(x2) {
    return custom8((x2 = +x2) > 1 ? x2 : 1);
  }, squarify2;
})(phi);
function index() {
  var tile = squarify, round2 = !1, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
  function treemap(root) {
    return root.x0 = root.y0 = 0, root.x1 = dx, root.y1 = dy, root.eachBefore(positionNode), paddingStack = [0], round2 && root.eachBefore(roundNode), root;
  }
  function positionNode(node) {
    var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
    x1 < x0 && (x0 = x1 = (x0 + x1) / 2), y1 < y0 && (y0 = y1 = (y0 + y1) / 2), node.x0 = x0, node.y0 = y0, node.x1 = x1, node.y1 = y1, node.children && (p = paddingStack[node.depth + 1] = paddingInner(node) / 2, x0 += paddingLeft(node) - p, y0 += paddingTop(node) - p, x1 -= paddingRight(node) - p, y1 -= paddingBottom(node) - p, x1 < x0 && (x0 = x1 = (x0 + x1) / 2), y1 < y0 && (y0 = y1 = (y0 + y1) / 2), tile(node, x0, y0, x1, y1));
  }
  return treemap.round = function(x2) {
    return arguments.length ? (round2 = !!x2, treemap) : round2;
  }, treemap.size = function(x2) {
    return arguments.length ? (dx = +x2[0], dy = +x2[1], treemap) : [dx, dy];
  }, treemap.tile = function(x2) {
    return arguments.length ? (tile = required(x2), treemap) : tile;
  }, treemap.padding = function(x2) {
    return arguments.length ? treemap.paddingInner(x2).paddingOuter(x2) : treemap.paddingInner();
  }, treemap.paddingInner = function(x2) {
    return arguments.length ? (paddingInner = typeof x2 == "function" ? x2 : constant3(+x2), treemap) : paddingInner;
  }, treemap.paddingOuter = function(x2) {
    return arguments.length ? treemap.paddingTop(x2).paddingRight(x2).paddingBottom(x2).paddingLeft(x2) : treemap.paddingTop();
  }, treemap.paddingTop = function(x2) {
    return arguments.length ? (paddingTop = typeof x2 == "function" ? x2 : constant3(+x2), treemap) : paddingTop;
  }, treemap.paddingRight = function(x2) {
    return arguments.length ? (paddingRight = typeof x2 == "function" ? x2 : constant3(+x2), treemap) : paddingRight;
  }, treemap.paddingBottom = function(x2) {
    return arguments.length ? (paddingBottom = typeof x2 == "function" ? x2 : constant3(+x2), treemap) : paddingBottom;
  }, treemap.paddingLeft = function(x2) {
    return arguments.length ? (paddingLeft = typeof x2 == "function" ? x2 : constant3(+x2), treemap) : paddingLeft;
  }, treemap;
}
var resquarify = (function custom9(ratio) {
  function resquarify2(parent, x0, y0, x1, y1) {
    if ((rows = parent._squarify) && rows.ratio === ratio)
      for (var rows, row2, nodes, i, j = -1, n, m = rows.length, value2 = parent.value; ++j < m; ) {
        for (row2 = rows[j], nodes = row2.children, i = row2.value = 0, n = nodes.length; i < n; ++i) row2.value += nodes[i].value;
        row2.dice ? treemapDice(row2, x0, y0, x1, value2 ? y0 += (y1 - y0) * row2.value / value2 : y1) : treemapSlice(row2, x0, y0, value2 ? x0 += (x1 - x0) * row2.value / value2 : x1, y1), value2 -= row2.value;
      }
    else
      parent._squarify = rows = squarifyRatio(ratio, parent, x0, y0, x1, y1), rows.ratio = ratio;
  }
  return resquarify2.ratio = function(x2) {
    return custom9((x2 = +x2) > 1 ? x2 : 1);
  }, resquarify2;
})(phi);

// src/report/html/tree.ts
function folders(files) {
  let whole = sum(files), open = [{ path: "", files, closed: !1 }];
  for (; open.length < 16; ) {
    let [largest] = open.filter(({ closed }) => !closed).sort(bySize);
    if (!largest) break;
    open.splice(open.indexOf(largest), 1, ...split(largest, whole * 0.03));
  }
  let seen = [...files].sort((a2, b) => b.count - a2.count).slice(0, 150), least = Math.max(whole * 3e-3, seen.length === 150 ? seen.at(-1)?.count ?? 0 : 0);
  return open.sort(bySize).map(({ path: path2, files: files2 }) => ({ path: path2, count: sum(files2), leaves: leaves(files2, least) }));
}
function split(branch, least) {
  let below = /* @__PURE__ */ new Map(), left = [];
  for (let file of branch.files) {
    let end2 = file.path.indexOf("/", branch.path.length), path2 = file.path.slice(0, end2 + 1), inside = below.get(path2);
    end2 < 0 ? left.push(file) : inside ? inside.push(file) : below.set(path2, [file]);
  }
  let large = [...below].filter(([, files]) => sum(files) >= least);
  for (let [, files] of below) sum(files) < least && left.push(...files);
  let opened = large.map(([path2, files]) => ({ path: path2, files, closed: !1 }));
  return left.length > 0 ? [...opened, { ...branch, files: left, closed: !0 }] : opened;
}
function leaves(files, least) {
  let sorted = [...files].sort((a2, b) => b.count - a2.count || (a2.path < b.path ? -1 : 1)), large = sorted.filter(({ count: count2 }) => count2 >= least), small = sorted.slice(large.length), own = (small.length === 1 ? sorted : large).map((file) => ({ files: [file], count: file.count }));
  return small.length > 1 ? [...own, { files: small, count: sum(small) }] : own;
}
function bySize(a2, b) {
  return sum(b.files) - sum(a2.files);
}
function sum(files) {
  return files.reduce((total, { count: count2 }) => total + count2, 0);
}

// src/report/html/treemap.ts
var FRAMES = [
  { className: "wide", width: 1100, height: 520 },
  { className: "narrow", width: 350, height: 640 }
], STRIP = 20, GAP = 2, LEAST_LABEL = { width: 44, height: 20 }, LINE = 16, LETTER = 6.6;
function treemapChart(files, anchorOfAll) {
  let known2 = new Map(files.map((file) => [file.path, file])), shown = folders(files), draw = (frame) => {
    let { className, height } = frame;
    return h`<svg class="treemap ${className}" width="100%" height="${height}" role="group" aria-label="Treemap: files by number of usages">
${shown.length > 0 ? folderCells(frame, shown, (leaf) => cellOf(leaf, known2, anchorOfAll)) : null}</svg>
`;
  };
  return h`${FRAMES.map(draw)}`;
}
function cellOf(leaf, known2, anchorOfAll) {
  let [first] = leaf.files, file = leaf.files.length === 1 && first ? known2.get(first.path) : void 0, count2 = plural(leaf.count, "usage");
  if (!file) {
    let title2 = `${plural(leaf.files.length, "more file")}: ${count2}`;
    return { label: `+${leaf.files.length}`, title: title2, className: "k-other", anchor: anchorOfAll };
  }
  let name = file.path.slice(file.path.lastIndexOf("/") + 1), title = `${file.path}: ${count2}, most of ${file.mostly}`;
  return { label: name, title, className: file.colour.className, anchor: file.anchor };
}
function folderCells(frame, shown, cell) {
  let root = hierarchy(
    { children: shown },
    (datum) => "children" in datum ? datum.children : "leaves" in datum ? datum.leaves : null
  ).sum((datum) => "files" in datum ? datum.count : 0), laidOut = index().size([frame.width, frame.height]).paddingInner(GAP).paddingTop(({ depth }) => depth === 1 ? STRIP : 0).round(!0)(root);
  return h`${laidOut.descendants().map((node) => drawn(node, frame, cell))}`;
}
function drawn(node, frame, cell) {
  let { data } = node;
  return "leaves" in data ? strip(data, node, frame) : "files" in data ? leafCell(cell(data), data.count, node, frame) : h``;
}
function strip({ path: path2, count: count2 }, node, frame) {
  let room = node.x1 - node.x0;
  if (room < LEAST_LABEL.width) return h``;
  let name = `${fitting(path2 === "" ? "top" : path2, room - 40)} `;
  return h`<svg x="${percent2(node.x0, frame)}" y="${node.y0}" width="${percent2(room, frame)}" height="${STRIP}" aria-hidden="true"><text class="folder" x="2" y="14">${name}<tspan class="count">${count2}</tspan></text></svg>
`;
}
function leafCell({ label, title, className, anchor }, count2, node, frame) {
  let [width, height] = [node.x1 - node.x0, node.y1 - node.y0], room = width >= LEAST_LABEL.width && height >= LEAST_LABEL.height, second2 = height >= LEAST_LABEL.height + LINE, text2 = room ? h`<text x="6" y="${LINE}">${fitting(label, width - 12)}</text>${second2 ? h`<text class="count" x="6" y="${2 * LINE}">${count2}</text>` : null}` : null;
  return h`<a href="${anchor}"><title>${title}</title><svg class="${className}" aria-hidden="true" x="${percent2(node.x0, frame)}" y="${node.y0}" width="${percent2(width, frame)}" height="${height}"><rect width="100%" height="100%"/>${text2}</svg></a>
`;
}
function fitting(name, room) {
  let most = Math.max(3, Math.floor(room / LETTER));
  if ([...name].length <= most) return name;
  let short = [...name.replace(/\.py$/, "")];
  return short.length <= most ? short.join("") : `\u2026${short.slice(1 - most).join("")}`;
}
function percent2(pixels, { width }) {
  return `${Math.round(pixels / width * 1e4) / 100}%`;
}

// src/report/html/scan.ts
function scanPage(report, linkTo) {
  let colourOf = palette(categoryRows(report)), groups2 = fileGroups(report.usages);
  return {
    title: `${report.label === void 0 ? "" : `${report.label}: `}${inventory(report)}`,
    header: header3(report),
    sections: pieces(
      budget(report.budget),
      problemSection(report.problems),
      steps(report.order),
      categorySection(report, colourOf),
      repositories(report),
      where(report, groups2, colourOf),
      usages2(report, groups2, linkTo)
    ),
    footer: footer(report)
  };
}
function header3(report) {
  let { counts, revision, shard, label } = report, { small, medium, large } = counts.byEffort, part = shard ? `, part ${shard.index} of ${shard.of}` : "";
  return h`<h1>${label === void 0 ? null : `${label}: `}${capitalized(inventory(report))}</h1>
<p>At <code>${shortRevision(revision)}</code>${part}.</p>
<dl class="figures">
${figure("Usages", counts.total)}${figure("Files", counts.files)}${figure("Small effort", small)}${figure("Medium effort", medium)}${figure("Large effort", large)}</dl>`;
}
function budget(report) {
  return report === null ? null : h`<section aria-labelledby="budget" class="verdict ${report.verdict}">
<h2 id="budget">Budget: ${report.verdict}</h2>
${report.reasons.map((reason) => h`<p>${sentence(reason)}</p>\n`)}${report.proposal === null ? null : h`<pre>${report.proposal}</pre>`}
</section>`;
}
function steps(order) {
  return order.length === 0 ? null : h`<section aria-labelledby="order">
<h2 id="order">In which order</h2>
<ol class="steps">
${order.map(
    ({
      title,
      why,
      total,
      byEffort,
      links: guides
    }) => h`<li><h3>${title} <small>${plural(total, "usage")}</small></h3>
<p>${sentence(why)}</p>
<p><small>Effort: ${byEffort.small} small, ${byEffort.medium} medium, ${byEffort.large} large.</small></p>
${links(guides)}
`
  )}</ol>
</section>`;
}
function repositories({ repositories: repositories2 = [] }) {
  return repositories2.length === 0 ? null : h`<section aria-labelledby="repositories">
<h2 id="repositories">Repositories</h2>
<table>
<thead><tr><th scope="col">Repository<th scope="col">Revision<th scope="col" class="number">Usages<th scope="col" class="number">Files</thead>
<tbody>
${repositories2.map(
    ({ name, revision, counts }) => h`<tr><th scope="row">${name}<td><code>${shortRevision(revision)}</code><td class="number">${counts.total}<td class="number">${counts.files}
`
  )}</tbody></table>
</section>`;
}
function fileGroups(usages3) {
  return [...groupBy(usages3, ({ path: path2 }) => path2)].map(([path2, those], at) => ({
    anchor: `f${at}`,
    title: path2,
    path: path2,
    usages: those
  }));
}
function where(report, groups2, colourOf) {
  if (groups2.length === 0) return null;
  let folders2 = Object.entries(report.counts.byDirectory).sort(([, a2], [, b]) => b - a2);
  return h`<section aria-labelledby="where">
<h2 id="where">Where</h2>
<p>Each rectangle is a file, as large as the number of its usages, in the colour of the category that most of them have. It leads to its rows in the table.</p>
${treemapChart(
    groups2.map((group) => countedFile(group, report, colourOf)),
    "#usages"
  )}<details>
<summary>${plural(folders2.length, "folder")} as a table</summary>
<table class="folders">
<thead><tr><th scope="col">Folder<th scope="col" class="number">Usages</thead>
<tbody>
${folders2.map(([path2, count2]) => h`<tr><th scope="row">${path2}<td class="number">${count2}\n`)}</tbody></table>
</details>
</section>`;
}
function countedFile(group, { categories: categories2 }, colourOf) {
  let byCategory = [...groupBy(group.usages, ({ category: category2 }) => category2)], [category = ""] = byCategory.reduce((most, each) => each[1].length > most[1].length ? each : most), { anchor, title: path2, usages: usages3 } = group, mostly = categories2?.[category]?.title ?? category;
  return { path: path2, count: usages3.length, mostly, colour: colourOf(category), anchor: `#${anchor}` };
}
var EFFORTS = ["small", "medium", "large"];
function usages2(report, groups2, linkTo) {
  if (groups2.length === 0) return null;
  let rows = categoryRows(report), advices = advicesOf(report.usages), choices = [
    {
      name: "category",
      label: "Category",
      values: rows.map(({ id, title }) => ({ value: id, label: title }))
    },
    {
      name: "effort",
      label: "Effort",
      values: EFFORTS.filter((effort) => report.counts.byEffort[effort] > 0).map(plain)
    },
    { name: "kind", label: "Kind", values: Object.keys(report.counts.byKind).map(plain) }
  ];
  return h`<section aria-labelledby="usages">
<h2 id="usages" tabindex="-1">Every usage</h2>
${filterForm(choices, report.counts.total)}
${usageTable(groups2, { advices, linkTo })}
</section>
${adviceSection(advices)}`;
}

// src/report/html.ts
function html(report, { linkTo } = {}) {
  return document2(page(report, linkTo));
}
function page(report, linkTo) {
  switch (report.command) {
    case "check":
      return checkPage(report, linkTo);
    case "scan":
      return scanPage(report, linkTo);
    case "history":
      return historyPage(report);
  }
}
export {
  html
};
