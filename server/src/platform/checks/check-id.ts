import { refuse } from '../refusal';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => uuid.test(text.toLowerCase());

/** An identifier made by a client, in lower case; whatever is no UUID is refused by its field. */
export const checkId = (field: string, id: string): string =>
  isUuid(id) ? id.toLowerCase() : refuse('id.malformed', field, `${field}: this is not a UUID.`, { value: id.slice(0, 40) });
