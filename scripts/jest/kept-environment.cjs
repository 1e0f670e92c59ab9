const { nodeEnvironment } = require('./part-of-jest.cjs');

// What jest-circus leaves on the global object for the file that runs.
const ofOneFile = ['TEST_TIMEOUT_SYMBOL', 'EVENT_HANDLERS', 'RETRY_TIMES', 'RETRY_IMMEDIATELY', 'WAIT_BEFORE_RETRY', 'LOG_ERRORS_BEFORE_RETRY'].map((name) => Symbol.for(name));

/** @type {Map<string, KeptEnvironment>} */
const kept = new Map();

/** What the pages of the browsers that a test opened show, for whoever must find out why it failed. */
const whatPagesShow = async (browsers) => {
  const pages = [...browsers].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages());
  const shown = await Promise.all(pages.map(async (page) => `${page.url()}\n${await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String)}`));
  return shown.join('\n\n');
};

/**
 * One set of global objects for all test files that a worker runs, so that modules loaded for one serve the next.
 * A file that begins with a comment `@own-modules` has everything to itself.
 */
class KeptEnvironment extends nodeEnvironment {
  constructor(config, context) {
    const { id } = config.projectConfig;
    const isShared = context.docblockPragmas['own-modules'] === undefined;
    const known = isShared && kept.get(id);
    if (known) return known;
    super(config, context);
    this.isShared = isShared;
    this.exit = this.global.process.exit;
    if (isShared) kept.set(id, this);
  }

  async handleTestEvent({ name, error }) {
    const browsers = this.global[Symbol.for('muster.browsers')];
    if (name === 'test_fn_failure' && browsers?.size > 0 && error?.stack) error.stack += `\n\nThe pages that were open then:\n${await whatPagesShow(browsers)}`;
  }

  async teardown() {
    if (!this.isShared) return super.teardown();
    for (const symbol of ofOneFile) delete this.global[symbol];
    this.global.process.exit = this.exit;
  }
}

module.exports = KeptEnvironment;
