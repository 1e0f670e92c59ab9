import type { InformationEvaluation, SourceEvaluation } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly source: SourceEvaluation;
  readonly information: InformationEvaluation;
}

/** Europol's letter and digit as they are written on paper, with what they say. */
export const Evaluation = ({ source, information }: Props) => {
  const { t } = useTranslation(['intelligence', 'vocabulary']);
  const code = `${source}${information.slice(1)}`;
  return (
    <span className="evaluation">
      <abbr className="evaluation-code" title={t('intelligence:evaluation', { code })}>
        {code}
      </abbr>
      <span className="small">
        {t(`vocabulary:sourceEvaluation.${source}`)} · {t(`vocabulary:informationEvaluation.${information}`)}
      </span>
    </span>
  );
};
