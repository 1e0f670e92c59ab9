import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const fromRoot = createRequire(import.meta.url);

/** @type {import('@swc/core').Options} */
const swc = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false, // every decorator states its type
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

// Packages that ship ES modules alone; they are translated like our own code.
const esmOnly = ['d3-[a-z-]+', 'internmap', 'delaunator', 'robust-predicates', 'wouter', 'regexparam', 'mitt', 'topojson-[a-z]+', 'content-disposition', 'cookie', 'openid-client', 'oauth4webapi', 'jose'];

/** @returns {import('jest').Config} */
const project = (displayName, folders, settings = {}) => ({
  displayName,
  rootDir: root,
  roots: folders.filter((folder) => existsSync(`${root}${folder}`)).map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.(tsx?|mjs|js)$': [fromRoot.resolve('@swc/jest'), swc] },
  transformIgnorePatterns: [`/node_modules/\\.pnpm/(?!(${esmOnly.join('|')})@)`],
  ...settings,
});

const postgres = {
  testEnvironment: '<rootDir>/scripts/jest/kept-environment.cjs',
  runtime: '<rootDir>/scripts/jest/kept-runtime.cjs',
  // TypeGraphQL asks for it before the first of its decorators, whichever file a test imports first.
  setupFiles: [createRequire(new URL('server/package.json', import.meta.url)).resolve('reflect-metadata')],
  globalSetup: '<rootDir>/server/src/testing/postgres-global-setup.ts',
  globalTeardown: '<rootDir>/server/src/testing/postgres-global-teardown.ts',
};

const isProof = process.env.MUSTER_PROOF === '1';

/** @type {import('jest').Config} */
const config = {
  maxWorkers: 2,
  testSequencer: './scripts/jest/longest-first.cjs',
  testTimeout: isProof ? 600_000 : 30_000,
  projects: isProof
    ? [project('proof', ['shared/src', 'server/src', 'client'], { testMatch: ['**/*.proof.ts'], ...postgres })]
    : [
        project('shared', ['shared/src']),
        project('server', ['server/src'], postgres),
        project('client', ['client/src'], {
          testEnvironment: '<rootDir>/scripts/jest/jsdom-environment.cjs',
          testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
          moduleNameMapper: { '\\.(css|svg)$': '<rootDir>/scripts/jest/empty-module.cjs' },
          setupFilesAfterEnv: ['<rootDir>/scripts/jest/page-setup.cjs'],
        }),
        project('e2e', ['client/e2e'], { testMatch: ['**/*.e2e.ts'], ...postgres }),
      ],
};

// Jest demands a default export.
export default config;
