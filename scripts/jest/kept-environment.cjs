const { nodeEnvironment } = require('./part-of-jest.cjs');

// What jest-circus leaves on the global object for the file that runs.
const ofOneFile = ['TEST_TIMEOUT_SYMBOL', 'EVENT_HANDLERS', 'RETRY_TIMES', 'RETRY_IMMEDIATELY', 'WAIT_BEFORE_RETRY', 'LOG_ERRORS_BEFORE_RETRY'].map((name) => Symbol.for(name));

/** @type {Map<string, KeptEnvironment>} */
const kept = new Map();

/** One world of global objects for all test files that a worker runs, so that modules loaded for one serve the next. */
class KeptEnvironment extends nodeEnvironment {
  constructor(config, context) {
    const { id } = config.projectConfig;
    const known = kept.get(id);
    if (known) return known;
    super(config, context);
    kept.set(id, this);
    this.exit = this.global.process.exit;
  }

  async teardown() {
    for (const symbol of ofOneFile) delete this.global[symbol];
    this.global.process.exit = this.exit;
  }
}

module.exports = KeptEnvironment;
