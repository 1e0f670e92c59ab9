const { join } = require('node:path');

// jsdom is the client's dependency, and looked up from there.
const fromClient = require.resolve('jest-environment-jsdom', { paths: [join(__dirname, '../../client')] });
const { TestEnvironment } = require(fromClient);

// What every browser of today has and jsdom does not: Node's own stands in.
const missing = [
  'TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'structuredClone',
  'fetch', 'Request', 'Response', 'Headers', 'BroadcastChannel',
];

/** A page as jsdom draws it, with the globals our screens may count on. */
class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of missing) this.global[name] ??= globalThis[name];
    this.global.IS_REACT_ACT_ENVIRONMENT = true;
  }
}

module.exports = PageEnvironment;
