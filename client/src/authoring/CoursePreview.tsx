import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LessonBlocks } from '../training/LessonBlocks';
import '../training/training.css';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Page';
import type { EditedText } from './course-body';

/** A course as its learners will see it: no choice tells whether it is right. */
export const CoursePreview = ({ text }: { readonly text: EditedText | undefined }) => {
  const { t } = useTranslation('authoring');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (!text || (text.lessons.length === 0 && text.questions.length === 0)) return <EmptyState title={t('preview.empty')} />;
  return (
    <div className="course-preview" lang={text.language}>
      <p>{text.summary}</p>
      {text.lessons.map(({ key, title, blocks }) => (
        <Section key={key} title={title}>
          <LessonBlocks blocks={blocks} language={text.language} />
        </Section>
      ))}
      <ol className="question-list">
        {text.questions.map(({ key, text: asked, choices }) => (
          <li key={key}>
            <fieldset className="field">
              <legend className="question-text">{asked}</legend>
              <div className="choices">
                {choices.map((choice) => {
                  const id = `${key} ${choice.key}`;
                  return (
                    <Checkbox key={choice.key} checked={chosen.includes(id)} onChange={(isOn) => setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}>
                      {choice.text}
                    </Checkbox>
                  );
                })}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
    </div>
  );
};
