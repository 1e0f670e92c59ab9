import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courseFileAddress } from '../training/course-file-address';
import { PictureFigure } from '../training/PictureFigure';
import '../training/training.css';
import { RadioGroup } from '../ui/RadioGroup';
import type { EditedBlock } from './course-body';
import { CourseFileUpload } from './CourseFileUpload';

// The list of all pictures comes with the first piece that shows one.
const PicturePicker = lazy(async () => ({ default: (await import('./PicturePicker')).PicturePicker }));

interface Props {
  readonly block: EditedBlock;
  readonly onChange: (change: Partial<EditedBlock>) => void;
  readonly problem: (field: string) => string | undefined;
}

type Source = 'product' | 'own';
type Shown = Pick<EditedBlock, 'picture' | 'file' | 'width' | 'height'>;
const nothing: Shown = { picture: null, file: null, width: null, height: null };

/** Which picture it is, one of the product or one that is sent, and how it looks. */
export const EditPicture = ({ block, onChange, problem }: Props) => {
  const { t } = useTranslation('authoring');
  const [chosen, setChosen] = useState<Source>();
  // Whoever looks at the other choice and comes back finds what they had chosen.
  const [other, setOther] = useState<Shown>(nothing);
  const source = block.file ? 'own' : block.picture ? 'product' : chosen;
  const alt = block.alt ?? '';
  const missing = problem('file') ?? problem('picture');
  const turn = (next: Source) => {
    const { picture = null, file = null, width = null, height = null } = block;
    setChosen(next);
    // From nothing there is nothing to come back to.
    if (!source) return;
    setOther({ picture, file, width, height });
    onChange(other);
  };
  return (
    <>
      <RadioGroup<Source>
        label={t('block.source.label')}
        value={source}
        onChange={turn}
        choices={(['product', 'own'] as const).map((value) => ({ value, label: t(`block.source.${value}`) }))}
        error={source ? undefined : missing}
      />
      {source === 'product' && (
        <Suspense fallback={null}>
          <PicturePicker picture={block.picture} alt={alt} onChange={(picture) => onChange({ ...nothing, picture })} error={missing} />
        </Suspense>
      )}
      {source === 'own' && (
        <>
          <CourseFileUpload kind="PICTURE" fileId={block.file} onDone={(file) => onChange({ ...nothing, file })} error={missing} />
          {block.file && <PictureFigure address={courseFileAddress(block.file)} alt={alt} caption="" width={block.width} height={block.height} />}
        </>
      )}
    </>
  );
};
