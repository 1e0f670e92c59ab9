const { sequencer } = require('./part-of-jest.cjs');

/** The browser's files take longest, so they begin: a worker that is left alone with one at the end idles the other. */
class LongestFirst extends sequencer {
  sort(tests) {
    const isLong = ({ context }) => context.config.displayName?.name === 'e2e';
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}

module.exports = LongestFirst;
