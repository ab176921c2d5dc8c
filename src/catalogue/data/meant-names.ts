/** Names that no release of eventlet has and that the guides write all the same, with what is meant. */
export const MEANT_NAMES: readonly { readonly name: string; readonly meant: string }[] = [
  // removal guide, Migrating to AsyncIO, steps to migrate
  { name: 'eventlet.use_hub', meant: 'eventlet.hubs.use_hub' },
  // removal guide, Preparing for migration, audit your code
  { name: 'eventlet.websocket.websocket', meant: 'eventlet.websocket.WebSocketWSGI' },
  // official guide, Testing, writing tests
  { name: 'eventlet.listener', meant: 'eventlet.listen' },
  // official guide, asyncio module, spawn_for_awaitable
  { name: 'eventlet.Lock', meant: 'eventlet.lock.Lock' },
];
