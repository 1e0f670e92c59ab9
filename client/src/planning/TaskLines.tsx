import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** A task that waits for another one. */
export interface Wait {
  readonly before: { readonly id: string; readonly title: string };
  readonly after: { readonly id: string; readonly title: string };
}

interface Props {
  /** What the bars lie in, each found by its task. */
  readonly list: RefObject<HTMLElement | null>;
  readonly waits: readonly Wait[];
}

/** How far a line goes on beside a bar before it turns. */
const turn = 7;

/** From the end of one bar to the beginning of another, in the direction in which days run. */
const pathOf = (list: HTMLElement, { before, after }: Wait): string | undefined => {
  const bar = (id: string) => list.querySelector(`[data-bar="${id}"]`)?.getBoundingClientRect();
  const [from, to] = [bar(before.id), bar(after.id)];
  if (!from || !to) return undefined;
  const frame = list.getBoundingClientRect();
  const isRtl = getComputedStyle(list).direction === 'rtl';
  const out = (isRtl ? from.left : from.right) - frame.left;
  const into = (isRtl ? to.right : to.left) - frame.left;
  const [above, below] = [from.top + from.height / 2 - frame.top, to.top + to.height / 2 - frame.top];
  // Within the list, however near its edge a bar ends.
  const bend = Math.min(Math.max(out + (isRtl ? -turn : turn), 1), Math.max(frame.width - 1, 1));
  return `M${out} ${above}H${bend}V${below}H${into}`;
};

/** What waits for what, as lines from bar to bar; the rows name the same in words. */
export const TaskLines = ({ list, waits }: Props) => {
  const { t } = useTranslation('planning');
  const [paths, setPaths] = useState<readonly (string | undefined)[]>([]);
  const draw = useCallback(() => {
    const drawn = list.current;
    if (!drawn) return;
    const next = waits.map((wait) => pathOf(drawn, wait));
    setPaths((before) => (before.length === next.length && before.every((path, at) => path === next[at]) ? before : next));
  }, [list, waits]);
  useLayoutEffect(() => {
    draw();
    if (!list.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(draw);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [draw, list]);
  if (waits.length === 0) return null;
  return (
    <svg className="gantt-lines" role="img" aria-label={t('timeline.waits', { count: waits.length })}>
      {waits.map(({ before, after }, at) => {
        const path = paths[at];
        return (
          path && (
            <path key={`${before.id} ${after.id}`} d={path}>
              <title>{t('timeline.line', { before: before.title, after: after.title })}</title>
            </path>
          )
        );
      })}
    </svg>
  );
};
