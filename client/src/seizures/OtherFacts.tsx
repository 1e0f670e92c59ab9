import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportBody_SeizureFragment } from '../graphql/graphql';
import { Section } from '../ui/Page';
import { Facts } from './Facts';
import { useFieldWords } from './use-field-words';

interface Props {
  readonly operationId: string;
  readonly report: ReportBody_SeizureFragment;
  readonly imoCheckDigitValid: boolean | null;
}

/** Containers, transport, detection and law: whatever else the report tells. */
export const OtherFacts = ({ operationId, report, imoCheckDigitValid }: Props) => {
  const { t } = useTranslation('seizures');
  const { say } = useFieldWords();
  const fact = (field: Parameters<typeof say>[0]) => {
    const value = report[field];
    return [t(`field.${field}`), value === null || (Array.isArray(value) && value.length === 0) ? null : say(field, value)] as const;
  };
  const imo = report.imoNumber && (imoCheckDigitValid === false ? `${report.imoNumber} (${t('page.imoWrong')})` : report.imoNumber);
  return (
    <div className="case-facts">
      {report.containerNumbers.length > 0 && (
        <Section title={t('page.containers')}>
          <ul className="containers">
            {report.containerNumbers.map((number) => (
              <li key={number} className="code mono">
                {number}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('page.transport')}>
        <Facts
          facts={[
            fact('direction'), fact('transportMode'), fact('vesselName'), [t('field.imoNumber'), imo], fact('voyage'), fact('billOfLading'), fact('seals'), fact('customsOffice'), fact('customsProcedure'), fact('locode'),
          ]}
        />
      </Section>
      <Section title={t('page.control')}>
        <Facts facts={[fact('detectionMethod'), fact('riskIndicators'), fact('packaging'), fact('concealment'), fact('laboratory'), fact('remarks'), fact('outcome')]} />
      </Section>
      <Section title={t('page.law')}>
        <Facts facts={[fact('ground'), fact('offence'), fact('notificationNumber')]} />
        {report.targetId && (
          <Link className="link" href={`/operations/${operationId}/targets/${report.targetId}`}>
            {t('page.target')}
          </Link>
        )}
      </Section>
    </div>
  );
};
