import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { writeCompressedFiles } from './compressed-files';
import { writeGuideWorker } from './guide-files';
import { inlineDocuments } from './inline-documents';
import { writeTrustedDocuments } from './trusted-documents';

const server = 'http://127.0.0.1:4000';

// The tool demands a default export. Nothing is inlined, so that the content security policy can forbid
// inline scripts, inline styles and data: fonts.
export default defineConfig({
  plugins: [inlineDocuments(), writeTrustedDocuments(), writeGuideWorker(), react(), writeCompressedFiles()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A file costs a kilobyte of headers and its turn on the line: all that the first page needs is one.
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/auth': server,
      '/files': server,
      '/calendars': server,
      '/register': server,
      '/oidc': server,
      '/healthz': server,
    },
  },
});
