import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportBody_SeizureFragment } from '../graphql/graphql';
import { IndicatorList } from '../risk/IndicatorList';
import { Section } from '../ui/Page';
import { Facts, isKnown } from './Facts';
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
  const groups: readonly { readonly title: string; readonly facts: readonly (readonly [string, ReactNode])[] }[] = [
    {
      title: t('page.transport'),
      facts: [
        fact('direction'), fact('transportMode'), fact('vesselName'), [t('field.imoNumber'), imo], fact('voyage'), fact('billOfLading'), fact('seals'), fact('customsOffice'), fact('customsProcedure'), fact('locode'),
      ],
    },
    { title: t('page.control'), facts: [fact('detectionMethod'), [t('field.riskIndicators'), report.riskIndicators.length > 0 && <IndicatorList codes={report.riskIndicators} />] as const, fact('packaging'), fact('concealment'), fact('laboratory'), fact('remarks'), fact('outcome')] },
    { title: t('page.law'), facts: [fact('ground'), fact('offence'), fact('notificationNumber'), fact('consents')] },
  ];
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
      {groups
        .filter(({ facts }) => facts.some(([, value]) => isKnown(value)))
        .map(({ title, facts }) => (
          <Section key={title} title={title}>
            <Facts facts={facts} />
          </Section>
        ))}
      {report.targetId && (
        <p>
          <Link className="link" href={`/operations/${operationId}/targets/${report.targetId}`}>
            {t('page.target')}
          </Link>
        </p>
      )}
    </div>
  );
};
