/** Whether it is a range error of a name, thrown by this copy of the library or by another whose provision was asked. */
export const isNamed = (error: unknown, name: string): boolean => error instanceof RangeError && error.name === name
