import { useEffect, useState } from 'react';
import { workerUrl } from '../platform/worker-url';

const scope = '/guide';

/** Keeps the guide on this device, so that it opens without a line; false where the browser does not do it. */
export const keepGuide = async (): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false;
  try {
    const registration = await navigator.serviceWorker.register(workerUrl('/guide-worker.js'), { scope });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (!worker) return false;
    return await new Promise<boolean>((done) => {
      const tell = () => {
        if (worker.state === 'activated') done(true);
        if (worker.state === 'redundant') done(false);
      };
      worker.addEventListener('statechange', tell);
      tell();
    });
  } catch {
    // Without a line, in a private window, or on a page that is served without encryption: the guide then needs the line.
    return (await navigator.serviceWorker.getRegistration(scope))?.active !== undefined;
  }
};

/** Whether the guide is kept here; undefined until that is known. */
export const useKeptGuide = (): boolean | undefined => {
  const [isKept, setKept] = useState<boolean>();
  useEffect(() => {
    let stays = true;
    void keepGuide().then((kept) => stays && setKept(kept));
    return () => {
      stays = false;
    };
  }, []);
  return isKept;
};
