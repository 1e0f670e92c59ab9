import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings come through server/src/platform/env.ts.',
};

const save = {
  selector: "CallExpression[callee.property.name='save'][callee.object.type!='ThisExpression']",
  message: 'save() overwrites newer versions (and turns the version back): write with a compare-and-set update.',
};

const castFragment = {
  selector: "ImportSpecifier[imported.name='castFragmentUnsafely']",
  message: "It only pretends to unmask: use Apollo's useFragment or useSuspenseFragment.",
};

const tests = ['client/e2e/**', '**/*.test.{ts,tsx}', '**/*.e2e.ts', '**/*.proof.ts', '**/testing/**'];

// The tool demands a default export.
export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'client/src/graphql/**', '.muster/**', 'coverage/**', 'bench/built/**'] },
  {
    files: ['{server,client,shared}/**/*.{ts,tsx}', 'codegen.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['codegen.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', environment, save, castFragment],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 250 }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // TypeGraphQL and TypeORM speak of classes as Function.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['server/src/platform/env.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', save, castFragment] },
  },
  {
    files: ['codegen.ts', '**/vite.config.ts', 'server/src/testing/postgres-global-*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/migrations/**', '**/reference/**', '**/seeds/**', '**/i18n/**', ...tests],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['{scripts,bench}/**/*.{mjs,cjs}', '*.{mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
