import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import './bell.css';
import { useUnread } from './use-unread';

const mostShown = 99;

/** The way to the notifications, with how many are unread. */
export const Bell = () => {
  const { t } = useTranslation('common');
  const { count, isAtLeast } = useUnread();
  const shown = count > mostShown || isAtLeast ? `${mostShown}+` : String(count);
  return (
    <Link href="/notifications" className="bell" aria-label={count > 0 ? t('bell.unread', { count, shown }) : t('bell.none')} title={t('bell.title')}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.5a5 5 0 0 0-5 5v3.2L3.6 13.6h12.8L15 10.7V7.5a5 5 0 0 0-5-5zM8 16a2 2 0 0 0 4 0" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      </svg>
      {count > 0 && (
        <span className="bell-count" aria-hidden="true">
          {shown}
        </span>
      )}
    </Link>
  );
};
