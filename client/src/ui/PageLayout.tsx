import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Places, type NavItem } from './Places';

interface Props {
  readonly nav: readonly NavItem[];
  /** Where we are: the operation's name, for example. */
  readonly context?: ReactNode;
  /** Freshness, search, the reader's menu. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: header, places (a bar at the lower edge on phones) and the page itself. */
export const PageLayout = ({ nav, context, tools, children }: Props) => {
  const { t } = useTranslation('kit');
  return (
    <div className="frame">
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <header className="frame-header">
        <Link href="/" className="frame-brand">
          {t('brand')}
        </Link>
        {context && <div className="frame-context">{context}</div>}
        {tools && <div className="frame-tools">{tools}</div>}
      </header>
      <Places nav={nav} />
      <main id="main" className="frame-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
