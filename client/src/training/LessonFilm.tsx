import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { courseFileAddress } from './course-file-address';

interface Props {
  readonly film: string;
  readonly captions: string;
  readonly bytes: number | null;
  readonly mediaType: string | null;
  /** What it shows and says. */
  readonly alt: string;
  readonly caption: string;
  readonly language: string;
}

/**
 * A film with its captions on, and what it shows and says in words. Nothing of it is loaded before somebody asks for
 * it, and how much that is stands beside it: a thin line has other things to carry.
 */
export const LessonFilm = ({ film, captions, bytes, mediaType, alt, caption, language }: Props) => {
  const { t, i18n } = useTranslation('training');
  const format = useFormat();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
  return (
    <figure className="lesson-film">
      <video controls playsInline preload="none" aria-label={caption || t('film.title')}>
        <source src={courseFileAddress(film)} {...(mediaType ? { type: mediaType } : {})} />
        <track kind="captions" src={courseFileAddress(captions)} srcLang={language} label={t('film.captions', { language: names.of(language) ?? language })} default />
      </video>
      <p className="muted small" lang={i18n.language}>
        {bytes === null ? t('film.unknownSize') : t('film.size', { size: format.bytes(bytes) })}
      </p>
      {caption && <figcaption>{caption}</figcaption>}
      <details>
        <summary lang={i18n.language}>{t('film.inWords')}</summary>
        <p className="film-words">{alt}</p>
      </details>
    </figure>
  );
};
