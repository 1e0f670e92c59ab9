const { dirname } = require('node:path');

const beside = (name, from) => require.resolve(name, { paths: [dirname(from)] });
const core = beside('@jest/core', require.resolve('jest'));
const config = beside('jest-config', core);

/** A part of the installed jest, which is jest's own dependency and not ours. */
exports.runtime = require(beside('jest-runtime', core)).default;
exports.nodeEnvironment = require(beside('jest-environment-node', config)).TestEnvironment;
exports.sequencer = require(beside('@jest/test-sequencer', config)).default;
