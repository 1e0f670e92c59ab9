import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField';
import type { EditedBlock } from './course-body';
import { CourseFileUpload } from './CourseFileUpload';
import { EditPicture } from './EditPicture';

interface Props {
  readonly block: EditedBlock;
  readonly onChange: (change: Partial<EditedBlock>) => void;
  /** What is wrong at a field of this piece. */
  readonly problem: (field: string) => string | undefined;
}

const cells = '|';
const lines = (text: string): string[] => text.split('\n');

/** One piece of a lesson: what is asked for follows from its kind. */
export const EditBlock = ({ block, onChange, problem }: Props) => {
  const { t } = useTranslation('authoring');
  switch (block.kind) {
    case 'text':
    case 'warning':
      return <TextField label={t(`block.${block.kind}`)} required rows={4} value={block.text ?? ''} onChange={(text) => onChange({ text })} error={problem('text')} />;
    case 'list':
    case 'steps':
      return <TextField label={t(`block.${block.kind}`)} hint={t('block.lines')} required rows={4} value={(block.items ?? []).join('\n')} onChange={(text) => onChange({ items: lines(text) })} error={problem('items')} />;
    case 'picture':
      return (
        <>
          <EditPicture block={block} onChange={onChange} problem={problem} />
          <TextField label={t('block.alt')} hint={t('block.altHint')} required rows={2} value={block.alt ?? ''} onChange={(alt) => onChange({ alt })} error={problem('alt')} />
          <TextField label={t('block.caption')} value={block.caption ?? ''} onChange={(caption) => onChange({ caption })} error={problem('caption')} />
        </>
      );
    case 'film':
      return (
        <>
          <CourseFileUpload kind="FILM" fileId={block.film} bytes={block.bytes} onDone={(film, { size, mediaType }) => onChange({ film, bytes: size, mediaType })} error={problem('film')} />
          <CourseFileUpload kind="CAPTIONS" fileId={block.captions} onDone={(captions) => onChange({ captions })} error={problem('captions')} />
          <TextField label={t('film.words')} hint={t('film.wordsHint')} required rows={4} value={block.alt ?? ''} onChange={(alt) => onChange({ alt })} error={problem('alt')} />
          <TextField label={t('block.caption')} value={block.caption ?? ''} onChange={(caption) => onChange({ caption })} error={problem('caption')} />
        </>
      );
    case 'table':
      return (
        <>
          <TextField label={t('block.head')} hint={t('block.cells')} required value={(block.head ?? []).join(cells)} onChange={(text) => onChange({ head: text.split(cells) })} error={problem('head')} />
          <TextField
            label={t('block.rows')}
            hint={t('block.rowsHint')}
            rows={5}
            value={(block.rows ?? []).map((row) => row.join(cells)).join('\n')}
            onChange={(text) => onChange({ rows: lines(text).map((line) => line.split(cells)) })}
            error={problem('rows')}
          />
        </>
      );
  }
};
