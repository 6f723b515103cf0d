import type { Picture, PictureWhole, SharedPicture } from './contract.ts';
import { readScene } from './shared/read-scene.ts';
import type { PictureRow } from './store.ts';

export function presentPicture(row: PictureRow, publicUrl: string): Picture {
  const { id, prompt, seed, style, shape, width, height, engine, alt, folder, parent, share } = row;
  return {
    id, url: `/api/pictures/${id}/file`, prompt, seed, style, shape, width, height, engine, alt, folder, parent,
    share: share === null ? null : `${publicUrl}/shared/picture/${share}`, createdAt: row.created_at, updatedAt: row.updated_at,
  };
}

export function presentWhole(row: PictureRow, publicUrl: string): PictureWhole {
  return { ...presentPicture(row, publicUrl), scene: row.scene === null ? null : (readScene(JSON.parse(row.scene)) ?? null), touches: JSON.parse(row.touches), choices: JSON.parse(row.choices) };
}

/** Chooses what whoever has the link may see, field by field (attacks row 17). */
export function presentShared({ share, prompt, alt, width, height, engine, created_at: createdAt }: PictureRow): SharedPicture {
  return { url: `/api/shared/pictures/${share}/file`, prompt, alt, width, height, engine, createdAt };
}
