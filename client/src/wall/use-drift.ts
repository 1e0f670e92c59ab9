import { useEffect, useState, type CSSProperties } from 'react';

const everyMs = 90_000;
const pixels = 6;

/** Moves everything by a few pixels, so slowly that nobody sees it, so that no line burns into the screen. */
export const useDrift = (): CSSProperties => {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setStep((known) => (known + 1) % 360), everyMs);
    return () => clearInterval(timer);
  }, []);
  // Two turns that never meet again soon: the picture wanders over the whole square.
  const x = Math.round(pixels * Math.sin((step * Math.PI) / 8));
  const y = Math.round(pixels * Math.sin((step * Math.PI) / 11));
  return { translate: `${x}px ${y}px` };
};
