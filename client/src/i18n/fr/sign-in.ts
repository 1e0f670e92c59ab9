/** French words of the room `sign-in`. */
export const messages = {} as const;
