import { pictureAddress } from './lesson-pictures';
import { PictureFigure } from './PictureFigure';

interface Props {
  readonly picture: string;
  readonly alt: string;
  readonly caption: string;
}

/** A picture of the product with its caption; where there is none of that name, what it shows is told in words. */
export const LessonPicture = ({ picture, alt, caption }: Props) => {
  const address = pictureAddress(picture);
  if (address) return <PictureFigure address={address} alt={alt} caption={caption} />;
  return (
    <figure className="lesson-picture">
      <p className="muted">{alt}</p>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
};
