import { materials } from '@muster/shared/guide/materials';
import type { WasteStream } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page';
import { titleOfCode } from './code-titles';
import { MaterialPicture } from './MaterialPicture';
import { useOwnWords } from '../i18n/use-own-words';

/** What a waste stream may be, each with its picture and the codes to consider. */
export const MaterialList = ({ stream }: { stream: WasteStream }) => {
  const { t } = useTranslation('guide');
  const own = useOwnWords();
  return (
    <Section title={t('pictures')}>
      <ul className="material-grid guide-materials">
        {materials
          .filter((material) => material.stream === stream)
          .map(({ key, title, picture, codes }) => (
            <li key={key} className="guide-material">
              <MaterialPicture material={key} words={own(picture)} />
              <div>
                <h3>{own(title)}</h3>
                <details>
                  <summary>{t('codes', { count: codes.length })}</summary>
                  <ul className="guide-codes">
                    {codes.map((code) => {
                      const known = titleOfCode(code);
                      return (
                        <li key={code}>
                          <bdi className="code mono">{code}</bdi> {known && own(known)}
                        </li>
                      );
                    })}
                  </ul>
                </details>
              </div>
            </li>
          ))}
      </ul>
    </Section>
  );
};
