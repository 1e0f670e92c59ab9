const { sequencer } = require('./part-of-jest.cjs');

// A worker that is left alone with one of these at the end idles the other.
const long = [/axe\.e2e/, /\.e2e\.ts$/, /matrix\.api/, /leaks\/worlds/, /embedded-postgres\.test/, /live\.api/];

const rank = ({ path }) => {
  const at = long.findIndex((pattern) => pattern.test(path));
  return at < 0 ? long.length : at;
};

/** The files that take longest begin; the others follow as jest would have them. */
class LongestFirst extends sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}

module.exports = LongestFirst;
