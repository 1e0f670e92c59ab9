import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

/** One place in the navigation. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** How many things wait there. */
  readonly count?: number;
  /** The current address belongs here when it begins with this; the address itself when left out. */
  readonly under?: string;
}

interface Props {
  readonly nav: readonly NavItem[];
  /** Where we are: the operation's name, for example. */
  readonly context?: ReactNode;
  /** Freshness, search, the reader's menu. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

const isCurrent = (item: NavItem, at: string): boolean =>
  item.under ? at === item.under || at.startsWith(`${item.under}/`) : at === item.href;

/** The frame of every page: header, places (a bar at the lower edge on phones) and the page itself. */
export const PageLayout = ({ nav, context, tools, children }: Props) => {
  const { t } = useTranslation('kit');
  const [at] = useLocation();
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
      <nav className="frame-nav" aria-label={t('places')}>
        <ul>
          {nav.map((item) => (
            <li key={item.href}>
              <Link href={item.href} aria-current={isCurrent(item, at) ? 'page' : undefined}>
                <span>{item.label}</span>
                {item.count ? <span className="count">{item.count}</span> : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className="frame-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
