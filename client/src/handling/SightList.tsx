import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';

interface Props {
  readonly sights: readonly { readonly id: string; readonly at: string; readonly reader: { readonly id: string; readonly name: string } }[];
}

/** Who saw a record while it was RED, the latest first. */
export const SightList = ({ sights }: Props) => {
  const { t } = useTranslation('handling');
  const format = useFormat();
  if (sights.length === 0) return null;
  return (
    <Section title={t('sightings')}>
      <ul className="sightings">
        {sights.map(({ id, at, reader }) => (
          <li key={id}>
            {reader.name} <time dateTime={at} className="muted">{format.moment(at)}</time>
          </li>
        ))}
      </ul>
    </Section>
  );
};
