import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import '../planning/planning.css';

/** The parts of a group. */
export const GroupPlaces = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('groups');
  const [here] = useLocation();
  const at = `/operations/${operationId}/group`;
  const places = [
    { href: at, label: t('experts.title') },
    { href: `${at}/introductions`, label: t('requests.title') },
    { href: `${at}/calendar`, label: t('calendar.title') },
    { href: `${at}/library`, label: t('library.title') },
  ];
  return (
    <nav className="plan-places no-print" aria-label={t('places')}>
      {places.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={here === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
};
