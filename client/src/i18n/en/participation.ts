/** English words of the room `participation`. */
export const messages = {} as const;
