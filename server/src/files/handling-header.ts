import { caveats, tlpLevels } from '@muster/shared/vocabularies';
import { z } from 'zod';
import type { HandlingInput } from '../handling/handling.room';
import { HttpRefusedError } from '../platform/http-answer';

const shape = z.strictObject({
  tlp: z.enum(tlpLevels),
  releasableTo: z.array(z.string().max(40)).max(200).nullish(),
  toCoordinators: z.boolean().nullish(),
  people: z.array(z.string().max(40)).max(50).nullish(),
  caveats: z.array(z.enum(caveats)).nullish(),
  note: z.string().max(2000).nullish(),
});

/** The handling that a file is sent with: the input of GraphQL as percent-encoded JSON. */
export const readHandlingHeader = (header: string | string[] | undefined): HandlingInput | null => {
  if (header === undefined) return null;
  try {
    return shape.parse(JSON.parse(decodeURIComponent(String(header))));
  } catch {
    throw new HttpRefusedError(422, 'handling.malformed', 'handling', 'handling: the header x-file-handling is no handling as percent-encoded JSON.');
  }
};
