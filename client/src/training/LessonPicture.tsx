import { pictureAddress } from './lesson-pictures';

interface Props {
  readonly picture: string;
  readonly alt: string;
  readonly caption: string;
}

/** A picture of the product with its caption; where there is none of that name, what it shows is told in words. */
export const LessonPicture = ({ picture, alt, caption }: Props) => {
  const address = pictureAddress(picture);
  return (
    <figure className="lesson-picture">
      {address ? <img src={address} alt={alt} loading="lazy" /> : <p className="muted">{alt}</p>}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
};
