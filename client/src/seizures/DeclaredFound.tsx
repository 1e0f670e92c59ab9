import { baselEntries } from '@muster/shared/reference/basel-entries';
import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { useTranslation } from 'react-i18next';
import type { ReportBody_SeizureFragment, ReportState } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Glyph } from '../ui/Glyph';
import { Quantity } from '../ui/Quantity';
import { streamSigns } from '../ui/stream-signs';
import { Facts } from './Facts';

interface Props {
  readonly report: ReportBody_SeizureFragment;
  readonly state: ReportState;
}

/** What the papers said beside what the control found. */
export const DeclaredFound = ({ report, state }: Props) => {
  const { t, i18n } = useTranslation(['seizures', 'vocabulary']);
  const format = useFormat();
  const title = (codes: readonly { readonly code: string; readonly title: { readonly en: string; readonly fr: string } }[], code: string | null) => {
    const known = codes.find((each) => each.code === code)?.title;
    return code && [code, known && (i18n.language === 'fr' ? known.fr : known.en)].filter(Boolean).join(' · ');
  };
  const standing = state === 'VALIDATED' ? 'validated' : 'preliminary';
  return (
    <div className="report-sides">
      <section className="report-side" aria-labelledby="declared-side">
        <h2 id="declared-side">{t('seizures:page.declared')}</h2>
        <p className="case-words">{report.declaredDescription ?? <span className="muted">{t('seizures:page.nothingDeclared')}</span>}</p>
        <Facts
          facts={[
            [t('seizures:field.declaredHs'), title(hsHeadings, report.declaredHs)],
            [t('seizures:field.declaredWeightKg'), report.declaredWeightKg && <Quantity unit="KILOGRAM" amount={report.declaredWeightKg} basis="DECLARED" />],
            [t('seizures:field.declaredValue'), report.declaredValue && [format.decimal(report.declaredValue), report.declaredCurrency].filter(Boolean).join(' ')],
          ]}
        />
      </section>
      <section className="report-side" aria-labelledby="found-side">
        <h2 id="found-side">{t('seizures:page.found')}</h2>
        <p className="case-words">{report.foundDescription ?? '–'}</p>
        {report.items.map((item, index) => (
          <div key={index} className="found-item">
            <p className="sign">
              <Glyph {...streamSigns[item.wasteStream]} />
              <strong>{t(`vocabulary:wasteStream.${item.wasteStream}`)}</strong>
            </p>
            {item.description && <p>{item.description}</p>}
            <ul className="found-quantities" aria-label={t('seizures:page.quantities')}>
              {item.quantities.map((quantity, at) => (
                <li key={at}>
                  <Quantity unit={quantity.unit} amount={quantity.amount} basis={quantity.basis} standing={standing} />
                  <span className="muted small">{t(`vocabulary:quantityBasis.${quantity.basis}`)}</span>
                </li>
              ))}
            </ul>
            <Facts
              facts={[
                [t('seizures:field.hs'), title(hsHeadings, item.hs)],
                [t('seizures:field.baselCode'), title(baselEntries, item.baselCode)],
                [t('seizures:field.annexI'), title(baselEntries, item.annexI)],
                [t('seizures:field.hazards'), item.hazards.join(', ')],
                [t('seizures:field.unNumber'), item.unNumber],
              ]}
            />
          </div>
        ))}
      </section>
    </div>
  );
};
