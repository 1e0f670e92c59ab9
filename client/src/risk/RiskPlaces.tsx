import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import '../planning/planning.css';

/** The parts of an operation's risk. */
export const RiskPlaces = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('risk');
  const [here] = useLocation();
  const at = `/operations/${operationId}/risk`;
  const places = [
    { href: at, label: t('places.manifests') },
    { href: `${at}/profiles`, label: t('places.profiles') },
    { href: `${at}/rates`, label: t('places.rates') },
  ];
  return (
    <nav className="plan-places no-print" aria-label={t('places.label')}>
      {places.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={here === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
};
