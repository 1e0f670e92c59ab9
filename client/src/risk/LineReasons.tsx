import { useTranslation } from 'react-i18next';
import type { RankedLine_LineFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRiskWords } from './use-risk-words';

/** Why a line has its points, and what its manifest does not say. */
export const LineReasons = ({ row: { reasons, judgements, missing } }: { readonly row: RankedLine_LineFragment }) => {
  const { t } = useTranslation('risk');
  const { language, factName } = useRiskWords();
  const format = useFormat();
  return (
    <>
      {reasons.length === 0 ? (
        <span className="muted">{t('manifest.nothing')}</span>
      ) : (
        <ul className="ranked-reasons">
          {reasons.map(({ code, points, english, french }) => {
            const judged = judgements.find((judgement) => judgement.code === code);
            return (
              <li key={code}>
                {language === 'fr' ? french : english}{' '}
                <span className="muted small">
                  {`${code}, ${format.decimal(points)}`}
                  {judged && ` · ${t('judge.by', { name: judged.judgedBy ?? t('judge.somebody'), when: format.moment(judged.judgedAt) })}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {missing.length > 0 && (
        <details className="small">
          <summary>{t('manifest.missingFacts', { count: missing.length })}</summary>
          {t('manifest.unasked', { facts: format.list(missing.map(factName)) })}
        </details>
      )}
    </>
  );
};
