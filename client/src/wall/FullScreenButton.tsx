import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** Full screen and back; in full screen nothing of it is seen until the wall is touched. */
export const FullScreenButton = ({ back }: { readonly back: string }) => {
  const { t } = useTranslation('wall');
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const toggle = () => void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <span className="wall-tools">
      <Link href={back}>{t('back')}</Link>
      {document.fullscreenEnabled && (
        <button type="button" onClick={toggle}>
          {isFull ? t('leaveFull') : t('full')}
        </button>
      )}
    </span>
  );
};
