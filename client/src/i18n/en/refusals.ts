/** English words of the room `refusals`. */
export const messages = {} as const;
