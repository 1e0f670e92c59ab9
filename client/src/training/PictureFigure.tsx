interface Props {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  /** Its own size, where it is known: the place for it is kept free before it is there. */
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
}

/** A picture with its caption, loaded once it comes near. */
export const PictureFigure = ({ address, alt, caption, width, height }: Props) => (
  <figure className="lesson-picture">
    <img src={address} alt={alt} loading="lazy" width={width ?? undefined} height={height ?? undefined} />
    {caption && <figcaption>{caption}</figcaption>}
  </figure>
);
