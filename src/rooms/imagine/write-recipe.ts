import { putXmp } from './png-xmp.ts';
import type { Look, Shape } from './shared/scene.ts';

/** What a picture was made of, as it stands in its file. */
export type Recipe = { readonly prompt: string; readonly seed: number; readonly style: Look | null; readonly shape: Shape; readonly engine: string; readonly alt: string; readonly createdAt: number; readonly touches: object; readonly choices: object };

/**
 * Of IPTC's terms for where a picture comes from: arranged by rules from drawings that people made. Never `trainedAlgorithmicMedia`,
 * which is what a trained model generates (cv.iptc.org/newscodes/digitalsourcetype).
 */
export const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';
export const credit = 'Arranged from drawings, not generated. Art: Microsoft Fluent Emoji (MIT), Google Noto Emoji (Apache-2.0), Modu.';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML knows no other control characters than tab and line ends, however they are written.
const xml = (text: string): string => text.replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');

/** XMP, with the recipe as JSON in a property of its own. */
export function xmpOf({ alt, createdAt, ...recipe }: Recipe): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:modu="urn:modu:picture:1"><Iptc4xmpExt:DigitalSourceType>${digitalSourceType}</Iptc4xmpExt:DigitalSourceType><xmp:CreatorTool>Modu</xmp:CreatorTool><xmp:CreateDate>${new Date(createdAt).toISOString()}</xmp:CreateDate><photoshop:Credit>${xml(credit)}</photoshop:Credit><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(recipe.prompt)}</rdf:li></rdf:Alt></dc:description><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${xml(alt)}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility><modu:recipe>${xml(JSON.stringify(recipe))}</modu:recipe></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** Puts the recipe into a picture's file. */
export async function writeRecipe(bytes: Uint8Array, format: 'webp' | 'png', recipe: Recipe): Promise<Uint8Array> {
  // 20 MB that a server on which nobody draws does without.
  const { default: sharp } = await import('sharp');
  const [picture, xmp] = [sharp(bytes, { animated: true }), xmpOf(recipe)];
  return format === 'webp' ? await picture.withXmp(xmp).webp({ effort: 4, quality: 92 }).toBuffer() : putXmp(await picture.png().toBuffer(), xmp);
}
