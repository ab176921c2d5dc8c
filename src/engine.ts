/** What finds and judges usages. It takes longer to load than git takes to answer, so entries load it meanwhile. */
import type { Changes, Snapshot } from './changes/change.ts';
import { check } from './check.ts';
import { type Asked, takeInventory } from './inventory.ts';
import { lookingWith } from './looking.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import type { CheckReport, ScanReport } from './report/report.ts';
import { TOOL } from './version.ts';
import { pythonSyntax } from './wasm.ts';

/** By what a check or an inventory is judged. */
export interface Policy {
  readonly config: Config;
  readonly origin: ConfigOrigin;
  /** The config's label, where the pull request has it. */
  readonly label: string | null;
}

export interface Engine {
  check(changes: Changes, policy: Policy): Promise<CheckReport>;
  /** @param asked which part of the tree; all of it where it is not said */
  scan(snapshot: Snapshot, policy: Omit<Policy, 'label'>, asked?: Asked): Promise<ScanReport>;
}

/** @param today As `YYYY-MM-DD`: what `enforce-from` and expiring comments are compared with. */
export function engineOf(today: string): Engine {
  const syntax = pythonSyntax();
  const looking = (config: Config) => lookingWith(syntax, today, config);
  return {
    check: (changes, policy) => check(changes, { ...policy, tool: TOOL, looking: looking(policy.config) }),
    scan: (snapshot, { config, origin }, asked = {}) =>
      takeInventory(snapshot, { ...asked, tool: TOOL, config, origin, looking: looking(config) }),
  };
}
