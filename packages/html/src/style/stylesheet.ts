/** placeholder */
export const stylesheet: string = ''
