import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  inRepository
} from "./chunk-QMO4CKTA.js";
import {
  at,
  number,
  optionalText,
  sha,
  text
} from "./chunk-YL3XFWBK.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";

// src/github/find-pull-request.ts
async function findPullRequest(api, repository, { headSha, headBranch, headOwner }) {
  let where = inRepository(repository), list = async (route, parameters) => {
    let { data } = await api.request(route, { ...where, ...parameters, per_page: 100 });
    return (Array.isArray(data) ? data : []).filter((pull) => isOf(pull, headSha, repository));
  }, found = await list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: headSha });
  found.length === 0 && headOwner !== null && headBranch !== null && found.push(
    ...await list("GET /repos/{owner}/{repo}/pulls", {
      head: `${headOwner}:${headBranch}`,
      state: "open"
    })
  );
  let [first] = found.sort((a, b) => number(a, "number") - number(b, "number"));
  return first === void 0 ? { kind: "nothing", reason: `no open pull request has ${headSha.slice(0, 12)} as its head now` } : activityOf(first);
}
function isOf(pull, headSha, { owner, name }) {
  return at(pull, "state") === "open" && optionalText(pull, "head.sha") === headSha && optionalText(pull, "base.repo.full_name")?.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function activityOf(pull) {
  let head = sha(pull, "head.sha");
  return {
    kind: "pull-request",
    number: number(pull, "number"),
    base: text(pull, "base.ref"),
    head,
    pullRequestHead: head,
    fork: optionalText(pull, "head.repo.full_name") !== text(pull, "base.repo.full_name"),
    mergeCommit: null
  };
}
export {
  findPullRequest
};
