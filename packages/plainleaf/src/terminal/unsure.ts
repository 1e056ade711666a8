/** Below this confidence a guess is shown in yellow: an editor should look at it. Readers tell of it too. */
export const unsure = 0.6
