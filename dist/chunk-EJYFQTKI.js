import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  IncompleteError
} from "./chunk-76UQJFFJ.js";

// src/github/api-errors.ts
var ApiError = class extends IncompleteError {
  /** The HTTP status; null where no answer came. */
  status;
  constructor(message, status, cause) {
    super(message, { cause }), this.status = status;
  }
}, PermissionError = class extends ApiError {
  /** What the workflow has to grant, such as `pull-requests: write`; alternatives are all named. Empty if unknown. */
  permissions;
  constructor(message, status, permissions, cause) {
    super(message, status, cause), this.permissions = permissions;
  }
};
function explain(error, what) {
  if (error instanceof ApiError) return error;
  let failure = failureOf(error), { status, message } = failure;
  if (isRateLimit(failure)) return new ApiError(rateLimitMessage(failure, what), status, error);
  if (!failure.answered || status === null || status >= 500) {
    let reason = failure.answered ? `${status} ${message}` : message;
    return new ApiError(
      `GitHub did not answer ${what} (${reason}). See https://www.githubstatus.com, and run the job again.`,
      failure.answered ? status : null,
      error
    );
  }
  if (status === 401)
    return new PermissionError("GitHub refuses the token (401): check the input `token`.", 401, [], error);
  if (status === 403) return permissionError(failure, what, error);
  let hint = status === 404 ? " It is not there, or the token may not see it (`contents: read`, `pull-requests: read`)." : "";
  return new ApiError(`GitHub refused ${what} (${status}): ${message}.${hint}`, status, error);
}
function isRateLimit({
  status,
  message,
  headers
}) {
  return status === 429 ? !0 : (status === 403 || status === null) && (/rate limit/i.test(message) || headers["x-ratelimit-remaining"] === "0");
}
function explainGraphql(errors, isWrite) {
  let [first] = errors, message = member(first, "message") ?? "no reason given", type = member(first, "type");
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES")
    return permissionError({ message, status: 403, headers: isWrite ? { "x-accepted-github-permissions": "pull_requests=write" } : {}, answered: !0 }, "a GraphQL query", errors);
  let status = type === "NOT_FOUND" ? 404 : type === "UNPROCESSABLE" ? 422 : null;
  return new ApiError(
    `GitHub refused a GraphQL query: ${message}. Run the job again; if it stays, report it.`,
    status,
    errors
  );
}
function permissionError({ message, headers }, what, cause) {
  let permissions = acceptedPermissions(headers["x-accepted-github-permissions"] ?? ""), missing = permissions.length > 0 ? permissions.map((it) => `\`${it}\``).join(" or ") : "a permission";
  return new PermissionError(
    `GitHub refused ${what} (403 ${message}): the token lacks ${missing}. Grant it under the job's \`permissions:\`; the token of a fork's or Dependabot's pull request is read-only whatever is granted: there, run on \`pull_request_target\` without a checkout, or on \`workflow_run\`.`,
    403,
    permissions,
    cause
  );
}
function acceptedPermissions(header) {
  return header.split(";").map((set) => set.trim()).filter((set) => set !== "").map((set) => set.replaceAll("_", "-").replaceAll("=", ": ")).sort((a, b) => Number(b.startsWith("pull-requests")) - Number(a.startsWith("pull-requests")));
}
function rateLimitMessage({ headers }, what) {
  let reset = Number(headers["x-ratelimit-reset"]), until = headers["x-ratelimit-remaining"] === "0" && reset > 0 ? `until ${new Date(reset * 1e3).toISOString()}` : "for some minutes";
  return `GitHub's rate limit stops ${what} ${until}. Run the job again after that.`;
}
function failureOf(error) {
  let response = Reflect.get(Object(error), "response"), status = Reflect.get(Object(error), "status"), headers = Reflect.get(Object(response), "headers");
  return {
    message: member(Reflect.get(Object(response), "data"), "message") ?? member(error, "message") ?? String(error),
    status: typeof status == "number" ? status : null,
    headers: typeof headers == "object" && headers !== null ? headers : {},
    answered: response !== void 0
  };
}
function member(value, name) {
  let found = Reflect.get(Object(value), name);
  return typeof found == "string" && found !== "" ? found : null;
}

export {
  ApiError,
  PermissionError,
  explain,
  isRateLimit,
  explainGraphql
};
