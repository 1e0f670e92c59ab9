import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { keepGuide } from './keep-guide';

interface Props {
  /** A waste stream, or a code of any table. */
  readonly stream?: string | undefined;
  readonly code?: string | undefined;
  /** What it leads to, where the words beside it do not say. */
  readonly what?: string;
}

/**
 * To the guide's page, in a tab of its own: nothing that is being written is left, and a page that is kept on the device opens though the line is gone.
 * Whoever meets this link gets the guide kept.
 */
export const GuideLink = ({ stream, code, what }: Props) => {
  const { t } = useTranslation('kit');
  useEffect(() => {
    void keepGuide();
  }, []);
  const href = stream ? `/guide/${stream}` : code ? `/guide?code=${encodeURIComponent(code)}` : '/guide';
  return (
    <a className="link" href={href} target="_blank" rel="noopener">
      {what ? t('guide.openOf', { what }) : t('guide.open')} <VisuallyHidden>{t('guide.newTab')}</VisuallyHidden>
    </a>
  );
};
