import { useEffect, useId, useState } from 'react';
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

/** As many as stand side by side under a thumb; with more, the last of them opens the others. */
const sideBySide = 5;

const isCurrent = (item: NavItem, at: string): boolean =>
  item.under ? at === item.under || at.startsWith(`${item.under}/`) : at === item.href;

/** Where one can go from here: a column beside the page; on a phone a bar at the lower edge that opens upwards. */
export const Places = ({ nav }: { readonly nav: readonly NavItem[] }) => {
  const { t } = useTranslation('kit');
  const [at] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useEffect(() => setOpen(false), [at]);
  const first = nav.length > sideBySide ? sideBySide - 1 : nav.length;
  const isFurther = nav.slice(first).some((item) => isCurrent(item, at));
  return (
    <nav className="frame-nav" aria-label={t('places')} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <ul id={id} data-open={isOpen || undefined}>
        {nav.map((item, index) => (
          <li key={item.href} data-further={index >= first || undefined}>
            <Link href={item.href} aria-current={isCurrent(item, at) ? 'page' : undefined}>
              <span>{item.label}</span>
              {item.count ? <span className="count">{item.count}</span> : null}
            </Link>
          </li>
        ))}
        {first < nav.length && (
          <li className="frame-nav-more">
            <button type="button" aria-expanded={isOpen} aria-controls={id} data-current={isFurther || undefined} onClick={() => setOpen(!isOpen)}>
              {t(isOpen ? 'fewerPlaces' : 'morePlaces')}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
};
