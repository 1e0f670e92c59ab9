/** English words of the room `groups`. */
export const messages = {} as const;
