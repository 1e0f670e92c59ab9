/** The scripts of ours that may be registered as workers. */
export type WorkerPath = '/push-worker.js' | '/guide-worker.js';

const allowed: readonly string[] = ['/push-worker.js', '/guide-worker.js'] satisfies readonly WorkerPath[];

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** A worker's address in the form that our content security policy asks for. */
export const workerUrl = (path: WorkerPath): string => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return path;
  policy ??= trustedTypes.createPolicy('muster-workers', {
    createScriptURL: (url) => {
      if (!allowed.includes(url)) throw new Error(`${url} is no worker of ours.`);
      return url;
    },
  });
  return policy.createScriptURL(path) as string;
};
