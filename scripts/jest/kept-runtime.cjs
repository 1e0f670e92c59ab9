const { runtime: Runtime } = require('./part-of-jest.cjs');

/** @type {Map<string, Runtime>} */
const keepers = new Map();

/**
 * Loads every module once in a worker, as the server does, and only the test file itself anew: loading is most of what a
 * short file costs. What a file spied on is restored at its end; it can replace no module, for others have it as well.
 */
class KeptRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    if (!environment.isShared) return;
    if (!keepers.has(config.id)) keepers.set(config.id, new Runtime(config, environment, ...rest));
    this.keeper = keepers.get(config.id);
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const isTestFile = moduleName === undefined && from === this._testPath;
    if (!this.keeper || isTestFile || options?.isInternalModule) return super.requireModule(from, moduleName, options, isRequireActual);
    return this.keeper.requireModule(from, moduleName, options, isRequireActual);
  }

  /** Stacks lead through modules of both. */
  getSourceMaps() {
    const [own, shared] = [super.getSourceMaps(), this.keeper?.getSourceMaps() ?? new Map()];
    return {
      get: (file) => own.get(file) ?? shared.get(file),
      *[Symbol.iterator]() {
        yield* shared;
        yield* own;
      },
    };
  }

  setMock() {
    throw new Error('Modules are shared between test files: spy on what has to be another, and do not replace its module.');
  }
}

module.exports = KeptRuntime;
