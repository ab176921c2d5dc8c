/** The engine of a step, with the day: loaded when it is needed, for that takes longer than node's start. */
import { check } from '../check.ts';
import { takeInventory } from '../inventory.ts';
import { lookingWith } from '../looking.ts';
import type { Config } from '../policy/config.ts';
import { TOOL } from '../version.ts';
import { pythonSyntax } from '../wasm.ts';
import type { Engine } from './run.ts';

/** @param today As `YYYY-MM-DD`: what `enforce-from` and expiring comments are compared with. */
export async function loadEngine(today: string): Promise<Engine> {
  const syntax = pythonSyntax();
  const looking = (config: Config) => lookingWith(syntax, today, config);
  return {
    check: (changes, policy) => check(changes, { ...policy, tool: TOOL, looking: looking(policy.config) }),
    scan: (snapshot, { config, origin }) =>
      takeInventory(snapshot, { tool: TOOL, config, origin, looking: looking(config), wanted: () => true }),
  };
}
