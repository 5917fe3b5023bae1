/** What configuration files are called; they are looked for in this order in each folder. */
export const configurationFileNames = ['keyline.yaml', 'keyline.yml'] as const;

/** Files that name what is not looked at; the later of two in the same folder wins. */
export const ignoreFileNames = ['.gitignore', '.keylineignore'] as const;
