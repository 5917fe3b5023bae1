/** What configuration files are called; they are looked for in this order in each folder. */
export const configurationFileNames = ['keyline.yaml', 'keyline.yml'] as const;
