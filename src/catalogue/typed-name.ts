/** What people type or paste for a name, as that name. */

/**
 * `eventlet.sleep(0)` → `eventlet.sleep`, `from eventlet import tpool` → `eventlet.tpool`, `import eventlet.green.os` →
 * `eventlet.green.os`. A statement of several names, and whatever else is no name, stays as it is.
 */
export function typedName(typed: string): string {
  const [, module, imported] = /^(?:from\s+([\w.]+)\s+)?import\s+([\w.]+)(?:\s+as\s+\w+)?$/.exec(typed) ?? [];
  if (imported !== undefined) return module === undefined ? imported : `${module}.${imported}`;
  return typed.replace(/\s*\(.*\)$/s, '');
}
