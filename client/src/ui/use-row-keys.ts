import { useCallback, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from './shortcuts';

/** Moves with j and k through the elements marked `data-row`: to the first link or button in each, else to itself. */
export const useRowKeys = (container: RefObject<HTMLElement | null>): void => {
  const { t } = useTranslation('kit');
  const move = useCallback(
    (by: 1 | -1) => {
      const rows = [...(container.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter((each) => each.checkVisibility?.() !== false);
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const row = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)];
      const goal = row?.querySelector<HTMLElement>('a[href],button') ?? row;
      if (goal === row) row?.setAttribute('tabindex', '-1');
      goal?.focus();
      row?.scrollIntoView?.({ block: 'nearest' });
    },
    [container],
  );
  useShortcut('j', t('keys.next'), () => move(1));
  useShortcut('k', t('keys.previous'), () => move(-1));
};
