/** A picture of a report, for what is printed. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly format: PictureFormat;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The formats of pictures that paper can show. */
export const pictureFormats = ['png', 'jpg', 'gif', 'svg', 'webp'] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** The pictures of a report by their addresses in it. Of others the words stand in their place. */
export type Pictures = ReadonlyMap<string, Picture>;

/** No picture at all. */
export const noPictures: Pictures = new Map();
