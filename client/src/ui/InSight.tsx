import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  /** The class that keeps the space, so that nothing moves when its content comes. */
  readonly space: string;
  readonly children: ReactNode;
}

const canWatch = () => typeof IntersectionObserver !== 'undefined';

/** What is fetched and drawn only when it comes into sight, or is printed. */
export const InSight = ({ space, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(() => !canWatch());
  useEffect(() => {
    const element = place.current;
    if (isSeen || !element) return;
    const see = () => setSeen(true);
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && see());
    watch.observe(element);
    window.addEventListener('beforeprint', see);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', see);
    };
  }, [isSeen]);
  return (
    <div ref={place} className={space}>
      {isSeen && <Suspense fallback={null}>{children}</Suspense>}
    </div>
  );
};
