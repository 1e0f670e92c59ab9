import { useTranslation } from 'react-i18next';
import type { TargetBody_TargetFragment } from '../graphql/graphql';
import { Facts } from '../seizures/Facts';
import { Sign } from '../ui/StatusBadge';

interface Props {
  readonly body: TargetBody_TargetFragment;
  readonly imoCheckDigitValid: boolean | null;
}

/** By what it is known when it comes: containers, vessel, papers, registration. A wrong IMO number is flagged. */
export const TargetMarks = ({ body, imoCheckDigitValid }: Props) => {
  const { t } = useTranslation('targets');
  const code = (text: string | null) => text && <bdi className="code">{text}</bdi>;
  const containers = body.containerNumbers.length > 0 && (
    <ul className="containers">
      {body.containerNumbers.map((number) => (
        <li key={number} className="code mono">
          {number}
        </li>
      ))}
    </ul>
  );
  const imo = body.imoNumber && (
    <>
      {code(body.imoNumber)}{' '}
      {imoCheckDigitValid === false && (
        <Sign shape="triangle" tone="amber">
          {t('page.imoWrong')}
        </Sign>
      )}
    </>
  );
  const facts = [
    [t('field.containerNumbers'), containers],
    [t('field.vesselName'), body.vesselName],
    [t('field.imoNumber'), imo],
    [t('field.voyage'), code(body.voyage)],
    [t('field.billOfLading'), code(body.billOfLading)],
    [t('field.vehicleRegistration'), code(body.vehicleRegistration)],
  ] as const;
  return facts.some(([, value]) => value) ? <Facts facts={facts} /> : <p className="muted">{t('page.noMarks')}</p>;
};
