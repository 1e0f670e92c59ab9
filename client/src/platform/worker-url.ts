/** The scripts of ours that may be registered as workers. */
export type WorkerPath = '/push-worker.js' | '/guide-worker.js';

const allowed: readonly string[] = ['/push-worker.js', '/guide-worker.js'] satisfies readonly WorkerPath[];

/** Scripts that the build made of a module of ours for a thread of its own, and that module itself while it is worked on. */
const bundled = /^\/(assets\/(?!.*\.\.)[\w.-]+\.worker-[\w-]+\.js|src\/(?!.*\.\.)[\w/.-]+\.worker\.ts\?[\w=&]+)$/;

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

const trusted = (path: string): string => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return path;
  policy ??= trustedTypes.createPolicy('muster-workers', {
    createScriptURL: (url) => {
      if (!allowed.includes(url) && !bundled.test(url)) throw new Error(`${url} is no worker of ours.`);
      return url;
    },
  });
  return policy.createScriptURL(path) as string;
};

/** A worker's address in the form that our content security policy asks for. */
export const workerUrl = (path: WorkerPath): string => trusted(path);

/** The same for a worker that the build made, whose address it gives. */
export const bundledWorkerUrl = (url: string): string => trusted(url);
