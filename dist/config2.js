import { H as CONFIG_PATH, U as loadConfig, W as withMode } from "./start.js";
// src/github/config.ts
/**
* The config of base, else of head, else the defaults, with the input `mode` over it. It is needed before the changes
* are known (it bounds what is read of them), so `changedHere` is false until `withChanges`.
*/
async function configFor(inputs, comparison, read) {
	const { config, origin } = await loadConfig(read, {
		path: inputs.config,
		named: inputs.config !== CONFIG_PATH,
		comparison,
		files: [],
		categories: async () => (await import("./categories.js")).CATEGORY_IDS
	});
	return {
		config: withMode(config, inputs.mode),
		origin
	};
}
/** The config with what the changes tell of it: whether they touch its file. */
function withChanges({ config, origin }, { files }, path) {
	const changedHere = files.some((file) => file.path === path || file.previousPath === path);
	return {
		config,
		origin: {
			...origin,
			changedHere
		}
	};
}
export { withChanges as n, configFor as t };
