import { bundledWorkerUrl } from './worker-url';

describe('the address of a worker', () => {
  // A browser's own types, of which the document of tests has none.
  const asBrowsers = { createPolicy: (_name: string, rules: { createScriptURL: (url: string) => string }) => rules };
  beforeAll(() => Object.assign(window, { trustedTypes: asBrowsers }));
  afterAll(() => delete (window as { trustedTypes?: unknown }).trustedTypes);

  it.each(['/assets/comparison.worker-YZsnHwQb.js', '/assets/comparison.worker-a_-9.js', '/src/law/loopholes/comparison.worker.ts?worker_file&type=module'])('may be %s', (url) => {
    expect(bundledWorkerUrl(url)).toBe(url);
  });

  it.each(['https://elsewhere.example/assets/a.worker-b.js', '//elsewhere.example/assets/a.worker-b.js', '/assets/../files/a.worker-b.js', '/assets/app-b.js', '/files/a.worker-b.js', 'data:text/javascript,1', '/assets/a.worker-b.js?x', '/src/../files/a.worker.ts?x'])('may not be %s', (url) => {
    expect(() => bundledWorkerUrl(url)).toThrow('no worker of ours');
  });
});
