import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../ui/Glyph';
import { courseFileAddress } from './course-file-address';
import { LessonFilm } from './LessonFilm';
import { PictureFigure } from './PictureFigure';
import type { ReadText } from './use-course';

// The list of all pictures comes with the first lesson that shows one.
const LessonPicture = lazy(async () => ({ default: (await import('./LessonPicture')).LessonPicture }));

type ReadBlock = ReadText['lessons'][number]['blocks'][number];
/** A piece of a lesson as it is read, or as its writer has it so far. */
type ShownBlock = Pick<ReadBlock, 'kind'> & Partial<Pick<ReadBlock, 'text' | 'picture' | 'file' | 'width' | 'height' | 'film' | 'captions' | 'bytes' | 'mediaType' | 'alt' | 'caption'>> & {
  readonly items?: readonly string[] | null;
  readonly head?: readonly string[] | null;
  readonly rows?: readonly (readonly string[])[] | null;
};
type Blocks = readonly ShownBlock[];

/** What a lesson says, piece by piece, in the language that it is written in. */
export const LessonBlocks = ({ blocks, language }: { readonly blocks: Blocks; readonly language: string }) => (
  <div className="lesson-text" lang={language}>
    {blocks.map((block, index) => (
      <LessonBlock key={index} block={block} language={language} />
    ))}
  </div>
);

const LessonBlock = ({ block, language }: { readonly block: ShownBlock; readonly language: string }) => {
  const { t, i18n } = useTranslation('training');
  const { kind, text, items, picture, file, width, height, film, captions, bytes, mediaType, alt, caption, head, rows } = block;
  switch (kind) {
    case 'text':
      return <p>{text}</p>;
    case 'warning':
      return (
        <div className="lesson-warning" role="note">
          <Glyph shape="triangle" tone="amber" />
          <p>
            <strong lang={i18n.language}>{t('lesson.warning')}</strong> {text}
          </p>
        </div>
      );
    case 'list':
      return (
        <ul>
          {items?.map((item, index) => <li key={index}>{item}</li>)}
        </ul>
      );
    case 'steps':
      return (
        <ol>
          {items?.map((item, index) => <li key={index}>{item}</li>)}
        </ol>
      );
    case 'picture':
      if (file) return <PictureFigure address={courseFileAddress(file)} alt={alt ?? ''} caption={caption ?? ''} width={width} height={height} />;
      return (
        <Suspense fallback={<p>{alt}</p>}>
          <LessonPicture picture={picture ?? ''} alt={alt ?? ''} caption={caption ?? ''} />
        </Suspense>
      );
    case 'film':
      return <LessonFilm film={film ?? ''} captions={captions ?? ''} bytes={bytes ?? null} mediaType={mediaType ?? null} alt={alt ?? ''} caption={caption ?? ''} language={language} />;
    case 'table':
      return <LessonTable head={head ?? []} rows={rows ?? []} />;
  }
};

/** A table that becomes a list of pairs on a phone: each cell carries its heading. */
const LessonTable = ({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) => (
  // The roles are spelled out because a table laid out as a list loses them in some browsers.
  <table className="lesson-table" role="table">
    <thead role="rowgroup">
      <tr role="row">
        {head.map((heading) => (
          <th key={heading} scope="col" role="columnheader">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row, index) => (
        <tr key={index} role="row">
          {row.map((cell, place) => (
            <td key={place} role="cell" data-heading={head[place]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
