import { HttpRefusedError } from '../platform/http-answer';
import { checkContent } from './check-content';
import { sniffMediaType, type MediaType } from './media-type';
import { redrawPhotograph, type RedrawnPicture } from './photograph';

const taken: readonly (MediaType | null)[] = ['image/jpeg', 'image/png', 'image/webp'];

/** A picture for a lesson, drawn anew as WebP: nothing of what the file says beside its pixels is left. Refuses what only pretends to be one, is damaged, or is something else as well. */
export const redrawPicture = async (bytes: Buffer): Promise<RedrawnPicture> => {
  const type = sniffMediaType(bytes);
  if (!type || !taken.includes(type)) throw new HttpRefusedError(415, 'picture.type-not-allowed', 'content', 'content: JPEG, PNG and WebP are taken.');
  checkContent(bytes, type);
  return redrawPhotograph(bytes);
};
