/** The proxy that a self-hosted runner names: `https_proxy`, `http_proxy`, `no_proxy`, in capitals too. */

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Sends all further requests through the proxy that these variables name; does nothing, and loads nothing, without one.
 * Node does it itself: @actions/github's way, a second copy of undici, would cost everyone 60 ms of every start.
 * @returns What takes it back; null where there is no proxy to use.
 * @param warn Told where this Node can't: `http.setGlobalProxyFromEnv` came with Node 24.14.
 */
export function useProxy(env: Variables, warn: (line: string) => void): (() => void) | null {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  const startedWithIt = env.NODE_USE_ENV_PROXY === '1';
  if (startedWithIt || !names.some((name) => env[name])) return null;
  const set = Reflect.get(process.getBuiltinModule('node:http'), 'setGlobalProxyFromEnv');
  if (typeof set === 'function') return set(env);
  warn(
    `A proxy is set, and Node ${process.version} takes none at run time: requests go out directly. ` +
      "Set `NODE_USE_ENV_PROXY: 1` in the step's `env:`, or update the runner.",
  );
  return null;
}
