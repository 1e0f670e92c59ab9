import type { CodegenConfig } from '@graphql-codegen/cli';

const scalar = (type: string) => ({ input: type, output: type });

/** The client's types follow from the emitted schema and from the documents beside the components. */
const config: CodegenConfig = {
  schema: 'server/schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/graphql/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'client/src/graphql/': {
      preset: 'client',
      presetConfig: {
        // Apollo masks at run time and brings its own hooks; the preset's cast would only pretend to unmask.
        fragmentMasking: { unmaskFunctionName: 'castFragmentUnsafely' },
      },
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        enumsAsTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true, // Apollo asks for it everywhere
        strictScalars: true,
        defaultScalarType: 'unknown',
        // Everything travels as text: identifiers, instants and exact decimals above all.
        scalars: {
          ID: scalar('string'),
          Instant: scalar('string'),
          CalendarDate: scalar('string'),
          Decimal: scalar('string'),
          EventArguments: scalar('Record<string, string | number>'),
        },
      },
    },
  },
};

// The tool demands a default export.
export default config;
