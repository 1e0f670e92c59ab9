import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../ui/shortcuts';

interface Props {
  readonly onLine: (line: number) => void;
}

const Bound = ({ onLine }: Props) => {
  const { t } = useTranslation('risk');
  useShortcut('n', t('manifest.key'), () => {
    const row = document.activeElement?.closest<HTMLElement>('.ranked [data-row]') ?? document.querySelector<HTMLElement>('.ranked [data-row]');
    if (row?.dataset.row) onLine(Number(row.dataset.row));
  });
  return null;
};

/** The key `n` nominates the line in focus, or else the first one. It is bound after the room's own, which it takes the place of. */
export const NominateKey = ({ onLine }: Props) => {
  const [isLater, setLater] = useState(false);
  useEffect(() => setLater(true), []);
  return isLater ? <Bound onLine={onLine} /> : null;
};
