import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { withLanguage, withoutLanguage, withText } from './course-body';
import type { PartProps } from './EditLessons';

interface Props extends PartProps {
  /** A course that is published keeps its key. */
  readonly isPublished: boolean;
  readonly onPlace: (place: number) => void;
}

/** What a course is called, what it asks for, and the languages that it has. */
export const EditFacts = ({ body, place, onChange, onPlace, problem, isPublished }: Props) => {
  const { t, i18n } = useTranslation('authoring');
  const [language, setLanguage] = useState('');
  const text = body.texts[place];
  const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
  const number = (words: string): number => Number.parseInt(words, 10) || 0;
  const isLanguage = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) && !body.texts.some((one) => one.language === language);
  return (
    <>
      <TextField label={t('facts.title')} required value={text?.title ?? ''} onChange={(title) => onChange(withText(body, place, { title }))} error={problem(`texts.${place}.title`)} />
      <TextField label={t('facts.summary')} required rows={3} value={text?.summary ?? ''} onChange={(summary) => onChange(withText(body, place, { summary }))} error={problem(`texts.${place}.summary`)} />
      <TextField code label={t('facts.key')} hint={t(isPublished ? 'facts.keyStays' : 'facts.keyHint')} required disabled={isPublished} value={body.key} onChange={(key) => onChange({ ...body, key })} error={problem('key')} />
      <TextField label={t('facts.edition')} hint={t('facts.editionHint')} required value={body.edition} onChange={(edition) => onChange({ ...body, edition })} error={problem('edition')} />
      <TextField label={t('facts.mark')} inputMode="numeric" value={body.passMarkPercent ? String(body.passMarkPercent) : ''} onChange={(words) => onChange({ ...body, passMarkPercent: number(words) })} error={problem('passMarkPercent')} />
      <TextField label={t('facts.attempts')} inputMode="numeric" value={body.attempts ? String(body.attempts) : ''} onChange={(words) => onChange({ ...body, attempts: number(words) })} error={problem('attempts')} />
      <fieldset className="field">
        <legend className="field-label">{t('facts.languages')}</legend>
        <ul className="language-list">
          {body.texts.map((one) => (
            <li key={one.language}>
              {names.of(one.language) ?? one.language}
              {body.texts.length > 1 && (
                <Button
                  kind="quiet"
                  aria-label={t('facts.removeLanguage', { language: names.of(one.language) ?? one.language })}
                  onClick={() => {
                    onPlace(0);
                    onChange(withoutLanguage(body, one.language));
                  }}
                >
                  ×
                </Button>
              )}
            </li>
          ))}
        </ul>
        <div className="row">
          <TextField code label={t('facts.newLanguage')} hint={t('facts.newLanguageHint')} value={language} onChange={setLanguage} />
          <Button
            aria-disabled={!isLanguage}
            onClick={() => {
              if (!isLanguage) return;
              onChange(withLanguage(body, language));
              onPlace(body.texts.length);
              setLanguage('');
            }}
          >
            {t('facts.addLanguage')}
          </Button>
        </div>
      </fieldset>
    </>
  );
};
