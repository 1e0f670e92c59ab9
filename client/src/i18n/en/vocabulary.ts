/** English words of the room `vocabulary`. */
export const messages = {} as const;
