/** French words of the room `admin`. */
export const messages = {} as const;
