/** What this program calls itself in reports. */
import packageJson from '../package.json' with { type: 'json' };
import type { Tool } from './report/report.ts';

export const TOOL: Tool = { name: 'no-new-eventlet', version: packageJson.version };
