import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  EXTRA_LINK_ROWS,
  NOTE_ROWS,
  categoryOrFallback,
  holding,
  plainText,
  replacementOf
} from "./chunk-5VISM2TE.js";
import {
  linksTo,
  pageOfName,
  topicById
} from "./chunk-ESZ2MITD.js";
import {
  FRAMEWORK_EXTRAS,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_VALUES,
  frameworkOf
} from "./chunk-EMLDNISN.js";
import {
  KINDS
} from "./chunk-YDOLPFRT.js";
import {
  BLOCKING_CATEGORIES,
  categoryById
} from "./chunk-O2YEN5EY.js";

// src/inventory/counts.ts
function inventoryCounts(usages) {
  let kinds = tally(usages, ({ kind }) => kind);
  return {
    total: usages.length,
    byKind: Object.fromEntries(KINDS.flatMap((kind) => kinds[kind] ? [[kind, kinds[kind]]] : [])),
    byCategory: tally(usages, ({ category }) => category),
    files: new Set(usages.map(({ path }) => path)).size
  };
}
function scanCounts(usages) {
  return {
    ...inventoryCounts(usages),
    byEffort: effortCounts(usages),
    byDirectory: tally(usages, ({ path }) => directoryOf(path)),
    byFile: tally(usages, ({ path }) => path)
  };
}
function effortCounts(usages) {
  let counts = { small: 0, medium: 0, large: 0 };
  for (let { advice } of usages) counts[advice.effort]++;
  return counts;
}
function directoryOf(path) {
  let end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end);
}
function tally(values, key) {
  let counts = /* @__PURE__ */ new Map();
  for (let value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}

// src/catalogue/data/step-rows.ts
var PRIORITIES = "removal:guide/openstack/flamingo-ptg/#migration-strategy:~:text=Prioritization", STEP_ROWS = [
  {
    title: "Serve without eventlet",
    why: "The WSGI server goes first: how a service is started, deployed and shut down hangs on it, and what comes later can\u2019t be switched off while it runs.",
    categories: ["wsgi-server", "websocket"],
    pages: [PRIORITIES, "removal:guide/openstack/flamingo-ptg/#specific-issues"]
  },
  {
    title: "Move concurrency to threads or asyncio",
    why: "Green threads and pools, and what waits, locks and times out in them, go together, and before monkey patching, which they count on.",
    categories: [
      "greenthreads",
      "green-pools",
      "dagpool",
      "native-threads",
      "sleeping",
      "timeouts",
      "events",
      "queues",
      "locks",
      "thread-locals"
    ],
    pages: [
      PRIORITIES,
      "removal:guide/preparing-for-migration/#split-your-works:~:text=Secondly%20Executors"
    ]
  },
  {
    title: "Put plain modules in place of green ones",
    why: "Sockets, databases and green copies of the standard library: once nothing runs in green threads, plain modules do the same.",
    categories: ["sockets", "green-stdlib", "db-pool", "green-zmq", "patcher-utilities"],
    pages: ["removal:guide/preparing-for-migration/#audit-your-code"]
  },
  {
    title: "Stop patching, and drop the hub",
    why: "Monkey patching reaches code that never names eventlet, so it goes when nothing depends on it any more; hub, bridge and debugging tools go with it.",
    categories: ["monkey-patching", "hubs", "asyncio-bridge", "debugging"],
    pages: [
      "removal:guide/preparing-for-migration/#is-eventlet-disablable",
      "removal:guide/preparing-for-migration/#split-your-works"
    ]
  },
  {
    title: "Remove what is left",
    why: "Bare imports, options that name eventlet and the requirement itself: the requirement is the last to go.",
    categories: ["other"],
    pages: [
      "removal:guide/sequencing-the-migration/#your-migration",
      "official:asyncio/guide/deprecation.html#manage-your-deprecations",
      "removal:guide/post-migration-guidance/#monitor-dependencies"
    ]
  }
];

// src/catalogue/steps.ts
var STEPS = STEP_ROWS;

// src/inventory/order.ts
function orderOfWork(usages) {
  let last = STEPS.length - 1, places = new Map(STEPS.flatMap(({ categories }, at) => categories.map((id) => [id, at])));
  return STEPS.flatMap(({ title, why, pages }, at) => {
    let waiting = usages.filter(({ category }) => (places.get(category) ?? last) === at);
    if (waiting.length === 0) return [];
    let counts = Object.entries(tally(waiting, ({ category }) => category));
    return {
      title,
      why,
      categories: counts.sort(([, a], [, b]) => b - a).map(([id]) => id),
      total: waiting.length,
      byEffort: effortCounts(waiting),
      links: linksTo(pages)
    };
  });
}

// src/catalogue/data/kind-rows.ts
var KIND_ROWS = [
  {
    kinds: ["dependency"],
    replacement: "Remove the requirement once no usage is left.",
    stated: !0,
    page: "removal:guide/post-migration-guidance/#monitor-dependencies"
  },
  {
    kinds: ["probe"],
    replacement: "Remove the question with what hangs on its answer.",
    stated: !1,
    page: "removal:guide/preparing-for-migration/#is-eventlet-disablable"
  },
  {
    // a path through a module called eventlet, of a package that the tables do not know
    kinds: ["indirect"],
    categories: ["other"],
    replacement: "The same package without its eventlet variant: look in its documentation for threads or asyncio.",
    stated: !1,
    page: "removal:guide/post-migration-guidance/#monitor-dependencies"
  }
];

// src/catalogue/advice.ts
var UNSTATED = "The guides name no replacement for this; the one shown is the nearest that we know.", made = /* @__PURE__ */ new Map();
function adviceFor(usage, options) {
  let { kind, symbol, canonical, category, surroundings, via } = usage, own = options.guides[category], key = [
    kind,
    symbol,
    canonical,
    category,
    ...surroundings,
    via,
    options.guide,
    own,
    options.test
  ].join("\0"), before = made.get(key);
  if (before) return before;
  let advice = advise(usage, own, options);
  return made.set(key, advice), advice;
}
function advise(usage, own, { guide, test }) {
  let situation = { ...usage, test, guide: guideFor(usage, guide) }, category = categoryOrFallback(usage.category), replacement = otherReplacement(usage) ?? symbolReplacement(situation);
  return {
    replacement: plainText(replacement.text),
    stated: replacement.stated,
    effort: usage.kind === "dependency" || usage.kind === "probe" ? "small" : category.effort,
    notes: notesFor(situation, replacement, usage.via),
    links: [...ownLink(category.title, own), ...guideLinks(situation, replacement.page)]
  };
}
function guideFor({ category, surroundings }, guide) {
  return surroundings.includes("async") && BLOCKING_CATEGORIES.includes(category) ? "asyncio" : guide;
}
function symbolReplacement({
  symbol,
  canonical,
  category,
  guide,
  surroundings
}) {
  return { ...replacementOf(symbol, canonical, category, guide, surroundings), source: null };
}
function otherReplacement(usage) {
  let { kind, symbol, category } = usage, row = kind === "indirect" ? frameworkRow(symbol, category) : void 0;
  if (row) return { text: row.replacement, stated: !0, page: null, source: row.source };
  let extra = FRAMEWORK_EXTRAS.find((known) => symbol === `${known.package}[${known.extra}]`);
  if (extra) return { text: extra.replacement, stated: !0, page: null, source: null };
  if (isOwnWrapper(usage)) return null;
  let other = KIND_ROWS.find(
    ({ kinds, categories }) => kinds.includes(kind) && (!categories || categories.includes(category))
  );
  return other ? { text: other.replacement, stated: other.stated, page: other.page, source: null } : null;
}
function isOwnWrapper({ kind, symbol, category }) {
  return kind === "indirect" && !frameworkRow(symbol, category) && !symbol.split(".").includes("eventlet");
}
function frameworkRow(symbol, category) {
  let named = [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS].filter(
    (row) => row.symbol === null ? row.names.includes(symbol) : row.symbol === symbol
  );
  return frameworkOf(symbol)?.row ?? named.find((row) => row.category === category) ?? named.at(-1) ?? null;
}
function notesFor(situation, { stated, source }, via) {
  let notes = holding(NOTE_ROWS, situation).filter(({ kinds }) => kinds || situation.kind === "reference");
  return [
    ...stated ? [] : [UNSTATED],
    ...source ? [`Source: ${source}.`] : [],
    ...isOwnWrapper(situation) ? [
      `The config\u2019s symbols say that ${situation.symbol} stands for eventlet: take it out there when it no longer does.`
    ] : [],
    ...via ? [`It goes through ${via}: replace it there, and what imports it follows.`] : [],
    ...new Set(notes.map(({ text }) => text))
  ];
}
function ownLink(title, url) {
  return url === void 0 ? [] : [{ title: `This project\u2019s guide: ${title}`, url }];
}
function guideLinks(situation, page) {
  let { official, removal } = categoryOrFallback(situation.category), documented = pageOfName(situation.symbol) ?? pageOfName(situation.canonical), other = situation.guide === "threading" ? "/migrating-to-asyncio/" : "/migrating-to-threading/", fitting = removal.find((found) => !found.includes(other)) ?? removal[0], pages = [page, fitting, documented, official[0]].filter((found) => found != null), ofSite = (site) => pages.find((found) => found.startsWith(site)), topics = holding(EXTRA_LINK_ROWS, situation).map(({ topic }) => topicById(topic).pages[0]);
  return linksTo(
    [pages[0], ofSite("official:"), ofSite("removal:"), ...topics].filter((found) => found !== void 0)
  );
}

// src/report/make.ts
function checkReport(facts) {
  let { matched, verdict, config } = facts, usages = matched.map((each, i) => compared(each, verdict.decisions[i], config)).sort(byPlace);
  return {
    schemaVersion: 1,
    command: "check",
    tool: facts.tool,
    comparison: facts.comparison,
    verdict: verdict.verdict,
    reasons: verdict.reasons,
    notes: facts.notes,
    counts: countsOf(usages),
    byCategory: countsByCategory(usages),
    categories: reportedCategories(usages.map(({ category }) => category)),
    usages,
    files: facts.files,
    problems: facts.problems,
    config: facts.origin,
    label: facts.label
  };
}
function scanReport({ tool, revision, files, problems, config, origin }) {
  let usages = files.flatMap(({ path, usages: usages2 }) => usages2.map((usage) => reported(usage, path, config)));
  return usages.sort(byPlace), {
    schemaVersion: 1,
    command: "scan",
    tool,
    revision,
    counts: scanCounts(usages),
    categories: reportedCategories(usages.map(({ category }) => category)),
    order: orderOfWork(usages),
    budget: null,
    usages,
    problems: [...problems].sort(problemsByPlace),
    config: origin
  };
}
var TEST_PATH = /(?:^|\/)(?:tests?|testing|functional)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
function reported(usage, path, { guide, guides }) {
  let { kind, symbol, canonical, category, line, column, endLine, endColumn, cell } = usage, { scope, via, statement, source, surroundings, allowed } = usage;
  return {
    kind,
    symbol,
    canonical,
    category,
    path,
    line,
    column,
    endLine,
    endColumn,
    cell,
    scope,
    via,
    statement,
    source,
    surroundings,
    allowed,
    advice: adviceFor(usage, { guide, guides, test: TEST_PATH.test(path) })
  };
}
function compared(matched, ruling, config) {
  let { status, usage, path, previous } = matched;
  return {
    status,
    ...reported(usage, path, config),
    previous: previous && { path: previous.path, line: previous.line },
    decision: ruling?.decision ?? null,
    why: ruling?.why ?? null
  };
}
function countsOf(usages) {
  let { new: added, removed, moved, kept } = statusCounts(usages), decided = (decision) => usages.filter((usage) => usage.status === "new" && usage.decision === decision).length;
  return {
    new: added,
    removed,
    moved,
    kept,
    base: removed + moved + kept,
    head: added + moved + kept,
    allowed: decided("allowed"),
    carried: decided("carried")
  };
}
function statusCounts(usages) {
  let counts = { new: 0, removed: 0, moved: 0, kept: 0 };
  for (let { status } of usages) counts[status]++;
  return counts;
}
function countsByCategory(usages) {
  let counts = /* @__PURE__ */ new Map();
  for (let { category, status } of usages) {
    let row = counts.get(category) ?? { new: 0, removed: 0, moved: 0, kept: 0 };
    row[status]++, counts.set(category, row);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
function reportedCategories(having) {
  let ids = [...new Set(having)].sort(compareText);
  return Object.fromEntries(
    ids.flatMap((id) => {
      let known = categoryById(id);
      if (!known) return [];
      let { title, summary, effort, removal, official } = known;
      return [[id, { title, summary, effort, links: linksTo([...removal, ...official]) }]];
    })
  );
}
function byPlace(a, b) {
  return compareText(a.path, b.path) || (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
function problemsByPlace(a, b) {
  let [inA, inB] = [`${a.reason} ${a.message}`, `${b.reason} ${b.message}`];
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(inA, inB);
}
function compareText(a, b) {
  return a < b ? -1 : +(a > b);
}

export {
  inventoryCounts,
  scanCounts,
  orderOfWork,
  checkReport,
  scanReport,
  reportedCategories,
  byPlace,
  problemsByPlace
};
